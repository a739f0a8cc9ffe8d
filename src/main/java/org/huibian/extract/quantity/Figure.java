package org.huibian.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.huibian.indicator.Qualifier;

/**
 * A number found in a text, or what looks like one.
 *
 * @param kind what it is
 * @param start where number and unit begin, 0-based
 * @param end where they end, exclusive; 余 and 多 between number and unit lie inside, 近 and 以上
 *     outside
 * @param from where it begins with its bound (近, 不少于), at most start
 * @param to where it ends with its bound (以上, 左右), at least end
 * @param value the number, 万 and 亿 multiplied out unless they belong to the unit; empty for dates,
 *     numbers of documents and names
 * @param unit the unit as written, empty where there is none; % for shares in words
 * @param qualifier how exactly it is stated; a range has its lower end, about
 */
public record Figure(
        Kind kind,
        int start,
        int end,
        int from,
        int to,
        Optional<BigDecimal> value,
        String unit,
        Qualifier qualifier) {

    /** Refuses a span that is empty or does not nest. */
    public Figure {
        if (from > start || start >= end || end > to) {
            throw new IllegalArgumentException(from + " " + start + " " + end + " " + to);
        }
    }

    /** The same where it stands, without value and unit. */
    public Figure unknown() {
        return new Figure(kind, start, end, from, to, Optional.empty(), "", Qualifier.EXACT);
    }

    /** What is no figure. */
    public static Figure of(Kind kind, int start, int end) {
        return new Figure(kind, start, end, start, end, Optional.empty(), "", Qualifier.EXACT);
    }

    /** An exact count, as a table states it whose unit stands in a label. */
    public static Figure counted(int start, int end, BigDecimal value, String unit) {
        return of(Kind.COUNT, start, end, value, unit);
    }

    /** An exact figure. */
    public static Figure of(Kind kind, int start, int end, BigDecimal value, String unit) {
        return new Figure(kind, start, end, start, end, Optional.of(value), unit, Qualifier.EXACT);
    }
}
