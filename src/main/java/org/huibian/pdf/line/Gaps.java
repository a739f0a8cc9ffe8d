package org.huibian.pdf.line;

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

    private final Atoms atoms;
    private final int start;
    private final boolean[] halved;
    private final double narrow;
    private final double wideGap;
    private final double narrowGap;

    /**
     * The gaps of a line.
     *
     * @param start the first of its atoms
     * @param end behind the last of them
     * @param halved which of them, counted from the first, are marks of half width
     * @param slack points to spread
     */
    Gaps(Atoms atoms, int start, int end, boolean[] halved, double slack) {
        this.atoms = atoms;
        this.start = start;
        this.halved = halved;
        double em = 0;
        for (int k = atoms.start(start); k < atoms.start(end); k++) {
            em = Math.max(em, atoms.glyph(k).advance());
        }
        narrow = NARROW * em;
        int count = 0;
        for (int k = start + 1; k < end; k++) {
            count += isNarrow(k) ? 1 : 0;
        }
        int wide = end - start - 1 - count;
        double even = slack / Math.max(1, wide + count);
        narrowGap = Math.min(even, WIDEST_BESIDE_NARROW * em);
        wideGap = Math.min((slack - count * narrowGap) / Math.max(1, wide), WIDEST * em);
    }

    /** What is added before an atom of the line, which is not its first. */
    double before(int atom) {
        return isNarrow(atom) ? narrowGap : wideGap;
    }

    private boolean isNarrow(int atom) {
        Glyph left = atoms.last(atom - 1);
        Glyph right = atoms.first(atom);
        boolean half = halved[atom - 1 - start] || halved[atom - start];
        return (half || left.advance() < narrow || right.advance() < narrow)
                && !left.space()
                && !right.space();
    }
}
