package org.huibian.extract.quantity.scan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.extract.quantity.lookalike.Lookalikes;
import org.huibian.extract.quantity.numeral.Numeral;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Units;

/**
 * Finds every number of a text with its unit, and whatever looks like one, in one pass from left to
 * right; time is linear in the text. Spans never overlap.
 */
public final class QuantityScanner {

    private static final String WORDED = "未没无零全均都悉双一";
    private static final String EACH = "个";
    private static final String RANGE = "-－—–~～至到";

    private static final Pattern UNIT_NAMED =
            Pattern.compile(
                    "(人次|场次|件次|人数|件数|次数|份数)(总数|总计|共计|合计|累计|共|已|约|近|逾|超过|超|突破|达到|高达|达|为|至|[:：])*$");

    private final MeasureWords measures;
    private final HanziFigures hanzi;

    /** A scanner that knows the units of a job. */
    public QuantityScanner(Units units) {
        this.measures = new MeasureWords(units);
        this.hanzi = new HanziFigures(measures);
    }

    /** The numbers of a text in reading order. */
    public List<Figure> scan(String text) {
        List<Figure> figures = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Figure> figure = figure(text, at);
            if (figure.isPresent()) {
                add(figures, figure.get());
                at = Math.max(at + 1, figure.get().end());
            } else {
                at = after(text, at);
            }
        }
        return BareParts.withUnit(text, figures);
    }

    /** Whether a word is a unit that numbers are counted in. */
    public boolean isMeasure(String word) {
        return !word.isEmpty() && measures.at(word, 0).equals(word);
    }

    /** A place in an order begins before its numeral: 第一. */
    private static void add(List<Figure> figures, Figure figure) {
        int last = figures.isEmpty() ? 0 : figures.get(figures.size() - 1).end();
        if (figure.start() >= last) {
            figures.add(figure);
        } else if (figure.end() > last) {
            figures.add(Figure.of(figure.kind(), last, figure.end()));
        }
    }

    /** Where to go on when nothing begins here. */
    private static int after(String text, int at) {
        char c = text.charAt(at);
        if (Numeral.isHanzi(c)) {
            int idiom = Idioms.end(text, at);
            if (idiom > at) {
                return idiom;
            }
        }
        return at + 1;
    }

    private Optional<Figure> figure(String text, int at) {
        char c = text.charAt(at);
        if (Numeral.isDigit(c)) {
            return digits(text, at);
        }
        if (WORDED.indexOf(c) >= 0) {
            Optional<Figure> worded = WordedFigures.at(text, at, measures);
            if (worded.isPresent()) {
                return worded;
            }
        }
        if (c == '半') {
            return half(text, at);
        }
        boolean vague =
                (c == '数' || c == '几' || c == '上')
                        && at + 1 < text.length()
                        && "十百千万亿".indexOf(text.charAt(at + 1)) >= 0
                        && (c != '上'
                                || text.charAt(at + 1) != '十' && !text.startsWith("以", at - 1));
        boolean fraction = c == '零' && Lookalikes.charAt(text, at + 1) == '点';
        if (!vague && !fraction && (!Numeral.isHanzi(c) || c == '零')) {
            return Optional.empty();
        }
        if (!vague && Idioms.end(text, at) > at) {
            return Optional.empty();
        }
        Optional<Figure> figure = hanzi.at(text, at);
        return figure.map(found -> ranged(text, found));
    }

    private Optional<Figure> digits(String text, int at) {
        Optional<Figure> lookalike = Lookalikes.at(text, at);
        if (lookalike.isPresent()) {
            return lookalike;
        }
        Numeral numeral = Numeral.at(text, at);
        String unit = unit(text, numeral.end());
        int end = numeral.end() + unit.length();
        String named = unit.isEmpty() ? unitBefore(text, at, end) : "";
        if (!named.isEmpty()) {
            return Optional.of(HanziFigures.counted(Kind.COUNT, text, at, end, numeral, named));
        }
        if (unit.isEmpty() && BareVillages.isCounted(text, at, end)) {
            return Optional.of(HanziFigures.counted(Kind.COUNT, text, at, end, numeral, EACH));
        }
        if (unit.isEmpty()) {
            if (WordedFigures.isNought(text, at, numeral)) {
                return Optional.of(Figure.of(Kind.ZERO, at, numeral.end(), BigDecimal.ZERO, ""));
            }
            Optional<Figure> range = openRange(text, at, numeral);
            return range.isPresent()
                    ? range
                    : Optional.of(
                            HanziFigures.counted(Kind.BARE, text, at, numeral.end(), numeral, ""));
        }
        Kind kind = Kind.COUNT;
        if (MeasureWords.TIME.contains(unit)) {
            kind = Kind.DURATION;
        } else if (unit.equals("岁")) {
            kind = Kind.AGE;
        }
        return Optional.of(
                ranged(text, HanziFigures.counted(kind, text, at, end, numeral, normal(unit))));
    }

    /** 参与人次逾2万, 场次达30: the name of the quantity says the unit. */
    private static String unitBefore(String text, int at, int end) {
        if ("，,；;。、）)".indexOf(Lookalikes.charAt(text, end)) < 0 && end < text.length()) {
            return "";
        }
        Matcher name = UNIT_NAMED.matcher(text.substring(Math.max(0, at - 10), at));
        if (!name.find()) {
            return "";
        }
        return name.group(1).endsWith("数") && !name.group(1).equals("次数")
                ? name.group(1).substring(0, 1)
                : name.group(1).equals("次数") ? "次" : name.group(1);
    }

    /** 人（次） and 场/次 are 人次 and 场次. */
    private String unit(String text, int at) {
        String unit = measures.at(text, at);
        if (unit.isEmpty() || unit.endsWith("次")) {
            return unit;
        }
        int end = at + unit.length();
        for (String tail : List.of("（次）", "(次)", "/次")) {
            if (text.startsWith(tail, end)) {
                return unit + tail;
            }
        }
        return unit;
    }

    private static String normal(String unit) {
        return unit.length() > 2 && (unit.endsWith("次）") || unit.endsWith("次)"))
                ? unit.substring(0, unit.length() - 3) + "次"
                : unit.endsWith("/次") ? unit.substring(0, unit.length() - 2) + "次" : unit;
    }

    /** 3至5名: the unit stands after the second number only. */
    private Optional<Figure> openRange(String text, int at, Numeral first) {
        if (RANGE.indexOf(Lookalikes.charAt(text, first.end())) < 0) {
            return Optional.empty();
        }
        Numeral second = Numeral.at(text, first.end() + 1);
        if (second.isNone() || second.value().compareTo(first.value()) <= 0) {
            return Optional.empty();
        }
        String unit = unit(text, second.end());
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        Kind kind =
                MeasureWords.TIME.contains(unit)
                        ? Kind.DURATION
                        : unit.equals("岁") ? Kind.AGE : Kind.COUNT;
        return Optional.of(range(kind, at, second.end() + unit.length(), first, normal(unit)));
    }

    private static Figure range(Kind kind, int at, int end, Numeral first, String unit) {
        return new Figure(
                kind, at, end, at, end, Optional.of(first.value()), unit, Qualifier.ABOUT);
    }

    /** 3名至5名: the second number with the same unit belongs to the first. */
    private Figure ranged(String text, Figure first) {
        if (first.unit().isEmpty()
                || first.to() > first.end()
                || RANGE.indexOf(Lookalikes.charAt(text, first.end())) < 0) {
            return first;
        }
        Numeral second = Numeral.at(text, first.end() + 1);
        BigDecimal lower = first.value().orElse(BigDecimal.ZERO);
        if (second.isNone()
                || second.value().compareTo(lower) <= 0
                || !unit(text, second.end()).equals(first.unit())) {
            return first;
        }
        int end = second.end() + first.unit().length();
        return new Figure(
                first.kind(),
                first.start(),
                end,
                first.from(),
                end,
                first.value(),
                first.unit(),
                Qualifier.ABOUT);
    }

    private static Optional<Figure> half(String text, int at) {
        String unit = "";
        for (String time : List.of("个月", "月", "年", "天", "小时")) {
            if (unit.isEmpty() && text.startsWith(time, at + 1)) {
                unit = time;
            }
        }
        if (unit.isEmpty() || "上下前后大过多一".indexOf(Lookalikes.charAt(text, at - 1)) >= 0) {
            return Optional.empty();
        }
        return Optional.of(
                Figure.of(Kind.DURATION, at, at + 1 + unit.length(), new BigDecimal("0.5"), unit));
    }
}
