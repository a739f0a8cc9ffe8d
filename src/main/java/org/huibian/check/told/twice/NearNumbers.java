package org.huibian.check.told.twice;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/** Whether a number looks as if it had been written for another one, or was given before. */
public final class NearNumbers {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private NearNumbers() {}

    /** Whether a number was said, or is what two that were said make. */
    static boolean isGiven(BigDecimal value, List<BigDecimal> said) {
        return said.stream()
                .anyMatch(
                        one ->
                                one.compareTo(value) == 0
                                        || said.stream()
                                                .anyMatch(
                                                        other ->
                                                                one.add(other).compareTo(value) == 0
                                                                        || one.subtract(other)
                                                                                        .compareTo(
                                                                                                value)
                                                                                == 0));
    }

    /** Whether both have the same digits, in whatever order. */
    static boolean isTurned(Figure one, Figure other) {
        return isTurned(one.value(), other.value());
    }

    /**
     * Whether the smaller is that share of the larger, or half with the digits in another order.
     */
    public static boolean isNear(Figure one, Figure other, BigDecimal least) {
        BigDecimal smaller = one.value().min(other.value());
        BigDecimal larger = one.value().max(other.value());
        return isShare(smaller, larger, least)
                || isShare(smaller, larger, HALF) && isTurned(smaller, larger);
    }

    private static boolean isShare(BigDecimal smaller, BigDecimal larger, BigDecimal least) {
        return smaller.compareTo(larger.multiply(least)) >= 0;
    }

    /** The same of their values. */
    public static boolean isTurned(BigDecimal one, BigDecimal other) {
        String digits = one.toPlainString();
        String others = other.toPlainString();
        return digits.length() == others.length()
                && Arrays.equals(
                        digits.chars().sorted().toArray(), others.chars().sorted().toArray());
    }
}
