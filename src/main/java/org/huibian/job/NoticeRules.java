package org.huibian.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huibian.setup.YamlMap;

/**
 * How the return notices (退改通知) go out: the group {@code returns} of job.yml.
 *
 * @param issuer the office that sends them; empty for the issuer of the report
 * @param replyBy last day for corrections and answers; empty where none is set
 */
public record NoticeRules(Optional<String> issuer, Optional<LocalDate> replyBy) {

    /** Signed as the report is, and to be answered soon. */
    public static final NoticeRules NONE = new NoticeRules(Optional.empty(), Optional.empty());

    static final String GROUP = "returns";
    private static final String ISSUER = "issuer";
    private static final String REPLY_BY = "reply-by";

    static NoticeRules parse(YamlMap job) {
        YamlMap returns = job.map(GROUP);
        returns.allow(List.of(ISSUER, REPLY_BY));
        return new NoticeRules(returns.optionalText(ISSUER), returns.optionalDate(REPLY_BY));
    }

    /** As one text, by which two are told apart. */
    public String text() {
        return issuer.orElse("") + "\n" + replyBy.map(LocalDate::toString).orElse("");
    }
}
