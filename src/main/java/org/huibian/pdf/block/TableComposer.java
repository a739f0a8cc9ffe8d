package org.huibian.pdf.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huibian.pdf.line.Line;
import org.huibian.pdf.line.Measure;
import org.huibian.pdf.page.Element;
import org.huibian.pdf.page.Element.Role;
import org.huibian.pdf.page.Frame;
import org.huibian.pdf.page.Piece;
import org.huibian.pdf.page.Strip;
import org.huibian.report.Block.Align;
import org.huibian.report.Block.Column;
import org.huibian.report.Block.Row;
import org.huibian.report.Block.Table;
import org.huibian.report.Inline;
import org.huibian.report.Style.Part;
import org.huibian.report.layout.TableLayout;

/** Turns a table into strips: caption, header, rows; a wide one part after part. */
public final class TableComposer {

    private final Typesetter type;
    private final Frame frame;
    private final TableLayout.Part part;
    private final Element element;
    private final int naming;
    private final List<Strip> strips = new ArrayList<>();

    private TableComposer(Typesetter type, Frame frame, TableLayout.Part part, Element element) {
        this.type = type;
        this.frame = frame;
        this.part = part;
        this.element = element;
        this.naming =
                part.table().columns().stream().map(Column::align).toList().indexOf(Align.LEFT);
    }

    /** The strips of a table; its first column of words names the rows. */
    static List<Strip> strips(Table table, Typesetter type, Frame frame, Element document) {
        List<Strip> strips = new ArrayList<>();
        for (TableLayout.Part part : TableLayout.of(table, type.style()).parts()) {
            if (!strips.isEmpty()) {
                strips.add(Strip.blank(frame.row()));
            }
            strips.addAll(new TableComposer(type, frame, part, document.add(Role.TABLE)).compose());
        }
        return strips;
    }

    private List<Strip> compose() {
        caption();
        List<Strip> header = header();
        header.forEach(strip -> strips.add(strip.keepingNext()));
        double headerHeight = header.stream().mapToDouble(Strip::height).sum();
        // A header of half a page would leave no room for the rows; it is not repeated then.
        boolean repeats = headerHeight <= frame.height() / 2;
        List<Strip> repeated =
                repeats ? header.stream().map(strip -> strip.partOf(null)).toList() : List.of();
        double room = frame.height() - (repeats ? headerHeight : 0);
        for (Row row : part.table().rows()) {
            List<Strip> own = row.group() ? group(row, room) : cells(row, room);
            for (Strip strip : own) {
                Strip under = strip.under(repeated);
                strips.add(row.group() ? under.keepingNext() : under);
            }
        }
        return strips;
    }

    private void caption() {
        String caption = part.table().caption();
        if (caption.isEmpty()) {
            return;
        }
        double height = frame.rows(type.size(Part.TABLE_CAPTION));
        double baseline = type.baseline(Part.TABLE_CAPTION, height);
        Measure measure = Measure.ragged(frame.width());
        Element whole = element.add(Role.CAPTION);
        for (Line line : type.lines(Part.TABLE_CAPTION, caption, measure)) {
            double x = (frame.width() - line.width()) / 2;
            Piece words = new Piece.Words(line, Part.TABLE_CAPTION, x, baseline, whole);
            strips.add(Strip.onGrid(Strip.Kind.OTHER, height, List.of(words)).keepingNext());
        }
    }

    private List<Strip> header() {
        RowComposer row = new RowComposer(type, Part.TABLE_HEADER, element.add(Role.ROW));
        for (int i = 0; i < part.widths().size(); i++) {
            String words = part.table().columns().get(i).header();
            double width = part.widths().get(i);
            row.cell(
                    Role.COLUMN_HEADER,
                    TableLayout.headerLines(words, width, type.size(Part.TABLE_HEADER)),
                    Align.CENTER,
                    width);
        }
        return row.strips(frame.height());
    }

    private List<Strip> group(Row group, double room) {
        double width = part.widths().stream().mapToDouble(Double::doubleValue).sum();
        RowComposer row = new RowComposer(type, Part.TABLE_HEADER, element.add(Role.ROW));
        row.group(
                group.cells().stream().map(TableComposer::words).collect(Collectors.joining()),
                part.widths().size(),
                width);
        return row.strips(room);
    }

    private List<Strip> cells(Row cells, double room) {
        RowComposer row = new RowComposer(type, Part.TABLE_CELL, element.add(Role.ROW));
        for (int i = 0; i < part.widths().size(); i++) {
            Column column = part.table().columns().get(i);
            Role role = i == naming ? Role.ROW_HEADER : Role.CELL;
            List<String> words = List.of(words(cells.cells().get(i)));
            row.cell(role, words, column.align(), part.widths().get(i));
        }
        return row.strips(room);
    }

    private static String words(List<Inline> cell) {
        return cell.stream().map(Inline::text).collect(Collectors.joining());
    }
}
