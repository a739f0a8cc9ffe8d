package org.huibian.check.claims.all;

import java.util.regex.Pattern;

/** What has run out: a contract, a term of office, a certificate. */
public final class RunOut {

    /** A group of a regular expression, to be put together with what stands beside it. */
    public static final String WORDS = "(?:到期|期满|届满)";

    /** 尚有9名·2026年到期后学习: what they still have to do. */
    private static final Pattern TO_COME =
            Pattern.compile(
                    "[尚还仍另]有\\p{IsHan}{0,4}·[^，。；\\d]{0,4}(?:20\\d\\d年|[明来]年|下一?年|"
                            + WORDS
                            + "[后再])");

    private RunOut() {}

    /**
     * Whether the words beside a count, which · stands for, say that they do so when it runs out.
     */
    public static boolean isToCome(String words) {
        return TO_COME.matcher(words).find();
    }
}
