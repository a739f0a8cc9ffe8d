package org.huibian.check.rates.shares;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.check.Examined;
import org.huibian.check.Severity;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.extract.quantity.numeral.WrittenNumber;
import org.huibian.indicator.Quantity;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * A change in words that the two years told beside it do not give: 由上年的40件增至120件，翻了一番; 比上年的90件下降三成;
 * 与上年的74件持平.
 */
public final class ChangeInWords {

    private static final String NUMBER = "(?<times>[一两二三四五六七八九十]|\\d{1,2}(?:\\.\\d)?)";

    private static final String BOUND = "(?<near>近|将近|接近|不到|不足)?(?<over>超过?|逾)?(?:约|大约)?";

    /** 翻一番, 翻两番, 近翻一番, 翻了近一番: twice, four times, nearly twice. */
    private static final Pattern DOUBLED =
            Pattern.compile(
                    "(?:(?<near>(?:近|接近|几乎)翻了?|翻了?(?:将?近|接近|不到|不足))|翻了?)(?<over>超过?)?(?<times>[一两二三])(?:番|倍)(?<more>多|以上|有余)?");

    /** 增长一倍: twice. */
    private static final Pattern BY_TIMES =
            Pattern.compile(
                    "(?:"
                            + ChangeWord.MORE
                            + ")(?:了|达|为)?"
                            + BOUND
                            + NUMBER
                            + "倍(?<more>多|以上|有余|半)?");

    /** 是上年的两倍, 达到去年同期的3倍. */
    private static final Pattern TIMES_OF =
            Pattern.compile(
                    "(?:是|为|达到?|相当于)(?:上年|去年|上一年|前一年|20\\d\\d年)(?:同期|全年)?的"
                            + BOUND
                            + NUMBER
                            + "倍(?<more>多|以上|有余|半)?");

    /** 下降三成, 减少近一半, 增加三分之一. */
    private static final Pattern BY_SHARE =
            Pattern.compile(
                    "(?:(?<less>"
                            + ChangeWord.LESS
                            + ")|(?<grown>"
                            + ChangeWord.MORE
                            + "))(?:了|幅度|比例)?(?:达到?|为|是)?(?=[^\\d])"
                            + WrittenShare.WORDS
                            + "(?!个)");

    /** 减半, 下降过半. */
    private static final TextPattern HALVED =
            TextPattern.compile("减半|(?:" + ChangeWord.LESS + ")(?:了|已)?过半");

    private static final Pattern EQUAL = Pattern.compile("(?<near>基本|大致|大体)?持平");

    /** 较上年的80件有所下降: only which way. */
    private static final Pattern WAY =
            Pattern.compile(
                    "^(?:相比|相较)?[，,]?(?:有所|明显|大幅|略有|小幅|显著|稳步|持续|进一步)(?:(?<less>"
                            + ChangeWord.LESS
                            + ")|(?<grown>"
                            + ChangeWord.MORE
                            + "))(?=[，。；、）)]|$)");

    /** So many decimals of a change are enough to tell it from another. */
    private static final int DECIMALS = 6;

    private ChangeInWords() {}

    /**
     * What this year may be of last year, in percent.
     *
     * @param words as written
     */
    private record Bounds(String words, double least, double most) {

        boolean hold(BigDecimal percent) {
            return percent.doubleValue() >= least && percent.doubleValue() <= most;
        }
    }

