package org.huibian.pdf.line;

import java.util.ArrayList;
import java.util.List;

/** Gives each character of a line its place. */
final class LineSetter {

    private final List<Line.Spot> spots = new ArrayList<>();
    private final Fit fit;
    private final Gaps gaps;
    private double x;

    private LineSetter(Fit fit, Gaps gaps) {
        this.fit = fit;
        this.gaps = gaps;
    }

    static Line line(List<Atom> atoms, Fit fit, double width) {
        int seen = atoms.size();
        while (seen > 1 && atoms.get(seen - 1).space()) {
            seen--;
        }
        LineSetter setter = new LineSetter(fit, Gaps.of(atoms.subList(0, seen), fit.slack()));
        for (int i = 0; i < seen; i++) {
            setter.set(atoms, i, i == seen - 1);
        }
        double end = setter.x;
        for (Atom hanging : atoms.subList(seen, atoms.size())) {
            // Drawn so that the text stays whole, but kept within the type area.
            double place = Math.max(0, Math.min(end, width - hanging.width()));
            setter.spots.add(new Line.Spot(hanging.first(), place, false));
        }
        return new Line(setter.spots, end);
    }

    private void set(List<Atom> atoms, int index, boolean lastAtom) {
        Atom atom = atoms.get(index);
        if (index > 0) {
            Glyph before = atoms.get(index - 1).last();
            x += gaps.between(before, atom.first()) - Marks.squeeze(before, atom.first());
        }
        for (int k = 0; k < atom.glyphs().size(); k++) {
            Glyph glyph = atom.glyphs().get(k);
            boolean first = index == 0 && k == 0;
            boolean last = lastAtom && k == atom.glyphs().size() - 1;
            boolean half = last && fit.halfEnd() && glyph.half() > 0;
            x -= first ? 0 : fit.squeeze() * left(atoms, index, k, glyph);
            spots.add(new Line.Spot(glyph, x, half));
            x += half ? glyph.half() : glyph.advance();
            x -= last ? 0 : fit.squeeze() * right(atoms, index, k, glyph);
        }
    }

    /** The blank at the left of a character that neighbouring marks have left it. */
    private static double left(List<Atom> atoms, int index, int k, Glyph glyph) {
        boolean taken =
                k == 0
                        && Marks.opening(glyph.codePoint())
                        && Marks.opening(atoms.get(index - 1).last().codePoint())
                        && Marks.squeeze(atoms.get(index - 1).last(), glyph) > 0;
        return taken ? 0 : glyph.before();
    }

    private static double right(List<Atom> atoms, int index, int k, Glyph glyph) {
        boolean taken =
                k == atoms.get(index).glyphs().size() - 1
                        && Marks.closing(glyph.codePoint())
                        && Marks.squeeze(glyph, atoms.get(index + 1).first()) > 0;
        return taken ? 0 : glyph.after();
    }
}
