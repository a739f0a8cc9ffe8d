package org.huibian.pdf;

import com.lowagie.text.pdf.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The operator TJ of a content stream: characters, and how far the next one is moved. */
final class ShownText {

    private static final byte[] BEGIN = "[".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "]TJ\n".getBytes(StandardCharsets.US_ASCII);

    private final ByteBuffer written = new ByteBuffer(512);
    private boolean inString;

    /** Begins anew. */
    void reset() {
        written.reset();
        written.append(BEGIN);
        inString = false;
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
    }

    /** Ends it and writes it to a content. */
    void writeTo(ByteBuffer content) {
        close();
        written.append(END);
        content.append(written);
    }

    private void close() {
        if (inString) {
            written.append_i(')');
            inString = false;
        }
    }
}
