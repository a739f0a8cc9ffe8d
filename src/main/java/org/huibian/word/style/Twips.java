package org.huibian.word.style;

import java.math.BigInteger;
import org.huibian.report.Style;

/** Lengths in twips, a twentieth of a point, as Word counts them. */
public final class Twips {

    private static final int PER_POINT = 20;

    private Twips() {}

    public static BigInteger ofPoints(double points) {
        return BigInteger.valueOf(Math.round(points * PER_POINT));
    }

    public static BigInteger ofMillimetres(double millimetres) {
        return ofPoints(Style.Page.points(millimetres));
    }

    /** Rounded down, so that what must fit fits. */
    public static BigInteger withinPoints(double points) {
        return BigInteger.valueOf((long) Math.floor(points * PER_POINT));
    }
}
