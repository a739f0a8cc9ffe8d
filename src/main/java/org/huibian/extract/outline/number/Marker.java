package org.huibian.extract.outline.number;

/**
 * A place where a section begins.
 *
 * @param line index of the paragraph
 * @param start where its number begins in the reading; equal to {@code end} where it has none there
 * @param end where its wording begins
 * @param scheme the scheme of its number
 * @param value what its number counts
 * @param number its number as printed; empty where it is missing
 * @param leading whether it begins its paragraph
 * @param formatLevel the level by which the format marks its paragraph as a heading, 0 for none
 */
public record Marker(
        int line,
        int start,
        int end,
        NumberScheme scheme,
        int value,
        String number,
        boolean leading,
        int formatLevel) {

    /** The beginning of a paragraph without a number of its own. */
    public static Marker unnumbered(int line, NumberScheme scheme, int value, int formatLevel) {
        return new Marker(line, 0, 0, scheme, value, "", true, formatLevel);
    }
}
