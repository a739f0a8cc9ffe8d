package org.huibian.report.layout;

import java.util.ArrayList;
import java.util.List;
import org.huibian.report.Block.Align;
import org.huibian.report.Block.Column;
import org.huibian.report.Block.Row;
import org.huibian.report.Block.Table;
import org.huibian.report.Style;

/**
 * How a table lies on the page; every writer follows it, so that all formats show the same tables
 * with the same text in the same order.
 *
 * <p>A table of more than {@value #MOST_UPRIGHT} columns, or whose figures do not fit between the
 * margins, is landscape. A landscape table is split into parts of at most {@value #MOST_COLUMNS}
 * columns, fewer where figures are long, each part repeating the first columns: those before the
 * first right-aligned one, at least one and at most three. Parts hold about the same number of
 * columns; every part but the first adds （续） to the caption.
 *
 * @param landscape whether it lies along the long side of the page
 * @param parts one table to be written after the other, at least one
 */
public record TableLayout(boolean landscape, List<Part> parts) {

    /** The most columns of a table on an upright page. */
    public static final int MOST_UPRIGHT = 8;

    /** The most columns of a part, repeated ones included. */
    public static final int MOST_COLUMNS = 16;

    /** Room at the left and at the right of a cell's text, in points. */
    public static final double CELL_MARGIN = Style.Page.points(1);

    private static final int MOST_REPEATED = 3;

    /** Copies the parts. */
    public TableLayout {
        parts = List.copyOf(parts);
    }

    /**
     * A table to be written as it stands.
     *
     * @param table caption, columns and rows
     * @param widths the width of each column in points, cell margins included; together the width
     *     of the type area
     */
    public record Part(Table table, List<Double> widths) {
        /** Copies the widths. */
        public Part {
            widths = List.copyOf(widths);
        }
    }

    /** Whether a table lies along the long side of the pages of a style. */
    static boolean isLandscape(Table table, Style style) {
        // The widths of a wide one, which are those of all its cells, need not be known for that.
        return table.columns().size() > MOST_UPRIGHT || isLandscape(needs(table, style), style);
    }

    private static boolean isLandscape(List<Double> needs, Style style) {
        double upright = Style.Page.points(style.page().textWidth());
        return needs.size() > MOST_UPRIGHT || sum(needs, 0, needs.size()) > upright;
    }

    private static List<Double> needs(Table table, Style style) {
        return ColumnWidths.needs(table, style.type(Style.Part.TABLE_CELL).size());
    }

    /** How a table lies on the pages of a style. */
    public static TableLayout of(Table table, Style style) {
        List<Double> needs = needs(table, style);
        double upright = Style.Page.points(style.page().textWidth());
        boolean landscape = isLandscape(needs, style);
        double room = landscape ? Style.Page.points(style.page().textHeight()) : upright;
        int repeated = repeated(table.columns());
        List<Part> parts = new ArrayList<>();
        for (int[] range : ranges(needs, repeated, room)) {
            Table part = part(table, repeated, range[0], range[1], parts.isEmpty());
            List<Double> own = new ArrayList<>();
            if (range[0] > 0) {
                own.addAll(needs.subList(0, repeated));
            }
            own.addAll(needs.subList(range[0], range[1]));
            parts.add(new Part(part, ColumnWidths.shared(part.columns(), own, room)));
        }
        return new TableLayout(landscape, parts);
    }

    /**
     * The lines of a header cell: see {@link NameLines}.
     *
     * @param header the text of the cell
     * @param width the width of the column in points, cell margins included
     * @param size the type size in points
     */
    public static List<String> headerLines(String header, double width, double size) {
        return NameLines.of(header, Math.max(1, (width - 2 * CELL_MARGIN) / size));
    }

    /** How many leading columns every part repeats. */
    private static int repeated(List<Column> columns) {
        int leading = 0;
        while (leading < columns.size() && columns.get(leading).align() != Align.RIGHT) {
            leading++;
        }
        if (leading == columns.size()) {
            leading = 1;
        }
        return Math.max(1, Math.min(MOST_REPEATED, leading));
    }

    /** First column and end column of each part; the first part begins with column 0. */
    private static List<int[]> ranges(List<Double> needs, int repeated, double room) {
        int columns = needs.size();
        List<int[]> ranges = new ArrayList<>();
        if (columns <= repeated + 1 || columns <= MOST_COLUMNS && sum(needs, 0, columns) <= room) {
            ranges.add(new int[] {0, columns});
            return ranges;
        }
        int count = countOfParts(needs, repeated, room - sum(needs, 0, repeated));
        int body = columns - repeated;
        for (int i = 0; i < count; i++) {
            int from = repeated + (int) ((long) body * i / count);
            int to = repeated + (int) ((long) body * (i + 1) / count);
            ranges.add(new int[] {i == 0 ? 0 : from, to});
        }
        return ranges;
    }

    private static int countOfParts(List<Double> needs, int repeated, double room) {
        int count = 1;
        int held = 0;
        double used = 0;
        for (int i = repeated; i < needs.size(); i++) {
            if (held > 0 && (held == MOST_COLUMNS - repeated || used + needs.get(i) > room)) {
                count++;
                held = 0;
                used = 0;
            }
            held++;
            used += needs.get(i);
        }
        return count;
    }

    private static Table part(Table table, int repeated, int from, int to, boolean first) {
        if (from == 0 && to == table.columns().size()) {
            return table;
        }
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            rows.add(new Row(row.group(), picked(row.cells(), repeated, from, to)));
        }
        String caption = first || table.caption().isEmpty() ? "" : "（续）";
        return new Table(
                table.caption() + caption, picked(table.columns(), repeated, from, to), rows);
    }

    private static <T> List<T> picked(List<T> all, int repeated, int from, int to) {
        List<T> picked = new ArrayList<>();
        if (from > 0) {
            picked.addAll(all.subList(0, repeated));
        }
        picked.addAll(all.subList(from, to));
        return picked;
    }

    private static double sum(List<Double> needs, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += needs.get(i);
        }
        return sum;
    }
}
