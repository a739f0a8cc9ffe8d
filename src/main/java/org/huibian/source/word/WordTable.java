package org.huibian.source.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceText;
import org.huibian.source.SourceText.Piece;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.ooxml.RunText;
import org.huibian.source.ooxml.XmlElement;

/** A table of a Word document (ECMA-376, 17.4); a table in a cell is text of the cell. */
final class WordTable {

    /** No grid of Word is wider; a hostile file may claim more. */
    private static final int WIDEST = 1000;

    private final String file;
    private final int number;
    private final WordBody body;
    private final List<List<Open>> rows = new ArrayList<>();

    /** The cell that a vertical merge may go on with, by its first column. */
    private Map<Integer, Open> above = new HashMap<>();

    WordTable(String file, int number, WordBody body) {
        this.file = file;
        this.number = number;
        this.body = body;
    }

    /** A cell whose spans may still grow. */
    private static final class Open {
        final int column;
        final List<Piece> pieces;
        int columns;
        int rows = 1;

        Open(int column, int columns, List<Piece> pieces) {
            this.column = column;
            this.columns = columns;
            this.pieces = pieces;
        }

        SourceBlock.Cell closed() {
            return new SourceBlock.Cell(column, columns, rows, SourceText.of(pieces));
        }
    }

    /** Reads the element tbl. */
    SourceBlock.Table read(XmlElement table) throws UnreadableDocumentException {
        addRows(table);
        List<SourceBlock.Row> closed = new ArrayList<>();
        for (List<Open> row : rows) {
            closed.add(new SourceBlock.Row(row.stream().map(Open::closed).toList()));
        }
        return new SourceBlock.Table(number, closed);
    }

    private void addRows(XmlElement parent) throws UnreadableDocumentException {
        for (XmlElement child : parent.children()) {
            switch (child.name()) {
                case "tr" -> row(child);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> addRows(child);
                default -> {}
            }
        }
    }

    private void row(XmlElement row) throws UnreadableDocumentException {
        if (row.at("trPr", "del").isPresent()) {
            return;
        }
        List<Open> cells = new ArrayList<>();
        rows.add(cells);
        Map<Integer, Open> merging = new HashMap<>();
        int before = row.child("trPr").flatMap(own -> own.number("gridBefore")).orElse(0);
        int column = 1 + Math.max(0, Math.min(before, WIDEST));
        for (XmlElement cell : cells(row, new ArrayList<>())) {
            column = cell(cell, column, cells, merging);
        }
        above = merging;
    }

    private static List<XmlElement> cells(XmlElement parent, List<XmlElement> found) {
        for (XmlElement child : parent.children()) {
            switch (child.name()) {
                case "tc" -> found.add(child);
                case "sdt", "sdtContent", "customXml" -> cells(child, found);
                default -> {}
            }
        }
        return found;
    }

    /** Adds a cell, or lets one to the left or above grow over it; returns the next column. */
    private int cell(XmlElement cell, int column, List<Open> cells, Map<Integer, Open> merging)
            throws UnreadableDocumentException {
        XmlElement properties =
                cell.child("tcPr").orElse(new XmlElement("tcPr", Map.of(), List.of(), ""));
        int span = Math.max(1, Math.min(properties.number("gridSpan").orElse(1), WIDEST));
        boolean goesDown =
                properties.child("vMerge").isPresent()
                        && !properties.value("vMerge").orElse("").equals("restart");
        boolean goesRight = properties.value("hMerge").orElse("").equals("continue");
        Open origin = above.get(column);
        List<Piece> pieces = new ArrayList<>();
        if (goesDown && origin != null) {
            origin.rows++;
            merging.put(column, origin);
            return column + span;
        }
        Location location = Location.tableCell(file, number, rows.size(), column);
        collect(cell, location, pieces);
        if (goesRight && !cells.isEmpty() && SourceText.of(pieces).reading().isEmpty()) {
            cells.get(cells.size() - 1).columns += span;
            return column + span;
        }
        Open open = new Open(column, span, pieces);
        cells.add(open);
        merging.put(column, open);
        return column + span;
    }

    /** The paragraphs of a cell, those of tables and text boxes in it included. */
    private void collect(XmlElement element, Location location, List<Piece> pieces)
            throws UnreadableDocumentException {
        collect(element.children(), location, pieces);
        if (pieces.isEmpty()) {
            pieces.add(new Piece(location, ""));
        }
    }

    private void collect(List<XmlElement> elements, Location location, List<Piece> pieces)
            throws UnreadableDocumentException {
        for (XmlElement child : elements) {
            switch (child.name()) {
                case "p" -> {
                    RunText runs = body.cellRuns(child);
                    Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
                    int start = last == null ? 0 : last.start() + last.text().length();
                    pieces.add(new Piece(location, start, runs.text()));
                    for (XmlElement box : runs.textBoxes()) {
                        collect(box.children(), location, pieces);
                    }
                }
                case "altChunk", "subDoc" -> throw UnreadableDocumentException.of("file.linked");
                case "tcPr", "tblPr", "tblGrid", "trPr", "sectPr", "del", "moveFrom" -> {}
                default -> collect(child.children(), location, pieces);
            }
        }
    }
}
