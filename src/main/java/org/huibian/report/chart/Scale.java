package org.huibian.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The axis of the values of a chart: from 0, or from below it where a value is, in even steps of 1,
 * 2 or 5 to the first one that is not below the highest value.
 *
 * @param lowest where it begins, 0 or a negative multiple of the step
 * @param highest where it ends, above the lowest
 * @param step from mark to mark, more than 0
 */
public record Scale(BigDecimal lowest, BigDecimal highest, BigDecimal step) {

    private static final int MOST_STEPS = 5;
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5));

    /** The scale of some values. */
    static Scale of(List<BigDecimal> values) {
        BigDecimal most = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal least = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        if (most.compareTo(least) == 0) {
            most = BigDecimal.ONE;
        }
        BigDecimal step = step(most.subtract(least));
        return new Scale(
                least.divide(step, 0, RoundingMode.FLOOR).multiply(step),
                most.divide(step, 0, RoundingMode.CEILING).multiply(step),
                step);
    }

    private static BigDecimal step(BigDecimal range) {
        BigDecimal least = range.divide(BigDecimal.valueOf(MOST_STEPS), 12, RoundingMode.CEILING);
        int power = least.precision() - least.scale() - 1;
        for (int tens = power; ; tens++) {
            for (BigDecimal step : STEPS) {
                BigDecimal made = step.scaleByPowerOfTen(tens);
                if (made.compareTo(least) >= 0) {
                    return made.setScale(Math.max(0, -tens), RoundingMode.UNNECESSARY);
                }
            }
        }
    }

    /** The marks from the lowest to the highest, both included. */
    public List<BigDecimal> marks() {
        List<BigDecimal> marks = new ArrayList<>();
        for (BigDecimal mark = lowest; mark.compareTo(highest) <= 0; mark = mark.add(step)) {
            marks.add(mark);
        }
        return marks;
    }

    /** How far along the axis a value lies, from 0 to 1. */
    public double share(BigDecimal value) {
        return value.subtract(lowest).doubleValue() / highest.subtract(lowest).doubleValue();
    }
}
