package org.huibian.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huibian.report.Style;
import org.huibian.report.Style.Page;
import org.huibian.word.style.StandardStyles;
import org.huibian.word.style.Twips;
import org.huibian.word.text.Elements;
import org.huibian.word.text.TrackedChanges;

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

    SectionPages(XWPFDocument document, Style style, TrackedChanges changes) {
        this.page = style.page();
        this.numbers = new PageNumbers(document, style, changes);
        double hanzi = style.type(Style.Part.BODY).size() * 20 + StandardStyles.TRACKING;
        this.fullRow = BigInteger.valueOf((long) Math.floor(hanzi * page.columns()) + ROUNDING);
    }

    /** The footers so far, in the order in which they were made. */
    List<String> footers() {
        return numbers.made();
    }

    /**
     * Writes the properties of a section.
     *
     * @param first whether its pages are counted from 1, after unnumbered ones: page 1 is the front
     *     of a leaf, as in the PDF
     */
    void describe(Elements out, boolean landscape, boolean first) {
        String odd = numbers.footer(landscape, false);
        String even = numbers.footer(landscape, true);
        out.open("w:sectPr");
        reference(out, "default", odd);
        reference(out, "even", even);
        describe(out, landscape, first ? "oddPage" : "nextPage", first);
    }

    /**
     * Writes the properties of the page of an imprint, which is the back of a leaf: readers leave a
     * page blank before it where they must (GB/T 9704-2012, 7.4.1 and 7.5).
     *
     * @param numbered whether it bears its number: not where a blank page lies before it
     */
    void imprint(Elements out, boolean numbered) {
        // Without footers of its own a section has those of the one before.
        String none = numbers.none();
        out.open("w:sectPr");
        reference(out, "default", numbered ? numbers.footer(false, false) : none);
        reference(out, "even", numbered ? numbers.footer(false, true) : none);
        describe(out, false, "evenPage", false);
    }

    /** Writes the properties of a section of upright pages without numbers. */
    void unnumbered(Elements out) {
        out.open("w:sectPr");
        describe(out, false, "nextPage", false);
    }

    private void describe(Elements out, boolean landscape, String start, boolean first) {
        out.value("w:type", start).open("w:pgSz");
        out.attribute("w:w", Twips.ofMillimetres(landscape ? page.height() : page.width()));
        out.attribute("w:h", Twips.ofMillimetres(landscape ? page.width() : page.height()));
        if (landscape) {
            out.attribute("w:orient", "landscape");
        }
        out.close();
        margins(out, landscape);
        if (first) {
            out.open("w:pgNumType").attribute("w:start", 1).close();
        }
        out.open("w:docGrid");
        if (!landscape) {
            // 156 mm are no whole number of rows: LibreOffice would leave the rest empty, half of
            // it at either end, and a row of the table with it.
            out.attribute("w:type", "lines");
        }
        out.attribute("w:linePitch", Twips.withinPoints(page.rowPitch())).close(2);
    }

    private void margins(Elements out, boolean landscape) {
        double right = page.width() - page.left() - page.textWidth();
        double bottom = page.height() - page.top() - page.textHeight();
        out.open("w:pgMar");
        out.attribute("w:top", Twips.ofMillimetres(landscape ? page.left() : page.top()));
        out.attribute("w:right", landscape ? Twips.ofMillimetres(page.top()) : right());
        out.attribute("w:bottom", Twips.ofMillimetres(landscape ? right : bottom));
        out.attribute("w:left", Twips.ofMillimetres(landscape ? bottom : page.left()));
        out.attribute("w:header", Twips.ofMillimetres(15));
        out.attribute("w:footer", landscape ? Twips.ofMillimetres(10) : numbers.distance());
        out.attribute("w:gutter", 0).close();
    }

    /** Up to 0.2 mm less than prescribed, so that a full row of hanzi fits. */
    private BigInteger right() {
        BigInteger rest =
                Twips.ofMillimetres(page.width()).subtract(Twips.ofMillimetres(page.left()));
        BigInteger prescribed = rest.subtract(Twips.ofMillimetres(page.textWidth()));
        return prescribed.min(rest.subtract(fullRow));
    }

    private static void reference(Elements out, String pages, String id) {
        out.open("w:footerReference").attribute("w:type", pages).attribute("r:id", id).close();
    }
}
