package org.huibian.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.extract.Extraction;
import org.huibian.job.roster.SubDistrict;
import org.huibian.message.Message;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.intake.IntakeRow;

/**
 * S01 缺报: a sub-district of the roster of which no report counts: it sent none, or nothing could be
 * taken of what it sent, or only a form without words.
 */
public final class MissingSubDistricts implements Check {

    @Override
    public Set<String> ids() {
        return Set.of("S01");
    }

    @Override
    public List<Finding> examine(DistrictSummary summary) {
        List<Finding> findings = new ArrayList<>();
        for (SubDistrict subDistrict : summary.job().roster().subDistricts()) {
            Extraction report = summary.reports().get(subDistrict.name());
            List<String> sent = report == null ? sent(summary, subDistrict.name()) : List.of();
            if (report == null && !sent.isEmpty()) {
                findings.add(unusable(summary, subDistrict.name(), sent));
            } else if (report == null) {
                findings.add(finding(summary, subDistrict.name(), "S01.message", List.of()));
            } else if (report.kind() != Extraction.Kind.NARRATIVE
                    && report.kind() != Extraction.Kind.REVISION) {
                findings.add(
                        finding(
                                summary,
                                subDistrict.name(),
                                "S01.form.message",
                                List.of(report.file())));
            }
        }
        return findings;
    }

    /** Files that came from it and of which nothing could be taken. */
    private static List<String> sent(DistrictSummary summary, String subDistrict) {
        return summary.intake().rows().stream()
                .filter(row -> row.subDistrict().equals(subDistrict))
                .filter(
                        row ->
                                row.status() == IntakeRow.Status.UNREADABLE
                                        || row.status() == IntakeRow.Status.OTHER_YEAR)
                .map(row -> row.reading().submission().file())
                .toList();
    }

    /** It has reported: to remind it would be wrong, to ask for another file is right. */
    private static Finding unusable(
            DistrictSummary summary, String subDistrict, List<String> files) {
        return new Finding(
                "S01",
                Severity.ERROR,
                subDistrict,
                "",
                files,
                List.of(),
                Message.of(
                        Check.class,
                        "S01.pending.message",
                        subDistrict,
                        String.join("、", files),
                        summary.job().year()),
                Message.of(Check.class, "S01.pending.action"));
    }

    private static Finding finding(
            DistrictSummary summary, String subDistrict, String key, List<String> places) {
        return new Finding(
                "S01",
                Severity.ERROR,
                subDistrict,
                "",
                places,
                List.of(),
                Message.of(Check.class, key, subDistrict, summary.job().year()),
                Message.of(Check.class, "S01.action", summary.job().deadline()));
    }
}
