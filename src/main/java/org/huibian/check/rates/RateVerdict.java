package org.huibian.check.rates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.message.Message;

/**
 * What is wrong with a rate.
 *
 * @param stated the rate in percent
 * @param part the numerator
 * @param whole the denominator
 * @param computed the rate they give, HALF_UP to the stated rate's decimals, at least 2
 * @param truncated whether the stated rate was cut off instead of rounded
 */
record RateVerdict(
        BigDecimal stated,
        BigDecimal part,
        BigDecimal whole,
        BigDecimal computed,
        boolean truncated) {

    Finding finding(
            String subDistrict, String indicator, List<String> places, List<String> quotes) {
        return new Finding(
                "V02",
                truncated ? Severity.INFO : Severity.ERROR,
                subDistrict,
                indicator,
                places,
                quotes,
                Message.of(
                        Check.class,
                        truncated ? "V02.truncated" : "V02.message",
                        stated.toPlainString(),
                        part.toPlainString(),
                        whole.toPlainString(),
                        computed.toPlainString()),
                Message.of(Check.class, truncated ? "V02.round" : "V02.action"));
    }

    /** The verdict on a rate; empty where it fits within half a unit of its last digit. */
    static Optional<RateVerdict> judge(BigDecimal stated, BigDecimal part, BigDecimal whole) {
        int scale = Math.max(0, stated.scale());
        BigDecimal exact =
                part.multiply(BigDecimal.valueOf(100))
                        .divide(whole, scale + 6, RoundingMode.HALF_UP);
        BigDecimal half = BigDecimal.valueOf(5, scale + 1);
        if (exact.subtract(stated).abs().compareTo(half) <= 0) {
            return Optional.empty();
        }
        return Optional.of(of(stated, part, whole));
    }

    /** Whether the rate is what they give. */
    boolean isRight() {
        return judge(stated, part, whole).isEmpty();
    }

    /** What part and whole give beside what is stated. */
    static RateVerdict of(BigDecimal stated, BigDecimal part, BigDecimal whole) {
        int scale = Math.max(0, stated.scale());
        BigDecimal exact =
                part.multiply(BigDecimal.valueOf(100))
                        .divide(whole, scale + 6, RoundingMode.HALF_UP);
        boolean truncated = exact.setScale(scale, RoundingMode.DOWN).compareTo(stated) == 0;
        BigDecimal shown = exact.setScale(Math.max(2, scale), RoundingMode.HALF_UP);
        return new RateVerdict(stated, part, whole, shown, truncated);
    }
}
