package org.huibian.ledger.revision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.extract.CompiledRevision;
import org.huibian.extract.CompiledRevision.Member;
import org.huibian.extract.Extraction;
import org.huibian.extract.Observation;
import org.huibian.ledger.plain.TableText;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.SummaryRow;

/**
 * The further tables of a revision that was compiled from revisions: what stands behind the totals
 * of the districts.
 */
public final class MemberTables {

    private final DistrictSummary summary;

    /** For a summary of a level that compiles revisions. */
    public MemberTables(DistrictSummary summary) {
        this.summary = summary;
    }

    /** members.csv: what each sub-district stated, by district, sub-district, indicator. */
    public String members() {
        TableText table = new TableText(StatedColumns.header("district", "sub_district"));
        summary.reports()
                .forEach(
                        (district, report) ->
                                members(report).forEach(member -> rows(table, district, member)));
        return table.text();
    }

    private static void rows(TableText table, String district, Member member) {
        for (Observation stated : member.observations()) {
            table.row(StatedColumns.cells(stated, district, member.name()));
        }
    }

    private static List<Member> members(Extraction report) {
        return report.revision().map(CompiledRevision::members).orElse(List.of());
    }

    /**
     * coverage.csv: of how many of how many each value is made, on both levels. For each indicator
     * a row without district, where {@code reporting} and {@code expected} count districts, and one
     * for each district whose revision counts.
     */
    public String coverage() {
        TableText table =
                new TableText(
                        "indicator",
                        "district",
                        "reporting",
                        "expected",
                        "members_reporting",
                        "members_expected");
        for (SummaryRow row : summary.rows()) {
            String indicator = row.indicator().id();
            table.row(
                    indicator,
                    "",
                    String.valueOf(row.reporting()),
                    String.valueOf(row.expected()),
                    String.valueOf(row.bottom().reporting()),
                    String.valueOf(row.bottom().expected()));
            for (Map.Entry<String, Extraction> report : summary.reports().entrySet()) {
                String district = report.getKey();
                Optional<CompiledRevision> revision = report.getValue().revision();
                table.row(
                        indicator,
                        district,
                        row.contributors().contains(district) ? "1" : "0",
                        "1",
                        String.valueOf(
                                row.bottom().contributors().stream()
                                        .filter(path -> path.startsWith(district + "/"))
                                        .count()),
                        String.valueOf(revision.map(found -> found.units().size()).orElse(0)));
            }
        }
        return table.text();
    }
}
