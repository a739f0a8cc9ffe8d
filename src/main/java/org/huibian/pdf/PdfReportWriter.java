package org.huibian.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.huibian.pdf.face.Faces;
import org.huibian.pdf.page.Element;
import org.huibian.pdf.page.Frame;
import org.huibian.pdf.page.PageComposer;
import org.huibian.pdf.page.Piece;
import org.huibian.pdf.page.Sheet;
import org.huibian.pdf.page.Strip;
import org.huibian.report.Report;
import org.huibian.report.ReportWriter;
import org.huibian.report.Section;
import org.huibian.report.Style;

/**
 * Writes a report as a PDF to the rules of GB/T 9704-2012, every character of it printed and
 * readable, all faces embedded, tagged for those who have it read to them (PDF/A-2a, ISO 19005-2).
 *
 * <p>Everything is composed before the first byte is written: a character that no face has is a
 * {@link MissingGlyphException} and leaves the stream untouched, so does a face that cannot be used
 * ({@link org.huibian.setup.SetupException}).
 */
public final class PdfReportWriter implements ReportWriter {

    private final Style style;
    private final Faces faces;

    /** A writer that sets reports in a style; no face is read yet. */
    public PdfReportWriter(Style style) {
        this.style = style;
        this.faces = new Faces(style);
    }

    /** Whether the character can be printed in every part of a report; tabs become spaces. */
    public boolean covers(int codePoint) {
        return "\r\n\t".indexOf(codePoint) >= 0 || faces.covers(codePoint);
    }

    @Override
    public OptionalInt write(Report report, OutputStream out) throws IOException {
        Typesetter type = new Typesetter(style, faces);
        Properties properties = new Properties(report);
        Element structure = Element.document();
        List<Sheet> sheets = sheets(report, type, structure);
        Rectangle page =
                new Rectangle(
                        (float) Style.Page.points(style.page().width()),
                        (float) Style.Page.points(style.page().height()));
        try (Document document = new Document(page)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            // OpenPDF writes a plain cross-reference table in the digits of the default locale.
            writer.setFullCompression();
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
            writer.setTagged();
            document.setGlyphSubstitutionEnabled(false);
            properties.announce(document, writer);
            document.open();
            properties.settle(writer);
            draw(sheets, type, document, writer, new Structure(structure, writer));
        } catch (DocumentException e) {
            throw new IOException(e);
        }
        return OptionalInt.of(sheets.size());
    }

    private List<Sheet> sheets(Report report, Typesetter type, Element document) {
        List<Sheet> sheets = new ArrayList<>();
        for (Section section : Section.of(report.blocks(), style)) {
            Frame frame = Frame.of(style.page(), section.landscape());
            List<Strip> strips = SectionComposer.strips(section, type, frame, document);
            sheets.addAll(PageComposer.sheets(strips, frame));
        }
        if (sheets.isEmpty()) {
            sheets.add(new Sheet(Frame.of(style.page(), false), List.of()));
        }
        return sheets;
    }

    private static void draw(
            List<Sheet> sheets,
            Typesetter type,
            Document document,
            PdfWriter writer,
            Structure structure)
            throws IOException {
        EmbeddedFaces embedded = new EmbeddedFaces();
        Bookmarks bookmarks = new Bookmarks();
        for (int k = 0; k < sheets.size(); k++) {
            if (k > 0) {
                document.newPage();
            }
            writer.setPageEmpty(false);
            PdfContentByte content = writer.getDirectContent();
            content.setGrayFill(0);
            content.setGrayStroke(0);
            content.setLineWidth((float) Piece.Stroke.WIDTH);
            Sheet sheet = sheets.get(k);
            boolean landscape = sheet.frame().landscape();
            MarkedContent marked = new MarkedContent(content, structure);
            SheetDrawer drawer = new SheetDrawer(content, type, embedded, landscape);
            for (Piece piece : sheet.pieces()) {
                if (piece instanceof Piece.Words words && !words.line().spots().isEmpty()) {
                    marked.words(words.element());
                    drawer.words(words);
                } else if (piece instanceof Piece.Stroke stroke) {
                    marked.strokes();
                    drawer.stroke(stroke);
                } else if (piece instanceof Piece.Bookmark bookmark) {
                    double y = bookmark.y();
                    bookmarks.add(bookmark, content, drawer.pageX(0, y), drawer.pageY(0, y));
                }
            }
            marked.words(null);
            new SheetDrawer(content, type, embedded, false).words(PageNumbers.of(k + 1, type));
            marked.end();
        }
        structure.finish();
    }
}
