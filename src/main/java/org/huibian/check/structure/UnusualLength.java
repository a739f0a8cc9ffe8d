package org.huibian.check.structure;

import java.util.List;
import org.huibian.check.Examined;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Extraction;

/**
 * C04 字数异常: a report in words of fewer than 1500 or more than 8000 characters; with five reports
 * and more the bounds follow the district's median. For information.
 */
public final class UnusualLength extends ReportCheck {

    private static final int SHORTEST = 1500;
    private static final int LONGEST = 8000;
    private static final int ENOUGH_REPORTS = 5;

    /** The check. */
    public UnusualLength() {
        super("C04");
    }

    @Override
    protected void examine(Examined report) {
        if (report.report().kind() != Extraction.Kind.NARRATIVE) {
            return;
        }
        List<Integer> lengths =
                report.district().reports().values().stream()
                        .filter(other -> other.kind() == Extraction.Kind.NARRATIVE)
                        .map(other -> other.characters())
                        .sorted()
                        .toList();
        int shortest = SHORTEST;
        int longest = LONGEST;
        if (lengths.size() >= ENOUGH_REPORTS) {
            int median = lengths.get(lengths.size() / 2);
            shortest = Math.min(SHORTEST, median / 2);
            longest = Math.max(LONGEST, median * 2);
        }
        int characters = report.report().characters();
        if (characters < shortest || characters > longest) {
            report.note(Severity.INFO, "message", List.of(), characters, shortest, longest);
        }
    }
}
