package org.huibian.pdf.line;

/** Sums over the atoms of a paragraph, so that any stretch of them is measured at once. */
final class Widths {

    private final Atoms atoms;
    private final double em;

    /** What an atom and the one before it save because both are marks. */
    private final double[] pairs;

    /** What an atom saves as the last of a line. */
    private final double[] ends;

    private final double[] natural;
    private final double[] saved;
    private final int[] marks;
    private final int[] visible;

    Widths(Atoms atoms) {
        this.atoms = atoms;
        int count = atoms.count();
        pairs = new double[count];
        ends = new double[count];
        natural = new double[count + 1];
        saved = new double[count + 1];
        marks = new int[count + 1];
        visible = new int[count + 1];
        double widest = 0;
        for (int i = 0; i < count; i++) {
            double width = 0;
            for (int k = atoms.start(i); k < atoms.end(i); k++) {
                double advance = atoms.glyph(k).advance();
                width += advance;
                widest = Math.max(widest, advance);
            }
            natural[i + 1] = natural[i] + width;
            saved[i + 1] = saved[i];
            marks[i + 1] = marks[i];
            visible[i + 1] = i + 1;
            if (!atoms.first(i).is(Marks.MARK) && !atoms.last(i).is(Marks.MARK)) {
                continue;
            }
            mark(i);
        }
        em = widest;
    }

    /** What is to be known of an atom that begins or ends with a mark. */
    private void mark(int atom) {
        Glyph last = atoms.last(atom);
        pairs[atom] = pair(atom);
        ends[atom] = last.is(Marks.CLOSING) ? last.saved() : 0;
        natural[atom + 1] -= pairs[atom];
        if (squeezable(atoms, atom, 0, atoms.count())) {
            saved[atom + 1] += atoms.first(atom).saved();
            marks[atom + 1]++;
        }
        if (atoms.space(atom)) {
            visible[atom + 1] = visible[atom];
        }
    }

    /** The width of a stretch, about: with all its blanks. */
    double natural(int start, int end) {
        return natural[end] - natural[start];
    }

    /** The least width that squeezing brings a stretch to. */
    double least(int start, int end) {
        int seen = seen(start, end);
        double inner = seen - 1 > start + 1 ? saved[seen - 1] - saved[start + 1] : 0;
        return width(start, seen) - ends[seen - 1] - inner;
    }

    /**
     * How bad a stretch looks in a line, 0 for one that needs nothing; infinite if it cannot be.
     */
    double cost(int start, int end, double width, Fit.Ending ending) {
        int seen = seen(start, end);
        double natural = width(start, seen);
        double slack = width - natural;
        boolean full = ending == Fit.Ending.FULL;
        int gaps = seen - start - 1;
        if (Fit.isRoomy(slack)) {
            return full
                    ? Fit.stretching(natural, gaps, em, slack)
                    : Fit.shortness(slack, width, ending);
        }
        double left = slack + ends[seen - 1];
        double cost = Fit.HALF_END;
        if (!Fit.isRoomy(left)) {
            // The first and the last character are no marks within the line.
            boolean within = seen - 1 > start + 1;
            double inner = within ? saved[seen - 1] - saved[start + 1] : 0;
            if (!Fit.isRoomy(left + inner)) {
                return Double.POSITIVE_INFINITY;
            }
            int count = marks[seen - 1] - marks[start + 1];
            double each = inner / count;
            double squeezed = Fit.marks(-left, each);
            cost += Fit.squeezing(squeezed / count);
            left += squeezed * each;
        }
        return full ? cost + Fit.stretching(natural, gaps, em, left) : cost;
    }

    /** How a stretch that can stand in a line is made to fit it. */
    Fit fit(int start, int end, double width, Fit.Ending ending) {
        int seen = seen(start, end);
        return Fit.of(width - width(start, seen), ends[seen - 1], ending);
    }

    /** Whether a stretch has at least two words: characters that are neither marks nor spaces. */
    boolean hasWords(int start, int end) {
        int words = 0;
        for (int k = atoms.start(end) - 1; k >= atoms.start(start); k--) {
            words += atoms.glyph(k).is(Marks.MARK) ? 0 : 1;
            if (words > 1) {
                return true;
            }
        }
        return false;
    }

    /** Behind the last atom of a stretch that is no hanging space. */
    private int seen(int start, int end) {
        return Math.max(visible[end], start + 1);
    }

    private double width(int start, int seen) {
        // What the first atom and the one before it save together is not saved in this line.
        return natural[seen] - natural[start] + pairs[start];
    }

    /** What the atom and the one before it save because both are marks. */
    private double pair(int atom) {
        if (atom == 0) {
            return 0;
        }
        Glyph left = atoms.last(atom - 1);
        Glyph right = atoms.first(atom);
        if (Marks.halvesLeft(left, right)) {
            return atoms.single(atom - 1) ? left.saved() : 0;
        }
        return Marks.halvesRight(left, right) && atoms.single(atom) ? right.saved() : 0;
    }

    /**
     * Whether the atom, one of a stretch, is a mark that may be squeezed and is not because of a
     * neighbour.
     */
    static boolean squeezable(Atoms atoms, int atom, int start, int end) {
        return atoms.single(atom)
                && atoms.first(atom).half() > 0
                && !paired(atoms, atom, start, end);
    }

    /** Whether the atom, one of a stretch, is a mark of half its width because of a neighbour. */
    static boolean paired(Atoms atoms, int atom, int start, int end) {
        Glyph mark = atoms.first(atom);
        if (!mark.is(Marks.CLOSING | Marks.OPENING) || !atoms.single(atom) || mark.half() <= 0) {
            return false;
        }
        return atom + 1 < end && Marks.halvesLeft(mark, atoms.first(atom + 1))
                || atom > start && Marks.halvesRight(atoms.last(atom - 1), mark);
    }
}
