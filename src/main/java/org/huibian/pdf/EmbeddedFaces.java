package org.huibian.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibian.message.Message;
import org.huibian.pdf.face.FaceFile;

/**
 * The faces of one document as OpenPDF embeds them, each cut to the characters used.
 *
 * <p>A face is embedded anew where one of its glyphs stands for two characters of the document, as
 * a hanzi and its look-alike radical do: a glyph gives but one character to whoever reads the file.
 */
final class EmbeddedFaces {

    private final Map<Key, List<Instance>> instances = new HashMap<>();
    private final Map<FaceFile, Map<Integer, BaseFont>> drawn = new HashMap<>();
    private int count;

    /** A face, or the one with marks of half width made from it. */
    private record Key(FaceFile face, boolean half) {}

    /** An embedded face and the character each of its glyphs stands for. */
    private record Instance(BaseFont font, Map<Integer, Integer> characters) {}

    /** The embedded face to draw a character with. */
    BaseFont font(FaceFile face, boolean half, int codePoint) {
        return drawn.computeIfAbsent(face, key -> new HashMap<>())
                .computeIfAbsent(
                        codePoint * 2 + (half ? 1 : 0), key -> instance(face, half, codePoint));
    }

    private BaseFont instance(FaceFile face, boolean half, int codePoint) {
        int glyph = face.glyph(codePoint);
        List<Instance> known =
                instances.computeIfAbsent(new Key(face, half), key -> new ArrayList<>());
        for (Instance instance : known) {
            if (instance.characters().computeIfAbsent(glyph, key -> codePoint) == codePoint) {
                return instance.font();
            }
        }
        Instance added = new Instance(embedded(face, half), new HashMap<>());
        added.characters().put(glyph, codePoint);
        known.add(added);
        return added.font();
    }

    private BaseFont embedded(FaceFile face, boolean half) {
        byte[] content = half ? face.contentWithHalfMarks() : face.content();
        try {
            // The name only tells OpenPDF the kind of file; not cached, because it keeps state.
            BaseFont font =
                    BaseFont.createFont(
                            "face.ttf",
                            BaseFont.IDENTITY_H,
                            BaseFont.EMBEDDED,
                            false,
                            content,
                            null);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new SubsetPrefixes(count));
            count++;
            return font;
        } catch (DocumentException | IOException | IndexOutOfBoundsException e) {
            throw face.complaint(
                    Message.of(EmbeddedFaces.class, "face.not-embedded", e.toString()));
        }
    }
}
