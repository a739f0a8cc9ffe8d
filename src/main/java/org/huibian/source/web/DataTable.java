package org.huibian.source.web;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A table of a page that holds data, not layout: its cells on their grid. */
public final class DataTable {

    /** Longer text in a cell is an article that a table lays out, in UTF-16 units. */
    private static final int LONGEST_CELL = 400;

    private static final int WIDEST = 1000;

    /**
     * A cell on the grid.
     *
     * @param row the row it begins in, 1-based
     * @param column the grid column it begins in, 1-based
     * @param rows how many rows it spans
     * @param columns how many grid columns it spans
     * @param paragraphs its text
     */
    public record Cell(int row, int column, int rows, int columns, List<String> paragraphs) {
        /** Copies the paragraphs. */
        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    private DataTable() {}

    /** Whether a table holds data: at least two rows and columns, no table within, no essay. */
    static boolean is(Element table) {
        if (table.attr("role").equals("presentation") || table.selectFirst("table table") != null) {
            return false;
        }
        List<Element> rows = rows(table);
        int wide = 0;
        for (Element row : rows) {
            List<Element> cells = cells(row);
            wide += cells.size() >= 2 ? 1 : 0;
            for (Element cell : cells) {
                if (cell.text().length() > LONGEST_CELL || !cell.select("h1,h2,h3").isEmpty()) {
                    return false;
                }
            }
        }
        return rows.size() >= 2 && wide >= 2;
    }

    /** The cells of a data table or of a row, in order. */
    static List<Element> cells(Element element) {
        return element.select("td,th").stream().filter(PageElements::isSeen).toList();
    }

    private static List<Element> rows(Element table) {
        return table.select("tr").stream().filter(PageElements::isSeen).toList();
    }

    /** The rows of a data table, each with the cells that begin in it. */
    public static List<List<Cell>> read(Element table) {
        List<List<Cell>> rows = new ArrayList<>();
        Map<Integer, BitSet> taken = new HashMap<>();
        List<Element> elements = rows(table);
        for (int r = 1; r <= elements.size(); r++) {
            List<Cell> row = new ArrayList<>();
            for (Element element : cells(elements.get(r - 1))) {
                int column = taken.computeIfAbsent(r, key -> new BitSet()).nextClearBit(1);
                int columns = span(element, "colspan", WIDEST);
                int height = span(element, "rowspan", elements.size() - r + 1);
                for (int i = r; i < r + height; i++) {
                    taken.computeIfAbsent(i, key -> new BitSet()).set(column, column + columns);
                }
                List<String> paragraphs =
                        PageLines.of(element).stream().map(PageLine::text).toList();
                row.add(new Cell(r, column, height, columns, paragraphs));
            }
            rows.add(row);
        }
        return rows;
    }

    private static int span(Element cell, String attribute, int most) {
        String value = cell.attr(attribute).strip();
        int span = value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : 1;
        return Math.max(1, Math.min(span, most));
    }
}
