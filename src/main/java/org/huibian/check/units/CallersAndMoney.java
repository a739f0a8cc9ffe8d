package org.huibian.check.units;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.PlainNumbers;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Units that cannot be right whatever indicator they are of: those who called counted as persons
 * (来街反映问题的群众有172人), a year's money in yuan (收缴罚没款10.4元).
 */
final class CallersAndMoney {

    /** Who called, and how many of them as persons; 86批172人 counts both and is usual. */
    private static final TextPattern CALLERS =
            TextPattern.compile(
                    "(?:来访|上访|接访|接待(?=群众|来访|上访|信访)|到访|来[街镇乡村办](?:道|里)?[^，。；\\d]{0,4}(?:反映|咨询|办事|诉求))[^，。；\\d]{0,12}?(?:群众|居民|村民|来访者|上访者|人员)?[^，。；\\d]{0,4}?(\\d+(?:余|多)?)(人|名|位)(?![次员大民\\p{IsHan}]{1})");

    private static final TextPattern NO_CALLERS =
            TextPattern.compile(
                    "日均|当天|当日|上午|下午|以来|每|批|领导|干部|律师|值班|坐班|成员|有接访|接访过|窗口人员|接待员|专员|班子|参观|考察|团|学生");

    private static final TextPattern MONEY =
            TextPattern.compile(
                    "(罚没(?:款|金额|收入)?|罚款|没收|经费|资金|投入|赔偿款?|赔付|补贴|补助|追[回缴讨]|讨[回薪]|收缴|清退|兑付|挽回|工资|薪酬|涉案金额|标的额|金额|款项)[^，。；\\d]{0,8}?(\\d+(?:\\.\\d+)?)元(?!/)");

    private static final TextPattern EACH = TextPattern.compile("每|人均|户均|单价|均|日补|一次|/");

    /** A year's sum is never less: a car parked on a pavement costs as much. */
    private static final BigDecimal LITTLE = BigDecimal.valueOf(200);

    /** 对1名当事人, 王某, 3月5日: what tells of one case. */
    private static final TextPattern OF_A_CASE =
            TextPattern.compile("某|当事人|当场|当日|(?<![\\d.,])[1一][名位户起宗件家人个](?!次)|月\\d{1,2}日");

    private static final TextPattern OF_THE_YEAR =
            TextPattern.compile("全年|年内|今年|一年来|本年|年度|累计|合计|总计|(?<!公)共(?![建同治享产青])");

    /** 71件, 12名: more than one are behind a sum. */
    private static final TextPattern OF_MANY =
            TextPattern.compile("(?<![\\d.])(?:[2-9]|\\d{2,})(?:余|多)?[件起宗人名位户家次场批笔]");

    private CallersAndMoney() {}

    /** Notes such units, unless they were noted as those of an indicator. */
    static void examine(Examined report) {
        for (Passage passage :
                report.passages(Chapter.RESULTS, Chapter.FIRST_RESPONSIBLE, Chapter.PROBLEMS)) {
            String text = PlainNumbers.of(passage.published());
            Optional<WrongMeasure> wrong =
                    WrongMeasure.in(text)
                            .or(() -> StockOfPersons.in(text))
                            .or(() -> StockOfPersons.beyond(report, text));
            if (wrong.isPresent()) {
                WrongMeasure one = wrong.get();
                note(report, passage, one.words(), one.unit(), one.written());
                continue;
            }
            TextMatcher callers = CALLERS.matcher(text);
            TextMatcher money = MONEY.matcher(text);
            if (callers.find() && !NO_CALLERS.isIn(clause(text, callers))) {
                note(report, passage, callers.group(), "人次", callers.group(2));
            } else if (money.find()
                    && !EACH.isIn(clause(text, money))
                    && isTooLittle(new BigDecimal(money.group(2)), text, money.end())) {
                note(report, passage, money.group(), "万元", "元");
            }
        }
    }

    /** Notes what one sentence gives in two kinds of unit. */
    static void examineUnits(Examined report) {
        List<FigureSentence> sentences = FigureSentence.of(report.report());
        for (int i = 0; i < sentences.size(); i++) {
            FigureSentence sentence = sentences.get(i);
            Quote quote = new Quote(sentence.place(), sentence.text());
            Optional<TwoUnits> two = TwoUnits.in(sentence);
            two.ifPresent(one -> note(report, List.of(quote), one));
            if (two.isEmpty() && i + 1 < sentences.size()) {
                FigureSentence next = sentences.get(i + 1);
                Quote more = new Quote(next.place(), next.text());
                TwoUnits.in(sentence, next)
                        .ifPresent(one -> note(report, List.of(quote, more), one));
            }
        }
    }

    private static void note(Examined report, List<Quote> quotes, TwoUnits two) {
        if (quotes.stream().noneMatch(quote -> isNoted(report, quote))) {
            String words = two.figure().mention().excerpt().text();
            report.note(
                    "",
                    Severity.WARNING,
                    "message",
                    quotes,
                    words,
                    two.unit(),
                    two.figure().mention().unit());
        }
    }

    /**
     * Whether a sum in yuan cannot be that of the year that its sentence tells of: 71件，收缴罚没款10.4元,
     * or 10.4元 without a case; 对1名当事人罚款100元 is right.
     *
     * @param end where the sum ends in its sentence
     */
    static boolean isTooLittle(BigDecimal sum, String sentence, int end) {
        String clause = sentence.substring(Clause.start(sentence, end), end);
        String before = sentence.substring(0, Clause.end(sentence, end));
        boolean ofTheYear = OF_THE_YEAR.isIn(before) || OF_MANY.isIn(before);
        boolean broken = sum.stripTrailingZeros().scale() > 0;
        boolean ofACase = OF_A_CASE.isIn(ofTheYear ? clause : sentence);
        return sum.signum() > 0 && sum.compareTo(LITTLE) < 0 && (ofTheYear || broken) && !ofACase;
    }

    /** Whether a sentence is quoted already. */
    private static boolean isSame(List<String> quotes, Quote quoted) {
        String bare = quoted.text().replaceAll("\\s", "");
        return quotes.stream().anyMatch(quote -> quote.replaceAll("\\s", "").equals(bare));
    }

    /** The words of its clause up to the end of what was found. */
    private static String clause(String text, TextMatcher found) {
        return text.substring(Clause.start(text, found.end()), found.end());
    }

    private static void note(
            Examined report, Passage passage, String words, String unit, String written) {
        if (!isNoted(report, Quote.of(passage))) {
            List<Quote> quotes = List.of(Quote.of(passage));
            report.note("", Severity.WARNING, "message", quotes, words, unit, written);
        }
    }

    private static boolean isNoted(Examined report, Quote quote) {
        return report.findings().stream()
                .anyMatch(
                        one ->
                                one.check().equals(report.check())
                                        && one.subDistrict().equals(report.subDistrict())
                                        && isSame(one.quotes(), quote));
    }
}
