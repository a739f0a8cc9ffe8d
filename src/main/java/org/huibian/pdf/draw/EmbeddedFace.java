package org.huibian.pdf.draw;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.huibian.message.Message;
import org.huibian.pdf.face.FaceFile;
import org.jspecify.annotations.Nullable;

/** A face to be embedded, and the character each of its glyphs stands for. */
final class EmbeddedFace {

    private final FaceFile face;
    private final boolean half;
    private final int number;
    private final Map<Integer, Integer> characters = new HashMap<>();
    private @Nullable BaseFont font;

    /**
     * A face without characters.
     *
     * @param half whether marks have half their width
     * @param number from 0, in the order of the document
     */
    EmbeddedFace(FaceFile face, boolean half, int number) {
        this.face = face;
        this.half = half;
        this.number = number;
    }

    /**
     * Takes a character, unless its glyph stands for another one here: then false.
     *
     * @throws IllegalStateException if the face is cut already, and without that glyph
     */
    boolean takes(int glyph, int codePoint) {
        if (font != null && !characters.containsKey(glyph)) {
            // It would be drawn as nothing, and the report would lack a character.
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "U+%04X after %s was cut", codePoint, face.name()));
        }
        return characters.computeIfAbsent(glyph, key -> codePoint) == codePoint;
    }

    /** The face for OpenPDF; takes no further characters from now on. */
    BaseFont font() {
        if (font == null) {
            font = embedded(face.cut(characters, half));
        }
        return font;
    }

    private BaseFont embedded(byte[] content) {
        try {
            // The name only tells OpenPDF the kind of file; not cached, because it keeps state.
            BaseFont embedded =
                    BaseFont.createFont(
                            "face.ttf",
                            BaseFont.IDENTITY_H,
                            BaseFont.EMBEDDED,
                            false,
                            content,
                            null);
            embedded.setIncludeCidSet(false);
            embedded.setSecureRandom(new SubsetPrefixes(number));
            return embedded;
        } catch (DocumentException | IOException | IndexOutOfBoundsException e) {
            throw face.complaint(Message.of(FaceFile.class, "face.not-embedded", e.toString()));
        }
    }
}
