package org.huibian.check.frequency.rhythm;

import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * How many times within a period, as told behind its name: 每月<em>召开两次</em>, 每周<em>一、三、五</em>.
 *
 * @param end where it ends in the words; 0 where they tell none
 * @param often how many
 */
record RhythmTimes(int end, Often often) {

    private static final String NUMBER = "\\d{1,3}|[一二两三四五六七八九十]{1,3}";

    private static final String UNIT = "(?:次|场|期|轮|回|趟|遍|堂|讲|课时|节|晚(?!上)|个?半?天(?!内|以))";

    /** 1—2次, 一至两次. */
    private static final TextPattern RANGE =
            TextPattern.compile(
                    "^[^。；，、]{0,16}?(?<![第几数\\d一二两三四五六七八九十])("
                            + NUMBER
                            + ")(?:[—－~～-]|至|到|或)("
                            + NUMBER
                            + ")"
                            + UNIT);

    private static final TextPattern TIMES =
            TextPattern.compile("^[^。；，、]{0,16}?(?<![第几数\\d一二两三四五六七八九十])(" + NUMBER + ")" + UNIT);

    private static final String DAY = "(?:周|星期|礼拜)?[一二三四五六日天]";

    /** 二、周五 behind 每周, 一三五; 5日、20日 and 10、20日 behind 每月; 第一、三周. */
    private static final TextPattern DAYS =
            TextPattern.compile(
                    "^(?:的)?(?:"
                            + "([一二三四五六日天]{2,3}(?![次场期轮回遍趟堂讲个节天十])(?=[\\p{IsHan}]))"
                            + "|("
                            + DAY
                            + "(?![次场期轮回遍趟堂讲个节天十]|[至到]"
                            + DAY
                            + ")(?:(?:上午|下午|晚上?)?[、和及与]每?"
                            + DAY
                            + ")*)|(逢?\\d{1,2}[日号]?(?:[、和及与]逢?\\d{1,2}[日号]?)*(?<=[日号]))"
                            + "|(第?[一二三四1-4](?:[、和及与]第?[一二三四1-4])+(?:个)?(?:周|星期))"
                            + "|([上中下]旬(?:[、和及与][上中下]旬)+))");

    /** 周一至周五, 一到五. */
    private static final TextPattern WORKING_DAYS =
            TextPattern.compile("^(?:周|星期)?一(?:至|到)(?:周|星期)?五");

    private static final int A_WEEK = 5;

    /** 每月逢五, 逢五逢十: each three times. */
    private static final TextPattern ENDS =
            TextPattern.compile("^逢[一二三四五六七八九十\\d](?:[、和]?逢?[一二三四五六七八九十\\d])*+(?![日号])(?<!\\d\\d)");

    private static final int A_MONTH = 3;

    /** What words behind the name of a period tell. */
    static RhythmTimes in(String behind) {
        TextMatcher working = WORKING_DAYS.matcher(behind);
        if (working.find()) {
            return new RhythmTimes(working.end(), Often.of(A_WEEK));
        }
        TextMatcher ends = ENDS.matcher(behind);
        if (ends.find()) {
            int many = ends.group().replaceAll("[、和逢]", "").length();
            return new RhythmTimes(ends.end(), Often.of(A_MONTH * many));
        }
        TextMatcher days = DAYS.matcher(behind);
        if (days.find()) {
            boolean run = days.group(1) != null;
            int many = run ? days.group().length() : days.group().split("[、和及与]").length;
            return new RhythmTimes(days.end(), Often.of(many));
        }
        TextMatcher range = RANGE.matcher(behind);
        if (range.find()) {
            double least = Periods.count(range.group(1));
            return new RhythmTimes(
                    range.end(), new Often(least, Math.max(least, Periods.count(range.group(2)))));
        }
        TextMatcher times = TIMES.matcher(behind);
        return times.find()
                ? new RhythmTimes(times.end(), Often.of(Periods.count(times.group(1))))
                : new RhythmTimes(0, Often.of(1));
    }
}
