package org.huibian.check.rates.fractions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Severity;
import org.huibian.indicator.Quantity;

/**
 * What is wrong with a rate.
 *
 * @param stated the rate in percent
 * @param part the numerator
 * @param whole the denominator
 * @param computed the rate they give, HALF_UP to the stated rate's decimals, at least 2
 * @param truncated whether the stated rate was cut off instead of rounded
 */
public record RateVerdict(
        BigDecimal stated,
        BigDecimal part,
        BigDecimal whole,
        BigDecimal computed,
        boolean truncated) {

    /** So many decimals more than stated are compared. */
    private static final int MORE = 6;

    /** Notes it. */
    public void note(Examined report, String indicator, List<Quote> quotes) {
        report.note(
                indicator,
                truncated ? Severity.INFO : Severity.ERROR,
                truncated ? "truncated" : "message",
                truncated ? "round" : "action",
                quotes,
                stated.toPlainString(),
                part.toPlainString(),
                whole.toPlainString(),
                computed.toPlainString());
    }

    /** The verdict on a rate; empty where it fits within half a unit of its last digit. */
    public static Optional<RateVerdict> judge(
            BigDecimal stated, BigDecimal part, BigDecimal whole) {
        return fits(stated, part, whole) ? Optional.empty() : Optional.of(of(stated, part, whole));
    }

    /** Whether the rate is what they give. */
    public boolean isRight() {
        return fits(stated, part, whole);
    }

    private static boolean fits(BigDecimal stated, BigDecimal part, BigDecimal whole) {
        int scale = Math.max(0, stated.scale());
        BigDecimal half = BigDecimal.valueOf(5, scale + 1);
        BigDecimal exact = Quantity.percent(part, whole, scale + MORE);
        return exact.subtract(stated).abs().compareTo(half) <= 0;
    }

    /** What part and whole give beside what is stated. */
    public static RateVerdict of(BigDecimal stated, BigDecimal part, BigDecimal whole) {
        int scale = Math.max(0, stated.scale());
        BigDecimal exact = Quantity.percent(part, whole, scale + MORE);
        boolean truncated = exact.setScale(scale, RoundingMode.DOWN).compareTo(stated) == 0;
        BigDecimal shown = exact.setScale(Math.max(2, scale), RoundingMode.HALF_UP);
        return new RateVerdict(stated, part, whole, shown, truncated);
    }
}
