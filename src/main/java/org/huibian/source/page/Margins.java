package org.huibian.source.page;

import java.util.List;
import org.huibian.source.page.line.Line;
import org.huibian.source.plain.LineForm;

/**
 * The edges between which the lines of a column stand.
 *
 * @param left where lines that are not set in begin
 * @param right where full lines end
 */
record Margins(float left, float right) {

    /** How far before the margin a full line may end, in characters, its next unit apart. */
    private static final float RAGGED = 1.6f;

    /** The same for a line that stops within a sentence. */
    private static final float UNFINISHED = 3.2f;

    private static final String HANGING = "。，、；：？！";

    /** More than the two characters of an indent, measured with the rounding of a page. */
    private static final float STANDING_OFF = 2.2f;

    private static final float INDENT = 1.2f;
    private static final float WIDEST_INDENT = 6f;

    /** The outermost edges of some lines. */
    static Margins of(List<Line> lines) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Line line : lines) {
            left = Math.min(left, line.x());
            right = Math.max(right, endOfWords(line));
        }
        return new Margins(left, right);
    }

    /** Where a line ends without a mark that may hang over the margin. */
    private static float endOfWords(Line line) {
        boolean mark = HANGING.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
        return mark ? line.end() - line.size() : line.end();
    }

    float width() {
        return right - left;
    }

    /** These, or where the lines show too little of them, wider ones that include them. */
    Margins within(Margins typical) {
        return width() > typical.width() * 0.93f
                ? this
                : new Margins(Math.min(left, typical.left), Math.max(right, typical.right));
    }

    boolean setsIn(Line line) {
        float indent = (line.x() - left) / line.size();
        return indent >= INDENT && indent <= WIDEST_INDENT;
    }

    /** Whether a line ends because the next unit would not have fitted. */
    boolean isFull(Line line, Line next) {
        float ragged = LineForm.endsSentence(line.text()) ? RAGGED : UNFINISHED;
        return right - line.end() < next.first() + ragged * line.size();
    }

    /** Whether a line stands off both margins, further than the indent of a paragraph does. */
    boolean isCentred(Line line) {
        return line.x() - left > STANDING_OFF * line.size() && right - line.end() > 2 * line.size();
    }
}
