package org.huibian.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.huibian.report.Style;
import org.huibian.word.style.StandardStyles;
import org.huibian.word.style.Twips;
import org.huibian.word.text.Cells;
import org.huibian.word.text.Elements;
import org.huibian.word.text.Paragraphs;
import org.huibian.word.text.TrackedChanges;

/**
 * The footers with the page number “— 1 —”: below the type area, one character from its right edge
 * on odd pages, from its left edge on even pages (GB/T 9704-2012, 7.5). On landscape pages it
 * stands turned at the left, where the foot of the upright sheet is.
 */
public final class PageNumbers {

    /**
     * Points from the foot of an exact line to the dash in it: Word leaves a part of the line's
     * spare room below the text, LibreOffice none; this is right for the one and within the
     * tolerance of 1 mm for the other.
     */
    private static final double DASH = 12.6;

    private final XWPFDocument document;
    private final Style style;
    private final TrackedChanges changes;
    private final Map<String, String> ids = new LinkedHashMap<>();

    PageNumbers(XWPFDocument document, Style style, TrackedChanges changes) {
        this.document = document;
        this.style = style;
        this.changes = changes;
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

    /** The footers so far, in the order in which they were made. */
    List<String> made() {
        return List.copyOf(ids.keySet());
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
                    Paragraphs out = footer();
                    out.write(StandardStyles.FOOTER, "");
                    return related(out);
                });
    }

    private Paragraphs footer() {
        return new Paragraphs(new Elements("w:ftr"), changes);
    }

    private String related(Paragraphs footer) {
        try {
            PackagePart part =
                    document.getPackage()
                            .createPart(
                                    PackagingURIHelper.createPartName(
                                            "/word/footer" + (ids.size() + 1) + ".xml"),
                                    XWPFRelation.FOOTER.getContentType());
            try (OutputStream out = part.getOutputStream()) {
                out.write(footer.out().end());
            }
            return document.getPackagePart()
                    .addRelationship(
                            part.getPartName(),
                            TargetMode.INTERNAL,
                            XWPFRelation.FOOTER.getRelation())
                    .getId();
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a footer cannot be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String made(boolean landscape, boolean even) {
        Paragraphs out = footer();
        if (landscape) {
            openTurned(out.out());
            number(out, even ? StandardStyles.FOOTER_TURNED_EVEN : StandardStyles.FOOTER_TURNED);
            out.out().close(3);
            out.write(StandardStyles.TABLE_GAP, "");
        } else {
            number(out, even ? StandardStyles.FOOTER_EVEN : StandardStyles.FOOTER);
        }
        return related(out);
    }

    private static void number(Paragraphs out, String styleId) {
        out.open(styleId);
        out.add("— ");
        out.out().open("w:fldSimple").attribute("w:instr", " PAGE ");
        out.out().open("w:r").open("w:t").text("1").close(3);
        out.add(" —");
        out.close();
    }

    /** Opens a cell as long as the type area is wide, its text running downwards. */
    private void openTurned(Elements out) {
        Style.Page page = style.page();
        BigInteger width = Twips.withinPoints(page.rowPitch());
        out.open("w:tbl").open("w:tblPr").open("w:tblpPr");
        out.attribute("w:vertAnchor", "page").attribute("w:horzAnchor", "page");
        out.attribute("w:tblpX", Twips.ofPoints(dash() - page.rowPitch() / 2));
        out.attribute("w:tblpY", Twips.ofMillimetres(page.left())).close();
        out.width("w:tblW", width);
        out.open("w:tblLayout").attribute("w:type", "fixed").close();
        out.open("w:tblCellMar").width("w:left", 0).width("w:right", 0).close(2);
        Cells.grid(out, width.longValueExact());
        out.open("w:tr").open("w:trPr");
        Cells.height(out, Twips.ofMillimetres(page.textWidth()), "exact");
        out.close();
        out.open("w:tc").open("w:tcPr").width("w:tcW", width);
        out.value("w:textDirection", "tbRl").value("w:vAlign", "center").close();
    }
}
