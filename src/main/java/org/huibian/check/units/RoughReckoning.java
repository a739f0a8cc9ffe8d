package org.huibian.check.units;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.indicator.Quantity;

/**
 * An approximate number from which an exact one was reckoned: 受理120余件，化解117件，化解率97.5%, which is
 * right of 120 only; 3000余份，其中1800份、1200份, which make 3000.
 */
final class RoughReckoning {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private RoughReckoning() {}

    /** The approximate number of a sentence that was taken for exact. */
    static Optional<Figure> in(FigureSentence sentence) {
        List<Figure> rough =
                sentence.figures().stream().filter(one -> !one.isExact() && !one.isRate()).toList();
        for (Figure one : rough) {
            if (isSummed(sentence, one) || isOfARate(sentence, one)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** Whether exact numbers behind it come to its very value. */
    private static boolean isSummed(FigureSentence sentence, Figure whole) {
        List<Figure> parts = new ArrayList<>();
        for (Figure one : sentence.figures()) {
            if (one.start() > whole.start() && one.isExact() && one.isCountedLike(whole)) {
                parts.add(one);
                if (parts.size() > 1 && FigureSentence.sum(parts).compareTo(whole.value()) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a rate with decimals is that of its value, and of no two exact numbers. */
    private static boolean isOfARate(FigureSentence sentence, Figure rough) {
        List<Figure> counts = sentence.figures().stream().filter(one -> !one.isRate()).toList();
        List<Figure> exact = counts.stream().filter(Figure::isExact).toList();
        return sentence.figures().stream()
                .filter(rate -> rate.isRate() && rate.isExact() && rate.value().scale() > 0)
                .filter(rate -> isGiven(rate, rough, counts))
                .anyMatch(rate -> exact.stream().noneMatch(one -> isGiven(rate, one, exact)));
    }

    /** Whether a number and another of some give a rate. */
    private static boolean isGiven(Figure rate, Figure one, List<Figure> others) {
        return others.stream()
                .filter(other -> other != one && other.isCountedLike(one))
                .anyMatch(other -> isRateOf(rate, one, other) || isRateOf(rate, other, one));
    }

    /** Whether a rate is the share of one in the other, or the growth from the other to the one. */
    private static boolean isRateOf(Figure rate, Figure one, Figure other) {
        if (other.value().signum() <= 0) {
            return false;
        }
        BigDecimal share = Quantity.percent(one.value(), other.value(), rate.value().scale());
        return share.compareTo(rate.value()) == 0
                || share.subtract(WHOLE).abs().compareTo(rate.value()) == 0;
    }
}
