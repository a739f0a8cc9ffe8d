package org.huibian.source;

import org.huibian.message.Message;

/** How much of a single file is read at the most; what lies above is a finding, never a stop. */
public final class Limits {

    /** The largest file, in bytes: 100 MiB. */
    public static final long LARGEST = 100L << 20;

    private Limits() {}

    /** Refuses a file that is too large, before a byte of it is read. */
    public static void check(Submission submission) throws UnreadableDocumentException {
        if (submission.bytes() > LARGEST) {
            throw new UnreadableDocumentException(
                    Message.of(
                            Limits.class, "limit.size", submission.bytes() >> 20, LARGEST >> 20));
        }
    }

    /** Whether it was for a limit that a file was not read. */
    public static boolean isReason(Message reason) {
        return reason.room().equals(Limits.class);
    }
}
