package org.huibian.pdf.line;

import java.util.List;

/**
 * What is added between the atoms of a line so that it reaches its width: the same everywhere, but
 * beside a narrow character not so much that it reads as a space, and nowhere so much that the line
 * falls apart; such a line stays short.
 */
final class Gaps {

    /** The most that is added between hanzi, in ems: readers of PDF take more for a space. */
    static final double WIDEST = 0.235;

    private static final double WIDEST_BESIDE_NARROW = 0.115;
    private static final double NARROW = 0.75;

    private final boolean[] narrow;
    private final double wideGap;
    private final double narrowGap;

    /**
     * The gaps of a line.
     *
     * @param atoms its atoms
     * @param halved which of them are marks of half width
     * @param slack points to spread
     */
    Gaps(List<Atom> atoms, boolean[] halved, double slack) {
        double em = LineBreaker.widest(atoms);
        narrow = new boolean[atoms.size()];
        int count = 0;
        for (int k = 1; k < narrow.length; k++) {
            Glyph left = atoms.get(k - 1).last();
            Glyph right = atoms.get(k).first();
            boolean half = halved[k - 1] || halved[k];
            boolean latin = left.advance() < NARROW * em || right.advance() < NARROW * em;
            narrow[k] = (half || latin) && !left.space() && !right.space();
            count += narrow[k] ? 1 : 0;
        }
        int wide = narrow.length - 1 - count;
        double even = slack / Math.max(1, wide + count);
        narrowGap = Math.min(even, WIDEST_BESIDE_NARROW * em);
        wideGap = Math.min((slack - count * narrowGap) / Math.max(1, wide), WIDEST * em);
    }

    /** What is added before an atom of the line, which is not its first. */
    double before(int index) {
        return narrow[index] ? narrowGap : wideGap;
    }
}
