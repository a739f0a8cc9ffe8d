package org.huibian.ledger.revision;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.ledger.OutputFolder;

/**
 * What a sub-district below a district stated for a figure of a level above (所属单位数据): a row of
 * members.csv.
 *
 * @param district the district that compiled it
 * @param subDistrict the sub-district
 * @param name what the indicator is called
 * @param value as a report writes it: 380余件
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
     * formula its two numbers. None where the revision was compiled from reports.
     *
     * @throws IOException if members.csv cannot be read
     */
    public static List<MemberFigure> of(OutputFolder folder, int revision, String indicator)
            throws IOException {
        Path table = folder.revision(revision).resolve("members.csv");
        List<CSVRecord> totals = RevisionState.totals(folder.revision(revision)).orElse(List.of());
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
                                text(row),
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

    private static String text(CSVRecord row) {
        Qualifier qualifier = Qualifier.valueOf(row.get("qualifier").toUpperCase(Locale.ROOT));
        return new Quantity(new BigDecimal(row.get("value")), row.get("unit"), qualifier).toText();
    }

    private static List<CSVRecord> rows(Path table) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (StringReader reader = new StringReader(Files.readString(table))) {
            return format.parse(reader).getRecords();
        }
    }
}
