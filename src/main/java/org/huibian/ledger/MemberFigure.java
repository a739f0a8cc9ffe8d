package org.huibian.ledger;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.huibian.indicator.Aggregation;

/**
 * What a sub-district below a district stated for a figure of a level above (所属单位数据): a row of
 * members.csv.
 *
 * @param district the district that compiled it
 * @param subDistrict the sub-district
 * @param name what the indicator is called
 * @param value plain decimal and unit
 * @param qualifier exact, over, under or about
 * @param basis stated, derived, form or decided
 * @param source where it stands, with the district before it
 * @param quote the sentence
 */
public record MemberFigure(
        String district,
        String subDistrict,
        String name,
        String value,
        String qualifier,
        String basis,
        String source,
        String quote) {

    /**
     * What stands behind an indicator of a revision, in the order of members.csv: of a rate with a
     * formula its two numbers. None where the revision was compiled from reports, or is damaged.
     */
    public static List<MemberFigure> of(OutputFolder folder, int revision, String indicator) {
        Path table = folder.revision(revision).resolve("members.csv");
        List<CSVRecord> totals =
                RevisionState.tables(folder.revision(revision))
                        .map(RevisionState.Tables::totals)
                        .orElse(List.of());
        if (!Files.isRegularFile(table) || totals.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = new HashMap<>();
        totals.forEach(row -> names.put(row.get("indicator"), row.get("name")));
        List<String> wanted = restsOn(indicator, totals);
        List<MemberFigure> figures = new ArrayList<>();
        for (CSVRecord row : rows(table)) {
            String id = row.get("indicator");
            if (wanted.contains(id)) {
                figures.add(
                        new MemberFigure(
                                row.get("district"),
                                row.get("sub_district"),
                                names.getOrDefault(id, id),
                                row.get("value") + row.get("unit"),
                                row.get("qualifier"),
                                row.get("basis"),
                                row.get("source"),
                                row.get("quote")));
            }
        }
        return figures;
    }

    private static List<String> restsOn(String indicator, List<CSVRecord> totals) {
        return totals.stream()
                .filter(row -> row.get("indicator").equals(indicator))
                .flatMap(row -> Aggregation.parse(row.get("aggregation")).stream())
                .filter(Aggregation.Ratio.class::isInstance)
                .flatMap(ratio -> ((Aggregation.Ratio) ratio).formula().stream())
                .map(formula -> List.of(formula.numerator(), formula.denominator()))
                .findFirst()
                .orElse(List.of(indicator));
    }

    private static List<CSVRecord> rows(Path table) {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (StringReader reader = new StringReader(Files.readString(table))) {
            return format.parse(reader).getRecords();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
