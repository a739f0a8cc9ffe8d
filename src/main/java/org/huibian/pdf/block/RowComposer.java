package org.huibian.pdf.block;

import java.util.ArrayList;
import java.util.List;
import org.huibian.pdf.line.Line;
import org.huibian.pdf.line.Measure;
import org.huibian.pdf.page.Element;
import org.huibian.pdf.page.Element.Role;
import org.huibian.pdf.page.Piece;
import org.huibian.pdf.page.Strip;
import org.huibian.report.Block.Align;
import org.huibian.report.Style.Part;
import org.huibian.report.layout.TableLayout;

/**
 * Composes one row of a table: cells broken into lines, centred in the height of the highest, with
 * strokes around each.
 */
final class RowComposer {

    private static final double LEADING = 1.35;
    private static final double PADDING = 2;
    private static final double LEAST_TEXT = 1;

    private final Typesetter type;
    private final Part part;
    private final Element element;
    private final List<Cell> cells = new ArrayList<>();
    private double right;

    /** A composed cell; x is the left of its room for text. */
    private record Cell(List<Line> lines, Align align, double x, double room, Element element) {}

    /** A row that becomes an element, its cells parts of it. */
    RowComposer(Typesetter type, Part part, Element element) {
        this.type = type;
        this.part = part;
        this.element = element;
    }

    /** Adds a cell at the right that names the rows below it and lies over all columns. */
    void group(String words, int columns, double width) {
        cell(element.add(Role.ROW_HEADER, columns), List.of(words), Align.LEFT, width);
    }

    /** Adds a cell at the right, each part of its words broken where the room ends. */
    void cell(Role role, List<String> parts, Align align, double width) {
        cell(element.add(role), parts, align, width);
    }

    private void cell(Element cell, List<String> parts, Align align, double width) {
        double room = Math.max(LEAST_TEXT, width - 2 * TableLayout.CELL_MARGIN);
        List<Line> lines =
                parts.stream()
                        .filter(words -> !words.isEmpty())
                        .flatMap(words -> type.lines(part, words, Measure.ragged(room)).stream())
                        .toList();
        cells.add(new Cell(lines, align, right + TableLayout.CELL_MARGIN, room, cell));
        right += width;
    }

    /** The row as one strip, or as several where it is higher than a page has room. */
    List<Strip> strips(double room) {
        int lines = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        int most = Math.max(1, (int) ((room - 2 * PADDING) / leading()));
        List<Strip> strips = new ArrayList<>();
        for (int from = 0; from == 0 || from < lines; from += most) {
            strips.add(strip(from, Math.max(1, Math.min(lines - from, most)), lines > most));
        }
        return strips;
    }

    private Strip strip(int from, int count, boolean split) {
        double height = count * leading() + 2 * PADDING;
        List<Piece> pieces = new ArrayList<>();
        strokes(pieces, height);
        for (Cell cell : cells) {
            int end = Math.min(from + count, cell.lines().size());
            List<Line> lines = from < end ? cell.lines().subList(from, end) : List.of();
            double top = split ? PADDING : (height - lines.size() * leading()) / 2;
            for (Line line : lines) {
                double baseline = top + type.baseline(part, leading());
                double x = x(cell, line);
                pieces.add(new Piece.Words(line, part, x, baseline, cell.element()));
                top += leading();
            }
        }
        return Strip.offGrid(height, pieces);
    }

    private void strokes(List<Piece> pieces, double height) {
        pieces.add(new Piece.Stroke(0, 0, right, 0));
        pieces.add(new Piece.Stroke(0, height, right, height));
        for (Cell cell : cells) {
            double x = cell.x() - TableLayout.CELL_MARGIN;
            pieces.add(new Piece.Stroke(x, 0, x, height));
        }
        pieces.add(new Piece.Stroke(right, 0, right, height));
    }

    private static double x(Cell cell, Line line) {
        double slack = cell.room() - line.width();
        return cell.x()
                + switch (cell.align()) {
                    case LEFT -> 0;
                    case CENTER -> slack / 2;
                    case RIGHT -> slack;
                };
    }

    private double leading() {
        return type.size(part) * LEADING;
    }
}
