package org.huibian.pdf.line;

/**
 * A character with the room it takes in a line, in points.
 *
 * @param codePoint the character
 * @param advance from its left to the left of the next one
 * @param half its advance as a mark of half width, 0 where it cannot be set so
 */
public record Glyph(int codePoint, double advance, double half) {

    /** Whether it is a space, which hangs behind the end of a line. */
    public boolean space() {
        return Marks.space(codePoint);
    }

    /** What setting it at half its width saves, 0 where that cannot be. */
    double saved() {
        return half > 0 ? advance - half : 0;
    }
}
