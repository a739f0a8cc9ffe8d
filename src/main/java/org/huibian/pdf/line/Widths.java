package org.huibian.pdf.line;

import java.util.List;

/** Sums over the atoms of a paragraph, so that any stretch of them is measured at once. */
final class Widths {

    private final List<Atom> atoms;
    private final double[] natural;
    private final double[] blanks;
    private final int[] words;
    private final int[] visible;

    Widths(List<Atom> atoms) {
        this.atoms = atoms;
        int count = atoms.size();
        natural = new double[count + 1];
        blanks = new double[count + 1];
        words = new int[count + 1];
        visible = new int[count + 1];
        for (int i = 0; i < count; i++) {
            Atom atom = atoms.get(i);
            double squeeze = squeeze(i);
            natural[i + 1] = natural[i] + atom.width() - squeeze;
            double own = atom.glyphs().stream().mapToDouble(g -> g.before() + g.after()).sum();
            blanks[i + 1] = blanks[i] + own - squeeze;
            words[i + 1] = words[i] + atom.words();
            visible[i + 1] = atom.space() ? visible[i] : i + 1;
        }
    }

    /** Words of a stretch: characters that are neither marks nor spaces. */
    int words(int start, int end) {
        return words[end] - words[start];
    }

    /** Whether no squeezing makes the stretch fit a line, nor any longer one. */
    boolean tooWide(int start, int end, Measure measure) {
        Fit.Stretch stretch = stretch(start, end, 1);
        double least = stretch.natural() - stretch.end() - stretch.blanks();
        return end > start + 1 && least > Math.max(measure.first(), measure.rest()) + 1;
    }

    Fit.Stretch stretch(int start, int end, double em) {
        int seen = Math.max(visible[end], start + 1);
        // What was taken from the first atom because of the one before it comes back.
        double back = squeeze(start);
        Glyph first = atoms.get(start).first();
        Glyph last = atoms.get(seen - 1).last();
        double width = natural[seen] - natural[start] + back;
        double inner = blanks[seen] - blanks[start] + back - first.before() - last.after();
        double saved = last.half() > 0 ? last.advance() - last.half() : 0;
        return new Fit.Stretch(width, saved, Math.max(0, inner), seen - start - 1, em);
    }

    /** What the atom and the one before it lose because both are marks. */
    private double squeeze(int index) {
        return index == 0
                ? 0
                : Marks.squeeze(atoms.get(index - 1).last(), atoms.get(index).first());
    }
}
