package org.huibian.source;

import java.util.Optional;
import org.huibian.message.Message;

/**
 * Why a file was not read (不能读取的原因), each part to be told to those it is for: what is wrong, what
 * the sub-district is asked to send, and what the office alone can do.
 *
 * @param reason what is wrong: 文件是空的，没有任何内容
 * @param request what the sub-district does: 重新报送; empty where it can do nothing about it
 * @param office what the office does: 在 job.yml 的 limits 里调高 size; empty for nothing
 */
public record Refusal(Message reason, Optional<Message> request, Optional<Message> office) {

    /** Of a reason; its bundle has the other parts under endings of the same key. */
    public static Refusal of(Message reason) {
        return new Refusal(reason, reason.part("request"), reason.part("office"));
    }

    /** All of it, as the office reads it. */
    public Message whole() {
        if (request.isEmpty()) {
            return office.map(own -> Message.of(Refusal.class, "refusal.office", reason, own))
                    .orElse(reason);
        }
        Message asked = Message.of(Refusal.class, "refusal.asked", reason, request.get());
        return office.map(own -> Message.of(Refusal.class, "refusal.more", asked, own))
                .orElse(asked);
    }

    /** Whether it is the office alone that can do something. */
    public boolean isOfOffice() {
        return request.isEmpty() && office.isPresent();
    }
}
