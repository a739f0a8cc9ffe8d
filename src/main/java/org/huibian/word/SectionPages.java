package org.huibian.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huibian.report.Style;
import org.huibian.report.Style.Page;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/**
 * The pages of sections: size, margins, grid, and the footers with the page number. A landscape
 * page is the upright one turned: its upper edge is the upright page's left edge, and the page
 * number stays where it is on the sheet (GB/T 9704-2012, 8).
 */
final class SectionPages {

    /** Twips that readers lose where they count in hundredths of a millimetre. */
    private static final int ROUNDING = 5;

    private final Page page;
    private final PageNumbers numbers;
    private final BigInteger fullRow;

    SectionPages(XWPFDocument document, Style style) {
        this.page = style.page();
        this.numbers = new PageNumbers(document, style);
        double hanzi = style.type(Style.Part.BODY).size() * 20 + StandardStyles.TRACKING;
        this.fullRow = BigInteger.valueOf((long) Math.floor(hanzi * page.columns()) + ROUNDING);
    }

    /** Fills in the properties of a section. */
    void describe(CTSectPr section, boolean landscape) {
        reference(section, STHdrFtr.DEFAULT, numbers.footer(landscape, false));
        reference(section, STHdrFtr.EVEN, numbers.footer(landscape, true));
        unnumbered(section, landscape);
    }

    /**
     * Fills in the properties of the page of an imprint, which is the back of a leaf: readers leave
     * a page blank before it where they must (GB/T 9704-2012, 7.4.1 and 7.5).
     *
     * @param numbered whether it bears its number: not where a blank page lies before it
     */
    void imprint(CTSectPr section, boolean numbered) {
        // Without footers of its own a section has those of the one before.
        String none = numbers.none();
        reference(section, STHdrFtr.DEFAULT, numbered ? numbers.footer(false, false) : none);
        reference(section, STHdrFtr.EVEN, numbered ? numbers.footer(false, true) : none);
        unnumbered(section, false);
        section.getType().setVal(STSectionMark.EVEN_PAGE);
    }

    /** Fills in the properties of a section of upright pages without numbers. */
    void unnumbered(CTSectPr section) {
        unnumbered(section, false);
    }

    private void unnumbered(CTSectPr section, boolean landscape) {
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        CTPageSz size = section.addNewPgSz();
        size.setW(Twips.ofMillimetres(landscape ? page.height() : page.width()));
        size.setH(Twips.ofMillimetres(landscape ? page.width() : page.height()));
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        margins(section.addNewPgMar(), landscape);
        CTDocGrid grid = section.addNewDocGrid();
        if (!landscape) {
            // 156 mm are no whole number of rows: LibreOffice would leave the rest empty, half of
            // it at either end, and a row of the table with it.
            grid.setType(STDocGrid.LINES);
        }
        grid.setLinePitch(Twips.withinPoints(page.rowPitch()));
    }

    private void margins(CTPageMar margins, boolean landscape) {
        double right = page.width() - page.left() - page.textWidth();
        double bottom = page.height() - page.top() - page.textHeight();
        margins.setTop(Twips.ofMillimetres(landscape ? page.left() : page.top()));
        margins.setRight(landscape ? Twips.ofMillimetres(page.top()) : right());
        margins.setBottom(Twips.ofMillimetres(landscape ? right : bottom));
        margins.setLeft(Twips.ofMillimetres(landscape ? bottom : page.left()));
        margins.setHeader(Twips.ofMillimetres(15));
        margins.setFooter(landscape ? Twips.ofMillimetres(10) : numbers.distance());
        margins.setGutter(BigInteger.ZERO);
    }

    /** Up to 0.2 mm less than prescribed, so that a full row of hanzi fits. */
    private BigInteger right() {
        BigInteger rest =
                Twips.ofMillimetres(page.width()).subtract(Twips.ofMillimetres(page.left()));
        BigInteger prescribed = rest.subtract(Twips.ofMillimetres(page.textWidth()));
        return prescribed.min(rest.subtract(fullRow));
    }

    private static void reference(CTSectPr section, STHdrFtr.Enum pages, String id) {
        CTHdrFtrRef reference = section.addNewFooterReference();
        reference.setType(pages);
        reference.setId(id);
    }
}
