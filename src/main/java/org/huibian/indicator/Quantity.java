package org.huibian.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * A number with its unit and how exactly it was stated: 30余条.
 *
 * @param amount the number; for percentages 98.6 is 98.6 %. Without trailing zeros beyond those
 *     written
 * @param unit the unit, {@code %} for percentages
 * @param qualifier how exactly it was stated
 */
public record Quantity(BigDecimal amount, String unit, Qualifier qualifier) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** An exact quantity. */
    public static Quantity of(String amount, String unit) {
        return new Quantity(new BigDecimal(amount), unit, Qualifier.EXACT);
    }

    /**
     * The sum; approximate addends make an approximate sum: 30余条 + 20条 = 50余条.
     *
     * @throws IllegalArgumentException if the units differ: convert first, 件 and 万元 never add up
     */
    public Quantity plus(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException("cannot add " + other.unit + " to " + unit);
        }
        return new Quantity(amount.add(other.amount), unit, qualifier.and(other.qualifier));
    }

    /** The same quantity in another unit; empty where the units are not alike. */
    public java.util.Optional<Quantity> in(String other, Units units) {
        return units.factor(unit, other)
                .map(factor -> new Quantity(plain(amount.multiply(factor)), other, qualifier));
    }

    /** The number as plain decimal digits without superfluous zeros: 4039, 99.25. */
    public String toPlainAmount() {
        return plain(amount).toPlainString();
    }

    /**
     * As a report writes it: {@code 1024件}, {@code 30余条}, {@code 近300人}, {@code 约50场}, {@code
     * 98.60%}; digits in one run, as offices write them (GB/T 15835-2011, 5.1 leaves it open).
     */
    public String toText() {
        String number = digits();
        switch (qualifier) {
            case OVER:
                return unit.equals("%") ? "超过" + number + unit : number + "余" + unit;
            case UNDER:
                return "近" + number + unit;
            case ABOUT:
                return "约" + number + unit;
            default:
                return number + unit;
        }
    }

    /** The number as it is printed, without unit and qualifier. */
    public String digits() {
        BigDecimal shown = unit.equals("%") ? amount : plain(amount);
        return String.format(Locale.ROOT, "%." + Math.max(0, shown.scale()) + "f", shown);
    }

    /** A quotient with enough digits for every conversion, without superfluous zeros. */
    static BigDecimal divided(BigDecimal dividend, BigDecimal divisor) {
        return plain(dividend.divide(divisor, MathContext.DECIMAL64));
    }

    /** A percentage of two amounts, HALF_UP to 2 decimals. */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return percent(part, whole, 2);
    }

    /** A percentage of two amounts, HALF_UP to so many decimals. */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole, int decimals) {
        return part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
