package org.huibian.report.layout;

import java.util.Arrays;
import java.util.List;
import org.huibian.report.Block.Align;
import org.huibian.report.Block.Column;
import org.huibian.report.Block.Row;
import org.huibian.report.Block.Table;
import org.huibian.report.Inline;

/** What room the columns of a table need at least, and how a given room is shared among them. */
final class ColumnWidths {

    private static final double MOST_EMS_OF_FIGURE = 8;
    private static final double EMS_OF_WORDS = 8;
    private static final double EMS_OF_SHORT_WORDS = 3;
    private static final double EMS_OF_HEADER = 3;
    private static final double SLACK = 0.5;

    /** What some readers add between a hanzi and a digit or Latin letter, in ems. */
    private static final double SEAM = 0.2;

    private ColumnWidths() {}

    /**
     * The least width of each column in points, cell margins included, at a type size: figures stay
     * on one line, words may break.
     */
    static List<Double> needs(Table table, double size) {
        double[] ems = new double[table.columns().size()];
        for (int i = 0; i < ems.length; i++) {
            String header = table.columns().get(i).header();
            ems[i] = Math.max(Math.min(Ems.of(header), EMS_OF_HEADER), token(header));
        }
        for (Row row : table.rows()) {
            for (int i = 0; !row.group() && i < ems.length; i++) {
                ems[i] = Math.max(ems[i], ems(row.cells().get(i), table.columns().get(i).align()));
            }
        }
        return Arrays.stream(ems)
                .mapToObj(em -> em * size + 2 * TableLayout.CELL_MARGIN + SLACK)
                .toList();
    }

    /**
     * Shares the room by the weights of the columns, but gives each at least what it needs; where
     * the needs exceed the room, by the needs.
     */
    static List<Double> shared(List<Column> columns, List<Double> needs, double room) {
        double[] widths = new double[needs.size()];
        double needed = needs.stream().mapToDouble(Double::doubleValue).sum();
        boolean[] settled = new boolean[widths.length];
        if (needed >= room) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = needs.get(i) * room / needed;
            }
            return Arrays.stream(widths).boxed().toList();
        }
        boolean again = true;
        while (again) {
            again = false;
            double left = room;
            double weight = 0;
            for (int i = 0; i < widths.length; i++) {
                left -= settled[i] ? needs.get(i) : 0;
                weight += settled[i] ? 0 : columns.get(i).weight();
            }
            for (int i = 0; i < widths.length; i++) {
                widths[i] = settled[i] ? needs.get(i) : left * columns.get(i).weight() / weight;
            }
            for (int i = 0; i < widths.length; i++) {
                if (!settled[i] && widths[i] < needs.get(i)) {
                    settled[i] = true;
                    again = true;
                }
            }
        }
        return Arrays.stream(widths).boxed().toList();
    }

    private static double ems(List<Inline> cell, Align align) {
        StringBuilder words = new StringBuilder();
        cell.forEach(inline -> words.append(inline.text()));
        String text = words.toString();
        double most =
                switch (align) {
                    case LEFT -> EMS_OF_WORDS;
                    case CENTER -> EMS_OF_SHORT_WORDS;
                    case RIGHT -> MOST_EMS_OF_FIGURE;
                };
        return Math.max(Math.min(Ems.of(text) + SEAM * seams(text), most), token(text));
    }

    /** How often hanzi and digits or Latin letters meet. */
    private static long seams(String text) {
        int[] characters = text.codePoints().toArray();
        long seams = 0;
        for (int i = 1; i < characters.length; i++) {
            boolean before = Character.isIdeographic(characters[i - 1]);
            boolean after = Character.isIdeographic(characters[i]);
            boolean other = Character.isLetterOrDigit(before ? characters[i] : characters[i - 1]);
            seams += before != after && other ? 1 : 0;
        }
        return seams;
    }

    /** The longest stretch that does not break: digits and Latin letters. */
    private static double token(String text) {
        double run = 0;
        double longest = 0;
        for (int codePoint : text.codePoints().toArray()) {
            boolean breaks = Ems.isWide(codePoint) || Character.isWhitespace(codePoint);
            run = breaks ? 0 : run + Ems.of(codePoint);
            longest = Math.max(longest, run);
        }
        return Math.min(longest, MOST_EMS_OF_FIGURE);
    }
}
