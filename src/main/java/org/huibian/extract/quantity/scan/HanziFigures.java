package org.huibian.extract.quantity.scan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.extract.quantity.lookalike.HanziTerms;
import org.huibian.extract.quantity.lookalike.Lookalikes;
import org.huibian.extract.quantity.numeral.Numeral;
import org.huibian.indicator.Qualifier;

/** Tells which hanzi numerals count (二十余条, 两场) and which are part of a name (三重一大). */
final class HanziFigures {

    private static final List<String> NAMED =
            List.of(
                    "维护", "确立", "意识", "自信", "全面", "必须", "自我", "务必", "到位", "更加", "面向", "结合", "纳入",
                    "起来", "方面", "层面", "坚持", "一批", "规定", "制度", "机制", "原则", "不", "没有", "文明", "责任",
                    "有利于", "倡导", "革命", "离不开", "中心任务", "代表", "善于", "基本点", "共同体", "统筹", "先锋", "一律",
                    "强化", "聚焦", "环节", "领域", "维度", "关键", "抓手", "一");
    private final MeasureWords measures;

    HanziFigures(MeasureWords measures) {
        this.measures = measures;
    }

    /** What begins at a hanzi numeral; empty where it is an everyday word. */
    Optional<Figure> at(String text, int at) {
        char before = Lookalikes.charAt(text, at - 1);
        Numeral numeral = Numeral.at(text, at);
        if (before == '第') {
            return Optional.of(Lookalikes.ordinal(text, at - 1, numeral.end()));
        }
        Optional<Figure> fixed = HanziTerms.at(text, at, numeral);
        if (fixed.isPresent()) {
            return fixed;
        }
        if ("“\"‘「".indexOf(before) >= 0) {
            return Optional.of(Figure.of(Kind.NAME, at, quoteEnd(text, numeral.end())));
        }
        if (isListing(text, at, numeral.end(), before)) {
            return Optional.of(Figure.of(Kind.ORDINAL, at, numeral.end()));
        }
        int name = nameEnd(text, at, numeral);
        if (name > at) {
            return Optional.of(Figure.of(Kind.NAME, at, name));
        }
        return count(text, at, numeral);
    }

    private static int quoteEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 16) {
            if ("”\"’」".indexOf(text.charAt(end)) >= 0) {
                return end;
            }
            end++;
        }
        return at;
    }

    /** 一是, 二是 at the beginning of a clause. */
    private static boolean isListing(String text, int at, int end, char before) {
        boolean begins = at == 0 || "。；;，,：:、 ！（(".indexOf(before) >= 0;
        char next = Lookalikes.charAt(text, end);
        return begins
                && end - at <= 2
                && (next == '是' || next == '要' || next == '、' || next == '）');
    }

    /** Where a name with several numerals ends: 三重一大, 一村（社区）一法律顾问; else the place. */
    private int nameEnd(String text, int at, Numeral numeral) {
        if (!measure(text, numeral).isEmpty() && !isOnePerOne(text, at, numeral)) {
            return at;
        }
        int end = at;
        int from = numeral.end();
        for (int i = from + 1; i < Math.min(text.length(), from + 7); i++) {
            char c = text.charAt(i);
            if ("，,；;。：:、“”".indexOf(c) >= 0) {
                break;
            }
            if (Numeral.isHanzi(c)) {
                Numeral second = Numeral.at(text, i);
                boolean counts = !measure(text, second).isEmpty();
                if (counts
                        || Idioms.end(text, i) > i
                        || i - from > 3 && !bracketed(text, from, i)) {
                    break;
                }
                end = Math.min(text.length(), second.end() + 1);
                from = second.end();
                i = from;
            }
        }
        return end;
    }

    private static boolean bracketed(String text, int from, int to) {
        return text.substring(from, to).matches(".*[（(].*");
    }

    /** 一人一策, 一户一档: the first 一 has a measure word, the second has none. */
    private boolean isOnePerOne(String text, int at, Numeral numeral) {
        if (text.charAt(at) != '一') {
            return false;
        }
        int second = numeral.end() + measure(text, numeral).length();
        return Lookalikes.charAt(text, second) == '一'
                && measure(text, Numeral.at(text, second)).isEmpty();
    }

    private String measure(String text, Numeral numeral) {
        return measures.afterHanzi(text, numeral.end());
    }

    private Optional<Figure> count(String text, int at, Numeral numeral) {
        String unit = measure(text, numeral);
        int end = numeral.end() + unit.length();
        boolean one = numeral.value().compareTo(BigDecimal.ONE) == 0 && numeral.words() == 1;
        if (unit.isEmpty()) {
            if (isHanziAt(text, numeral.end()) && !one) {
                return Optional.of(Figure.of(Kind.NAME, at, numeral.end() + 1));
            }
            return numeral.words() > 1
                    ? Optional.of(counted(Kind.BARE, text, at, numeral.end(), numeral, ""))
                    : Optional.empty();
        }
        if (one && !CountedOne.counts(text, at, end, unit)) {
            return Optional.empty();
        }
        boolean named =
                numeral.bound() == '='
                        && numeral.value().compareTo(BigDecimal.TEN) <= 0
                        && (unit.equals("个") || unit.equals("项") || unit.equals("大"))
                        && NAMED.stream().anyMatch(word -> text.startsWith(word, end));
        if (named && !one) {
            return Optional.of(Figure.of(Kind.NAME, at, end));
        }
        if (numeral.bare() && numeral.bound() == '=' && Bounds.around(text, at, end).from() == at) {
            return Optional.of(Figure.of(Kind.NAME, at, end));
        }
        if (MeasureWords.TIME.contains(unit)) {
            return Optional.of(duration(text, at, end, numeral, unit));
        }
        Kind kind = unit.equals("岁") || unit.equals("周岁") ? Kind.AGE : Kind.COUNT;
        return Optional.of(counted(kind, text, at, end, numeral, unit));
    }

    private static Figure duration(String text, int at, int end, Numeral numeral, String unit) {
        return counted(Kind.DURATION, text, at, end, numeral, unit);
    }

    /** A figure with the bounds around it and inside its number. */
    static Figure counted(Kind kind, String text, int at, int end, Numeral numeral, String unit) {
        Bounds bounds = Bounds.around(text, at, end);
        Qualifier inside =
                numeral.bound() == '>'
                        ? Qualifier.OVER
                        : numeral.bound() == '~' ? Qualifier.ABOUT : Qualifier.EXACT;
        return new Figure(
                kind,
                at,
                end,
                bounds.from(),
                bounds.to(),
                Optional.of(numeral.value()),
                unit,
                inside.and(bounds.qualifier()));
    }

    private static boolean isHanziAt(String text, int at) {
        char c = Lookalikes.charAt(text, at);
        return c >= '\u4E00' && c <= '\u9FFF';
    }
}
