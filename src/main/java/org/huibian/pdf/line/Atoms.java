package org.huibian.pdf.line;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as what a line break never parts: a hanzi, a mark, a number with its unit, a Latin word,
 * “——”. Atoms are counted from 0, in the order of the text; none is without characters.
 */
public final class Atoms {

    private final Glyph[] glyphs;

    /** The first character of each atom, and behind the last one the number of characters. */
    private int[] starts;

    /** Atoms that may not end a line whatever their last character is. */
    private boolean @Nullable [] bound;

    private double @Nullable [] costs;
    private int count;

    /** No atoms yet; the array is kept, not copied. */
    Atoms(Glyph[] glyphs) {
        this.glyphs = glyphs;
        this.starts = new int[glyphs.length + 1];
    }

    /** Adds the atom that ends before a character. */
    void add(int end) {
        count++;
        starts[count] = end;
    }

    /** The atom added last does not end a line. */
    void bindLast() {
        if (bound == null) {
            bound = new boolean[glyphs.length];
        }
        bound[count - 1] = true;
    }

    /** The atom added last begins a line at a cost. */
    void costLast(double cost) {
        if (costs == null) {
            costs = new double[glyphs.length];
        }
        costs[count - 1] = cost;
    }

    /** Whether an atom is wider than this. */
    boolean isWider(double width) {
        for (int i = 0; i < count; i++) {
            // Most are one character.
            if (!(single(i) ? first(i).advance() <= width : width(i) <= width)) {
                return true;
            }
        }
        return false;
    }

    /** The same text, each character of an atom wider than this an atom of its own. */
    Atoms parted(double width) {
        Atoms parted = new Atoms(glyphs);
        for (int i = 0; i < count; i++) {
            if (width(i) <= width) {
                parted.add(end(i));
                if (bound != null && bound[i]) {
                    parted.bindLast();
                }
                if (cost(i) != 0) {
                    parted.costLast(cost(i));
                }
            } else {
                for (int k = start(i); k < end(i); k++) {
                    parted.add(k + 1);
                }
            }
        }
        return parted;
    }

    int count() {
        return count;
    }

    /** The place of the first character of an atom in the text. */
    int start(int atom) {
        return starts[atom];
    }

    /** The place behind the last character of an atom in the text. */
    int end(int atom) {
        return starts[atom + 1];
    }

    Glyph glyph(int index) {
        return glyphs[index];
    }

    Glyph first(int atom) {
        return glyphs[starts[atom]];
    }

    Glyph last(int atom) {
        return glyphs[starts[atom + 1] - 1];
    }

    /** Whether it is one character. */
    boolean single(int atom) {
        return starts[atom + 1] - starts[atom] == 1;
    }

    /** Whether it is a space. */
    boolean space(int atom) {
        return first(atom).space() && single(atom);
    }

    /** Whether it may not begin a line. */
    boolean noFirst(int atom) {
        return first(atom).is(Marks.NO_FIRST);
    }

    /** Whether it may not end a line. */
    boolean noLast(int atom) {
        return last(atom).is(Marks.NO_LAST) || bound != null && bound[atom];
    }

    /** What it costs to begin a line with it, 0 for nothing. */
    double cost(int atom) {
        return costs == null ? 0 : costs[atom];
    }

    /** Its width with all its blanks. */
    double width(int atom) {
        double width = 0;
        for (int k = starts[atom]; k < starts[atom + 1]; k++) {
            width += glyphs[k].advance();
        }
        return width;
    }

    /** The characters of some atoms, without their places. */
    Glyph[] glyphs(int from, int to) {
        return Arrays.copyOfRange(glyphs, starts[from], starts[to]);
    }

    /** The characters of an atom. */
    String text(int atom) {
        StringBuilder text = new StringBuilder();
        for (int k = starts[atom]; k < starts[atom + 1]; k++) {
            text.appendCodePoint(glyphs[k].codePoint());
        }
        return text.toString();
    }
}
