package org.huibian.pdf.face;

import java.util.Locale;
import org.huibian.message.Message;

/**
 * A character of the report that no face of the style has: it would be missing in the PDF, so
 * nothing is written.
 *
 * <p>Reads: the character, its code point, the text around it, and how to add a face.
 */
public final class MissingGlyphException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int AROUND = 10;

    private final int codePoint;
    private final transient Message message;

    private MissingGlyphException(int codePoint, Message message) {
        super(message.text());
        this.codePoint = codePoint;
        this.message = message;
    }

    /**
     * The complaint about a character.
     *
     * @param text the text it stands in
     * @param index where it stands, in UTF-16 units, 0-based
     */
    public static MissingGlyphException of(String text, int index) {
        int codePoint = text.codePointAt(index);
        boolean shown =
                !Character.isISOControl(codePoint)
                        && Character.getType(codePoint) != Character.SURROGATE
                        && !Character.isWhitespace(codePoint);
        Message message =
                Message.of(
                        MissingGlyphException.class,
                        "glyph.missing",
                        shown ? Character.toString(codePoint) : "",
                        name(codePoint),
                        around(text, index));
        return new MissingGlyphException(codePoint, message);
    }

    /** The character that no face has. */
    public int codePoint() {
        return codePoint;
    }

    /** The whole message in a language. */
    public String text(Locale locale) {
        return message.text(locale);
    }

    /** What is missing, where, and what to do. */
    public Message complaint() {
        return message;
    }

    private static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    private static String around(String text, int index) {
        int from = index;
        int to = index;
        for (int k = 0; k < AROUND; k++) {
            from -= from > 0 ? Character.charCount(text.codePointBefore(from)) : 0;
            to += to < text.length() ? Character.charCount(text.codePointAt(to)) : 0;
        }
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
}
