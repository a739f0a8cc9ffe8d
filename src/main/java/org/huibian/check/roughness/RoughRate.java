package org.huibian.check.roughness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;

/** A rate with decimals beside an approximate number, of which no such rate is known. */
final class RoughRate {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** So many per cent two approximate numbers may be off. */
    private static final BigDecimal NEAR = BigDecimal.valueOf(2);

    /** An approximate number is off by no more than a quarter. */
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    private RoughRate() {}

    /**
     * Whether a rate of a sentence was reckoned from an approximate number, or from the exact one
     * that it stands for.
     *
     * @param rough all approximate numbers of the sentence
     */
    static boolean isOf(FigureSentence sentence, Figure one, List<Figure> rough) {
        return isOfARate(sentence, one)
                || isKnownByARate(sentence, one)
                || isNearARate(sentence, one, rough);
    }

    /** 约200件，办结约190件，办结率95.26%: no rate to two places is known of such numbers. */
    private static boolean isNearARate(FigureSentence sentence, Figure one, List<Figure> rough) {
        return sentence.figures().stream()
                .filter(rate -> rate.isRate() && rate.isExact() && rate.value().scale() > 1)
                .filter(rate -> rate.start() > one.start())
                .anyMatch(
                        rate ->
                                rough.stream()
                                        .filter(part -> part.start() > one.end())
                                        .filter(part -> part.start() < rate.start())
                                        .filter(part -> part.isCountedLike(one))
                                        .anyMatch(part -> isNear(rate, part, one)));
    }

    private static boolean isNear(Figure rate, Figure part, Figure whole) {
        BigDecimal share = Quantity.percent(part.value(), whole.value(), 2);
        return share.subtract(rate.value()).abs().compareTo(NEAR) <= 0;
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

    /**
     * 400余件，答复386件，答复率95.08%: the rate is that of an exact number, which is one of those that the
     * approximate one may be.
     */
    private static boolean isKnownByARate(FigureSentence sentence, Figure rough) {
        List<Figure> exact =
                sentence.figures().stream().filter(one -> !one.isRate() && one.isExact()).toList();
        return sentence.figures().stream()
                .filter(rate -> rate.isRate() && rate.isExact() && rate.value().scale() > 0)
                .filter(rate -> exact.stream().noneMatch(one -> isGiven(rate, one, exact)))
                .anyMatch(
                        rate ->
                                exact.stream()
                                        .filter(part -> part.start() > rough.end())
                                        .filter(part -> part.start() < rate.start())
                                        .filter(part -> part.isCountedLike(rough))
                                        .anyMatch(part -> hidesWhole(rate, part, rough)));
    }

    /** Whether a part and its rate come to a whole that an approximate number may stand for. */
    private static boolean hidesWhole(Figure rate, Figure part, Figure rough) {
        if (rate.value().signum() <= 0 || rate.value().compareTo(WHOLE) >= 0) {
            return false;
        }
        BigDecimal whole =
                part.value().multiply(WHOLE).divide(rate.value(), 0, RoundingMode.HALF_UP);
        int order = whole.compareTo(rough.value());
        boolean side =
                rough.mention().qualifier() == Qualifier.ABOUT
                        || (rough.mention().qualifier() == Qualifier.UNDER
                                ? order <= 0
                                : order >= 0);
        BigDecimal gap = whole.subtract(rough.value()).abs().multiply(FOUR);
        return side
                && gap.compareTo(rough.value()) <= 0
                && Quantity.percent(part.value(), whole, rate.value().scale())
                                .subtract(rate.value())
                                .abs()
                                .compareTo(rate.value().ulp())
                        <= 0;
    }

    /** Whether a number and another of some give a rate. */
    private static boolean isGiven(Figure rate, Figure one, List<Figure> others) {
        return others.stream()
                .filter(other -> other != one)
                // To two places it is no chance, though 47处 are of 300家次.
                .filter(other -> other.isCountedLike(one) || rate.value().scale() > 1)
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
