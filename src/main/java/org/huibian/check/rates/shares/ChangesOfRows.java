package org.huibian.check.rates.shares;

import java.math.BigDecimal;
import org.huibian.check.Examined;
import org.huibian.check.Severity;
import org.huibian.check.rates.fractions.RateVerdict;
import org.huibian.extract.Problem;

/** Differences and growths of a table that the two years of their rows do not give. */
public final class ChangesOfRows {

    private ChangesOfRows() {}

    /** Notes them. */
    public static void examine(Examined report) {
        for (Problem row : report.problems(Problem.Kind.CHANGE_IN_ROW)) {
            BigDecimal now = number(row.places().get(1).text());
            BigDecimal last = number(row.places().get(2).text());
            if (row.subject().endsWith("%")) {
                RateVerdict.of(number(row.subject()), now.subtract(last), last)
                        .note(report, "", Examined.quotes(row));
            } else {
                report.note(
                        "",
                        Severity.ERROR,
                        "change",
                        Examined.quotes(row),
                        row.subject(),
                        last.toPlainString(),
                        now.toPlainString(),
                        now.subtract(last).toPlainString());
            }
        }
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replaceAll("[^\\d.-]", ""));
    }
}
