package org.huibian.proof.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.huibian.message.Message;

/** The text of a PDF in drawing order: lines, and rows of tables cell by cell. */
public final class PdfText {

    private PdfText() {}

    /** A line of text or a row of a table. */
    public sealed interface Item {
        /** Where it stands. */
        Message place();

        /** Its words. */
        String text();
    }

    /** A line of text, white space left out. */
    public record Words(String text, PdfLine line) implements Item {
        @Override
        public Message place() {
            return line.place();
        }
    }

    /**
     * A row of a table.
     *
     * @param cells the words of each cell, white space left out
     * @param first whether nothing stands above it on its page
     * @param line its first line
     */
    public record Row(List<String> cells, boolean first, PdfLine line) implements Item {
        @Override
        public Message place() {
            return line.place();
        }

        @Override
        public String text() {
            return String.join(" | ", cells);
        }
    }

    /**
     * A chart.
     *
     * @param text its words in drawing order, white space left out
     * @param page where it stands
     */
    public record Figure(String text, PdfPage page) implements Item {
        @Override
        public Message place() {
            return page.place();
        }
    }

    public static List<Item> of(PdfFile file) {
        List<Item> items = new ArrayList<>();
        for (PdfPage page : file.pages()) {
            Deque<PdfPage.Figure> figures = new ArrayDeque<>(page.figures());
            List<PdfLine> lines = page.all();
            int drawn = 0;
            for (int i = 0; i < lines.size(); ) {
                while (!figures.isEmpty() && figures.peek().before() <= drawn) {
                    items.add(new Figure(bare(figures.remove().text()), page));
                }
                PdfLine line = lines.get(i);
                PdfLine.Cell cell = line.cell();
                if (cell == null) {
                    String words = bare(line.text());
                    if (!words.isEmpty()) {
                        items.add(new Words(words, line));
                    }
                    drawn += line.glyphs().size();
                    i++;
                    continue;
                }
                int to = i;
                while (to < lines.size() && isIn(lines.get(to), cell.row())) {
                    drawn += lines.get(to).glyphs().size();
                    to++;
                }
                items.add(row(lines.subList(i, to), page.rows().get(cell.row()), i == 0));
                i = to;
            }
            figures.forEach(figure -> items.add(new Figure(bare(figure.text()), page)));
        }
        return items;
    }

    private static boolean isIn(PdfLine line, int row) {
        PdfLine.Cell cell = line.cell();
        return cell != null && cell.row() == row;
    }

    private static Row row(List<PdfLine> lines, int columns, boolean first) {
        StringBuilder[] cells = new StringBuilder[columns];
        for (int i = 0; i < columns; i++) {
            cells[i] = new StringBuilder();
        }
        for (PdfLine line : lines) {
            PdfLine.Cell cell = line.cell();
            if (cell != null) {
                cells[cell.column()].append(bare(line.text()));
            }
        }
        List<String> texts = new ArrayList<>();
        for (StringBuilder cell : cells) {
            texts.add(cell.toString());
        }
        return new Row(texts, first, lines.get(0));
    }

    /** A text without white space and characters that are never drawn. */
    public static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints().filter(PdfText::isDrawn).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isDrawn(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint);
    }
}
