package org.huibian.proof.page;

import java.util.ArrayList;
import java.util.List;
import org.huibian.message.Message;
import org.huibian.proof.rule.FormatRule;
import org.jspecify.annotations.Nullable;

/**
 * A page of a PDF as measured.
 *
 * @param index 1-based
 * @param width in points
 * @param height in points
 * @param rotation the page's own turn, in degrees
 * @param issued the head and the imprint of an issued document on it
 * @param lines the rest of its text in drawing order, the page number left out
 * @param rows how many cells each row of its tables has, in order
 * @param number the line of the page number; null where there is none
 * @param strokes ends of its strokes, in points from its left and top
 * @param coloured how many strokes are not black
 * @param figures its figures in drawing order
 * @param images how many images made of dots it shows
 */
public record PdfPage(
        int index,
        double width,
        double height,
        int rotation,
        Issued issued,
        List<PdfLine> lines,
        List<Integer> rows,
        @Nullable PdfLine number,
        List<double[]> strokes,
        int coloured,
        List<Figure> figures,
        int images) {

    /**
     * A figure.
     *
     * @param before how many characters outside figures are drawn before it
     * @param text its words in drawing order
     */
    public record Figure(int before, String text) {}

    /**
     * What only an issued document has.
     *
     * @param head the lines of its head, the mark first; empty for none
     * @param imprint the lines of its imprint, empty for none
     * @param rules the rules over the whole width that belong to either, from above
     * @param markTop the upper edge of the mark's ink, in points from the top of the page
     */
    public record Issued(
            List<PdfLine> head, List<PdfLine> imprint, List<PdfRule> rules, double markTop) {}

    /** All its text in drawing order, the page number left out. */
    public List<PdfLine> all() {
        List<PdfLine> all = new ArrayList<>(issued.head());
        all.addAll(lines);
        all.addAll(issued.imprint());
        return all;
    }

    /** Whether nothing is drawn on it but its number. */
    public boolean isBlank() {
        return all().isEmpty() && figures.isEmpty();
    }

    public Message place() {
        return Message.of(FormatRule.class, "place.page", index);
    }

    /** Lines outside tables. */
    public List<PdfLine> text() {
        return lines.stream().filter(line -> !line.inTable()).toList();
    }
}
