package org.huibian.pdf.line;

import java.util.List;

/**
 * What is added between the atoms of a line so that it reaches its width: the same everywhere, but
 * beside a Latin character not so much that it reads as a space, and nowhere so much that the line
 * falls apart; such a line stays short.
 *
 * @param wide points between hanzi
 * @param narrow points beside a Latin character
 * @param em width of a hanzi in points
 */
record Gaps(double wide, double narrow, double em) {

    /** The most that is added between hanzi, in ems: readers of PDF take more for a space. */
    static final double WIDEST = 0.235;

    private static final double WIDEST_BY_LATIN = 0.115;
    private static final double NARROW = 0.75;

    /** The gaps of a line with so many points to spread. */
    static Gaps of(List<Atom> atoms, double slack) {
        double em =
                atoms.stream()
                        .flatMap(atom -> atom.glyphs().stream())
                        .mapToDouble(Glyph::advance)
                        .max()
                        .orElse(1);
        int latin = 0;
        for (int k = 1; k < atoms.size(); k++) {
            latin += latin(atoms.get(k - 1).last(), atoms.get(k).first(), em) ? 1 : 0;
        }
        int hanzi = atoms.size() - 1 - latin;
        double even = slack / Math.max(1, hanzi + latin);
        double narrow = Math.min(even, WIDEST_BY_LATIN * em);
        double wide = (slack - latin * narrow) / Math.max(1, hanzi);
        return new Gaps(Math.min(wide, WIDEST * em), narrow, em);
    }

    double between(Glyph left, Glyph right) {
        return latin(left, right, em) ? narrow : wide;
    }

    private static boolean latin(Glyph left, Glyph right, double em) {
        boolean space = left.space() || right.space();
        return !space && (left.advance() < NARROW * em || right.advance() < NARROW * em);
    }
}
