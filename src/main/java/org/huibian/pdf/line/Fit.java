package org.huibian.pdf.line;

/**
 * How a stretch of atoms is made to fit its line.
 *
 * @param halfEnd whether its last mark takes half its width
 * @param squeezed whether marks within it take half their width, as many as it needs
 * @param full whether what is then left over is spread between its atoms
 */
record Fit(boolean halfEnd, boolean squeezed, boolean full) {

    private static final double NEGLIGIBLE = 0.005;

    /** What it costs that the last mark of a line takes half its width. */
    static final double HALF_END = 3;

    private static final double SQUEEZED = 240;
    private static final double STRETCHED = 16_000;
    private static final double RAGGED_LINE = 100;
    private static final double TOO_LOOSE = 1_000;

    /** Where a line is to end. */
    enum Ending {
        /** Exactly at the width. */
        FULL,
        /** Not far from the width. */
        RAGGED,
        /** Anywhere: the last line of a paragraph. */
        LAST
    }

    /**
     * The fit of a stretch that can be made to fit.
     *
     * @param slack what is left of the width beside the stretch as it is
     * @param end what its last mark saves at half its width, 0 for none
     */
    static Fit of(double slack, double end, Ending ending) {
        boolean tight = !isRoomy(slack);
        return new Fit(tight && end > 0, tight && !isRoomy(slack + end), ending == Ending.FULL);
    }

    /** Whether nothing has to be squeezed where this is left of a width. */
    static boolean isRoomy(double slack) {
        return slack >= -NEGLIGIBLE;
    }

    /** What it costs that a line which is not full ends before its width. */
    static double shortness(double slack, double width, Ending ending) {
        double share = slack / width;
        return ending == Ending.LAST ? 0 : RAGGED_LINE * share * share;
    }

    /** How many marks that save so much each are squeezed until nothing stands over the width. */
    static double marks(double over, double each) {
        return Math.ceil(over / each - NEGLIGIBLE);
    }

    /** What it costs to squeeze a share of the marks of a line. */
    static double squeezing(double share) {
        return SQUEEZED * share * share;
    }

    /**
     * What it costs to spread a rest between the atoms of a line.
     *
     * @param natural the width of the line as it is
     * @param gaps places between atoms
     * @param em width of a hanzi
     */
    static double stretching(double natural, int gaps, double em, double slack) {
        if (slack <= NEGLIGIBLE) {
            return 0;
        }
        double ems = gaps == 0 ? slack : slack / gaps / em;
        if (ems <= Gaps.WIDEST) {
            return STRETCHED * ems * ems;
        }
        double missing = slack / (slack + natural);
        return STRETCHED * Gaps.WIDEST * Gaps.WIDEST + TOO_LOOSE * (1 + missing);
    }
}
