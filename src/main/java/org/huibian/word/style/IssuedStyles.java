package org.huibian.word.style;

import java.math.BigInteger;
import org.huibian.report.Block;
import org.huibian.report.Style;
import org.huibian.report.Style.Part;
import org.huibian.report.layout.Ems;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** The styles of an issued document's head and imprint (GB/T 9704-2012, 7.2 and 7.4). */
final class IssuedStyles {

    private static final int BLANK_ROWS = 2;

    /** The height of the mark's line, in type sizes: less would cut off the upper ends of hanzi. */
    private static final double MARK_LINE = 1.1;

    /** The part of an exact line that lies below its baseline. */
    private static final double BELOW = 0.2;

    private static final double DESCENT = 0.12;

    private final NamedStyles styles;
    private final Style style;

    IssuedStyles(NamedStyles styles) {
        this.styles = styles;
        this.style = styles.style();
    }

    void add() {
        mark();
        number(StandardStyles.LETTERHEAD_NUMBER, "发文字号", STJc.CENTER);
        signed();
        CTStyle title =
                styles.paragraph(StandardStyles.ISSUED_TITLE, "标题 版头下", StandardStyles.TITLE);
        styles.rows(title.addNewPPr(), BLANK_ROWS)
                .setAfter(Twips.withinPoints(style.page().rowPitch()));
        imprint();
    }

    private void mark() {
        CTStyle mark =
                styles.paragraph(StandardStyles.LETTERHEAD_MARK, "发文机关标志", StandardStyles.NORMAL);
        CTPPrBase look = mark.addNewPPr();
        look.addNewKeepNext();
        NamedStyles.off(look.addNewSnapToGrid());
        double size = style.type(Part.LETTERHEAD_MARK).size();
        double drop = Style.Page.points(style.issued().markDrop());
        NamedStyles.lines(look, drop, size * MARK_LINE)
                .setBefore(Twips.ofMillimetres(style.issued().markDrop()));
        NamedStyles.align(look, STJc.CENTER);
        styles.type(mark, Part.LETTERHEAD_MARK, 0);
        mark.getRPr().addNewColor().setVal(style.issued().colour().code());
    }

    /** Number and red rule: the rule lies below the text, so that no more than the rest is left. */
    private CTPPrBase number(String id, String name, STJc.Enum side) {
        CTStyle number = styles.paragraph(id, name, StandardStyles.NORMAL);
        CTPPrBase look = number.addNewPPr();
        look.addNewKeepNext();
        CTBorder rule = look.addNewPBdr().addNewBottom();
        rule.setVal(STBorder.SINGLE);
        rule.setSz(new BigInteger(TableStyles.eighths(style.issued().rule())));
        rule.setColor(style.issued().colour().code());
        double size = style.type(Part.LETTERHEAD_NUMBER).size();
        double space =
                Style.Page.points(style.issued().ruleDrop())
                        + size * DESCENT
                        - style.page().rowPitch() * BELOW;
        rule.setSpace(BigInteger.valueOf((long) Math.ceil(Math.max(0, Math.min(31, space)))));
        NamedStyles.off(look.addNewSnapToGrid());
        styles.rows(look, BLANK_ROWS);
        NamedStyles.align(look, side);
        styles.type(number, Part.LETTERHEAD_NUMBER, StandardStyles.TRACKING);
        return look;
    }

    /** With a signer: the number a character from the left, the signer one from the right. */
    private void signed() {
        String id = StandardStyles.LETTERHEAD_SIGNED;
        CTStyle signed = styles.paragraph(id, "发文字号 签发人", StandardStyles.LETTERHEAD_NUMBER);
        CTPPrBase look = signed.addNewPPr();
        CTTabStop tab = look.addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        double width = Style.Page.points(style.page().textWidth());
        tab.setPos(Twips.ofPoints(width - style.page().columnPitch()));
        CTInd first = look.addNewInd();
        first.setFirstLineChars(BigInteger.valueOf(100));
        first.setFirstLine(BigInteger.valueOf(styles.twips(1)));
        NamedStyles.align(look, STJc.LEFT);
        CTStyle name = styles.add(StandardStyles.SIGNER, "签发人姓名", STStyleType.CHARACTER);
        name.setCustomStyle("1");
        styles.type(name, Part.LETTERHEAD_SIGNER, StandardStyles.TRACKING);
    }

    /** A character of their own size from the edges; further lines under the first name. */
    private void imprint() {
        BigInteger em = Twips.ofPoints(style.type(Part.IMPRINT).size());
        BigInteger label =
                em.multiply(BigInteger.valueOf(Math.round(Ems.of(Block.Imprint.COPY_TO))));
        CTInd copies = imprint(StandardStyles.IMPRINT, "版记 抄送", STJc.BOTH);
        copies.setLeft(em.add(label));
        copies.setHanging(label);
        copies.setRight(em);
        CTInd by = imprint(StandardStyles.IMPRINT_BY, "版记 印发机关", STJc.LEFT);
        by.setLeftChars(BigInteger.valueOf(100));
        by.setLeft(em);
        CTInd date = imprint(StandardStyles.IMPRINT_DATE, "版记 印发日期", STJc.RIGHT);
        date.setRightChars(BigInteger.valueOf(100));
        date.setRight(em);
    }

    private CTInd imprint(String id, String name, STJc.Enum side) {
        CTStyle made = styles.paragraph(id, name, StandardStyles.NORMAL);
        CTPPrBase look = made.addNewPPr();
        NamedStyles.off(look.addNewSnapToGrid());
        CTInd indent = look.addNewInd();
        NamedStyles.align(look, side);
        styles.type(made, Part.IMPRINT, 0);
        return indent;
    }
}
