package org.huibian.proof;

import java.util.List;
import org.huibian.message.Message;
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
record PdfLine(int page, boolean turned, @Nullable Cell cell, List<Glyph> glyphs) {

    static final double MM = 72 / 25.4;

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
    record Glyph(
            String text,
            double x,
            double y,
            double width,
            double size,
            String face,
            boolean black,
            boolean turned) {
        boolean blank() {
            return text.isBlank() || text.equals("　");
        }

        boolean hanzi() {
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
    record Cell(int row, int column, double left, double right) {}

    String text() {
        StringBuilder text = new StringBuilder(glyphs.size());
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    /** Where it begins, in millimetres. */
    double start() {
        return glyphs.get(0).x() / MM;
    }

    /** Where its last character that is not blank ends, in millimetres. */
    double end() {
        for (int i = glyphs.size() - 1; i > 0; i--) {
            if (!glyphs.get(i).blank()) {
                return (glyphs.get(i).x() + glyphs.get(i).width()) / MM;
            }
        }
        return (glyphs.get(0).x() + glyphs.get(0).width()) / MM;
    }

    /** Its middle, in millimetres. */
    double middle() {
        return (start() + end()) / 2;
    }

    /** Its baseline, in points. */
    double baseline() {
        return glyphs.get(0).y();
    }

    /** The size of its first character. */
    double size() {
        return glyphs.get(0).size();
    }

    boolean inTable() {
        return cell != null;
    }

    /** Whether most of its hanzi are of a face; a line without hanzi is of any. */
    boolean isOf(java.util.function.Predicate<String> face) {
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
    Message place() {
        String text = text().strip();
        int end = text.offsetByCodePoints(0, Math.min(16, text.codePointCount(0, text.length())));
        return Message.of(PdfLine.class, "place.pdf", page, text.substring(0, end));
    }
}
