package org.huibian.check.frequency.rhythm;

import java.util.Optional;
import org.huibian.check.Clause;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * What a sentence itself tells of how long a rhythm held and what came besides: 榨季共22周，每周查1次;
 * 5月至9月每月4次，其余月份每月1次; 每季度1次，春节、国庆前各加1次.
 */
public final class ToldPeriods {

    private static final double MONTHS = 12.0;

    private static final String NUMBER = "(\\d{1,2}|[一二两三四五六七八九十]{1,3})";

    /** 共22周, 5个月: not 2周内. */
    private static final TextPattern LENGTH =
            TextPattern.compile(
                    "(?<![\\d.第每隔前几一二三四五六七八九十])"
                            + NUMBER
                            + "(周|个星期|个月|个季度)(?!内|以内|之内|前|后|一[次场期轮]|1[次场期轮])");

    private static final String MONTH = "(?:1[0-2]|[1-9]|十[一二]|[一二三四五六七八九十])";

    /** 7、8两个月, 7月和8月. */
    private static final TextPattern LISTED =
            TextPattern.compile(
                    "(?<![\\d.一二三四五六七八九十])MONTH月?(?:[、和与及]MONTH月?)+(?:(?<=月)|(?=[两二三四五六]个月))"
                            .replace("MONTH", MONTH));

    /** 6至9月. */
    private static final TextPattern SPAN =
            TextPattern.compile(
                    "(?<![\\d.一二三四五六七八九十])(MONTH)(?:至|到|[—－~～-])(MONTH)月".replace("MONTH", MONTH));

    private static final TextPattern REST =
            TextPattern.compile("(?:其余|其[他它]|余下|剩下|别的)的?\\d{0,2}个?(?:月份?|时[间段]|季节)");

    /** Whole periods of one kind: 每月, 每周; not 每半月, 逢双月. */
    private static final TextPattern PLAIN = TextPattern.compile("^每个?(周|星期|月|季)");

    private static final TextPattern ADDED =
            TextPattern.compile(
                    "(各)?(?:(?:另外?|再|又|还|额外|临时)*(?:加|增加?|添|补)|另外?(?=[开办测查巡讲学练做]))(?:开|办|测|查|巡|讲|学|练|排|做)?了?"
                            + "(\\d{1,2}|[一二两三四五六])(?:次|场|期|轮|回|趟|堂)");

    private static final TextPattern PLACES =
            TextPattern.compile("(\\d{1,2})个(?!月)[^，。；\\d]{0,8}$");

    private ToldPeriods() {}

    /** Whether so many times are what a sentence makes of a rhythm in as long as it tells. */
    public static boolean make(String text, Rhythm rhythm, int times) {
        int begin = text.lastIndexOf('。', rhythm.start()) + 1;
        int stop = text.indexOf('。', rhythm.end());
        String sentence = text.substring(begin, stop < 0 ? text.length() : stop);
        int without = times - added(text);
        return without < times && rhythm.often().fits(without)
                || own(sentence, rhythm).filter(often -> often.fits(times)).isPresent()
                || together(sentence).filter(often -> often.fits(times)).isPresent();
    }

    /** Once in each of the periods that are counted beside a rhythm. */
    private static Optional<Often> own(String sentence, Rhythm rhythm) {
        String kind = kind(rhythm.wording());
        int end = Math.max(0, sentence.indexOf(rhythm.wording()));
        int own = Clause.start(sentence, end);
        int from = own == 0 ? 0 : Clause.start(sentence, own - 1);
        Optional<Often> told = Optional.empty();
        String beside =
                REST.isIn(sentence.substring(own, end)) ? "" : sentence.substring(from, end);
        for (TextMatcher one = LENGTH.matcher(beside); one.find(); ) {
            if (!kind.isEmpty() && kind.equals(kind("每" + one.group(2).replace("个", "")))) {
                double share = Periods.count(one.group(1)) / Periods.each(kind).least();
                told = Optional.of(rhythm.often().times(share));
            }
        }
        return told.or(() -> part(sentence, rhythm, end));
    }

    /** In the months that its clause names, or in those that are left of the year. */
    private static Optional<Often> part(String sentence, Rhythm rhythm, int at) {
        String clause =
                YearPart.season(sentence, at)
                        + Clause.around(sentence, at, Math.min(sentence.length(), at + 1));
        String before = sentence.substring(0, Clause.start(sentence, at));
        int months = REST.isIn(clause) ? (int) MONTHS - months(before) : months(clause);
        return months > 0 && months < MONTHS
                ? Optional.of(rhythm.often().times(months / MONTHS))
                : Optional.empty();
    }

    /** 4个月每月测2次，其余月份每月测1次: all of the year together, where each says when. */
    private static Optional<Often> together(String sentence) {
        Optional<Often> sum = Optional.empty();
        int from = 0;
        for (Rhythm one : Rhythm.of(sentence)) {
            Optional<Often> part = part(sentence, one, one.start());
            if (part.isEmpty()) {
                return Optional.empty();
            }
            Often often = part.get();
            sum =
                    Optional.of(
                            from == 0
                                    ? often
                                    : new Often(
                                            sum.orElseThrow().least() + often.least(),
                                            sum.orElseThrow().most() + often.most()));
            from = one.end();
        }
        return sum;
    }

    /** How many months words name: 5月至9月, 4个月; all twelve where they name none. */
    private static int months(String words) {
        TextMatcher listed = LISTED.matcher(words);
        if (listed.find()) {
            return listed.group().split("[、和与及]").length;
        }
        TextMatcher span = SPAN.matcher(words);
        if (span.find()) {
            return Math.max(0, Periods.count(span.group(2)) - Periods.count(span.group(1)) + 1);
        }
        TextMatcher length = LENGTH.matcher(words);
        int counted =
                length.find() && "个月".equals(length.group(2)) ? Periods.count(length.group(1)) : 0;
        return counted > 0 ? counted : YearPart.months(words, (int) MONTHS);
    }

    private static String kind(String wording) {
        TextMatcher plain = PLAIN.matcher(wording);
        if (!plain.find()) {
            return "";
        }
        String kind = String.valueOf(plain.group(1));
        return kind.equals("星期") ? "周" : kind;
    }

    /** How many came besides: 清明、冬至前各加1次 are two. */
    private static int added(String text) {
        int added = 0;
        for (TextMatcher one = ADDED.matcher(text); one.find(); ) {
            int many = Periods.count(one.group(2));
            added += one.group(1) == null ? many : many * named(text, one.start());
        }
        return added;
    }

    /** How many a clause lists up to a place: 春节、国庆前. */
    private static int named(String text, int end) {
        String clause = text.substring(Clause.start(text, end), end);
        TextMatcher places = PLACES.matcher(clause);
        return places.find() ? Periods.count(places.group(1)) : clause.split("[、和及与]", -1).length;
    }
}
