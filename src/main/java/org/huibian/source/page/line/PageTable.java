package org.huibian.source.page.line;

import java.util.ArrayList;
import java.util.List;

/**
 * A table on one page, or on several that follow each other.
 *
 * @param page the page it begins on, 1-based
 * @param edges where its columns begin and the last one ends, from the left
 * @param rows its rows, each with the cells that begin in it
 */
public record PageTable(int page, List<Float> edges, List<List<Cell>> rows) implements Item {

    private static final float NEAR = 4f;

    /**
     * A cell.
     *
     * @param column the column it begins in, 1-based
     * @param columns how many columns it spans
     * @param rows how many rows it spans
     * @param text its text, lines joined
     */
    public record Cell(int column, int columns, int rows, String text) {}

    /** Copies the lists. */
    public PageTable {
        edges = List.copyOf(edges);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Whether a table of the next page goes on with this one: the columns are the same. */
    public boolean goesOn(PageTable next) {
        if (next.edges.size() != edges.size()) {
            return false;
        }
        for (int i = 0; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - next.edges.get(i)) > NEAR) {
                return false;
            }
        }
        return true;
    }

    /** This table with the rows of another below; a head that is repeated stands once. */
    public PageTable with(PageTable next) {
        List<List<Cell>> all = new ArrayList<>(rows);
        boolean repeated = !rows.isEmpty() && rows.get(0).equals(next.rows.get(0));
        all.addAll(next.rows.subList(repeated ? 1 : 0, next.rows.size()));
        return new PageTable(page, edges, all);
    }

    /** The text of lines that one cell or paragraph breaks, as one. */
    public static String joined(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            boolean words =
                    !text.isEmpty()
                            && isLetter(text.charAt(text.length() - 1))
                            && isLetter(line.text().charAt(0));
            text.append(words ? " " : "").append(line.text());
        }
        return text.toString();
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
