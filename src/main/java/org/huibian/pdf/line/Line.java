package org.huibian.pdf.line;

/** A composed line: its characters from left to right, and where each stands. */
public final class Line {

    /** A line without characters. */
    public static final Line EMPTY = new Line(new Glyph[0], new double[0], new boolean[0], 0);

    private final Glyph[] glyphs;
    private final double[] places;
    private final boolean[] halves;
    private final double width;

    /** A line; the arrays are kept, not copied. */
    Line(Glyph[] glyphs, double[] places, boolean[] halves, double width) {
        this.glyphs = glyphs;
        this.places = places;
        this.halves = halves;
        this.width = width;
    }

    /** How many characters it has, spaces that hang behind its end included. */
    public int length() {
        return glyphs.length;
    }

    /** A character, from 0. */
    public Glyph glyph(int index) {
        return glyphs[index];
    }

    /** The left of a character, from the left of the line, in points. */
    public double x(int index) {
        return places[index];
    }

    /** Whether a character is set at half its width. */
    public boolean isHalf(int index) {
        return halves[index];
    }

    /** From its left to the right of its last character that is no hanging space, in points. */
    public double width() {
        return width;
    }

    /** Its characters. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Glyph glyph : glyphs) {
            text.appendCodePoint(glyph.codePoint());
        }
        return text.toString();
    }
}
