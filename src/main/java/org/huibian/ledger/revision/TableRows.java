package org.huibian.ledger.revision;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/** Two tables of two revisions side by side, row by row. */
public final class TableRows {

    private TableRows() {}

    /** Notes a difference. */
    public interface Difference {
        void note(CSVRecord row, String was, String is);
    }

    /** Rows of the later table in its order, then those that are gone in the order they had. */
    public static void compare(
            List<CSVRecord> before,
            List<CSVRecord> after,
            Function<CSVRecord, String> key,
            Function<CSVRecord, String> content,
            Difference difference) {
        Map<String, CSVRecord> former = new LinkedHashMap<>();
        before.forEach(row -> former.putIfAbsent(key.apply(row), row));
        Set<String> seen = new LinkedHashSet<>();
        for (CSVRecord row : after) {
            if (seen.add(key.apply(row))) {
                CSVRecord was = former.remove(key.apply(row));
                String old = was == null ? "" : content.apply(was);
                if (!old.equals(content.apply(row))) {
                    difference.note(row, old, content.apply(row));
                }
            }
        }
        for (CSVRecord row : former.values()) {
            if (!content.apply(row).isEmpty()) {
                difference.note(row, content.apply(row), "");
            }
        }
    }
}
