package org.huibian.pdf.archive;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import org.huibian.pdf.page.Piece;
import org.jspecify.annotations.Nullable;

/** The bookmarks of a document: headings of the first level, those of the second below them. */
public final class Bookmarks {

    private @Nullable PdfOutline first;

    /** Adds a bookmark to the page that is being drawn. */
    public void add(Piece.Bookmark bookmark, PdfContentByte content, float pageX, float pageY) {
        PdfOutline parent = content.getRootOutline();
        if (bookmark.level() > 1 && first != null) {
            parent = first;
        }
        PdfDestination place = new PdfDestination(PdfDestination.XYZ, pageX, pageY, 0);
        PdfOutline outline = new PdfOutline(parent, place, bookmark.title());
        if (bookmark.level() == 1) {
            first = outline;
        }
    }
}
