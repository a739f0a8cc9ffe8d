package org.huibian.pdf.line;

/**
 * How a stretch of atoms is made to fit its line.
 *
 * @param cost how bad that looks; 0 is a line that needs nothing, infinite one that cannot be
 * @param halfEnd whether its last mark takes half its width
 * @param squeezed whether marks within it take half their width, as many as it needs
 * @param full whether what is then left over is spread between its atoms
 */
record Fit(double cost, boolean halfEnd, boolean squeezed, boolean full) {

    private static final double NEGLIGIBLE = 0.005;
    private static final double HALF_END = 3;
    private static final double SQUEEZED = 240;
    private static final double STRETCHED = 16_000;
    private static final double RAGGED_LINE = 100;
    private static final double TOO_LOOSE = 1_000;

    static final Fit NONE = new Fit(Double.POSITIVE_INFINITY, false, false, false);

    /**
     * What is known of a stretch of atoms.
     *
     * @param natural its width, hanging spaces left out
     * @param end what its last mark saves at half its width, 0 for none
     * @param saved what the marks within it save at half their width
     * @param marks how many those are
     * @param gaps places between atoms
     * @param em width of a hanzi
     */
    record Stretch(double natural, double end, double saved, int marks, int gaps, double em) {
        /** The least width that squeezing brings it to. */
        double least() {
            return natural - end - saved;
        }
    }

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
            double cost = full ? stretched(line, slack) : asItIs(slack / width, ending);
            return new Fit(cost, false, false, full);
        }
        boolean halfEnd = line.end() > 0;
        double left = slack + line.end();
        if (left >= -NEGLIGIBLE) {
            return new Fit(HALF_END + (full ? stretched(line, left) : 0), halfEnd, false, full);
        }
        if (left + line.saved() < -NEGLIGIBLE) {
            return NONE;
        }
        double each = line.saved() / line.marks();
        double marks = Math.ceil(-left / each - NEGLIGIBLE);
        double share = marks / line.marks();
        double cost = HALF_END + SQUEEZED * share * share;
        return new Fit(
                cost + (full ? stretched(line, left + marks * each) : 0), halfEnd, true, full);
    }

    private static double asItIs(double share, Ending ending) {
        return ending == Ending.LAST ? 0 : RAGGED_LINE * share * share;
    }

    private static double stretched(Stretch line, double slack) {
        if (slack <= NEGLIGIBLE) {
            return 0;
        }
        double ems = line.gaps() == 0 ? slack : slack / line.gaps() / line.em();
        if (ems <= Gaps.WIDEST) {
            return STRETCHED * ems * ems;
        }
        double missing = slack / (slack + line.natural());
        return STRETCHED * Gaps.WIDEST * Gaps.WIDEST + TOO_LOOSE * (1 + missing);
    }
}
