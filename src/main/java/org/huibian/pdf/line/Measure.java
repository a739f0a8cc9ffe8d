package org.huibian.pdf.line;

/**
 * How wide lines are and how they are filled.
 *
 * @param first width of the first line in points, more than 0
 * @param rest width of every other line in points, more than 0
 * @param justified whether every line but the last ends exactly at its width
 */
public record Measure(double first, double rest, boolean justified) {

    /** Refuses widths of 0 and less. */
    public Measure {
        if (!(first > 0) || !(rest > 0)) {
            throw new IllegalArgumentException("line widths " + first + " and " + rest);
        }
    }

    /** Lines of one width that end where they end. */
    public static Measure ragged(double width) {
        return new Measure(width, width, false);
    }

    double width(boolean firstLine) {
        return firstLine ? first : rest;
    }
}
