package org.huibian.source.page.line;

import java.util.ArrayList;
import java.util.List;

/** Tables without lines around the cells, whose columns align over at least three rows. */
public final class AlignedTables {

    private static final int FEWEST_ROWS = 3;
    private static final float NEAR = 5f;

    private AlignedTables() {}

    /** How many rows from one on make a table; 0 where none begins there. */
    public static int rowsFrom(List<List<Line>> rows, int first) {
        int count = 1;
        List<Line> head = rows.get(first);
        if (head.size() < 2) {
            return 0;
        }
        while (first + count < rows.size() && aligns(head, rows.get(first + count))) {
            count++;
        }
        return count >= FEWEST_ROWS ? count : 0;
    }

    private static boolean aligns(List<Line> head, List<Line> row) {
        if (row.size() != head.size()) {
            return false;
        }
        for (int i = 0; i < row.size(); i++) {
            Line above = head.get(i);
            Line cell = row.get(i);
            boolean aligned =
                    Math.abs(above.x() - cell.x()) <= NEAR
                            || Math.abs(above.end() - cell.end()) <= NEAR
                            || Math.abs(above.middle() - cell.middle()) <= NEAR;
            boolean apart = i + 1 == row.size() || cell.end() < head.get(i + 1).x();
            if (!aligned || !apart) {
                return false;
            }
        }
        return true;
    }

    /** The table that some aligned rows make. */
    public static PageTable of(List<List<Line>> rows) {
        List<List<PageTable.Cell>> cells = new ArrayList<>();
        List<Float> edges = new ArrayList<>();
        for (List<Line> row : rows) {
            List<PageTable.Cell> line = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                line.add(new PageTable.Cell(i + 1, 1, 1, row.get(i).text()));
            }
            cells.add(line);
        }
        for (Line part : rows.get(0)) {
            edges.add(part.x());
        }
        edges.add(rows.get(0).get(rows.get(0).size() - 1).end());
        return new PageTable(rows.get(0).get(0).page(), edges, cells);
    }
}
