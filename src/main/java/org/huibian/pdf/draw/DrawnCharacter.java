package org.huibian.pdf.draw;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ByteBuffer;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A character of a document as it is drawn: written out once, copied wherever it stands. */
final class DrawnCharacter {

    private static final int BEFORE = "(".length();
    private static final int BEHIND = ")Tj\n".length();

    private final int codePoint;
    private final int advance;
    private final EmbeddedFace face;
    private final PdfContentByte codes;
    private byte @Nullable [] code;

    /**
     * A character not written out yet.
     *
     * @param advance how far it advances, in thousandths of an em
     * @param codes where it is written to first
     */
    DrawnCharacter(int codePoint, int advance, EmbeddedFace face, PdfContentByte codes) {
        this.codePoint = codePoint;
        this.advance = advance;
        this.face = face;
        this.codes = codes;
    }

    int advance() {
        return advance;
    }

    EmbeddedFace face() {
        return face;
    }

    BaseFont font() {
        return face.font();
    }

    /** What a string of the content has for it; OpenPDF then knows that its face has it. */
    byte[] code() {
        if (code == null) {
            code = written();
        }
        return code;
    }

    private byte[] written() {
        ByteBuffer written = codes.getInternalBuffer();
        written.reset();
        codes.setFontAndSize(font(), 1);
        int from = written.size() + BEFORE;
        codes.showTextBasic(Character.toString(codePoint));
        byte[] code = Arrays.copyOfRange(written.toByteArray(), from, written.size() - BEHIND);
        written.reset();
        return code;
    }
}
