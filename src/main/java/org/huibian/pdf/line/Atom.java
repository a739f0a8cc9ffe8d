package org.huibian.pdf.line;

import java.util.List;

/**
 * What a line break never parts: a hanzi, a mark, a number with its unit, a Latin word, “——”.
 *
 * @param glyphs its characters, at least one
 * @param noFirst whether it may not begin a line
 * @param noLast whether it may not end a line
 * @param cost what it costs to begin a line with it, 0 for nothing
 */
public record Atom(List<Glyph> glyphs, boolean noFirst, boolean noLast, double cost) {

    /** Copies; refuses an atom without characters. */
    public Atom {
        glyphs = List.copyOf(glyphs);
        if (glyphs.isEmpty()) {
            throw new IllegalArgumentException("an atom without characters");
        }
    }

    /** An atom that begins and ends as its marks allow. */
    static Atom of(List<Glyph> glyphs) {
        int last = glyphs.get(glyphs.size() - 1).codePoint();
        return new Atom(glyphs, Marks.noFirst(glyphs.get(0).codePoint()), Marks.noLast(last), 0);
    }

    /** Its width with all its blanks. */
    public double width() {
        double width = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            width += glyphs.get(i).advance();
        }
        return width;
    }

    /** Its characters. */
    public String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
        return text.toString();
    }

    Glyph first() {
        return glyphs.get(0);
    }

    Glyph last() {
        return glyphs.get(glyphs.size() - 1);
    }

    /** Whether it is a space. */
    boolean space() {
        return glyphs.size() == 1 && first().space();
    }

    /** How many of its characters are neither marks nor spaces. */
    int words() {
        int words = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            words += Marks.mark(glyph.codePoint()) || glyph.space() ? 0 : 1;
        }
        return words;
    }
}
