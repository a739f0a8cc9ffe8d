package org.huibian.pdf.line;

/**
 * A character with the room it takes in a line, in points.
 *
 * @param codePoint the character
 * @param advance from its left to the left of the next one
 * @param before the blank at its left that may be squeezed away
 * @param after the blank at its right that may be squeezed away
 * @param half its advance where it ends a line at half its width, 0 where it cannot
 */
public record Glyph(int codePoint, double advance, double before, double after, double half) {

    /** A character without a blank to squeeze. */
    public static Glyph of(int codePoint, double advance) {
        return new Glyph(codePoint, advance, 0, 0, 0);
    }

    /** Whether it is a space, which hangs behind the end of a line. */
    public boolean space() {
        return Marks.space(codePoint);
    }
}
