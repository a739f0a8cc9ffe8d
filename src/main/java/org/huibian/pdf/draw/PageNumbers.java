package org.huibian.pdf.draw;

import org.huibian.pdf.block.Typesetter;
import org.huibian.pdf.face.truetype.Ink;
import org.huibian.pdf.line.Line;
import org.huibian.pdf.page.Piece;
import org.huibian.report.Style;
import org.huibian.report.Style.Part;

/**
 * The number of a page between dashes: 7 mm under the type area, a character from its right edge on
 * odd pages and from its left edge on even ones (GB/T 9704-2012, 7.5).
 */
public final class PageNumbers {

    private static final double EM = 1000;

    private PageNumbers() {}

    /** The number of a page, 1-based, placed from the left and top of the upright frame. */
    public static Piece.Words of(int number, Typesetter type) {
        Style.Page page = type.style().page();
        double size = type.size(Part.PAGE_NUMBER);
        Line line = type.line(Part.PAGE_NUMBER, "— " + number + " —");
        boolean odd = number % 2 == 1;
        double x = odd ? Style.Page.points(page.textWidth()) - size - line.width() : size;
        Ink dash = type.face(Part.PAGE_NUMBER, '—').ink('—');
        double dashAbove = (dash.bottom() + dash.top()) / 2.0 * size / EM;
        double foot = Style.Page.points(page.textHeight() + page.pageNumberDrop());
        return new Piece.Words(line, Part.PAGE_NUMBER, x, foot + dashAbove);
    }
}
