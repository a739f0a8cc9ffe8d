package org.huibian.extract.figures.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibian.extract.outline.Outline;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;

/** The rows of tables as quotations: their cells joined by one space, “行政处罚案件 件 47”. */
public final class TableRows {

    /** A longer row is quoted by its first cell and the cell concerned. */
    private static final int MOST_CELLS = 8;

    private TableRows() {}

    /** Place of a cell → its row. */
    public static Map<Location, String> of(Outline outline) {
        Map<Location, String> rows = new HashMap<>();
        for (Outline.SectionTable table : outline.tables()) {
            for (SourceBlock.Row row : table.table().rows()) {
                List<String> texts =
                        row.cells().stream()
                                .map(cell -> cell.text().submitted().strip())
                                .filter(text -> !text.isEmpty())
                                .toList();
                for (SourceBlock.Cell cell : row.cells()) {
                    String own = cell.text().submitted().strip();
                    boolean first = texts.isEmpty() || texts.get(0).equals(own);
                    rows.put(
                            cell.text().location(),
                            texts.size() <= MOST_CELLS
                                    ? String.join(" ", texts)
                                    : first ? own : texts.get(0) + " " + own);
                }
            }
        }
        return rows;
    }
}
