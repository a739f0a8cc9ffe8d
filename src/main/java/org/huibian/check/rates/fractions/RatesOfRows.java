package org.huibian.check.rates.fractions;

import java.math.BigDecimal;
import org.huibian.check.Examined;
import org.huibian.extract.Problem;

/** Rates of a table that the counts of their rows do not give. */
public final class RatesOfRows {

    private RatesOfRows() {}

    /** Notes them. */
    public static void examine(Examined report) {
        for (Problem row : report.problems(Problem.Kind.RATE_IN_ROW)) {
            RateVerdict.judge(number(row, 0), number(row, 1), number(row, 2))
                    .ifPresent(verdict -> verdict.note(report, "", Examined.quotes(row)));
        }
    }

    private static BigDecimal number(Problem row, int at) {
        return new BigDecimal(row.places().get(at).text().replaceAll("[^\\d.]", ""));
    }
}
