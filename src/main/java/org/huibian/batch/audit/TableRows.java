package org.huibian.batch.audit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.huibian.extract.Observation;
import org.huibian.extract.Observation.Basis;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.source.Excerpt;
import org.huibian.source.Location;

/** Rows of figures.csv and totals.csv as the figures that they are. */
public final class TableRows {

    private static final List<Excerpt> NOWHERE =
            List.of(new Excerpt(new Location("", ""), 0, 0, ""));

    private TableRows() {}

    /** The quantity of a row; its value must not be empty. */
    static Quantity quantity(CSVRecord row) {
        return new Quantity(
                new BigDecimal(row.get("value")),
                row.get("unit"),
                Stream.of(Qualifier.values())
                        .filter(one -> one.code().equals(row.get("qualifier")))
                        .findFirst()
                        .orElseThrow());
    }

    /** Who states what: the name that a row has → indicator → figure. */
    static Map<String, Map<String, Observation>> figures(List<CSVRecord> rows) {
        Map<String, Map<String, Observation>> figures = new LinkedHashMap<>();
        rows.forEach(row -> add(row, figures));
        return figures;
    }

    /** Adds a row to them. */
    static void add(CSVRecord row, Map<String, Map<String, Observation>> figures) {
        String name =
                row.isMapped("district")
                        ? row.get("district") + "/" + row.get("sub_district")
                        : row.get("sub_district");
        figures.computeIfAbsent(name, one -> new LinkedHashMap<>())
                .put(row.get("indicator"), observation(row));
    }

    private static Observation observation(CSVRecord row) {
        Basis basis =
                Stream.of(Basis.values())
                        .filter(one -> one.code().equals(row.get("basis")))
                        .findFirst()
                        .orElseThrow();
        // Where a figure stands is nothing to add up.
        return new Observation(row.get("indicator"), quantity(row), basis, NOWHERE, "");
    }
}
