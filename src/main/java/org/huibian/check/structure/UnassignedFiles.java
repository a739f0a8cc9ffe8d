package org.huibian.check.structure;

import java.util.List;
import java.util.Set;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.extract.Extraction;
import org.huibian.message.Message;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.IntakeRow;

/** S04 主体不明: a file that cannot be assigned to exactly one sub-district of the roster. */
public final class UnassignedFiles implements Check {

    @Override
    public Set<String> ids() {
        return Set.of("S04");
    }

    @Override
    public List<Finding> examine(DistrictSummary summary) {
        return summary.intake().rows().stream()
                .filter(row -> row.status() == IntakeRow.Status.UNASSIGNED)
                .map(UnassignedFiles::finding)
                .toList();
    }

    private static Finding finding(IntakeRow row) {
        String file = row.reading().submission().file();
        boolean part =
                row.reading()
                        .extraction()
                        .filter(found -> found.kind() == Extraction.Kind.SHARED)
                        .isPresent();
        String title = row.reading().extraction().map(found -> found.metadata().title()).orElse("");
        return new Finding(
                "S04",
                Severity.ERROR,
                "",
                "",
                List.of(file),
                title.isEmpty() ? List.of() : List.of(title),
                Message.of(Check.class, "S04.message", file, row.evidence()),
                Message.of(Check.class, part ? "S04.share.action" : "S04.action", file));
    }
}
