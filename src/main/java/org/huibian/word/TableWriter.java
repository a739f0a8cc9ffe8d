package org.huibian.word;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import org.huibian.report.Block.Align;
import org.huibian.report.Block.Column;
import org.huibian.report.Block.Row;
import org.huibian.report.Inline;
import org.huibian.report.Style;
import org.huibian.report.diff.Mark;
import org.huibian.report.layout.Ems;
import org.huibian.report.layout.TableLayout;
import org.huibian.word.style.NamedStyles;
import org.huibian.word.style.StandardStyles;
import org.huibian.word.style.TableStyles;
import org.huibian.word.style.Twips;
import org.huibian.word.text.Cells;
import org.huibian.word.text.Comments;
import org.huibian.word.text.Elements;
import org.huibian.word.text.Paragraphs;
import org.huibian.word.text.PrintableText;

/** Writes one table; its grid adds up to the width of the table. */
final class TableWriter {

    /** A row taller than so many points, half a page, may run over two pages. */
    private static final double TALL = 320;

    private final Paragraphs paragraphs;
    private final Elements out;
    private final TableLayout.Part part;
    private final Style style;
    private final NamedStyles styles;
    private final Comments comments;
    private final long[] widths;
    private final BigInteger height;

    TableWriter(
            Paragraphs paragraphs,
            TableLayout.Part part,
            Style style,
            NamedStyles styles,
            Comments comments) {
        this.paragraphs = paragraphs;
        this.out = paragraphs.out();
        this.part = part;
        this.style = style;
        this.styles = styles;
        this.comments = comments;
        this.widths = widths(part.widths());
        this.height =
                Twips.ofPoints(
                        TableStyles.pitch(style, Style.Part.TABLE_CELL)
                                + 2 * TableStyles.CELL_MARGIN);
    }

    /**
     * Writes the table.
     *
     * @param kept how many of its last rows stay on the page of what follows
     * @param marks what becomes of each row below the header
     */
    void write(int kept, List<Mark> marks) {
        Mark whole = paragraphs.mark();
        out.open("w:tbl");
        describe();
        out.open("w:tr").open("w:trPr").empty("w:cantSplit");
        Cells.atLeast(out, height);
        out.empty("w:tblHeader");
        endLook(whole);
        List<Column> columns = part.table().columns();
        for (int i = 0; i < widths.length; i++) {
            open(widths[i], 1, StandardStyles.TABLE_HEADER);
            double size = style.type(Style.Part.TABLE_HEADER).size();
            paragraphs.addLines(
                    TableLayout.headerLines(columns.get(i).header(), part.widths().get(i), size));
            out.close(2);
        }
        out.close();
        List<Row> rows = part.table().rows();
        for (int i = 0; i < rows.size(); i++) {
            write(rows.get(i), i >= rows.size() - kept, marks.get(i));
        }
        paragraphs.mark(whole);
        out.close();
    }

    private void write(Row row, boolean kept, Mark mark) {
        out.open("w:tr").open("w:trPr");
        if (height(row) <= TALL) {
            out.empty("w:cantSplit");
        }
        Cells.atLeast(out, height);
        endLook(mark);
        if (row.group()) {
            open(sum(), widths.length, StandardStyles.TABLE_GROUP);
            for (List<Inline> cell : row.cells()) {
                paragraphs.add(cell, comments);
            }
            out.close(3);
            return;
        }
        for (int i = 0; i < widths.length; i++) {
            String id = styles.placed(styleId(part.table().columns().get(i).align()), kept, false);
            open(widths[i], 1, id);
            paragraphs.add(row.cells().get(i), comments);
            out.close(2);
        }
        out.close();
    }

    /** Ends the properties of a row; what is written into it is marked as it is. */
    private void endLook(Mark mark) {
        paragraphs.mark(mark);
        paragraphs.addMark();
        out.close();
    }

    private void describe() {
        List<Column> columns = part.table().columns();
        out.open("w:tblPr").value("w:tblStyle", StandardStyles.TABLE).width("w:tblW", sum());
        out.open("w:tblLayout").attribute("w:type", "fixed").close();
        out.open("w:tblLook").attribute("w:firstRow", 1);
        if (!columns.isEmpty() && columns.get(0).align() == Align.LEFT) {
            out.attribute("w:firstColumn", 1);
        }
        out.attribute("w:noHBand", 1).attribute("w:noVBand", 1).close();
        describe(columns);
        out.close();
        Cells.grid(out, widths);
    }

    /** What is read out instead of the table: its caption, and the names of its columns. */
    private void describe(List<Column> columns) {
        if (!part.table().caption().isEmpty()) {
            out.value("w:tblCaption", PrintableText.of(part.table().caption()));
        }
        String names = columns.stream().map(Column::header).collect(Collectors.joining("、"));
        out.value("w:tblDescription", PrintableText.of(names));
    }

    /** Opens a cell over one or more columns, and the paragraph in it. */
    private void open(long width, int columns, String styleId) {
        Cells.open(out, width, columns, "center");
        paragraphs.openInCell(styleId);
    }

    /** The height of a row in points, by an estimate of its lines. */
    private double height(Row row) {
        double size = style.type(Style.Part.TABLE_CELL).size();
        double most = 1;
        for (int i = 0; i < widths.length; i++) {
            double ems = row.cells().get(i).stream().mapToDouble(in -> Ems.of(in.text())).sum();
            double room = (row.group() ? sum() : widths[i]) / 20.0 - 2 * TableLayout.CELL_MARGIN;
            most = Math.max(most, Math.ceil(ems * size / Math.max(size, room)));
        }
        return most * TableStyles.pitch(style, Style.Part.TABLE_CELL);
    }

    private long sum() {
        long sum = 0;
        for (long width : widths) {
            sum += width;
        }
        return sum;
    }

    private static String styleId(Align align) {
        return switch (align) {
            case LEFT -> StandardStyles.TABLE_LEFT;
            case CENTER -> StandardStyles.TABLE_CENTER;
            case RIGHT -> StandardStyles.TABLE_RIGHT;
        };
    }

    /** Twips between the edges, so that rounding never adds up to more than the whole. */
    private static long[] widths(List<Double> points) {
        long[] widths = new long[points.size()];
        double edge = 0;
        long written = 0;
        for (int i = 0; i < widths.length; i++) {
            edge += points.get(i);
            long here = Twips.withinPoints(edge + 1e-6).longValueExact();
            widths[i] = here - written;
            written = here;
        }
        return widths;
    }
}
