package org.huibian.indicator;

import java.util.Locale;

/** How exactly a number was stated. */
public enum Qualifier {
    /** As it stands: 69起. */
    EXACT,
    /** A lower bound: 30余, 2000多, 超185, 以上, 不少于. */
    OVER,
    /** An upper bound: 近300, 不足20. */
    UNDER,
    /** Neither: 约50, 左右, a range. */
    ABOUT;

    /** As it stands in figures.csv: exact, over, under, about. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The qualifier of a sum of two numbers: exact keeps the other, equal ones stay, an upper with
     * a lower bound is about.
     */
    public Qualifier and(Qualifier other) {
        if (this == EXACT || this == other) {
            return other;
        }
        return other == EXACT ? this : ABOUT;
    }
}