    /** Notes the changes of a sentence with one number of last year that fail. */
    public static void examine(
            Examined report, FigureSentence sentence, Optional<FigureSentence> before) {
        List<Figure> figures = sentence.figures();
        List<Integer> ofLast =
                IntStream.range(0, figures.size())
                        .filter(k -> figures.get(k).isExact())
                        .filter(k -> !figures.get(k).mention().unit().matches("%|倍|成|"))
                        .filter(k -> TwoYears.isOfLast(sentence, k, report.year()))
                        .boxed()
                        .toList();
        if (ofLast.size() != 1 || figures.get(ofLast.get(0)).value().signum() <= 0) {
            return;
        }
        Figure last = figures.get(ofLast.get(0));
        List<Figure> now = TwoYears.now(sentence, before, figures.size(), last, report.year());
        Optional<Bounds> stated = stated(sentence.text(), last);
        if (stated.isEmpty()
                || now.isEmpty()
                || now.stream()
                        .map(one -> came(sentence, one, last))
                        .anyMatch(one -> stated.get().hold(percent(one, last)))) {
            return;
        }
        Figure meant = TwoYears.meant(sentence, now, last);
        report.note(
                meant.mention().indicator(),
                Severity.ERROR,
                "grown",
                sentence.quotes(before, figures.contains(meant)),
                stated.get().words(),
                last.value().toPlainString(),
                came(sentence, meant, last).toPlainString(),
                Quantity.percent(came(sentence, meant, last), last.value(), 1).toPlainString());
    }

    /** What there was this year: 比上年的24件减少8件 tells by how much less. */
    private static BigDecimal came(FigureSentence sentence, Figure now, Figure last) {
        int at = sentence.figures().indexOf(now);
        int sign = at < 0 || now.start() < last.start() ? 0 : ChangeWord.sign(sentence, at);
        BigDecimal by = now.value().multiply(BigDecimal.valueOf(sign));
        return sign == 0 ? now.value() : last.value().add(by);
    }

    private static BigDecimal percent(BigDecimal now, Figure last) {
        return Quantity.percent(now, last.value(), DECIMALS);
    }

    private static Optional<Bounds> stated(String text, Figure last) {
        Matcher doubled = DOUBLED.matcher(text);
        if (doubled.find()) {
            double times = Math.pow(2, times(doubled));
            return Optional.of(around(doubled, times * 100));
        }
        Matcher of = TIMES_OF.matcher(text);
        if (of.find()) {
            return Optional.of(around(of, times(of) * 100));
        }
        Matcher by = BY_TIMES.matcher(text);
        if (by.find()) {
            return Optional.of(around(by, times(by) * 100 + 100));
        }
        Matcher share = BY_SHARE.matcher(text);
        if (share.find()) {
            return bySet(share);
        }
        TextMatcher halved = HALVED.matcher(text);
        if (halved.find()) {
            boolean more = halved.group().contains("过");
            return Optional.of(new Bounds(halved.group(), more ? 20 : 44, more ? 50 : 56));
        }
        Matcher equal = EQUAL.matcher(text).region(last.end(), text.length());
        if (equal.find() && equal.start() - last.end() <= 4) {
            double near = equal.group("near") == null ? 1 : 8;
            return Optional.of(new Bounds(equal.group(), 100 - near, 100 + near));
        }
        Matcher way = WAY.matcher(text.substring(last.end()));
        if (!way.find()) {
            return Optional.empty();
        }
        boolean less = way.group("less") != null;
        return Optional.of(
                new Bounds(way.group(), less ? 0 : 100, less ? 100 : Double.POSITIVE_INFINITY));
    }

    /** 增加三成: 130 % of last year; 减少近一半: 50 to 60 %. */
    private static Optional<Bounds> bySet(Matcher share) {
        int sign = share.group("less") == null ? 1 : -1;
        return WrittenShare.of(share)
                .map(
                        one -> {
                            double least = one.least().doubleValue();
                            double most = one.most().doubleValue();
                            return sign > 0
                                    ? new Bounds(share.group(), 100 + least, 100 + most)
                                    : new Bounds(share.group(), 100 - most, 100 - least);
                        });
    }

    private static Bounds around(Matcher words, double percent) {
        boolean near = words.group("near") != null;
        String more = words.group("more");
        boolean over = words.group("over") != null || more != null;
        double half = more != null && more.equals("半") ? 50 : 0;
        double least = near ? percent - 40 : percent + half - (over && half == 0 ? 0 : 8);
        double most = near ? percent : percent + half + (over && half == 0 ? 99 : 8);
        return new Bounds(words.group(), least, most);
    }

    private static double times(Matcher words) {
        String times = words.group("times");
        OptionalInt number = WrittenNumber.of(times);
        return number.isPresent() ? number.getAsInt() : Double.parseDouble(times);
    }
}
