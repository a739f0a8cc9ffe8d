package org.huibian.check.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.extract.quantity.WrittenNumber;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * How often something is said to be done: 每月两次, 按季, 双月例会, 每逢单月, 每周二、周五, 一季一通报.
 *
 * @param start where it begins in the text
 * @param end behind it
 * @param wording as written
 * @param perYear how many times that makes in twelve months
 * @param subject the words of its clause that say what is done
 */
record Rhythm(int start, int end, String wording, double perYear, String subject) {

    private static final Map<String, Double> PERIODS =
            Map.ofEntries(
                    Map.entry("周", 52.0),
                    Map.entry("星期", 52.0),
                    Map.entry("双周", 26.0),
                    Map.entry("旬", 36.0),
                    Map.entry("半月", 24.0),
                    Map.entry("半个月", 24.0),
                    Map.entry("月", 12.0),
                    Map.entry("个月", 12.0),
                    Map.entry("双月", 6.0),
                    Map.entry("单月", 6.0),
                    Map.entry("季", 4.0),
                    Map.entry("学期", 2.0),
                    Map.entry("半年", 2.0));

    private static final String SPAN = "(半个月|半月|半年|学期|双月|双周|星期|季|个月|月|周|旬)(?:度)?";

    private static final String NAMED =
            "例会|调度|会商|研判|通报|点评|晾晒|评比|讲评|碰头|督查|巡查|学法|坐班|分析|联席|盘点|推进|培训|测试|测评|总结|考核|检查|学习|走访|巡访";

    /** 一 is every only where it is said twice (一季一通报): 第一季度, 十一月, 一周 are no rhythm. */
    private static final TextPattern EVERY =
            TextPattern.compile(
                    "(?:(?:每一?|按|逐)(?:隔)?|(?<![第\\d十百二三四五六七八九])一(?="
                            + SPAN.replace("(半", "(?:半")
                            + "一(?![日些批律般直线体并定举致名个件起]|次性)(?![^。；]{0,16}二(?:季|月))))([2346]|两|三|四|六)?(?:个)?"
                            + SPAN
                            + "|(?<![\\p{IsHan}\\d])(?:实行|落实|坚持|建立|执行|开展|推行)?"
                            + SPAN
                            + "(?="
                            + NAMED
                            + ")|(?<=实行|落实|坚持|建立|执行|推行|、)"
                            + SPAN
                            + "(?="
                            + NAMED
                            + ")|(?:每)?逢([单双])月|隔(月|周)"
                            + "|(?<![第每按逐一隔逢上下前后近本首当末该某今去这此初年\\d二两三四五六七八九十几数单个])(双月|单月|双周|半年|半月|季度|月|周)(?=[一1两2](?:次|期|场|轮|讲|堂|课|更|评|测|训|督查|检查|通报|调度|研判|会商|述法)(?!性))"
                            + "|(?<![第每近隔前后头这历经期满时用来约了里共达长\\d一二两三四五六七八九十])([两三四六2346])个月(?=[^，。；\\d]{0,4}一(?:次|场|期|轮|讲|评|测|训|查)(?!性))"
                            + "|(季季|月月|周周)(?=有|开展|组织|讲|演|评|查|训|学)");

    private static final TextPattern TIMES =
            TextPattern.compile(
                    "^[^。；，、]{0,16}?(?<![第几数\\d一二两三四五六七八九十])(\\d{1,3}|[一二两三四五六七八九十]{1,3})(?:次|场|期|轮|回|堂|讲|课时)");

    /** 二、周五 behind 每周; 5日、20日 behind 每月. */
    private static final TextPattern DAYS =
            TextPattern.compile(
                    "^(?:[一二三四五六日天](?![次场期轮回个遍])(?:[、和](?:每?周)?[一二三四五六日天])*|\\d{1,2}[日号](?:[、和]\\d{1,2}[日号])*)");

    private static final Pattern YEARS = Pattern.compile("一(?:年|周年)");

    /** The rhythms of a text whose counts are in digits. */
    static List<Rhythm> of(String text) {
        List<Rhythm> rhythms = new ArrayList<>();
        TextMatcher every = EVERY.matcher(text);
        List<int[]> found = new ArrayList<>();
        while (every.find()) {
            found.add(new int[] {every.start(), every.end()});
        }
        every = EVERY.matcher(text);
        for (int i = 0; i < found.size() && every.find(); i++) {
            if (YEARS.matcher(every.group()).matches()) {
                continue;
            }
            int end = every.end();
            int clauseEnd = Clause.end(text, end);
            // 月晾晒、季评比: each of them speaks of its own.
            int until = i + 1 < found.size() ? Math.min(clauseEnd, found.get(i + 1)[0]) : clauseEnd;
            int from =
                    i > 0 && found.get(i - 1)[1] > Clause.start(text, every.start())
                            ? every.start()
                            : Clause.start(text, every.start());
            boolean named = !every.group().matches("[每按逐一隔逢].*");
            String behind = text.substring(end, until);
            behind = named ? behind.replaceFirst("、.*", "") : behind;
            double times = base(every) * times(behind);
            rhythms.add(
                    new Rhythm(
                            every.start(),
                            end,
                            text.substring(every.start(), wordingEnd(text, end, behind, named)),
                            times,
                            text.substring(from, every.start()) + behind));
        }
        return rhythms;
    }

    private static double base(TextMatcher every) {
        if (every.group(5) != null) {
            return PERIODS.get("双月");
        }
        if (every.group(6) != null) {
            return every.group(6).equals("月") ? PERIODS.get("双月") : PERIODS.get("双周");
        }
        if (every.group(7) != null) {
            return PERIODS.getOrDefault(String.valueOf(every.group(7)).replace("度", ""), 12.0);
        }
        if (every.group(8) != null) {
            return PERIODS.get("月") / count(every.group(8));
        }
        if (every.group(9) != null) {
            return PERIODS.get(every.group(9).substring(1));
        }
        for (int group : new int[] {2, 3, 4}) {
            if (every.group(group) != null) {
                double base = PERIODS.get(every.group(group));
                String many = every.group(1);
                return many == null ? base : base / count(many);
            }
        }
        return PERIODS.get("月");
    }

    private static int times(String behind) {
        TextMatcher days = DAYS.matcher(behind);
        if (days.find()) {
            return days.group().split("[、和]").length;
        }
        TextMatcher times = TIMES.matcher(behind);
        return times.find() ? count(times.group(1)) : 1;
    }

    private static int wordingEnd(String text, int end, String behind, boolean named) {
        TextMatcher times = TIMES.matcher(behind);
        TextMatcher days = DAYS.matcher(behind);
        int more = days.find() ? days.end() : times.find() ? times.end() : 0;
        int plain = named ? Math.min(2, behind.length()) : 0;
        return Math.min(text.length(), end + (more > 0 ? more : plain));
    }

    /** A number that is none (三五次) counts once. */
    private static int count(String text) {
        return WrittenNumber.of(text).orElse(1);
    }
}
