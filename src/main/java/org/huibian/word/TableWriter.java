package org.huibian.word;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import org.huibian.report.Block.Align;
import org.huibian.report.Block.Column;
import org.huibian.report.Block.Row;
import org.huibian.report.Inline;
import org.huibian.report.Style;
import org.huibian.report.layout.Ems;
import org.huibian.report.layout.TableLayout;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Writes one table; its grid adds up to the width of the table. */
final class TableWriter {

    /** A row taller than so many points may run over two pages. */
    private static final double TALL = 200;

    private final CTTbl table;
    private final TableLayout.Part part;
    private final Style style;
    private final NamedStyles styles;
    private final Comments comments;
    private final long[] widths;

    TableWriter(
            CTTbl table,
            TableLayout.Part part,
            Style style,
            NamedStyles styles,
            Comments comments) {
        this.table = table;
        this.part = part;
        this.style = style;
        this.styles = styles;
        this.comments = comments;
        this.widths = widths(part.widths());
    }

    /**
     * Writes the table.
     *
     * @param kept whether its last row stays on the page of what follows
     */
    void write(boolean kept) {
        describe();
        CTRow header = table.addNewTr();
        CTTrPr look = header.addNewTrPr();
        look.addNewCantSplit();
        height(look);
        look.addNewTblHeader();
        List<Column> columns = part.table().columns();
        for (int i = 0; i < widths.length; i++) {
            CTP text = cell(header, widths[i], 1, StandardStyles.TABLE_HEADER);
            double size = style.type(Style.Part.TABLE_HEADER).size();
            Paragraphs.addLines(
                    text,
                    TableLayout.headerLines(columns.get(i).header(), part.widths().get(i), size));
        }
        List<Row> rows = part.table().rows();
        for (int i = 0; i < rows.size(); i++) {
            write(rows.get(i), kept && i == rows.size() - 1);
        }
    }

    private void write(Row row, boolean kept) {
        CTRow written = table.addNewTr();
        CTTrPr look = written.addNewTrPr();
        if (height(row) <= TALL) {
            look.addNewCantSplit();
        }
        height(look);
        if (row.group()) {
            CTP text = cell(written, sum(), widths.length, StandardStyles.TABLE_GROUP);
            for (List<Inline> cell : row.cells()) {
                Paragraphs.add(text, cell, comments);
            }
            return;
        }
        for (int i = 0; i < widths.length; i++) {
            String id = styles.placed(styleId(part.table().columns().get(i).align()), kept, false);
            Paragraphs.add(cell(written, widths[i], 1, id), row.cells().get(i), comments);
        }
    }

    private void describe() {
        List<Column> columns = part.table().columns();
        CTTblPr look = table.addNewTblPr();
        look.addNewTblStyle().setVal(StandardStyles.TABLE);
        width(look.addNewTblW(), sum());
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook conditional = look.addNewTblLook();
        conditional.setFirstRow("1");
        if (!columns.isEmpty() && columns.get(0).align() == Align.LEFT) {
            conditional.setFirstColumn("1");
        }
        conditional.setNoHBand("1");
        conditional.setNoVBand("1");
        describe(look, columns);
        CTTblGrid grid = table.addNewTblGrid();
        for (long width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    /** What is read out instead of the table: its caption, and the names of its columns. */
    private void describe(CTTblPr look, List<Column> columns) {
        if (!part.table().caption().isEmpty()) {
            look.addNewTblCaption().setVal(PrintableText.of(part.table().caption()));
        }
        String names = columns.stream().map(Column::header).collect(Collectors.joining("、"));
        look.addNewTblDescription().setVal(PrintableText.of(names));
    }

    /** A cell over one or more columns: its paragraph. */
    private static CTP cell(CTRow row, long width, int columns, String styleId) {
        CTTc cell = row.addNewTc();
        CTTcPr look = cell.addNewTcPr();
        width(look.addNewTcW(), width);
        if (columns > 1) {
            look.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        }
        look.addNewVAlign().setVal(STVerticalJc.CENTER);
        return Paragraphs.styled(cell.addNewP(), styleId);
    }

    private void height(CTTrPr look) {
        CTHeight height = look.addNewTrHeight();
        height.setVal(
                Twips.ofPoints(
                        TableStyles.pitch(style, Style.Part.TABLE_CELL)
                                + 2 * TableStyles.CELL_MARGIN));
        height.setHRule(STHeightRule.AT_LEAST);
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

    private static void width(CTTblWidth width, long twips) {
        width.setW(BigInteger.valueOf(twips));
        width.setType(STTblWidth.DXA);
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
