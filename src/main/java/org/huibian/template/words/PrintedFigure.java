package org.huibian.template.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.indicator.Units;

/**
 * A figure as it stands in a finished report, read back: 40余场, 71件以上, 不足298人, 2.06万余平方米.
 *
 * <p>It reads what {@link FigureText} writes and nothing else: a wording that it does not know says
 * nothing, and is not called wrong.
 */
public final class PrintedFigure {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?<before>近|不足|约|超过)?(?<digits>\\d+(?:\\.\\d+)?)(?<scale>[万亿]?)(?<over>余?)"
                            + "(?<unit>[^（）\\d]*?)(?<after>以上)?(?:（[^（）]*）)?");

    /** Below it approximate numbers are printed in full. */
    private static final BigDecimal ROUNDED_FROM = BigDecimal.valueOf(10_000);

    /** How far a large approximate number may lie from what it stands for: 1.1万 for 10,001. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    private PrintedFigure() {}

    /**
     * Whether a text contradicts a quantity: another number, or the same said to be exact where it
     * is approximate. Large approximate numbers may be rounded to the side on which they stay true.
     */
    public static boolean contradicts(String text, Quantity quantity, Units units) {
        return read(text.strip(), quantity.unit(), units)
                .filter(printed -> !follows(printed, quantity))
                .isPresent();
    }

    /** What a text says, in a unit; empty where it says nothing that can be compared. */
    private static Optional<Quantity> read(String text, String unit, Units units) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String scale = form.group("scale");
        String printed = form.group("unit");
        BigDecimal number = new BigDecimal(form.group("digits"));
        Qualifier qualifier = qualifier(form);
        if (printed.isEmpty() && scale.isEmpty() || (scale + printed).equals(unit)) {
            return Optional.of(new Quantity(number, unit, qualifier));
        }
        int zeros = scale.isEmpty() ? 0 : scale.equals("万") ? 4 : 8;
        Quantity whole = new Quantity(number.movePointRight(zeros), printed, qualifier);
        return printed.equals(unit) ? Optional.of(whole) : whole.in(unit, units);
    }

    private static Qualifier qualifier(Matcher form) {
        String before = form.group("before");
        boolean over = !form.group("over").isEmpty() || form.group("after") != null;
        if (before == null) {
            return over ? Qualifier.OVER : Qualifier.EXACT;
        }
        return switch (before) {
            case "约" -> Qualifier.ABOUT;
            case "超过" -> Qualifier.OVER;
            default -> Qualifier.UNDER;
        };
    }

    /** Whether what is printed is so if the quantity is so. */
    private static boolean follows(Quantity printed, Quantity quantity) {
        if (printed.qualifier() != quantity.qualifier()) {
            return false;
        }
        BigDecimal above = quantity.amount().subtract(printed.amount());
        if (above.signum() == 0) {
            return true;
        }
        boolean rounded =
                printed.qualifier() != Qualifier.EXACT
                        && quantity.amount().abs().compareTo(ROUNDED_FROM) >= 0
                        && above.abs().compareTo(quantity.amount().abs().multiply(ROUNDING)) <= 0;
        return switch (printed.qualifier()) {
            case OVER -> rounded && above.signum() > 0;
            case UNDER -> rounded && above.signum() < 0;
            default -> rounded;
        };
    }
}
