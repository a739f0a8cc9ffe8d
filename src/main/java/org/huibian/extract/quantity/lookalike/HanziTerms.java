package org.huibian.extract.quantity.lookalike;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.extract.quantity.numeral.Numeral;

/**
 * Terms with hanzi numerals that have a form of their own: dates, programmes, congresses, shares.
 */
public final class HanziTerms {

    private static final List<String> AFTER_PROGRAMME =
            List.of("普法", "规划", "时期", "期间", "计划", "以来", "末", "开局", "收官", "国民", "法治");

    private HanziTerms() {}

    /** The term that begins at a numeral. */
    public static Optional<Figure> at(String text, int at, Numeral numeral) {
        int date = Dates.end(text, at);
        if (date > at) {
            return Optional.of(Figure.of(Kind.DATE, at, date));
        }
        if (isProgramme(text, at)) {
            int end = text.charAt(at) == '十' ? at + 3 : at + 2;
            return Optional.of(Figure.of(Kind.PROGRAMME, at, end));
        }
        char next = Lookalikes.charAt(text, numeral.end());
        int value = numeral.value().min(BigDecimal.valueOf(1000)).intValue();
        if (next == '大' && numeral.words() > 1 && value >= 12 && value <= 30) {
            return Optional.of(Figure.of(Kind.CONGRESS, at, numeral.end() + 1));
        }
        if (next == '届' && value >= 3) {
            return Optional.of(Figure.of(Kind.CONGRESS, at, sessionEnd(text, numeral.end() + 1)));
        }
        if (text.startsWith("中全会", numeral.end())) {
            return Optional.of(Figure.of(Kind.CONGRESS, at, numeral.end() + 3));
        }
        if (text.startsWith("分之", numeral.end())) {
            return share(text, at, numeral);
        }
        return Optional.empty();
    }

    private static boolean isProgramme(String text, int at) {
        boolean early = "一二三四五六七八九".indexOf(text.charAt(at)) >= 0 && text.startsWith("五", at + 1);
        boolean late =
                text.charAt(at) == '十'
                        && at + 2 < text.length()
                        && Numeral.digit(text.charAt(at + 1)) > 0
                        && text.charAt(at + 2) == '五';
        if (!early && !late) {
            return false;
        }
        int end = at + (late ? 3 : 2);
        char next = Lookalikes.charAt(text, end);
        boolean quoted = "”\"’」".indexOf(next) >= 0;
        return quoted || AFTER_PROGRAMME.stream().anyMatch(word -> text.startsWith(word, end));
    }

    private static int sessionEnd(String text, int at) {
        int end = at;
        while (end < text.length()
                && end - at < 24
                && (Numeral.isHanzi(text.charAt(end))
                        || "中、各及和届次全会".indexOf(text.charAt(end)) >= 0)) {
            end++;
            if (text.startsWith("全会", end - 2)) {
                return end;
            }
        }
        return at;
    }

    private static Optional<Figure> share(String text, int at, Numeral base) {
        Numeral part = Numeral.at(text, base.end() + 2);
        if (part.isNone() || base.value().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal value = part.value();
        int end = part.end();
        String decimals = Lookalikes.charAt(text, end) == '点' ? Numeral.digits(text, end + 1) : "";
        if (!decimals.isEmpty() && part.bound() == '=') {
            value = new BigDecimal(value.toPlainString() + "." + decimals);
            end += 1 + decimals.length();
        }
        boolean percent = base.value().compareTo(BigDecimal.valueOf(100)) == 0;
        BigDecimal share =
                percent
                        ? value
                        : value.divide(base.value(), new MathContext(4)).stripTrailingZeros();
        return Optional.of(
                Figure.of(percent ? Kind.COUNT : Kind.SHARE, at, end, share, percent ? "%" : ""));
    }
}
