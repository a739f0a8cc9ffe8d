package org.huibian.sheet.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.huibian.extract.CompiledRevision.Member;
import org.huibian.extract.Observation;
import org.huibian.summary.DistrictSummary;

/** What each sub-district below the districts stated: the rows of members.csv. */
final class MembersSheet {

    private final DistrictSummary summary;
    private final Map<String, String> names = new HashMap<>();

    MembersSheet(DistrictSummary summary) {
        this.summary = summary;
        summary.rows().forEach(row -> names.put(row.indicator().id(), row.indicator().name()));
    }

    void write(SXSSFWorkbook workbook, CellLooks looks) {
        Grid grid =
                Grid.ofObservations(
                        workbook,
                        looks,
                        "members",
                        3,
                        List.of("district 13", "sub-district 13", "indicator 26"),
                        List.of("id 28"));
        summary.reports()
                .forEach(
                        (district, report) ->
                                report.revision().stream()
                                        .flatMap(revision -> revision.members().stream())
                                        .forEach(member -> write(grid, district, member)));
        grid.end();
    }

    private void write(Grid grid, String district, Member member) {
        for (Observation observation : member.observations()) {
            grid.next();
            grid.text(district);
            grid.text(member.name());
            grid.text(names.getOrDefault(observation.indicator(), observation.indicator()));
            grid.observation(observation);
            grid.text(observation.indicator());
        }
    }
}
