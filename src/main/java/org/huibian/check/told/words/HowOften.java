package org.huibian.check.told.words;

import java.util.regex.Pattern;

/** How often something is done (每季度召开一次), which tells no part of the year. */
public final class HowOften {

    private static final char EVERY = '每';

    /** Group 1 is what is done so often. */
    private static final Pattern HOW_OFTEN =
            Pattern.compile(
                    "每(?:隔|个)?(?:半年|季度?|[一两二双]?个?[月周]|星期)((?:至少|固定|集中|定期|统一)?(?:安排|召开|举办|开展|组织|举行|进行|听取)?)(?:不少于)?(?:[一二两三\\d][次场期轮回])?");

    private HowOften() {}

    /** Some words without it. */
    public static String leftOut(String words) {
        return words.indexOf(EVERY) < 0 ? words : HOW_OFTEN.matcher(words).replaceAll("$1");
    }
}
