package org.huibian.pdf.line;

import java.util.List;

/** Sums over the atoms of a paragraph, so that any stretch of them is measured at once. */
final class Widths {

    private final List<Atom> atoms;

    /** What an atom and the one before it save because both are marks. */
    private final double[] pairs;

    /** What an atom saves as the last of a line. */
    private final double[] ends;

    private final double[] natural;
    private final double[] saved;
    private final int[] marks;
    private final int[] words;
    private final int[] visible;

    Widths(List<Atom> atoms) {
        this.atoms = atoms;
        int count = atoms.size();
        pairs = new double[count];
        ends = new double[count];
        natural = new double[count + 1];
        saved = new double[count + 1];
        marks = new int[count + 1];
        words = new int[count + 1];
        visible = new int[count + 1];
        for (int i = 0; i < count; i++) {
            Atom atom = atoms.get(i);
            boolean squeezable = squeezable(atoms, i);
            Glyph last = atom.last();
            pairs[i] = pair(i);
            ends[i] = Marks.closing(last.codePoint()) ? last.saved() : 0;
            natural[i + 1] = natural[i] + atom.width() - pairs[i];
            saved[i + 1] = saved[i] + (squeezable ? atom.first().saved() : 0);
            marks[i + 1] = marks[i] + (squeezable ? 1 : 0);
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

    Fit.Stretch stretch(int start, int end, double em) {
        int seen = Math.max(visible[end], start + 1);
        // What the first atom and the one before it save together is not saved in this line.
        double width = natural[seen] - natural[start] + pairs[start];
        // The first and the last character are no marks within the line.
        boolean within = seen - 1 > start + 1;
        double inner = within ? saved[seen - 1] - saved[start + 1] : 0;
        int count = within ? marks[seen - 1] - marks[start + 1] : 0;
        return new Fit.Stretch(width, ends[seen - 1], inner, count, seen - start - 1, em);
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
