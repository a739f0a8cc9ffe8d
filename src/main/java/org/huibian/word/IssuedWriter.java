package org.huibian.word;

import java.math.BigInteger;
import java.util.List;
import org.huibian.report.Block;
import org.huibian.report.Style;
import org.huibian.report.layout.Ems;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Writes the head and the imprint of an issued document (GB/T 9704-2012, 7.2 and 7.4). */
final class IssuedWriter {

    private static final double DATE_SHARE = 0.4;

    private IssuedWriter() {}

    /** Writes mark, number and signer; the red rule belongs to the style of the number. */
    static List<CTP> letterhead(CTBody body, Block.Letterhead letterhead) {
        CTP mark = Paragraphs.styled(body.addNewP(), StandardStyles.LETTERHEAD_MARK);
        Paragraphs.add(mark, letterhead.mark());
        if (letterhead.signer().isEmpty()) {
            CTP number = Paragraphs.styled(body.addNewP(), StandardStyles.LETTERHEAD_NUMBER);
            Paragraphs.add(number, letterhead.number());
            return List.of(mark, number);
        }
        CTP number = Paragraphs.styled(body.addNewP(), StandardStyles.LETTERHEAD_SIGNED);
        Paragraphs.add(number, letterhead.number());
        Paragraphs.run(number).addNewTab();
        Paragraphs.add(number, Block.Letterhead.SIGNER);
        CTR name = Paragraphs.run(number);
        name.getRPr().addNewRStyle().setVal(StandardStyles.SIGNER);
        Paragraphs.write(name, PrintableText.of(letterhead.signer()));
        return List.of(mark, number);
    }

    /**
     * What is left above the imprint on a page of its own, in points, by an estimate of its lines;
     * less rather than more, so that it stays on its page.
     */
    static double room(Block.Imprint imprint, Style style) {
        double em = style.type(Style.Part.IMPRINT).size();
        double ems = Style.Page.points(style.page().textWidth()) / em;
        double copies = ems - 2 - Ems.of(Block.Imprint.COPY_TO) - 0.3;
        double by = ems * (1 - DATE_SHARE) - 2;
        double lines = Math.max(1, Math.ceil(Ems.of(imprint.printedBy()) / by));
        lines += Math.ceil(Ems.of(imprint.copies()) / copies);
        double rows = style.page().rows() - lines;
        return rows * style.page().rowPitch() - StandardStyles.GAP_BELOW;
    }

    /**
     * Writes the imprint.
     *
     * @param floating whether it is to stand at the foot of the page it comes to, below other text
     */
    static void imprint(CTTbl table, Block.Imprint imprint, Style style, boolean floating) {
        long width = Twips.ofMillimetres(style.page().textWidth()).longValueExact();
        long date = Math.round(width * DATE_SHARE);
        describe(table, width, floating);
        CTTblGrid grid = table.addNewTblGrid();
        grid.addNewGridCol().setW(BigInteger.valueOf(width - date));
        grid.addNewGridCol().setW(BigInteger.valueOf(date));
        if (!imprint.copies().isEmpty()) {
            CTP copies = cell(row(table, style), width, 2, StandardStyles.IMPRINT);
            Paragraphs.add(copies, Block.Imprint.COPY_TO + imprint.copies());
        }
        CTRow printed = row(table, style);
        Paragraphs.add(
                cell(printed, width - date, 1, StandardStyles.IMPRINT_BY), imprint.printedBy());
        Paragraphs.add(cell(printed, date, 1, StandardStyles.IMPRINT_DATE), imprint.printed());
    }

    private static void describe(CTTbl table, long width, boolean floating) {
        CTTblPr look = table.addNewTblPr();
        look.addNewTblStyle().setVal(StandardStyles.IMPRINT_TABLE);
        if (floating) {
            CTTblPPr place = look.addNewTblpPr();
            place.setVertAnchor(STVAnchor.MARGIN);
            place.setHorzAnchor(STHAnchor.MARGIN);
            place.setTblpYSpec(STYAlign.BOTTOM);
        }
        width(look.addNewTblW(), width);
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
    }

    private static CTRow row(CTTbl table, Style style) {
        CTRow row = table.addNewTr();
        var look = row.addNewTrPr();
        look.addNewCantSplit();
        CTHeight height = look.addNewTrHeight();
        height.setVal(Twips.withinPoints(style.page().rowPitch()));
        height.setHRule(STHeightRule.AT_LEAST);
        return row;
    }

    private static CTP cell(CTRow row, long width, int columns, String styleId) {
        CTTc cell = row.addNewTc();
        CTTcPr look = cell.addNewTcPr();
        width(look.addNewTcW(), width);
        if (columns > 1) {
            look.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        }
        look.addNewVAlign().setVal(STVerticalJc.BOTTOM);
        return Paragraphs.styled(cell.addNewP(), styleId);
    }

    private static void width(CTTblWidth width, long twips) {
        width.setW(BigInteger.valueOf(twips));
        width.setType(STTblWidth.DXA);
    }
}
