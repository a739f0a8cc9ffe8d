package org.huibian.pdf.line;

/**
 * How a stretch of atoms is made to fit its line.
 *
 * @param cost how bad that looks; 0 is a line that needs nothing, infinite one that cannot be
 * @param halfEnd whether its last mark takes half its width
 * @param slack points spread between the atoms
 * @param squeeze share of the blanks of its marks that is taken away, 0 to 1
 */
record Fit(double cost, boolean halfEnd, double slack, double squeeze) {

    private static final double NEGLIGIBLE = 0.005;
    private static final double HALF_END = 3;
    private static final double SQUEEZED = 60;
    private static final double STRETCHED = 16_000;
    private static final double RAGGED_LINE = 100;
    private static final double TOO_LOOSE = 1_000;

    static final Fit NONE = new Fit(Double.POSITIVE_INFINITY, false, 0, 0);

    /**
     * What is known of a stretch of atoms.
     *
     * @param natural its width, hanging spaces left out
     * @param end what half the width of its last mark would save, 0 for none
     * @param blanks what squeezing its marks can save, the last one's blank left out
     * @param gaps places between atoms
     * @param em width of a hanzi
     */
    record Stretch(double natural, double end, double blanks, int gaps, double em) {}

    /** Where a line is to end. */
    enum Ending {
        /** Exactly at the width. */
        FULL,
        /** Not far from the width. */
        RAGGED,
        /** Anywhere: the last line of a paragraph. */
        LAST
    }

    /** The fit of a line to a width. */
    static Fit of(Stretch line, double width, Ending ending) {
        double slack = width - line.natural();
        boolean full = ending == Ending.FULL;
        if (slack >= -NEGLIGIBLE) {
            return full ? stretched(line, slack, false) : asItIs(slack / width, ending);
        }
        if (line.end() > 0 && slack + line.end() >= -NEGLIGIBLE) {
            double left = slack + line.end();
            return full ? stretched(line, left, true) : new Fit(HALF_END, true, 0, 0);
        }
        double over = -slack - line.end();
        if (over > line.blanks() + NEGLIGIBLE) {
            return NONE;
        }
        double share = Math.min(1, over / line.blanks());
        return new Fit(HALF_END + SQUEEZED * share * share, line.end() > 0, 0, share);
    }

    private static Fit asItIs(double share, Ending ending) {
        return new Fit(ending == Ending.LAST ? 0 : RAGGED_LINE * share * share, false, 0, 0);
    }

    private static Fit stretched(Stretch line, double slack, boolean halfEnd) {
        double cost = halfEnd ? HALF_END : 0;
        if (slack <= NEGLIGIBLE) {
            return new Fit(cost, halfEnd, 0, 0);
        }
        double ems = line.gaps() == 0 ? slack : slack / line.gaps() / line.em();
        if (ems > Gaps.WIDEST) {
            cost += TOO_LOOSE * (1 + slack / (slack + line.natural()));
            ems = Gaps.WIDEST;
        }
        return new Fit(cost + STRETCHED * ems * ems, halfEnd, slack, 0);
    }
}
