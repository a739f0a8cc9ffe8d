package org.huibian.check.stages.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.arithmetic.WrittenUnits;
import org.huibian.extract.Extraction;
import org.huibian.extract.Observation;
import org.huibian.search.TextPattern;
import org.huibian.source.Excerpt;

/** Whether a text speaks of older cases (上年结转, 往年遗留), which may be among those closed. */
public final class CarriedOver {

    private static final TextPattern SAID =
            TextPattern.compile(
                    "结转|积案|往年|上年|去年|上一年|前年|历年|历史|存量|遗留|跨年(?!工程|项目|施工|整治|任务|度)|年初[^，。；\\d]{0,3}(?:未[结办]|在[办调审])|[年期]初结存|期初|(?:加上|连同|含|包括)(?:年初|以前|之前|此前|自查|自己|同类)|顺[带手]|往年|陈年|旧存|多出的?这?[\\d一两二三四五]+[件起宗]|(?:[一二三]季度|上季度?|上半年|\\d{1,2}月)(?:立案?|受理|收|登记|转来)的|20\\d\\d年[^，。；]{0,4}(?:收案|立案|受理|遗留|移交|登记)");

    /** 无上年结转, 上年没有遗留, 没有跨年案件: that there are none. */
    private static final TextPattern DENIED =
            TextPattern.compile(
                    "(?:无|未结转|没有|不含|未含|不包含|未包含|不存在|不包括|并无|没|未有|不涉及)[^，。；）)]{0,8}?(?:结转|遗留|积案|存量|往年|上年|历年|跨年|旧案|老案)[^，。；）)]{0,6}|(?:上年|往年|去年|历年|以前年度)[^，。；）)]{0,4}(?:没有|无|未|零)[^，。；）)]{0,4}(?:遗留|结转|存量|积案)[^，。；）)]{0,4}|(?:上年|往年)(?:结转|遗留)(?:为零|0[件起宗]|零件)|历史新(?:高|低)");

    /** 均为当年来件, 全部为本年新收: the same. */
    private static final TextPattern ALL_NEW =
            TextPattern.compile(
                    "(?:均|都|全部?|全部都|无一例外)(?:为|是|属|属于|系)?[^，。；）)]{0,4}(?:当年|本年|今年|新收|新立|新受理|本年度)[^，。；）)]{0,6}");

    private static final TextPattern COMPARED =
            TextPattern.compile(
                    "(?:较|比|与|同)(?:20\\d\\d年|上年|去年|往年|上一年)[^，。；]{0,4}(?:的[^，。；\\d]{0,4}\\d+[件起宗个])?[^，。；\\d]{0,8}(?:增|减|降|升|持平|多|少|提高|回落)[^，。；]{0,8}");

    /** 快于上年, 好于往年: compared with it. */
    private static final TextPattern BESIDE =
            TextPattern.compile("[快慢高低多少好优早晚大小强]于(?:20\\d\\d年|上年|去年|往年|上一年)");

    /** What is left over is less than what comes in. */
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private CarriedOver() {}

    /** Whether older cases may be among those a text counts. */
    public static boolean isSaid(String text) {
        String plain = ALL_NEW.replaceAll(DENIED.replaceAll(text, ""), "");
        return SAID.isIn(BESIDE.replaceAll(COMPARED.replaceAll(plain, ""), ""));
    }

    /**
     * Whether so many may have been dealt with: some of a report's sentences, or those right before
     * them, tell of as many with older cases, or its own sentence of older ones it does not count.
     *
     * @param part number and unit of those dealt with
     * @param quote their sentence
     * @param count how many they are
     * @param takenIn those that came in
     */
    public static boolean mayHold(
            Extraction report, Excerpt part, String quote, BigDecimal count, Observation takenIn) {
        return wholes(report, List.of(quote, takenIn.quote()), part, takenIn).stream()
                        .anyMatch(one -> one.compareTo(count) >= 0)
                || isSaid(quote)
                        && FigureSentence.of(report).stream()
                                .filter(one -> one.text().equals(quote))
                                .allMatch(one -> older(one, part, takenIn).signum() == 0);
    }

    /**
     * How many there may have been to deal with, where some of a report's sentences, or those right
     * before them, tell of older cases: each of their other counts, and those taken in with the
     * older ones, up to twice as many.
     */
    public static List<BigDecimal> wholes(
            Extraction report, Collection<String> quotes, Excerpt part, Observation takenIn) {
        BigDecimal in = takenIn.quantity().amount();
        List<BigDecimal> wholes = new ArrayList<>();
        List<FigureSentence> sentences = FigureSentence.of(report);
        for (int i = 0; i < sentences.size(); i++) {
            FigureSentence one = sentences.get(i);
            boolean leads =
                    i + 1 < sentences.size()
                            && quotes.contains(sentences.get(i + 1).text())
                            && one.place().equals(sentences.get(i + 1).place());
            if ((leads || quotes.contains(one.text())) && isSaid(one.text())) {
                wholes.add(in.add(older(one, part, takenIn)));
                others(one, part, takenIn).map(Figure::value).forEach(wholes::add);
            }
        }
        return wholes.stream().filter(one -> one.compareTo(TWICE.multiply(in)) <= 0).toList();
    }

    /** How many older cases a sentence counts: 上年结转9件, 往年遗留5件. */
    private static BigDecimal older(FigureSentence sentence, Excerpt part, Observation takenIn) {
        return others(sentence, part, takenIn)
                .filter(one -> isSaid(sentence.before(sentence.figures().indexOf(one))))
                .map(Figure::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<Figure> others(
            FigureSentence sentence, Excerpt part, Observation takenIn) {
        return sentence.figures().stream()
                .filter(one -> !one.mention().excerpt().equals(part))
                .filter(one -> WrittenUnits.alike(one.mention().unit(), takenIn.quantity().unit()));
    }

    /** Whether a text says that there are none. */
    public static boolean isDenied(String text) {
        return DENIED.isIn(text) || ALL_NEW.isIn(text);
    }
}
