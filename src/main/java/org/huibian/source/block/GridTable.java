package org.huibian.source.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceText;
import org.huibian.source.SourceText.Piece;

/**
 * A table whose rows give each cell an edge on the left and on the right, as .doc and .rtf do; the
 * grid columns are what the edges of all rows make.
 */
public final class GridTable {

    /** Edges no further apart are one, in twips (1/1440 inch). */
    private static final int NEAR = 40;

    /** No grid of Word is wider; a hostile file may claim more. */
    private static final int WIDEST = 1000;

    private final List<List<Span>> rows = new ArrayList<>();

    /**
     * A cell of a row.
     *
     * @param left its left edge in twips
     * @param right its right edge in twips
     * @param goesDown whether the cell above grows over it
     * @param goesRight whether the cell to the left grows over it
     * @param paragraphs its text
     */
    public record Span(
            int left, int right, boolean goesDown, boolean goesRight, List<String> paragraphs) {
        public Span {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** The next row. */
    public void row(List<Span> cells) {
        rows.add(List.copyOf(cells));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** A cell whose spans may still grow. */
    private static final class Open {
        final int column;
        final SourceText text;
        int columns;
        int rows = 1;

        Open(int column, int columns, SourceText text) {
            this.column = column;
            this.columns = columns;
            this.text = text;
        }
    }

    /** The table with its number in the file. */
    SourceBlock.Table closed(String file, int number) {
        Map<Integer, Integer> columns = columns();
        List<List<Open>> open = new ArrayList<>();
        Map<Integer, Open> above = new HashMap<>();
        for (List<Span> row : rows) {
            List<Open> cells = new ArrayList<>();
            Map<Integer, Open> merging = new HashMap<>();
            open.add(cells);
            for (Span span : row) {
                int column = columns.getOrDefault(span.left(), 1);
                int width = Math.max(1, columns.getOrDefault(span.right(), column + 1) - column);
                Open origin = above.get(column);
                if (span.goesDown() && origin != null) {
                    origin.rows++;
                    merging.put(column, origin);
                } else if (span.goesRight() && !cells.isEmpty()) {
                    cells.get(cells.size() - 1).columns += width;
                } else {
                    Location place = Location.tableCell(file, number, open.size(), column);
                    Open cell = new Open(column, width, text(place, span.paragraphs()));
                    cells.add(cell);
                    merging.put(column, cell);
                }
            }
            above = merging;
        }
        return new SourceBlock.Table(number, open.stream().map(GridTable::closedRow).toList());
    }

    private static SourceBlock.Row closedRow(List<Open> cells) {
        List<SourceBlock.Cell> closed = new ArrayList<>();
        for (Open cell : cells) {
            closed.add(new SourceBlock.Cell(cell.column, cell.columns, cell.rows, cell.text));
        }
        return new SourceBlock.Row(closed);
    }

    /** Edge → grid column, 1-based. */
    private Map<Integer, Integer> columns() {
        TreeSet<Integer> edges = new TreeSet<>();
        for (List<Span> row : rows) {
            for (Span span : row) {
                edges.add(span.left());
                edges.add(span.right());
            }
        }
        Map<Integer, Integer> columns = new HashMap<>();
        int column = 0;
        int last = 0;
        for (int edge : edges) {
            if (column == 0 || (edge - last > NEAR && column < WIDEST)) {
                column++;
                last = edge;
            }
            columns.put(edge, column);
        }
        return columns;
    }

    private static SourceText text(Location place, List<String> paragraphs) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            pieces.add(new Piece(place, start, paragraph));
            start += paragraph.length();
        }
        return pieces.isEmpty() ? SourceText.of(place, "") : SourceText.of(pieces);
    }
}
