package org.huibian.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.huibian.extract.Observation;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;

/**
 * Whether the words of a narrative and the figure of a form can both be true.
 *
 * <p>30余 agrees with 33, not with 28; 近10 with 9, not with 11; neither with ten times as much or a
 * tenth, where a digit slipped. 约50 agrees with all from its half to its double. Rates and amounts
 * in 万 and 亿 agree with what they were rounded from.
 */
final class Agreement {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Agreement() {}

    /** Whether the two agree; both are in the unit of their indicator. */
    static boolean agree(Observation form, Observation narrative) {
        Quantity entered = form.quantity();
        Quantity written = narrative.quantity();
        if (entered.qualifier() != Qualifier.EXACT && written.qualifier() != Qualifier.EXACT) {
            return within(written.amount(), entered.amount(), TWO);
        }
        if (entered.qualifier() != Qualifier.EXACT) {
            return bounds(entered, written.amount());
        }
        if (written.qualifier() != Qualifier.EXACT) {
            return bounds(written, entered.amount());
        }
        return entered.amount().compareTo(written.amount()) == 0
                || isRounded(narrative) && isRoundedFrom(written.amount(), entered.amount());
    }

    private static boolean bounds(Quantity approximate, BigDecimal exact) {
        BigDecimal bound = approximate.amount();
        switch (approximate.qualifier()) {
            case OVER:
                return exact.compareTo(bound) >= 0 && within(bound, exact, BigDecimal.TEN);
            case UNDER:
                return exact.compareTo(bound) <= 0 && within(bound, exact, BigDecimal.TEN);
            default:
                return within(bound, exact, TWO);
        }
    }

    /** Whether one of two is less than so many times the other, or at most twice that for two. */
    private static boolean within(BigDecimal one, BigDecimal other, BigDecimal times) {
        BigDecimal lower = one.min(other);
        BigDecimal upper = one.max(other);
        int limit = upper.compareTo(lower.multiply(times));
        return times.equals(TWO) ? limit <= 0 : limit < 0;
    }

    private static boolean isRounded(Observation narrative) {
        return narrative.quantity().unit().equals("%")
                || narrative.sources().stream()
                        .anyMatch(
                                source ->
                                        source.text().contains("万") || source.text().contains("亿"));
    }

    private static boolean isRoundedFrom(BigDecimal written, BigDecimal entered) {
        int scale = written.stripTrailingZeros().scale();
        return entered.setScale(scale, RoundingMode.HALF_UP).compareTo(written) == 0
                || entered.setScale(scale, RoundingMode.DOWN).compareTo(written) == 0;
    }
}
