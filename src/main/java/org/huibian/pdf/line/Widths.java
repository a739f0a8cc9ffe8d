package org.huibian.pdf.line;

import java.util.List;

/** Sums over the atoms of a paragraph, so that any stretch of them is measured at once. */
final class Widths {

    private final List<Atom> atoms;
    private final double[] natural;
    private final double[] saved;
    private final int[] marks;
    private final int[] words;
    private final int[] visible;

    Widths(List<Atom> atoms) {
        this.atoms = atoms;
        int count = atoms.size();
        natural = new double[count + 1];
        saved = new double[count + 1];
        marks = new int[count + 1];
        words = new int[count + 1];
        visible = new int[count + 1];
        for (int i = 0; i < count; i++) {
            Atom atom = atoms.get(i);
            natural[i + 1] = natural[i] + atom.width() - pair(i);
            saved[i + 1] = saved[i] + (squeezable(i) ? atom.first().saved() : 0);
            marks[i + 1] = marks[i] + (squeezable(i) ? 1 : 0);
            words[i + 1] = words[i] + atom.words();
            visible[i + 1] = atom.space() ? visible[i] : i + 1;
        }
    }

    /** The width of a stretch, about: with all its blanks. */
    double natural(int start, int end) {
        return natural[end] - natural[start];
    }

    /** Words of a stretch: characters that are neither marks nor spaces. */
    int words(int start, int end) {
        return words[end] - words[start];
    }

    /** Whether no squeezing makes the stretch fit a line, nor any longer one. */
    boolean tooWide(int start, int end, Measure measure) {
        Fit.Stretch stretch = stretch(start, end, 1);
        double least = stretch.natural() - stretch.end() - stretch.saved();
        return end > start + 1 && least > Math.max(measure.first(), measure.rest()) + 1;
    }

    Fit.Stretch stretch(int start, int end, double em) {
        int seen = Math.max(visible[end], start + 1);
        Glyph last = atoms.get(seen - 1).last();
        // What the first atom and the one before it save together is not saved in this line.
        double width = natural[seen] - natural[start] + pair(start);
        // The first and the last character are no marks within the line.
        double inner = seen - 1 > start + 1 ? saved[seen - 1] - saved[start + 1] : 0;
        int count = seen - 1 > start + 1 ? marks[seen - 1] - marks[start + 1] : 0;
        double half = Marks.closing(last.codePoint()) ? last.saved() : 0;
        return new Fit.Stretch(width, half, inner, count, seen - start - 1, em);
    }

    /** What the atom and the one before it save because both are marks. */
    private double pair(int index) {
        if (index == 0) {
            return 0;
        }
        Atom left = atoms.get(index - 1);
        Atom right = atoms.get(index);
        if (Marks.halvesLeft(left.last(), right.first())) {
            return left.glyphs().size() == 1 ? left.first().saved() : 0;
        }
        boolean halves = Marks.halvesRight(left.last(), right.first());
        return halves && right.glyphs().size() == 1 ? right.first().saved() : 0;
    }

    /** Whether the atom is a mark that may be squeezed and is not because of a neighbour. */
    private boolean squeezable(int index) {
        return squeezable(atoms, index);
    }

    static boolean squeezable(List<Atom> atoms, int index) {
        Atom atom = atoms.get(index);
        return atom.glyphs().size() == 1 && atom.first().half() > 0 && !paired(atoms, index);
    }

    /** Whether the atom is a mark that takes half its width because of a neighbour. */
    static boolean paired(List<Atom> atoms, int index) {
        Atom atom = atoms.get(index);
        boolean left =
                index + 1 < atoms.size()
                        && Marks.halvesLeft(atom.last(), atoms.get(index + 1).first());
        boolean right = index > 0 && Marks.halvesRight(atoms.get(index - 1).last(), atom.first());
        return (left || right) && atom.glyphs().size() == 1 && atom.first().half() > 0;
    }
}
