package org.huibian.pdf.line;

import java.util.List;

/**
 * A composed line: its characters and where each stands.
 *
 * @param spots its characters from left to right, spaces that hang behind its end included
 * @param width from its left to the right of its last character that is no hanging space, points
 */
public record Line(List<Spot> spots, double width) {

    /** A line without characters. */
    public static final Line EMPTY = new Line(List.of(), 0);

    /** Copies the spots. */
    public Line {
        spots = List.copyOf(spots);
    }

    /**
     * Where a character stands.
     *
     * @param glyph the character
     * @param x its left, from the left of the line, in points
     * @param half whether it is set at half its width
     */
    public record Spot(Glyph glyph, double x, boolean half) {}

    /** Its characters. */
    public String text() {
        StringBuilder text = new StringBuilder();
        spots.forEach(spot -> text.appendCodePoint(spot.glyph().codePoint()));
        return text.toString();
    }
}
