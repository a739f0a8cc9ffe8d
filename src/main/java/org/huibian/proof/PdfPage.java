package org.huibian.proof;

import java.util.List;
import org.huibian.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A page of a PDF as measured.
 *
 * @param index 1-based
 * @param width in points
 * @param height in points
 * @param rotation the page's own turn, in degrees
 * @param lines its text in drawing order, the page number left out
 * @param rows how many cells each row of its tables has, in order
 * @param number the line of the page number; null where there is none
 * @param strokes ends of its strokes, in points from its left and top
 * @param coloured how many strokes are not black
 * @param figures its figures in drawing order
 * @param images how many images made of dots it shows
 */
record PdfPage(
        int index,
        double width,
        double height,
        int rotation,
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
    record Figure(int before, String text) {}

    Message place() {
        return Message.of(PdfPage.class, "place.page", index);
    }

    /** Lines outside tables. */
    List<PdfLine> text() {
        return lines.stream().filter(line -> !line.inTable()).toList();
    }
}
