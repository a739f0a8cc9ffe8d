package org.huibian.word;

import java.math.BigInteger;
import org.huibian.report.Style;

/** Lengths in twips, a twentieth of a point, as Word counts them. */
final class Twips {

    private static final int PER_POINT = 20;

    private Twips() {}

    static BigInteger ofPoints(double points) {
        return BigInteger.valueOf(Math.round(points * PER_POINT));
    }

    static BigInteger ofMillimetres(double millimetres) {
        return ofPoints(Style.Page.points(millimetres));
    }

    /** Rounded down, so that what must fit fits. */
    static BigInteger withinPoints(double points) {
        return BigInteger.valueOf((long) Math.floor(points * PER_POINT));
    }
}
