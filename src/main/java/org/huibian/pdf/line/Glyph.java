package org.huibian.pdf.line;

/** A character with the room it takes in a line, in points. */
public final class Glyph {

    private final int codePoint;
    private final double advance;
    private final double half;

    /** What {@link Marks} says of it: asked many times for every character of a report. */
    private final int kind;

    /**
     * A character.
     *
     * @param codePoint the character
     * @param advance from its left to the left of the next one
     * @param half its advance as a mark of half width, 0 where it cannot be set so
     */
    public Glyph(int codePoint, double advance, double half) {
        this.codePoint = codePoint;
        this.advance = advance;
        this.half = half;
        this.kind = Marks.kind(codePoint);
    }

    /** The character. */
    public int codePoint() {
        return codePoint;
    }

    /** From its left to the left of the next one. */
    public double advance() {
        return advance;
    }

    /** Its advance as a mark of half width, 0 where it cannot be set so. */
    public double half() {
        return half;
    }

    /** What setting it at half its width saves, 0 where that cannot be. */
    double saved() {
        return half > 0 ? advance - half : 0;
    }

    /** Whether it is one or more of some kinds of {@link Marks}. */
    boolean is(int kinds) {
        return (kind & kinds) != 0;
    }

    /** Whether it is a space, which hangs behind the end of a line. */
    boolean space() {
        return is(Marks.SPACE);
    }
}
