package org.huibian.pdf.face.truetype;

/**
 * The box that a glyph blackens, in thousandths of an em from the origin of the glyph; all 0 where
 * it blackens nothing.
 *
 * @param left its left edge
 * @param bottom its lower edge, below 0 where it goes under the baseline
 * @param right its right edge
 * @param top its upper edge
 */
public record Ink(int left, int bottom, int right, int top) {

    public static final Ink NONE = new Ink(0, 0, 0, 0);

    /** Whether the glyph blackens nothing, as a space does. */
    public boolean none() {
        return left == 0 && bottom == 0 && right == 0 && top == 0;
    }
}
