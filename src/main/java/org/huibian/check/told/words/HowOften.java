package org.huibian.check.told.words;

import java.util.regex.Pattern;
import org.huibian.search.TextPattern;

/** How often something is done (每季度召开一次), which tells no part of the year. */
public final class HowOften {

    private static final char EVERY = '每';

    /** Group 1 is what is done so often. */
    private static final Pattern HOW_OFTEN =
            Pattern.compile(
                    "每(?:隔|个)?(?:半年|季度?|[一两二双]?个?[月周]|星期)((?:至少|固定|集中|定期|统一)?(?:安排|召开|举办|开展|组织|举行|进行|听取)?)(?:不少于)?(?:[一二两三\\d][次场期轮回])?");

    /** 期期不缺, 场场到会, 从不缺席, 一次不落: each time it was held. */
    private static final TextPattern EVERY_TIME =
            TextPattern.compile(
                    "(?:期期|场场|次次|回回|堂堂|课课|会会|每[次期场课])(?:都|均|必)?(?:不[缺落误漏]|到[场会课]|在场|亲?到|参加|出席|列席)|[一从][次期场课]?(?:都|也)?(?:不|没有?|未)曾?[缺落误]|无一缺席");

    private HowOften() {}

    /** Whether some words say that somebody was there each time. */
    public static boolean isEveryTime(String words) {
        return EVERY_TIME.isIn(words);
    }

    /** Some words without it. */
    public static String leftOut(String words) {
        return words.indexOf(EVERY) < 0 ? words : HOW_OFTEN.matcher(words).replaceAll("$1");
    }
}
