package org.huibian.pdf.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gives each character of a line its place. */
final class LineSetter {

    private static final double NEGLIGIBLE = 0.005;

    private final Atoms atoms;
    private final int start;
    private final int end;
    private final boolean[] halved;

    private LineSetter(Atoms atoms, int start, int end) {
        this.atoms = atoms;
        this.start = start;
        this.end = end;
        this.halved = new boolean[end - start];
    }

    /** The line of atoms that are made to fit a width; spaces at its end hang. */
    static Line line(Atoms atoms, int start, int end, Fit fit, double width) {
        int seen = end;
        while (seen > start + 1 && atoms.space(seen - 1)) {
            seen--;
        }
        LineSetter setter = new LineSetter(atoms, start, seen);
        setter.halve(fit, width);
        double slack = fit.full() ? Math.max(0, width - setter.width()) : 0;
        Glyph[] glyphs = atoms.glyphs(start, end);
        double[] places = new double[glyphs.length];
        boolean[] halves = new boolean[glyphs.length];
        double reached = setter.set(places, halves, slack);
        for (int k = atoms.end(seen - 1) - atoms.start(start); k < glyphs.length; k++) {
            // Drawn so that the text stays whole, but kept within the type area.
            places[k] = Math.max(0, Math.min(reached, width - glyphs[k].advance()));
        }
        return new Line(glyphs, places, halves, reached);
    }

    /** Chooses the marks of half width: neighbours, the last one, and as many as the line needs. */
    private void halve(Fit fit, double width) {
        for (int k = start; k < end; k++) {
            halved[k - start] = Widths.paired(atoms, k, start, end);
        }
        Glyph last = atoms.last(end - 1);
        halved[end - 1 - start] |= fit.halfEnd() && last.is(Marks.CLOSING) && last.half() > 0;
        if (fit.squeezed()) {
            squeeze(width() - width);
        }
    }

    private void squeeze(double over) {
        List<Integer> marks = new ArrayList<>();
        for (int k = start + 1; k < end - 1; k++) {
            if (Widths.squeezable(atoms, k, start, end)) {
                marks.add(k);
            }
        }
        marks.sort(Comparator.comparing(this::squeezeOrder));
        double left = over;
        for (int mark : marks) {
            if (left <= NEGLIGIBLE) {
                return;
            }
            halved[mark - start] = true;
            left -= atoms.first(mark).saved();
        }
    }

    private int squeezeOrder(int atom) {
        return Marks.squeezeOrder(atoms.first(atom).codePoint());
    }

    private double width() {
        double width = 0;
        for (int k = start; k < end; k++) {
            width += atoms.width(k) - (halved[k - start] ? atoms.last(k).saved() : 0);
        }
        return width;
    }

    private double set(double[] places, boolean[] halves, double slack) {
        Gaps gaps = slack > 0 ? new Gaps(atoms, start, end, halved, slack) : null;
        int from = atoms.start(start);
        double x = 0;
        for (int k = start; k < end; k++) {
            if (gaps != null && k > start) {
                x += gaps.before(k);
            }
            int last = atoms.end(k) - 1;
            for (int i = atoms.start(k); i <= last; i++) {
                Glyph glyph = atoms.glyph(i);
                boolean half = i == last && halved[k - start];
                places[i - from] = x;
                halves[i - from] = half;
                x += half ? glyph.half() : glyph.advance();
            }
        }
        return x;
    }
}
