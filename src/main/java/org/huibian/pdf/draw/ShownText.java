package org.huibian.pdf.draw;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ByteBuffer;
import com.lowagie.text.pdf.PdfContentByte;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text objects of a content: runs of characters, and their face and spacing, told where they
 * change within the object (ISO 32000-1, 9.3 and 9.4.3).
 */
final class ShownText {

    /** Places of a spacing behind the point. */
    private static final int UNIT = 10_000;

    private static final byte[] SPACING = ascii(" Tc\n");
    private static final byte[] ARRAY = ascii("]TJ\n");
    private static final byte[] STRING = ascii(")Tj\n");

    private final PdfContentByte content;
    private final ByteBuffer written = new ByteBuffer(512);
    private boolean inString;
    private boolean moved;
    private @Nullable BaseFont font;
    private float size;
    private long spacing;
    private boolean told;

    ShownText(PdfContentByte content) {
        this.content = content;
    }

    /** The spacing that a content can be given, in points. */
    static double rounded(double points) {
        return (double) Math.round(points * UNIT) / UNIT;
    }

    /** The spacing behind each character, in points. */
    double spacing() {
        return (double) spacing / UNIT;
    }

    /** Begins a text object, which tells its face and its spacing itself. */
    void begin() {
        content.beginText();
        font = null;
        told = false;
    }

    /** Ends the text object. */
    void end() {
        content.endText();
    }

    /** The face of what comes next. */
    void face(BaseFont face, float points) {
        if (face != font || points != size) {
            content.setFontAndSize(face, points);
            font = face;
            size = points;
        }
    }

    /** The spacing of what comes next, in points. */
    void space(double points) {
        long units = Math.round(points * UNIT);
        if (!told || units != spacing) {
            spacing = units;
            told = true;
            ByteBuffer out = content.getInternalBuffer();
            number(out, units);
            out.append(SPACING);
        }
    }

    /** Shows a character. */
    void show(byte[] code) {
        if (!inString) {
            written.append_i('(');
            inString = true;
        }
        written.append(code);
    }

    /** Moves the next character to the left by so many thousandths of an em. */
    void move(long thousandths) {
        close();
        written.append(Long.toString(thousandths));
        moved = true;
    }

    /** Writes the run of characters shown so far to the content. */
    void endRun() {
        ByteBuffer out = content.getInternalBuffer();
        if (moved) {
            close();
            out.append_i('[');
            out.append(written);
            out.append(ARRAY);
        } else {
            out.append(written);
            out.append(STRING);
        }
        written.reset();
        inString = false;
        moved = false;
    }

    private void close() {
        if (inString) {
            written.append_i(')');
            inString = false;
        }
    }

    private static void number(ByteBuffer out, long units) {
        if (units < 0) {
            out.append_i('-');
        }
        long rest = Math.abs(units);
        if (rest >= UNIT) {
            out.append(Long.toString(rest / UNIT));
        }
        rest %= UNIT;
        if (rest > 0 || units == 0) {
            out.append_i(units == 0 ? '0' : '.');
        }
        for (int place = UNIT / 10; rest > 0; place /= 10) {
            out.append_i((int) ('0' + rest / place));
            rest %= place;
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
