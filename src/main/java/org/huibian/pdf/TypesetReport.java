package org.huibian.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalInt;
import org.huibian.pdf.archive.Bookmarks;
import org.huibian.pdf.archive.MarkedContent;
import org.huibian.pdf.archive.Properties;
import org.huibian.pdf.archive.Structure;
import org.huibian.pdf.block.Typesetter;
import org.huibian.pdf.draw.EmbeddedFaces;
import org.huibian.pdf.draw.PageNumbers;
import org.huibian.pdf.draw.SheetDrawer;
import org.huibian.pdf.page.Element;
import org.huibian.pdf.page.Piece;
import org.huibian.pdf.page.Sheet;
import org.huibian.report.Contents;
import org.huibian.report.Report;
import org.huibian.report.Style;

/** A report whose pages are composed: it knows where its headings stand, and can be drawn. */
public final class TypesetReport {

    private final Report report;
    private final Typesetter type;
    private final Element structure;
    private final Contents contents;
    private final List<Sheet> front;
    private final List<Sheet> pages;

    /**
     * Composed pages.
     *
     * @param structure what their words are parts of, in the order of the pages
     * @param front the pages before page 1, without numbers
     * @param pages the numbered pages
     */
    TypesetReport(
            Report report,
            Typesetter type,
            Element structure,
            Contents contents,
            List<Sheet> front,
            List<Sheet> pages) {
        this.report = report;
        this.type = type;
        this.structure = structure;
        this.contents = contents;
        this.front = List.copyOf(front);
        this.pages = List.copyOf(pages);
    }

    /** The pages of its headings. */
    public Contents contents() {
        return contents;
    }

    /**
     * Draws all pages as a PDF; the stream stays open.
     *
     * @return the number of pages, those without numbers included
     */
    public OptionalInt write(OutputStream out) throws IOException {
        Properties properties = new Properties(report);
        Style.Page page = type.style().page();
        Rectangle size =
                new Rectangle(
                        (float) Style.Page.points(page.width()),
                        (float) Style.Page.points(page.height()));
        try (Document document = new Document(size)) {
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
            draw(document, writer);
        } catch (DocumentException e) {
            throw new IOException(e);
        }
        return OptionalInt.of(front.size() + pages.size());
    }

    private void draw(Document document, PdfWriter writer) throws IOException {
        Structure tags = new Structure(structure, writer);
        EmbeddedFaces faces = new EmbeddedFaces(type, writer);
        for (int k = 0; k < front.size() + pages.size(); k++) {
            meet(k, faces);
        }
        Bookmarks bookmarks = new Bookmarks();
        for (int k = 0; k < front.size() + pages.size(); k++) {
            if (k > 0) {
                document.newPage();
            }
            writer.setPageEmpty(false);
            PdfContentByte content = writer.getDirectContent();
            content.setGrayFill(0);
            content.setGrayStroke(0);
            content.setLineWidth((float) Piece.Stroke.WIDTH);
            MarkedContent marked = new MarkedContent(content, tags);
            Sheet sheet = sheet(k);
            boolean landscape = sheet.frame().landscape();
            SheetDrawer drawer = new SheetDrawer(content, type, faces, landscape);
            draw(sheet, drawer, marked, bookmarks, content);
            if (isNumbered(k)) {
                marked.words(null);
                new SheetDrawer(content, type, faces, false).words(pageNumber(k));
            }
            marked.end();
        }
        tags.finish();
    }

    private Sheet sheet(int index) {
        return index < front.size() ? front.get(index) : pages.get(index - front.size());
    }

    private boolean isNumbered(int index) {
        return index >= front.size() && sheet(index).numbered();
    }

    private Piece.Words pageNumber(int index) {
        return PageNumbers.of(index - front.size() + 1, type);
    }

    /** Has the faces know what a page draws, in the order in which it is drawn. */
    private void meet(int index, EmbeddedFaces faces) {
        for (Piece piece : sheet(index).pieces()) {
            meet(piece, faces);
        }
        if (isNumbered(index)) {
            meet(pageNumber(index), faces);
        }
    }

    private static void meet(Piece piece, EmbeddedFaces faces) {
        if (piece instanceof Piece.Words words) {
            faces.meet(words.part(), words.line());
        } else if (piece instanceof Piece.Drawing drawing) {
            drawing.pieces().forEach(part -> meet(part, faces));
        }
    }

    private static void draw(
            Sheet sheet,
            SheetDrawer drawer,
            MarkedContent marked,
            Bookmarks bookmarks,
            PdfContentByte content)
            throws IOException {
        for (Piece piece : sheet.pieces()) {
            if (piece instanceof Piece.Words words && words.line().length() > 0) {
                marked.words(words.element());
                drawer.words(words);
            } else if (piece instanceof Piece.Drawing drawing) {
                marked.words(drawing.element());
                drawing.pieces().forEach(drawer::drawn);
            } else if (piece instanceof Piece.Stroke stroke) {
                marked.strokes();
                drawer.stroke(stroke);
            } else if (piece instanceof Piece.Rule rule) {
                marked.strokes();
                drawer.rule(rule);
            } else if (piece instanceof Piece.Leader leader) {
                marked.strokes();
                drawer.leader(leader);
            } else if (piece instanceof Piece.Bookmark bookmark) {
                double y = bookmark.y();
                bookmarks.add(bookmark, content, drawer.pageX(0, y), drawer.pageY(0, y));
            }
        }
    }
}
