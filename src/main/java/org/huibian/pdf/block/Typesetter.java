package org.huibian.pdf.block;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huibian.pdf.face.FaceFile;
import org.huibian.pdf.face.Faces;
import org.huibian.pdf.face.MissingGlyphException;
import org.huibian.pdf.face.PerCharacter;
import org.huibian.pdf.line.AtomScanner;
import org.huibian.pdf.line.Glyph;
import org.huibian.pdf.line.Line;
import org.huibian.pdf.line.LineBreaker;
import org.huibian.pdf.line.Measure;
import org.huibian.pdf.page.Piece;
import org.huibian.report.Style;
import org.huibian.report.Style.Part;

/** Sets text in the type of its part: characters with face and room, and lines of them. */
public final class Typesetter {

    private static final double FULL_WIDTH = 990;
    private static final double EM = 1000;

    private static final double UNBOUNDED = 1e6;

    private final Style style;
    private final Faces faces;
    private final Map<Part, PerCharacter<Cast>> casts = new EnumMap<>(Part.class);

    /** A character of a part: its room and the face it is taken from. */
    private record Cast(Glyph glyph, FaceFile face) {}

    public Typesetter(Style style, Faces faces) {
        this.style = style;
        this.faces = faces;
    }

    public Style style() {
        return style;
    }

    /** The type size of a part, in points. */
    public double size(Part part) {
        return style.type(part).size();
    }

    /** The width of a hanzi of running text, in points. */
    public double cell() {
        return style.page().columnPitch();
    }

    /** The face that a character of a part, already set, was taken from. */
    public FaceFile face(Part part, int codePoint) {
        PerCharacter<Cast> known = casts(part);
        Cast cast = known.get(codePoint);
        return cast != null
                ? cast.face()
                : cast(part, known, Character.toString(codePoint), 0).face();
    }

    /**
     * The characters of a text of a part; a line break or a tab is a space, as in the Word file.
     */
    private Glyph[] glyphs(Part part, String text) {
        PerCharacter<Cast> known = casts(part);
        Glyph[] glyphs = new Glyph[text.length()];
        int count = 0;
        for (int k = 0; k < text.length(); ) {
            int codePoint = text.codePointAt(k);
            if (codePoint == '\n' && k > 0 && text.charAt(k - 1) == '\r') {
                k++;
                continue;
            }
            Cast cast = known.get(codePoint);
            glyphs[count] = (cast != null ? cast : cast(part, known, text, k)).glyph();
            count++;
            k += Character.charCount(codePoint);
        }
        return count == glyphs.length ? glyphs : Arrays.copyOf(glyphs, count);
    }

    /** The lines of a text of a part. */
    public List<Line> lines(Part part, String text, Measure measure) {
        return LineBreaker.lines(AtomScanner.atoms(glyphs(part, text)), measure);
    }

    /** A text of a part on one line, however long. */
    public Line line(Part part, String text) {
        return lines(part, text, Measure.ragged(UNBOUNDED)).get(0);
    }

    /** From the top of a row of the given height to the baseline of a line of a part in it. */
    public double baseline(Part part, double rowHeight) {
        double size = size(part);
        return (rowHeight - size) / 2 + Piece.ASCENT * size;
    }

    private PerCharacter<Cast> casts(Part part) {
        return casts.computeIfAbsent(part, key -> new PerCharacter<>());
    }

    private Cast cast(Part part, PerCharacter<Cast> known, String text, int index) {
        int codePoint = text.codePointAt(index);
        int printed = codePoint == '\r' || codePoint == '\n' || codePoint == '\t' ? ' ' : codePoint;
        Cast cast = cast(part, text, index, printed);
        known.put(codePoint, cast);
        return cast;
    }

    private Cast cast(Part part, String text, int index, int codePoint) {
        FaceFile face =
                faces.face(style.type(part).role(), codePoint)
                        .orElseThrow(() -> MissingGlyphException.of(text, index));
        double size = size(part);
        int advance = face.advance(codePoint);
        // Running text stands in the cells of the page, a little narrower than its type.
        boolean inCells = advance >= FULL_WIDTH && Math.abs(size - cell()) < 1;
        double scale = (inCells ? cell() : size) / EM;
        double half = face.halves(codePoint) ? advance / 2 * size / EM : 0;
        return new Cast(new Glyph(codePoint, advance * scale, half), face);
    }
}
