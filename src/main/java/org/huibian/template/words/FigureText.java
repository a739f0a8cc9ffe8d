package org.huibian.template.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.indicator.Units;

/**
 * How figures are written in the report.
 *
 * <p>An approximate sum keeps its side: 50余件 where it ends in a nought, 71件以上 where it does not;
 * 近300人; 约50场. In running text large approximate numbers are rounded to the side on which they stay
 * true: 20660余平方米 is 2.06万余平方米.
 */
public final class FigureText {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private FigureText() {}

    /** A quantity with its unit: 1024件, 30余条, 71场以上. */
    public static String text(Quantity quantity) {
        return written(quantity.digits(), quantity, quantity.unit());
    }

    /** A quantity without its unit: 1024, 30余, 98.60. */
    public static String number(Quantity quantity) {
        String text = text(quantity);
        String unit = quantity.unit();
        int at = text.lastIndexOf(unit);
        return unit.isEmpty() || at < 0
                ? text
                : text.substring(0, at) + text.substring(at + unit.length());
    }

    /**
     * As running text writes it: money from 10,000元 on in 万元 unless it has 角 or 分, approximate
     * numbers from 10,000 on in 万, approximate amounts from 10,000万元 on in 亿元.
     */
    public static String running(Quantity quantity, Units units) {
        boolean large = quantity.amount().abs().compareTo(TEN_THOUSAND) >= 0;
        boolean exact = quantity.qualifier() == Qualifier.EXACT;
        if (quantity.unit().equals("元") && large && units.knows("万元")) {
            Quantity inTenThousands = quantity.in("万元", units).orElse(quantity);
            if (!exact) {
                return scaled(inTenThousands.amount(), quantity, "万", "元");
            }
            return hasCents(quantity) ? text(quantity) : text(inTenThousands);
        }
        if (exact || !large || quantity.unit().equals("%")) {
            return text(quantity);
        }
        BigDecimal scaled = quantity.amount().movePointLeft(4);
        return quantity.unit().startsWith("万")
                ? scaled(scaled, quantity, "亿", quantity.unit().substring(1))
                : scaled(scaled, quantity, "万", quantity.unit());
    }

    /** 145601.46元: in 万元 it would have six decimals, which nobody reads. */
    private static boolean hasCents(Quantity money) {
        return money.amount().stripTrailingZeros().scale() > 0;
    }

    /** 2.06万余平方米, 近80.37万元, 约7.62万人次. */
    private static String scaled(BigDecimal amount, Quantity quantity, String scale, String unit) {
        switch (quantity.qualifier()) {
            case OVER:
                return digits(amount, DECIMALS, RoundingMode.FLOOR) + scale + "余" + unit;
            case UNDER:
                return "近" + digits(amount, DECIMALS, RoundingMode.CEILING) + scale + unit;
            default:
                return "约" + digits(amount, DECIMALS, RoundingMode.HALF_UP) + scale + unit;
        }
    }

    private static String digits(BigDecimal amount, int decimals, RoundingMode side) {
        return new Quantity(amount.setScale(decimals, side), "", Qualifier.EXACT).digits();
    }

    private static String written(String digits, Quantity quantity, String unit) {
        boolean round =
                unit.equals("%") || quantity.amount().remainder(BigDecimal.TEN).signum() == 0;
        switch (quantity.qualifier()) {
            case OVER:
                return unit.equals("%")
                        ? "超过" + digits + unit
                        : round ? digits + "余" + unit : digits + unit + "以上";
            case UNDER:
                return "近" + digits + unit;
            case ABOUT:
                return "约" + digits + unit;
            default:
                return digits + unit;
        }
    }

    /**
     * From the lowest to the highest: 90%至98%; one where they are the same. At least 14 is a lowest
     * of 14.
     */
    public static String range(List<Quantity> quantities) {
        Quantity low =
                quantities.stream().min(Comparator.comparing(Quantity::amount)).orElseThrow();
        Quantity high =
                quantities.stream().max(Comparator.comparing(Quantity::amount)).orElseThrow();
        if (isSame(quantities)) {
            return text(low);
        }
        String from = low.qualifier() == Qualifier.OVER ? low.digits() + low.unit() : text(low);
        return from + "至" + text(high);
    }

    /** Whether all are the same. */
    public static boolean isSame(List<Quantity> quantities) {
        return quantities.stream()
                .allMatch(
                        quantity ->
                                quantity.amount().compareTo(quantities.get(0).amount()) == 0
                                        && quantity.qualifier() == quantities.get(0).qualifier());
    }

    /** Whether it is a hundred per cent. */
    public static boolean isFull(Quantity quantity) {
        return quantity.unit().equals("%") && quantity.amount().compareTo(HUNDRED) == 0;
    }
}
