package org.huibian.check.claims;

import java.math.BigDecimal;

/** Whether a number is less than that of all, but so near it that all were meant. */
final class MostOfAll {

    private static final BigDecimal MOST_OF_TEN = BigDecimal.valueOf(6);

    private MostOfAll() {}

    /** Fewer than all, and six of ten or more. */
    static boolean are(BigDecimal some, BigDecimal all) {
        return some.compareTo(all) < 0
                && some.multiply(BigDecimal.TEN).compareTo(all.multiply(MOST_OF_TEN)) >= 0;
    }
}
