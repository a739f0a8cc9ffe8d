package org.huibian.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huibian.summary.DistrictSummary;

/**
 * The figures to be verified (有待核实): those that an open finding of severity error is about, and
 * those that the revision of a level below marks so.
 */
public final class DoubtfulFigures {

    private record Cell(String subDistrict, String indicator) {}

    private final Set<Cell> cells = new HashSet<>();

    /** Those of a summary, by its findings. */
    public DoubtfulFigures(DistrictSummary summary, List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.isOpen()
                    && finding.severity() == Severity.ERROR
                    && !finding.indicator().isEmpty()) {
                cells.add(new Cell(finding.subDistrict(), finding.indicator()));
            }
        }
        summary.reports()
                .forEach(
                        (name, report) ->
                                report.revision().stream()
                                        .flatMap(revision -> revision.doubtful().stream())
                                        .forEach(id -> cells.add(new Cell(name, id))));
    }

    /** Whether that of a sub-district for an indicator is one. */
    public boolean contain(String subDistrict, String indicator) {
        return cells.contains(new Cell(subDistrict, indicator));
    }
}
