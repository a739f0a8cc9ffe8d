package org.huibian.word.style;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.xmlbeans.XmlException;
import org.huibian.report.Style;
import org.huibian.report.Style.Part;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * The styles of the paragraphs in, above and below tables. Those of tables as such lie in
 * table-styles.xml: the schema classes that POI ships cannot make them, but read and write them.
 */
public final class TableStyles {

    /**
     * Room above and below the lines of a cell, in points: the margin in table-styles.xml and half
     * of the two borders, which readers add to the height of a row. Rows are then as high as
     * typeset ones.
     */
    public static final double CELL_MARGIN = 2;

    private static final double GAP = 6;
    private static final double LINE = 1.35;

    /** Single spacing, in the measure of automatic line distances. */
    private static final double SINGLE = 12;

    private final NamedStyles styles;
    private final Style style;

    TableStyles(NamedStyles styles) {
        this.styles = styles;
        this.style = styles.style();
    }

    /** A sheet with the styles of tables as such, and no others. */
    static CTStyles packed(Style.Issued look) {
        try (InputStream in = TableStyles.class.getResourceAsStream("table-styles.xml")) {
            String text =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("{outer}", eighths(look.outer()))
                            .replace("{inner}", eighths(look.inner()));
            return StylesDocument.Factory.parse(text).getStyles();
        } catch (IOException | XmlException e) {
            throw new IllegalStateException("the resource table-styles.xml is broken", e);
        }
    }

    /** The width of a border, as Word counts it: in eighths of a point. */
    static String eighths(double millimetres) {
        return String.valueOf(Math.round(Style.Page.points(millimetres) * 8));
    }

    /** From line to line in cells, in points. */
    public static double pitch(Style style, Part part) {
        return style.type(part).size() * LINE;
    }

    void add() {
        CTStyle caption =
                styles.paragraph(StandardStyles.CAPTION, "caption", StandardStyles.NORMAL);
        CTPPrBase look = caption.addNewPPr();
        look.addNewKeepNext();
        NamedStyles.off(look.addNewSnapToGrid());
        NamedStyles.align(look, STJc.CENTER);
        styles.type(caption, Part.TABLE_CAPTION, 0);
        cell(StandardStyles.TABLE_HEADER, "表头", Part.TABLE_HEADER, STJc.CENTER, false);
        cell(StandardStyles.TABLE_GROUP, "表格 分组", Part.TABLE_HEADER, STJc.LEFT, true);
        cell(StandardStyles.TABLE_LEFT, "表格 文字", Part.TABLE_CELL, STJc.LEFT, false);
        cell(StandardStyles.TABLE_CENTER, "表格 居中", Part.TABLE_CELL, STJc.CENTER, false);
        cell(StandardStyles.TABLE_RIGHT, "表格 数字", Part.TABLE_CELL, STJc.RIGHT, false);
        CTStyle note = cell(StandardStyles.TABLE_NOTE, "表注", Part.TABLE_NOTE, STJc.BOTH, false);
        note.getPPr().addNewKeepLines();
        note.getPPr().getSpacing().setBefore(Twips.ofPoints(GAP / 2));
        note.getPPr().getSpacing().setAfter(Twips.ofPoints(GAP / 2));
        addCharts();
        CTStyle gap = styles.paragraph(StandardStyles.TABLE_GAP, "表格 间距", StandardStyles.NORMAL);
        look = gap.addNewPPr();
        NamedStyles.off(look.addNewSnapToGrid());
        NamedStyles.lines(look, 0, GAP);
    }

    /** A drawing as high as it is, and its caption below it. */
    private void addCharts() {
        CTStyle chart = styles.paragraph(StandardStyles.CHART, "图", StandardStyles.NORMAL);
        CTPPrBase look = chart.addNewPPr();
        look.addNewKeepNext();
        NamedStyles.off(look.addNewSnapToGrid());
        NamedStyles.lines(look, 0, SINGLE).setLineRule(STLineSpacingRule.AUTO);
        NamedStyles.align(look, STJc.CENTER);
        styles.type(chart, Part.CHART_TEXT, 0);
        CTStyle caption =
                styles.paragraph(StandardStyles.CHART_CAPTION, "图题", StandardStyles.NORMAL);
        look = caption.addNewPPr();
        NamedStyles.off(look.addNewSnapToGrid());
        NamedStyles.align(look, STJc.CENTER);
        styles.type(caption, Part.CHART_CAPTION, 0);
    }

    private CTStyle cell(String id, String name, Part part, STJc.Enum side, boolean kept) {
        CTStyle made = styles.paragraph(id, name, StandardStyles.NORMAL);
        CTPPrBase look = made.addNewPPr();
        if (kept) {
            look.addNewKeepNext();
        }
        NamedStyles.off(look.addNewSnapToGrid());
        NamedStyles.lines(look, 0, pitch(style, part));
        NamedStyles.align(look, side);
        styles.type(made, part, 0);
        return made;
    }
}
