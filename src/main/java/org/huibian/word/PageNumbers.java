package org.huibian.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFactory;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.huibian.report.Style;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/**
 * The footers with the page number “— 1 —”: below the type area, one character from its right edge
 * on odd pages, from its left edge on even pages (GB/T 9704-2012, 7.5). On landscape pages it
 * stands turned at the left, where the foot of the upright sheet is.
 */
final class PageNumbers {

    /**
     * Points from the foot of an exact line to the dash in it: Word leaves a part of the line's
     * spare room below the text, LibreOffice none; this is right for the one and within the
     * tolerance of 1 mm for the other.
     */
    private static final double DASH = 12.6;

    private final XWPFDocument document;
    private final Style style;
    private final Map<String, String> ids = new HashMap<>();

    PageNumbers(XWPFDocument document, Style style) {
        this.document = document;
        this.style = style;
    }

    /** From the edge of the sheet to the foot of the page number's line. */
    BigInteger distance() {
        return Twips.ofPoints(dash() - DASH);
    }

    /** From the edge of the sheet to the dash, in points. */
    private double dash() {
        Style.Page page = style.page();
        return Style.Page.points(
                page.height() - page.top() - page.textHeight() - page.pageNumberDrop());
    }

    /** The relation id of a footer, made when it is first asked for. */
    String footer(boolean landscape, boolean even) {
        return ids.computeIfAbsent(landscape + "," + even, key -> made(landscape, even));
    }

    /** The relation id of a footer without a number. */
    String none() {
        return ids.computeIfAbsent(
                "none",
                key -> {
                    CTHdrFtr content = CTHdrFtr.Factory.newInstance();
                    Paragraphs.styled(content.addNewP(), StandardStyles.FOOTER);
                    return related(content);
                });
    }

    private String related(CTHdrFtr content) {
        XWPFFooter footer =
                (XWPFFooter)
                        document.createRelationship(
                                XWPFRelation.FOOTER, XWPFFactory.getInstance(), ids.size() + 1);
        footer.setHeaderFooter(content);
        return document.getRelationId(footer);
    }

    private String made(boolean landscape, boolean even) {
        CTHdrFtr content = CTHdrFtr.Factory.newInstance();
        if (landscape) {
            CTP turned = turned(content.addNewTbl());
            number(turned, even ? StandardStyles.FOOTER_TURNED_EVEN : StandardStyles.FOOTER_TURNED);
            Paragraphs.styled(content.addNewP(), StandardStyles.TABLE_GAP);
        } else {
            number(content.addNewP(), even ? StandardStyles.FOOTER_EVEN : StandardStyles.FOOTER);
        }
        return related(content);
    }

    private static void number(CTP paragraph, String styleId) {
        Paragraphs.styled(paragraph, styleId);
        Paragraphs.write(Paragraphs.run(paragraph), "— ");
        CTSimpleField page = paragraph.addNewFldSimple();
        page.setInstr(" PAGE ");
        page.addNewR().addNewT().setStringValue("1");
        Paragraphs.write(Paragraphs.run(paragraph), " —");
    }

    /** A cell as long as the type area is wide, its text running downwards. */
    private CTP turned(CTTbl table) {
        Style.Page page = style.page();
        CTTblPr look = table.addNewTblPr();
        CTTblPPr place = look.addNewTblpPr();
        place.setVertAnchor(STVAnchor.PAGE);
        place.setHorzAnchor(STHAnchor.PAGE);
        place.setTblpX(Twips.ofPoints(dash() - page.rowPitch() / 2));
        place.setTblpY(Twips.ofMillimetres(page.left()));
        BigInteger width = Twips.withinPoints(page.rowPitch());
        width(look.addNewTblW(), width);
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins = look.addNewTblCellMar();
        width(margins.addNewLeft(), BigInteger.ZERO);
        width(margins.addNewRight(), BigInteger.ZERO);
        table.addNewTblGrid().addNewGridCol().setW(width);
        CTRow row = table.addNewTr();
        CTTrPr rowLook = row.addNewTrPr();
        CTHeight height = rowLook.addNewTrHeight();
        height.setVal(Twips.ofMillimetres(page.textWidth()));
        height.setHRule(STHeightRule.EXACT);
        CTTc cell = row.addNewTc();
        CTTcPr cellLook = cell.addNewTcPr();
        width(cellLook.addNewTcW(), width);
        cellLook.addNewTextDirection().setVal(STTextDirection.TB_RL);
        cellLook.addNewVAlign().setVal(STVerticalJc.CENTER);
        return cell.addNewP();
    }

    private static void width(CTTblWidth width, BigInteger twips) {
        width.setW(twips);
        width.setType(STTblWidth.DXA);
    }
}
