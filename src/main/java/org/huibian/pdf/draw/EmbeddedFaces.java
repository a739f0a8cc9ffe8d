package org.huibian.pdf.draw;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibian.pdf.block.Typesetter;
import org.huibian.pdf.face.FaceFile;
import org.huibian.pdf.face.PerCharacter;
import org.huibian.pdf.line.Line;
import org.huibian.report.Style.Part;

/**
 * The faces of one document as OpenPDF embeds them, each cut to the characters used. What is to be
 * drawn is met first, all of it: then each face is cut and read once.
 *
 * <p>A face is embedded anew where one of its glyphs stands for two characters of the document, as
 * a hanzi and its look-alike radical do: a glyph gives but one character to whoever reads the file.
 */
public final class EmbeddedFaces {

    private final Typesetter type;
    private final PdfContentByte codes;
    private final Map<FaceFile, List<EmbeddedFace>> instances = new HashMap<>();
    private final Map<FaceFile, List<EmbeddedFace>> halfInstances = new HashMap<>();
    private final Map<Part, PerCharacter<DrawnCharacter>> whole = new EnumMap<>(Part.class);
    private final Map<Part, PerCharacter<DrawnCharacter>> halved = new EnumMap<>(Part.class);
    private int count;

    /** No face yet, in a document that is open. */
    public EmbeddedFaces(Typesetter type, PdfWriter writer) {
        this.type = type;
        this.codes = new PdfContentByte(writer);
    }

    /** Learns which characters a line has. */
    public void meet(Part part, Line line) {
        for (int k = 0; k < line.length(); k++) {
            drawn(part, line, k);
        }
    }

    /** A character of a line as it is drawn. */
    DrawnCharacter drawn(Part part, Line line, int index) {
        boolean half = line.isHalf(index);
        int codePoint = line.glyph(index).codePoint();
        PerCharacter<DrawnCharacter> known = (half ? halved : whole).get(part);
        DrawnCharacter drawn = known == null ? null : known.get(codePoint);
        return drawn == null ? added(part, codePoint, half) : drawn;
    }

    private DrawnCharacter added(Part part, int codePoint, boolean half) {
        FaceFile face = type.face(part, codePoint);
        int advance = half ? face.advance(codePoint) / 2 : face.advance(codePoint);
        EmbeddedFace instance = instance(face, half, codePoint);
        DrawnCharacter added = new DrawnCharacter(codePoint, advance, instance, codes);
        (half ? halved : whole)
                .computeIfAbsent(part, key -> new PerCharacter<>())
                .put(codePoint, added);
        return added;
    }

    private EmbeddedFace instance(FaceFile face, boolean half, int codePoint) {
        int glyph = face.glyph(codePoint);
        List<EmbeddedFace> known =
                (half ? halfInstances : instances).computeIfAbsent(face, key -> new ArrayList<>());
        for (EmbeddedFace instance : known) {
            if (instance.takes(glyph, codePoint)) {
                return instance;
            }
        }
        EmbeddedFace added = new EmbeddedFace(face, half, count);
        count++;
        added.takes(glyph, codePoint);
        known.add(added);
        return added;
    }
}
