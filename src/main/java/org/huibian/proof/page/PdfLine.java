package org.huibian.proof.page;

import java.util.List;
import org.huibian.message.Message;
import org.huibian.proof.rule.FormatRule;
import org.jspecify.annotations.Nullable;

/**
 * Characters of one baseline as drawn on a page, from its left and top, in points; on the content
 * of a turned page from the left and top of the content.
 *
 * @param page its page, 1-based
 * @param turned whether it runs upwards along the page
 * @param cell the cell of a table it stands in, null for none
 * @param glyphs its characters, at least one
 */
public record PdfLine(int page, boolean turned, @Nullable Cell cell, List<Glyph> glyphs) {

    public static final double MM = 72 / 25.4;

    /** From baseline to baseline, in points: 225 mm by 22. */
    public static final double ROW = 225 * MM / 22;

    /**
     * A drawn character.
     *
     * @param text what the file says it is
     * @param x where it begins
     * @param y its baseline
     * @param width how far it advances
     * @param size of the type
     * @param face name of the font, with its subset prefix
     * @param black whether it is painted black
     * @param turned whether it runs upwards along the page
     */
    public record Glyph(
            String text,
            double x,
            double y,
            double width,
            double size,
            String face,
            boolean black,
            boolean turned) {
        public boolean blank() {
            return text.isBlank() || text.equals("　");
        }

        public boolean hanzi() {
            return !text.isEmpty() && Character.isIdeographic(text.codePointAt(0));
        }
    }

    /**
     * A cell of a table.
     *
     * @param row its row, counted through the page
     * @param column its column in the row
     * @param left where it begins, in points
     * @param right where it ends
     */
    public record Cell(int row, int column, double left, double right) {}

    public String text() {
        StringBuilder text = new StringBuilder(glyphs.size());
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    /** Where it begins, in millimetres. */
    public double start() {
        return glyphs.get(0).x() / MM;
    }

    /** Where its last character that is not blank ends, in millimetres. */
    public double end() {
        for (int i = glyphs.size() - 1; i > 0; i--) {
            if (!glyphs.get(i).blank()) {
                return (glyphs.get(i).x() + glyphs.get(i).width()) / MM;
            }
        }
        return (glyphs.get(0).x() + glyphs.get(0).width()) / MM;
    }

    /** Its middle, in millimetres. */
    public double middle() {
        return (start() + end()) / 2;
    }

    /** Its baseline, in points. */
    public double baseline() {
        return glyphs.get(0).y();
    }

    /** The size of its first character. */
    public double size() {
        return glyphs.get(0).size();
    }

    public boolean inTable() {
        return cell != null;
    }

    /** Whether most of its hanzi are of a face; a line without hanzi is of any. */
    public boolean isOf(java.util.function.Predicate<String> face) {
        int hanzi = 0;
        int own = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.hanzi()) {
                hanzi++;
                own += face.test(glyph.face()) ? 1 : 0;
            }
        }
        return own * 2 >= hanzi;
    }

    /** Where it stands, for a person. */
    public Message place() {
        String text = text().strip();
        int end = text.offsetByCodePoints(0, Math.min(16, text.codePointCount(0, text.length())));
        return Message.of(FormatRule.class, "place.pdf", page, text.substring(0, end));
    }
}
