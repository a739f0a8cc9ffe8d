package org.huibian.word;

import org.huibian.report.Block;
import org.huibian.report.Style;
import org.huibian.report.layout.Ems;
import org.huibian.word.style.StandardStyles;
import org.huibian.word.style.Twips;
import org.huibian.word.text.Cells;
import org.huibian.word.text.Elements;
import org.huibian.word.text.Paragraphs;

/** Writes the head and the imprint of an issued document (GB/T 9704-2012, 7.2 and 7.4). */
final class IssuedWriter {

    private static final double DATE_SHARE = 0.4;

    private IssuedWriter() {}

    /** Writes mark, number and signer; the red rule belongs to the style of the number. */
    static void letterhead(Paragraphs out, Block.Letterhead letterhead) {
        out.write(StandardStyles.LETTERHEAD_MARK, letterhead.mark());
        if (letterhead.signer().isEmpty()) {
            out.write(StandardStyles.LETTERHEAD_NUMBER, letterhead.number());
            return;
        }
        out.open(StandardStyles.LETTERHEAD_SIGNED);
        out.add(letterhead.number());
        out.addTab();
        out.add(Block.Letterhead.SIGNER);
        out.add(letterhead.signer(), StandardStyles.SIGNER);
        out.close();
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
    static void imprint(Paragraphs out, Block.Imprint imprint, Style style, boolean floating) {
        long width = Twips.ofMillimetres(style.page().textWidth()).longValueExact();
        long date = Math.round(width * DATE_SHARE);
        out.out().open("w:tbl");
        describe(out.out(), width, floating);
        Cells.grid(out.out(), width - date, date);
        if (!imprint.copies().isEmpty()) {
            openRow(out, style);
            String copies = Block.Imprint.COPY_TO + imprint.copies();
            cell(out, width, 2, StandardStyles.IMPRINT, copies);
            out.out().close();
        }
        openRow(out, style);
        cell(out, width - date, 1, StandardStyles.IMPRINT_BY, imprint.printedBy());
        cell(out, date, 1, StandardStyles.IMPRINT_DATE, imprint.printed());
        out.out().close(2);
    }

    private static void describe(Elements out, long width, boolean floating) {
        out.open("w:tblPr").value("w:tblStyle", StandardStyles.IMPRINT_TABLE);
        if (floating) {
            out.open("w:tblpPr")
                    .attribute("w:vertAnchor", "margin")
                    .attribute("w:horzAnchor", "margin")
                    .attribute("w:tblpYSpec", "bottom")
                    .close();
        }
        out.width("w:tblW", width);
        out.open("w:tblLayout").attribute("w:type", "fixed").close(2);
    }

    private static void openRow(Paragraphs out, Style style) {
        out.out().open("w:tr").open("w:trPr").empty("w:cantSplit");
        Cells.atLeast(out.out(), Twips.withinPoints(style.page().rowPitch()));
        out.addMark();
        out.out().close();
    }

    private static void cell(Paragraphs out, long width, int columns, String styleId, String text) {
        Cells.open(out.out(), width, columns, "bottom");
        out.openInCell(styleId);
        out.add(text);
        out.out().close(2);
    }
}
