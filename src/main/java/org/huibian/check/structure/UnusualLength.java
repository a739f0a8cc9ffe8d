package org.huibian.check.structure;

import java.util.List;
import org.huibian.check.Examined;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Extraction;
import org.huibian.summary.DistrictSummary;
import org.jspecify.annotations.Nullable;

/**
 * C04 字数异常: a report in words of fewer than 1500 or more than 8000 characters; with five reports
 * and more these are widened to two thirds and twice the district's median. For information.
 */
public final class UnusualLength extends ReportCheck {

    private static final int SHORTEST = 1500;
    private static final int LONGEST = 8000;
    private static final int ENOUGH_REPORTS = 5;

    /** The bounds in the district whose reports are being looked at. */
    private int shortest;

    private int longest;
    private @Nullable DistrictSummary district;

    /** The check. */
    public UnusualLength() {
        super("C04");
    }

    @Override
    protected void examine(Examined report) {
        if (report.report().kind() != Extraction.Kind.NARRATIVE) {
            return;
        }
        if (district != report.district()) {
            district = report.district();
            bound(report.district());
        }
        int characters = report.report().characters();
        if (characters < shortest || characters > longest) {
            report.note(Severity.INFO, "message", List.of(), characters, shortest, longest);
        } else {
            report.besideLastYear((year, before) -> compare(report, before, year.year()));
        }
    }

    /** Half as long again as last year's, or half as long. */
    private static void compare(Examined report, Extraction before, int year) {
        int now = report.report().characters();
        int then = before.characters();
        if (then > 0 && (now * 2L > then * 3L || now * 2L < then)) {
            report.note(Severity.INFO, "change", List.of(), now, Integer.toString(year), then);
        }
    }

    private void bound(DistrictSummary summary) {
        List<Integer> lengths =
                summary.reports().values().stream()
                        .filter(report -> report.kind() == Extraction.Kind.NARRATIVE)
                        .map(Extraction::characters)
                        .sorted()
                        .toList();
        int median = lengths.get(lengths.size() / 2);
        boolean enough = lengths.size() >= ENOUGH_REPORTS;
        shortest = enough ? Math.min(SHORTEST, median * 2 / 3) : SHORTEST;
        longest = enough ? Math.max(LONGEST, median * 2) : LONGEST;
    }
}
