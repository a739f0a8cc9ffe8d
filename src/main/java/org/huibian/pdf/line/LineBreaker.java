package org.huibian.pdf.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paragraph into the lines that together look best, and says where each character stands.
 *
 * <p>No line begins or ends with a mark that may not stand there (GB/T 15834-2011, 5.1), unless a
 * run of such marks is longer than a line; two neighbouring marks take the room of one and a half;
 * a mark at the end of a line takes half its width where that helps; the last line is not a single
 * character. What is left over is spread evenly between the atoms. An atom wider than a line is
 * parted between its characters.
 */
public final class LineBreaker {

    /** Lines emptier than this are looked at only where others do not look good. */
    private static final double WELL_FILLED = 0.75;

    /** Less than a line costs that is emptier than that. */
    private static final double GOOD = 400;

    /** Lines emptier than this are looked at only where there are no others. */
    private static final double LEAST_FILLED = 0.5;

    private LineBreaker() {}

    /** The lines of a paragraph, at least one; one empty line where there are no atoms. */
    public static List<Line> lines(Atoms all, Measure measure) {
        if (all.count() == 0) {
            return List.of(Line.EMPTY);
        }
        double narrowest = Math.min(measure.first(), measure.rest());
        Atoms atoms = all.isWider(narrowest) ? all.parted(narrowest) : all;
        LineSearch search = new LineSearch(atoms, measure);
        int[] starts = search.fitsOneLine() ? new int[] {0} : starts(search, measure.justified());
        List<Line> lines = new ArrayList<>(starts.length);
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : atoms.count();
            Fit fit = search.fit(starts[i], end);
            lines.add(LineSetter.line(atoms, starts[i], end, fit, measure.width(i == 0)));
        }
        return lines;
    }

    /** The first atom of each line. */
    private static int[] starts(LineSearch search, boolean justified) {
        if (justified && search.search(true, WELL_FILLED) && search.cost() < GOOD
                || justified && search.search(true, LEAST_FILLED)
                || search.search(true, 0)
                || search.search(false, 0)) {
            return search.starts();
        }
        throw new IllegalStateException("every text has lines");
    }
}
