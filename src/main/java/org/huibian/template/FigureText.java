package org.huibian.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.indicator.Units;

/** How figures are written in the report. */
final class FigureText {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int MONEY_DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FigureText() {}

    /**
     * A quantity with its unit: 1,024件, 30余条; a lower bound that is not round, as sums are, reads
     * 71场以上.
     */
    static String text(Quantity quantity) {
        return isUnevenBound(quantity)
                ? quantity.grouped() + quantity.unit() + "以上"
                : quantity.toText();
    }

    /** A quantity without its unit: 1,024, 30余, 98.60. */
    static String number(Quantity quantity) {
        if (isUnevenBound(quantity)) {
            return quantity.grouped() + "以上";
        }
        String text = quantity.toText();
        return text.endsWith(quantity.unit())
                ? text.substring(0, text.length() - quantity.unit().length())
                : text;
    }

    /**
     * As {@link #text}, but from 10,000元 on in 万元; there a bound keeps at most 2 decimals, rounded
     * to the side on which it stays true: 近803,650元 is 近80.37万元.
     */
    static String large(Quantity quantity, Units units) {
        boolean yuan =
                quantity.unit().equals("元")
                        && quantity.amount().compareTo(TEN_THOUSAND) >= 0
                        && units.knows("万元");
        return text(yuan ? rounded(quantity.in("万元", units).orElse(quantity)) : quantity);
    }

    private static Quantity rounded(Quantity quantity) {
        RoundingMode side =
                switch (quantity.qualifier()) {
                    case EXACT -> RoundingMode.UNNECESSARY;
                    case OVER -> RoundingMode.FLOOR;
                    case UNDER -> RoundingMode.CEILING;
                    case ABOUT -> RoundingMode.HALF_UP;
                };
        boolean longer = quantity.amount().scale() > MONEY_DECIMALS;
        return side == RoundingMode.UNNECESSARY || !longer
                ? quantity
                : new Quantity(
                        quantity.amount().setScale(MONEY_DECIMALS, side),
                        quantity.unit(),
                        quantity.qualifier());
    }

    private static boolean isUnevenBound(Quantity quantity) {
        return quantity.qualifier() == Qualifier.OVER
                && !quantity.unit().equals("%")
                && quantity.amount().remainder(BigDecimal.TEN).signum() != 0;
    }

    /** From the lowest to the highest: 90%至98%; one where they are the same. */
    static String range(List<Quantity> quantities) {
        Quantity low =
                quantities.stream().min(Comparator.comparing(Quantity::amount)).orElseThrow();
        Quantity high =
                quantities.stream().max(Comparator.comparing(Quantity::amount)).orElseThrow();
        return isSame(quantities) ? text(low) : text(low) + "至" + text(high);
    }

    /** Whether all are the same. */
    static boolean isSame(List<Quantity> quantities) {
        return quantities.stream()
                .allMatch(
                        quantity ->
                                quantity.amount().compareTo(quantities.get(0).amount()) == 0
                                        && quantity.qualifier() == quantities.get(0).qualifier());
    }

    /** Whether it is a hundred per cent. */
    static boolean isFull(Quantity quantity) {
        return quantity.unit().equals("%") && quantity.amount().compareTo(HUNDRED) == 0;
    }
}
