package org.huibian.extract.figures.table.faults;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a table that tells two years and what has changed between them.
 *
 * @param line its number
 * @param kind what the change is
 * @param change the change as stated
 * @param now this year's number
 * @param last last year's
 */
record ChangedRow(int line, Kind kind, Number change, BigDecimal now, BigDecimal last) {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<sign>[-−－–+＋↑↓]?)(?:(?<more>增加|增长|上升|提高|上涨|增)|(?<less>减少|下降|降低|减|降))?了?"
                            + "(?<number>\\d[\\d,]*(?:\\.\\d+)?)(?<unit>[%％\\p{IsHan}]{0,4})(?<arrow>[↑↓]?)");

    private static final Pattern GROWTH = Pattern.compile("[%％率幅]|百分比|比例");
    private static final Pattern DIFFERENCE = Pattern.compile("[数量额值±]|[（(]\\p{IsHan}");

    /** The difference of two rates may be told in points. */
    private static final Pattern OF_RATES = Pattern.compile("[率%％]|占比");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What a change may be. */
    enum Kind {
        /** By how many. */
        DIFFERENCE,
        /** By how many percent of last year's number. */
        GROWTH,
        /** One of them: the head does not say. */
        EITHER
    }

    /**
     * A number of a cell.
     *
     * @param value without its sign
     * @param unit in the cell itself
     * @param way 1 or -1 where it has a sign, 0 where it has none
     */
    record Number(BigDecimal value, String unit, int way) {}

    /**
     * Of a line.
     *
     * @param head what stands above the change
     * @param label what stands at the left of the line
     * @param cells the change, this year and last year
     */
    static Optional<ChangedRow> of(int line, String head, String label, List<String> cells) {
        List<Number> numbers = new ArrayList<>();
        for (String cell : cells) {
            Matcher number = NUMBER.matcher(cell.replaceAll("\\s", ""));
            if (!number.matches()) {
                return Optional.empty();
            }
            numbers.add(number(number));
        }
        Number change = numbers.get(0);
        Number now = numbers.get(1);
        Number last = numbers.get(2);
        boolean rates = OF_RATES.matcher(label + now.unit()).find();
        boolean percent = change.unit().equals("%");
        boolean growth = percent || GROWTH.matcher(head).find();
        boolean difference = DIFFERENCE.matcher(head).find() || !change.unit().isEmpty();
        if (!now.unit().equals(last.unit())
                || growth && !percent && !change.unit().isEmpty()
                || change.unit().contains("百分点")
                || growth && last.value().signum() == 0) {
            return Optional.empty();
        }
        Kind kind =
                rates || growth == difference && !percent
                        ? Kind.EITHER
                        : growth ? Kind.GROWTH : Kind.DIFFERENCE;
        return Optional.of(new ChangedRow(line, kind, change, now.value(), last.value()));
    }

    private static Number number(Matcher number) {
        String sign = number.group("sign") + number.group("arrow");
        boolean up = "+＋↑".contains(sign) && !sign.isEmpty() || number.group("more") != null;
        boolean down = "-−－–↓".contains(sign) && !sign.isEmpty() || number.group("less") != null;
        return new Number(
                new BigDecimal(number.group("number").replace(",", "")),
                number.group("unit").replace('％', '%'),
                down ? -1 : up ? 1 : 0);
    }

    /** Whether the change says which way it goes. */
    boolean isSigned() {
        return change.way() != 0;
    }

    /**
     * Whether the years give the change.
     *
     * @param signed whether changes of its column bear signs, so that one without goes up
     */
    boolean fits(boolean signed) {
        int way = now.compareTo(last);
        int said = change.way() == 0 && signed ? 1 : change.way();
        boolean turned = said * way < 0 && change.value().signum() != 0;
        return !turned
                && (kind != Kind.GROWTH && isNear(now.subtract(last).abs())
                        || kind != Kind.DIFFERENCE && isNear(growth()));
    }

    /** Within one of the last digit: what was cut off and not rounded is no fault here. */
    private boolean isNear(BigDecimal exact) {
        BigDecimal off = exact.subtract(change.value()).abs();
        BigDecimal unit = BigDecimal.valueOf(1, Math.max(0, change.value().scale()));
        return off.signum() == 0 || off.compareTo(unit) < 0;
    }

    private BigDecimal growth() {
        return last.signum() == 0
                ? BigDecimal.ZERO
                : now.subtract(last).abs().multiply(HUNDRED).divide(last, MathContext.DECIMAL64);
    }

    /** The change with its sign, and % where it is a growth: -5, 6.83%. */
    String stated() {
        boolean growth =
                kind == Kind.GROWTH || kind == Kind.EITHER && change.value().scale() > now.scale();
        return (change.way() < 0 ? "-" : "") + change.value().toPlainString() + (growth ? "%" : "");
    }
}
