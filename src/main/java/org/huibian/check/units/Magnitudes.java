package org.huibian.check.units;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/**
 * A sum of numbers as they are written, some of them in ten thousands: 1200平方米 and 0.3万平方米,
 * 共1200.3平方米.
 */
final class Magnitudes {

    private static final Pattern WRITTEN = Pattern.compile("(\\d+(?:\\.\\d+)?)([万亿]?)(.*)");

    private static final Pattern SUMMED = Pattern.compile("共|合计|总计|累计|总面积|总额|总量|相加|达到?$");

    private record Number(Figure figure, BigDecimal digits, String scale, String unit) {}

    /** 一亿元 in 万元, as which nobody writes it. */
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(10_000);

    private static final BigDecimal FAR_MORE = BigDecimal.valueOf(1_000);

    private static final String TEN_THOUSANDS = "万元";

    private Magnitudes() {}

    /** 简易程序罚款3.15万元，普通程序罚款124800万元: the second, of one matter with the first, in 元. */
    static Optional<TwoUnits> ofMoney(FigureSentence sentence) {
        List<Figure> money =
                sentence.figures().stream()
                        .filter(one -> one.mention().unit().equals(TEN_THOUSANDS))
                        .filter(one -> !one.mention().indicator().isEmpty())
                        .toList();
        return money.stream()
                .filter(one -> one.value().compareTo(HUNDRED_MILLION) >= 0)
                .filter(one -> money.stream().anyMatch(other -> isFarMore(one, other)))
                .findFirst()
                .map(one -> new TwoUnits(one, TEN_THOUSANDS.substring(1)));
    }

    private static boolean isFarMore(Figure one, Figure other) {
        return one.mention().indicator().equals(other.mention().indicator())
                && other.value().multiply(FAR_MORE).compareTo(one.value()) < 0;
    }

    /** The sum, with the unit that a part of it has. */
    static Optional<TwoUnits> in(FigureSentence sentence) {
        for (int at = 2; at < sentence.figures().size(); at++) {
            if (SUMMED.matcher(sentence.before(at)).find()) {
                Optional<TwoUnits> two = of(sentence, at);
                if (two.isPresent()) {
                    return two;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<TwoUnits> of(FigureSentence sentence, int at) {
        Optional<Number> whole = number(sentence.figures().get(at));
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        List<Number> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = at - 1; k >= 0; k--) {
            Optional<Number> part = number(sentence.figures().get(k));
            if (part.isPresent() && part.get().unit().equals(whole.get().unit())) {
                parts.add(part.get());
                sum = sum.add(part.get().digits());
                boolean made = parts.size() > 1 && sum.compareTo(whole.get().digits()) == 0;
                Optional<Number> odd =
                        parts.stream()
                                .filter(one -> !one.scale().equals(whole.get().scale()))
                                .findFirst();
                if (made && odd.isPresent()) {
                    return odd.map(
                            one -> new TwoUnits(whole.get().figure(), one.scale() + one.unit()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Number> number(Figure figure) {
        Matcher written = WRITTEN.matcher(figure.mention().excerpt().text().replace(",", ""));
        boolean read = figure.isTold() && written.matches() && !written.group(3).isEmpty();
        return read
                ? Optional.of(
                        new Number(
                                figure,
                                new BigDecimal(written.group(1)),
                                written.group(2),
                                written.group(3)))
                : Optional.empty();
    }
}
