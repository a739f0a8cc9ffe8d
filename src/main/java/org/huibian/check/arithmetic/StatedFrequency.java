package org.huibian.check.arithmetic;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Chapter;
import org.huibian.extract.Passage;

/**
 * V06 频率与实数不符: 每季度…一次 and, in the same sentence and of the same business, clearly fewer or more
 * times in the whole year. A frequency alone is never multiplied.
 */
public final class StatedFrequency extends ReportCheck {

    private static final Map<String, Integer> A_YEAR =
            Map.of(
                    "周", 52, "星期", 52, "半月", 24, "半个月", 24, "月", 12, "个月", 12, "两月", 6, "两个月", 6,
                    "季度", 4, "季", 4);
    private static final Pattern EVERY =
            Pattern.compile(
                    "(?:每|按)(两个月|两月|半个月|半月|半年|个月|月|季度|季|周|星期)(?:度)?([^。；，]{0,16}?)(?:([一二两三四12345])(?:次|场|期))?(?=[，。；、]|[^。；，]{0,12}[，。；])");
    private static final Pattern COUNT =
            Pattern.compile(
                    "(?:全年|年内|今年以来|今年|一年来|累计|本年度|年度|共)([^。；，]{0,14}?)(\\d+|[一二两三四五六七八九十])(?:次|场|期|轮)([^。；，]{0,10})");
    private static final Pattern UP_TO = Pattern.compile("截[至止](?:20\\d\\d年)?(\\d{1,2})月");
    private static final double CLEARLY = 0.8;
    private static final double MORE = 1.2;
    private static final Pattern AT_LEAST = Pattern.compile("至少|不少于|不低于|以上|左右|平均|起");

    /** The check. */
    public StatedFrequency() {
        super("V06");
    }

    @Override
    protected void examine(Examined report) {
        int months = months(report);
        for (Passage passage : report.passages(Chapter.RESULTS, Chapter.FIRST_RESPONSIBLE)) {
            Matcher every = EVERY.matcher(passage.published());
            while (every.find()) {
                if (judge(report, passage, every, months)) {
                    break;
                }
            }
        }
    }

    /** Whether a count of the sentence contradicts a frequency; it is noted then. */
    private static boolean judge(Examined report, Passage passage, Matcher every, int months) {
        String text = passage.published();
        String clause = clause(text, every.start());
        int times = every.group(3) == null ? 1 : number(every.group(3));
        double due = perYear(every.group(1)) * times * months / 12.0;
        Matcher count = COUNT.matcher(text);
        while (count.find()) {
            int done = number(count.group(2));
            boolean after = count.start() >= every.end();
            boolean before = count.end() <= every.start();
            boolean same =
                    after && alike(clause, count.group(1) + count.group(3))
                            || before && bare(clauseAround(text, every.start())).length() < 2;
            boolean fewer = done < due * CLEARLY;
            boolean more = done > due * MORE && !AT_LEAST.matcher(text).find();
            if (same && (fewer || more)) {
                report.note(
                        Severity.WARNING,
                        "message",
                        List.of(Quote.of(passage)),
                        every.group(),
                        done,
                        Math.round(due));
                return true;
            }
        }
        return false;
    }

    private static String clauseAround(String text, int at) {
        int start = at;
        while (start > 0 && "。；，".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return clause(text, start);
    }

    /** A clause of a frequency without the frequency: 做到每月一次 leaves nothing. */
    private static String bare(String clause) {
        return EVERY.matcher(clause)
                .replaceAll("$2")
                .replaceAll("每|做到|坚持|实现|达到|基本|均|都|保持|一次|[一二两三]场", "");
    }

    private static int perYear(String every) {
        return every.equals("半年") ? 2 : A_YEAR.get(every);
    }

    private static int months(Examined report) {
        for (Passage passage : report.passages(Chapter.HEAD)) {
            Matcher upTo = UP_TO.matcher(passage.published());
            if (upTo.find()) {
                return Math.max(1, Math.min(12, Integer.parseInt(upTo.group(1))));
            }
        }
        return 12;
    }

    private static String clause(String text, int start) {
        int end = start;
        while (end < text.length() && "。；，".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    /**
     * Whether two clauses speak of the same business: two characters in common, or nothing said.
     */
    private static boolean alike(String clause, String counted) {
        String words = counted.replaceAll("开展|组织|召开|进行|举办|实际|共|累计|已|完成|全年|\\d|各类|次|场|了", "");
        if (words.length() < 2) {
            return true;
        }
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= clause.length(); i++) {
            pairs.add(clause.substring(i, i + 2));
        }
        for (int i = 0; i + 2 <= words.length(); i++) {
            if (pairs.contains(words.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }

    private static int number(String text) {
        int hanzi = "零一二三四五六七八九十".indexOf(text);
        return text.equals("两") ? 2 : hanzi >= 0 ? hanzi : Integer.parseInt(text);
    }
}
