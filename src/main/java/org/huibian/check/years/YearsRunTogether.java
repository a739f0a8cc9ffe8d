package org.huibian.check.years;

import java.util.List;
import java.util.Optional;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.PlainNumbers;
import org.huibian.check.told.words.Overlap;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Y05 多年累计: a figure of several years (三年来累计…) among this year's results, for information; as this
 * year's where another sentence gives the same number for the year.
 */
public final class YearsRunTogether extends ReportCheck {

    private static final String SEVERAL = "(?<![\\d第])(?:[两二三四五六七八九十]|[2-9])[余多]?";

    private static final String SUM = "(?:累计|(?<!公)共(?![建治享同产青识])|先后|陆续|总计|合计|总数)";

    /** What is counted in a time, not what there is at its end: 村民代表8名. */
    private static final String FLOW = "(?:余|多)?万?(?:余)?(?:人次|[件起场次份宗批期例桩条回趟堂]|万?元|平方米)";

    /** Group 1 is the year it began in, group 2 the number, with its unit in group 3. */
    private static final TextPattern YEARS =
            TextPattern.compile(
                    "(?:(?:近|这|过去|连续)?"
                            + SEVERAL
                            + "年(?:来|以来|间|里)|近[两二三四五]年|历年来?|(?:自)?(20\\d\\d)年以来)[^。；]{0,30}?"
                            + SUM
                            + "[^。；]{0,20}?(\\d+(?:\\.\\d+)?)(?![.\\d年月])(\\p{IsHan}{0,2})");

    /** 三个年头, 从2022年算起到现在, 2023年春天开张至今, 2023年到2025年: the same in other words. */
    private static final TextPattern AGAIN =
            TextPattern.compile(
                    "(?:"
                            + SEVERAL
                            + "个年头(?!里?首|的)|(?:前后|连续|这)"
                            + SEVERAL
                            + "年(?:下来|间|里)?|近几年|近年来|多年来|几年来|这些年|(?:换届|上任|到任)以来|任期内|[七八]五”?普法(?:启动)?(?:以来|期间)|十四五”?(?:以来|期间|时期)"
                            + "|(?:连同|加上|算上)(?:前"
                            + SEVERAL
                            + "年|往年)(?!结转|遗留|积|未结|的结转)"
                            + "|(20\\d\\d)年(?:度|\\d{1,2}月(?:份|[初底])?)?[^，。；、\\d（《]{0,14}?(?:以来|至今|迄今|算起|起?到(?:现在|今天|目前|眼下|今年(?:年底)?)|起(?=[，,]?"
                            + SUM
                            + "))|20\\d\\d年?(?:至|到|—|-|～)20\\d\\d年(?=[，,]?(?:[这两三四五]年)?(?:间|来|里)?"
                            + SUM
                            + "))[^。；》）]{0,30}?"
                            + SUM
                            + "[^。；]{0,20}?(\\d+(?:\\.\\d+)?)("
                            + FLOW
                            + ")");

    /** 成立三年，接待780人次; 从2023年开张至今，接待780人次: counted behind at once. */
    private static final TextPattern SINCE =
            TextPattern.compile(
                    "(?:(?:成立|运行|运转|开张|挂牌|开放|启用|设立|建成|开办|开通|试行)(?:已经|已)?"
                            + SEVERAL
                            + "年(?:多|有余)?(?:来|以来|间|时间)?|(20\\d\\d)年[^，。；、\\d（《]{0,14}?(?:以来|至今|迄今))[，,](?![^。；\\d]{0,14}(?:每[年月周季日天次]|平均|年均|月均|一次))[^，。；、\\d]{0,14}?(\\d+(?:\\.\\d+)?)("
                            + FLOW
                            + ")");

    private static final List<TextPattern> ALL = List.of(YEARS, AGAIN, SINCE);

    private static final TextPattern OF_THE_YEAR = TextPattern.compile("今年|全年|本年|当年|年内|一年来|年度内");

    /** 至今年11月, 全年无休: neither counts within this year. */
    private static final TextPattern TO_THIS_YEAR =
            TextPattern.compile("[到至]今年|全年(?=无休|不休|不间断|开放|不打烊|值守)");

    /** Numbers below are the same by chance. */
    private static final double MANY = 20;

    /** The check. */
    public YearsRunTogether() {
        super("Y05");
    }

    @Override
    protected void examine(Examined report) {
        List<Passage> passages = report.passages(Chapter.RESULTS, Chapter.FIRST_RESPONSIBLE);
        for (Passage passage : passages) {
            String text = PlainNumbers.of(passage.published());
            Optional<TextMatcher> years =
                    ALL.stream().flatMap(one -> found(one, text, report).stream()).findFirst();
            if (years.isPresent()) {
                note(report, passage, text, years.get(), passages);
            }
        }
    }

    /** Where a sentence sums up several years, and does not come to this one before the number. */
    private static Optional<TextMatcher> found(TextPattern pattern, String text, Examined report) {
        for (TextMatcher one = pattern.matcher(text); one.find(); ) {
            String year = one.group(1);
            boolean several = year == null || Integer.parseInt(year) < report.year();
            if (several
                    && !OF_THE_YEAR.isIn(TO_THIS_YEAR.replaceAll(one.group(), ""))
                    && !one.group().contains("，" + report.year() + "年")) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static void note(
            Examined report,
            Passage passage,
            String text,
            TextMatcher years,
            List<Passage> passages) {
        String number = String.valueOf(years.group(2));
        String counted = number + years.group(3);
        String clause = text.substring(Clause.start(text, years.end()), years.end());
        Optional<Passage> told =
                passages.stream()
                        .filter(one -> one != passage && Double.parseDouble(number) >= MANY)
                        .filter(one -> isToldOfTheYear(one, counted, clause))
                        .findFirst();
        if (told.isPresent()) {
            List<Quote> quotes = List.of(Quote.of(told.get()), Quote.of(passage));
            report.note(Severity.WARNING, "again", quotes, report.year(), counted);
        } else {
            report.note(Severity.INFO, Quote.of(passage), report.year());
        }
    }

    /**
     * Whether a sentence gives the number as the year's, of what a clause of several years counts.
     */
    private static boolean isToldOfTheYear(Passage passage, String counted, String clause) {
        String text = PlainNumbers.of(passage.published());
        int at = text.indexOf(counted);
        if (at <= 0 || Character.isDigit(text.charAt(at - 1))) {
            return false;
        }
        String own = text.substring(Clause.start(text, at), Clause.end(text, at));
        return OF_THE_YEAR.isIn(text.substring(0, at)) && Overlap.of(clause, own) > 0;
    }
}
