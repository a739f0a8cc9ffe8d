package org.huibian.sheet.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.huibian.extract.CompiledRevision.Member;
import org.huibian.extract.Observation;
import org.huibian.message.Message;
import org.huibian.summary.DistrictSummary;

/** What each sub-district below the districts stated: the rows of members.csv. */
final class MembersSheet {

    private static final String JOINT = " ‖ ";

    private final DistrictSummary summary;
    private final Map<String, String> names = new HashMap<>();

    MembersSheet(DistrictSummary summary) {
        this.summary = summary;
        summary.rows().forEach(row -> names.put(row.indicator().id(), row.indicator().name()));
    }

    void write(SXSSFWorkbook workbook, CellLooks looks) {
        List<Grid.Column> columns =
                Stream.of(
                                "district 13",
                                "sub-district 13",
                                "indicator 26",
                                "value 13",
                                "unit 8",
                                "qualifier 9",
                                "basis 9",
                                "source 36",
                                "quote 80",
                                "id 28")
                        .map(column -> column.split(" "))
                        .map(
                                parts ->
                                        new Grid.Column(
                                                text("column." + parts[0]),
                                                Integer.parseInt(parts[1])))
                        .toList();
        Grid grid = new Grid(workbook, looks, text("sheet.members"), 3, columns);
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
            grid.quantity(observation.quantity(), false);
            grid.text(observation.quantity().unit());
            grid.text(text("qualifier." + observation.quantity().qualifier().code()));
            grid.text(text("basis." + observation.basis().code()));
            grid.text(
                    observation.sources().stream()
                            .map(source -> source.location().toString())
                            .distinct()
                            .collect(Collectors.joining(JOINT)));
            grid.text(observation.quote());
            grid.text(observation.indicator());
        }
    }

    private static String text(String key) {
        return Message.of(MembersSheet.class, key).text();
    }
}
