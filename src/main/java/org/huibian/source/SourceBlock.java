package org.huibian.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A block of a submitted file, in reading order: a heading that the format marks as one, a
 * paragraph, a numbered item, a table or a note.
 */
public sealed interface SourceBlock {

    /** The text of the block; of a table, that of each cell. */
    List<SourceText> texts();

    /**
     * A paragraph that the format itself marks as a heading (Word outline level, HTML h1–h6).
     *
     * @param level outline level, 1 for the highest
     * @param number the automatic number as it would be printed (“一、”), empty where there is none
     *     or where it is part of the text
     * @param text the text without the automatic number
     */
    record Heading(int level, String number, SourceText text) implements SourceBlock {
        @Override
        public List<SourceText> texts() {
            return List.of(text);
        }
    }

    /**
     * A paragraph of running text; whether it is a heading is for the outline to tell.
     *
     * @param text the text
     */
    record Paragraph(SourceText text) implements SourceBlock {
        @Override
        public List<SourceText> texts() {
            return List.of(text);
        }
    }

    /**
     * A paragraph with an automatic number that is not part of its text.
     *
     * @param level list level, 1 for the outermost
     * @param number the number as it would be printed: “（一）”, “1.”, “•”
     * @param text the text without the number
     */
    record ListItem(int level, String number, SourceText text) implements SourceBlock {
        @Override
        public List<SourceText> texts() {
            return List.of(text);
        }
    }

    /**
     * A table.
     *
     * @param number counts the tables of the file, 1-based
     * @param rows its rows, each with the cells that begin in it
     */
    record Table(int number, List<Row> rows) implements SourceBlock {
        /** Copies the rows. */
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public List<SourceText> texts() {
            return rows.stream().flatMap(row -> row.cells().stream()).map(Cell::text).toList();
        }

        /** The name of the sheet that it is on; empty where it is on none. */
        public String sheet() {
            return texts().stream().findFirst().map(text -> text.location().sheet()).orElse("");
        }

        /** Where its cells are that nobody sees. */
        public Set<Location> hidden() {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(Cell::hidden)
                    .map(cell -> cell.text().location())
                    .collect(Collectors.toSet());
        }
    }

    /**
     * A footnote or endnote; it follows the block that refers to it.
     *
     * @param text its text
     */
    record Note(SourceText text) implements SourceBlock {
        @Override
        public List<SourceText> texts() {
            return List.of(text);
        }
    }

    /**
     * A row of a table.
     *
     * @param cells the cells that begin in it, from the left
     */
    record Row(List<Cell> cells) {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param column the grid column it begins in, 1-based
     * @param columns how many grid columns it spans, at least 1
     * @param rows how many rows it spans, at least 1
     * @param text its text; paragraphs of one cell are pieces of it
     * @param content how it holds what it shows
     * @param recomputed what its formula comes to, where that is not what was saved; else empty
     * @param hidden whether it is on a hidden sheet or in a hidden row or column
     */
    record Cell(
            int column,
            int columns,
            int rows,
            SourceText text,
            Content content,
            String recomputed,
            boolean hidden) {
        /** A cell that holds what it shows. */
        public Cell(int column, int columns, int rows, SourceText text) {
            this(column, columns, rows, text, Content.PLAIN, "", false);
        }

        /** The same, of which the formula was computed anew and came to something else. */
        public Cell recomputedAs(String result) {
            return new Cell(column, columns, rows, text, Content.STALE, result, hidden);
        }
    }

    /** How a cell holds what it shows; only the cells of a sheet can be other than plain. */
    enum Content {
        /** As it is shown. */
        PLAIN,
        /** A number that was typed as text, which no formula counts in. */
        NUMBER_AS_TEXT,
        /** A formula whose result was not saved; shows nothing. */
        NOT_COMPUTED,
        /** A formula whose saved result, which is shown, is not what its cells come to. */
        STALE
    }
}
