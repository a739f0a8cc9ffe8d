package org.huibian.pdf.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gives each character of a line its place. */
final class LineSetter {

    private static final double NEGLIGIBLE = 0.005;

    private final List<Atom> atoms;
    private final boolean[] halved;

    private LineSetter(List<Atom> atoms) {
        this.atoms = atoms;
        this.halved = new boolean[atoms.size()];
    }

    /** The line of atoms that are made to fit a width; spaces at its end hang. */
    static Line line(List<Atom> all, Fit fit, double width) {
        int seen = all.size();
        while (seen > 1 && all.get(seen - 1).space()) {
            seen--;
        }
        LineSetter setter = new LineSetter(all.subList(0, seen));
        setter.halve(fit, width);
        double slack = fit.full() ? Math.max(0, width - setter.width()) : 0;
        List<Line.Spot> spots = new ArrayList<>(all.size() + 8);
        double end = setter.set(spots, new Gaps(setter.atoms, setter.halved, slack));
        for (Atom hanging : all.subList(seen, all.size())) {
            // Drawn so that the text stays whole, but kept within the type area.
            double place = Math.max(0, Math.min(end, width - hanging.width()));
            spots.add(new Line.Spot(hanging.first(), place, false));
        }
        return new Line(spots, end);
    }

    /** Chooses the marks of half width: neighbours, the last one, and as many as the line needs. */
    private void halve(Fit fit, double width) {
        int last = atoms.size() - 1;
        for (int k = 0; k <= last; k++) {
            halved[k] = Widths.paired(atoms, k);
        }
        Glyph end = atoms.get(last).last();
        halved[last] |= fit.halfEnd() && Marks.closing(end.codePoint()) && end.half() > 0;
        if (!fit.squeezed()) {
            return;
        }
        List<Integer> marks = new ArrayList<>();
        for (int k = 1; k < last; k++) {
            if (Widths.squeezable(atoms, k)) {
                marks.add(k);
            }
        }
        marks.sort(Comparator.comparing(this::squeezeOrder));
        double over = width() - width;
        for (int mark : marks) {
            if (over <= NEGLIGIBLE) {
                return;
            }
            halved[mark] = true;
            over -= atoms.get(mark).first().saved();
        }
    }

    private int squeezeOrder(int index) {
        return Marks.squeezeOrder(atoms.get(index).first().codePoint());
    }

    private double width() {
        double width = 0;
        for (int k = 0; k < atoms.size(); k++) {
            width += atoms.get(k).width() - (halved[k] ? atoms.get(k).last().saved() : 0);
        }
        return width;
    }

    private double set(List<Line.Spot> spots, Gaps gaps) {
        double x = 0;
        for (int k = 0; k < atoms.size(); k++) {
            List<Glyph> glyphs = atoms.get(k).glyphs();
            x += k == 0 ? 0 : gaps.before(k);
            int last = glyphs.size() - 1;
            for (int i = 0; i <= last; i++) {
                Glyph glyph = glyphs.get(i);
                boolean half = halved[k] && glyph == glyphs.get(last);
                spots.add(new Line.Spot(glyph, x, half));
                x += half ? glyph.half() : glyph.advance();
            }
        }
        return x;
    }
}
