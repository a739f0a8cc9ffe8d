package org.huibian.word.style;

import java.math.BigInteger;
import org.huibian.report.Style;
import org.huibian.report.Style.Part;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles that every file has, and their ids (GB/T 9704-2012, 5.2 and 7.3). */
public final class StandardStyles {

    public static final String NORMAL = "Normal";
    public static final String TITLE = "Title";
    public static final String ANNEX_TITLE = "AnnexTitle";
    public static final String ANNEX_TITLE_NAME = "附件标题";
    public static final String HEADING = "Heading";
    public static final String BODY = "BodyText";
    public static final String ADDRESSEE = "Addressee";
    public static final String ANNEX_LIST = "AnnexList";
    public static final String ANNEX_LABEL = "AnnexLabel";
    public static final String ISSUER = "SignatureIssuer";
    public static final String DATE = "SignatureDate";
    public static final String CAPTION = "Caption";
    public static final String CHART = "Chart";
    public static final String CHART_CAPTION = "ChartCaption";
    public static final String TABLE_HEADER = "TableHeader";
    public static final String TABLE_GROUP = "TableGroup";
    public static final String TABLE_LEFT = "TableLeft";
    public static final String TABLE_CENTER = "TableCenter";
    public static final String TABLE_RIGHT = "TableRight";
    public static final String TABLE_NOTE = "TableNote";
    public static final String TABLE_GAP = "TableGap";
    public static final String TABLE = "ReportTable";
    public static final String COMMENT_TEXT = "CommentText";
    public static final String LETTERHEAD_MARK = "LetterheadMark";
    public static final String LETTERHEAD_NUMBER = "LetterheadNumber";
    public static final String LETTERHEAD_SIGNED = "LetterheadSigned";
    public static final String SIGNER = "SignerName";
    public static final String ISSUED_TITLE = "IssuedTitle";
    public static final String IMPRINT = "Imprint";
    public static final String IMPRINT_BY = "ImprintBy";
    public static final String IMPRINT_DATE = "ImprintDate";
    public static final String IMPRINT_TABLE = "ImprintTable";
    public static final String FOOTER = "Footer";
    public static final String FOOTER_EVEN = "FooterEven";
    public static final String FOOTER_TURNED = "FooterTurned";
    public static final String FOOTER_TURNED_EVEN = "FooterTurnedEven";

    /** Points that stay free below an imprint: the paragraph that ends its page, and its rules. */
    public static final double GAP_BELOW = 10;

    /** Twips taken from the width of each character: 28 of 16 pt then fill 156 mm. */
    public static final int TRACKING = -4;

    /** Points: comments stand in a narrow column. */
    private static final int COMMENT_SIZE = 9;

    private static final double COMMENT_PITCH = 12;

    private final NamedStyles styles;
    private final Style style;

    private StandardStyles(NamedStyles styles) {
        this.styles = styles;
        this.style = styles.style();
    }

    static void addTo(NamedStyles styles) {
        StandardStyles standard = new StandardStyles(styles);
        standard.addDefaults();
        standard.addText();
        standard.addHeadings();
        standard.addEnds();
        standard.addFooters();
        new TableStyles(styles).add();
    }

    /**
     * The styles of head and imprint, which only an issued document has: elsewhere everything is
     * black (5.2.4).
     */
    public static void addIssued(NamedStyles styles) {
        new IssuedStyles(styles).add();
    }

    /** The style of comments, which only a review copy has. */
    public static void addComments(NamedStyles styles) {
        CTStyle text = styles.paragraph(COMMENT_TEXT, "annotation text", NORMAL);
        CTPPrBase look = text.addNewPPr();
        NamedStyles.lines(look, 0, COMMENT_PITCH);
        NamedStyles.align(look, STJc.LEFT);
        CTRPr type = text.addNewRPr();
        BigInteger halfPoints = BigInteger.valueOf(COMMENT_SIZE * 2L);
        type.addNewSz().setVal(halfPoints);
        type.addNewSzCs().setVal(halfPoints);
    }

    private void addDefaults() {
        var defaults = styles.sheet().addNewDocDefaults();
        CTRPr type = defaults.addNewRPrDefault().addNewRPr();
        styles.faces(type, style.face(Part.BODY).wordName(), false);
        NamedStyles.languages(type);
        defaults.addNewPPrDefault();
        CTStyle normal = styles.add(NORMAL, "Normal", STStyleType.PARAGRAPH);
        normal.setDefault("1");
        normal.addNewQFormat();
        CTPPrBase look = normal.addNewPPr();
        // With widow control on, Word leaves the 22nd row of many pages empty.
        NamedStyles.off(look.addNewWidowControl());
        look.addNewKinsoku();
        NamedStyles.off(look.addNewOverflowPunct());
        NamedStyles.off(look.addNewAutoSpaceDE());
        NamedStyles.off(look.addNewAutoSpaceDN());
        NamedStyles.off(look.addNewAdjustRightInd());
        styles.rows(look, 0);
        NamedStyles.align(look, STJc.BOTH);
        styles.type(normal, Part.BODY, TRACKING);
        CTStyle character =
                styles.add("DefaultParagraphFont", "Default Paragraph Font", STStyleType.CHARACTER);
        character.setDefault("1");
    }

    private void addText() {
        CTStyle title = styles.paragraph(TITLE, "Title", NORMAL);
        title(title.addNewPPr(), 0);
        styles.type(title, Part.TITLE, 0);
        CTStyle annexTitle = styles.paragraph(ANNEX_TITLE, ANNEX_TITLE_NAME, NORMAL);
        title(annexTitle.addNewPPr(), 1);
        styles.type(annexTitle, Part.ANNEX_TITLE, 0);
        CTStyle body = styles.paragraph(BODY, "Body Text", NORMAL);
        twoCharacters(body.addNewPPr());
        CTStyle addressee = styles.paragraph(ADDRESSEE, "主送机关", NORMAL);
        NamedStyles.align(addressee.addNewPPr(), STJc.LEFT);
        CTStyle label = styles.paragraph(ANNEX_LABEL, "附件序号", NORMAL);
        CTPPrBase look = label.addNewPPr();
        look.addNewKeepNext();
        NamedStyles.align(look, STJc.LEFT);
        styles.type(label, Part.ANNEX_LABEL, TRACKING);
    }

    /** One blank row follows a title, so that whatever comes next stands off (7.3.2). */
    private void title(CTPPrBase look, int before) {
        look.addNewKeepNext();
        look.addNewKeepLines();
        NamedStyles.off(look.addNewSnapToGrid());
        styles.rows(look, before).setAfter(Twips.withinPoints(style.page().rowPitch()));
        NamedStyles.align(look, STJc.CENTER);
    }

    private void addHeadings() {
        Part[] parts = {Part.HEADING_1, Part.HEADING_2, Part.HEADING_3, Part.HEADING_4};
        for (int level = 1; level <= parts.length; level++) {
            CTStyle heading = styles.paragraph(HEADING + level, "heading " + level, NORMAL);
            CTPPrBase look = heading.addNewPPr();
            look.addNewKeepNext();
            look.addNewKeepLines();
            twoCharacters(look);
            look.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
            styles.type(heading, parts[level - 1], TRACKING);
        }
    }

    private void addEnds() {
        NamedStyles.align(styles.paragraph(ANNEX_LIST, "附件说明", NORMAL).addNewPPr(), STJc.LEFT);
        CTPPrBase issuer = styles.paragraph(ISSUER, "发文机关署名", NORMAL).addNewPPr();
        issuer.addNewKeepNext();
        NamedStyles.align(issuer, STJc.RIGHT);
        CTPPrBase date = styles.paragraph(DATE, "成文日期", NORMAL).addNewPPr();
        NamedStyles.align(date, STJc.RIGHT);
    }

    private void addFooters() {
        footer(FOOTER, "footer", STJc.RIGHT, style.page().rowPitch());
        footer(FOOTER_EVEN, "页脚 双页", STJc.LEFT, style.page().rowPitch());
        double snug = TableStyles.pitch(style, Part.PAGE_NUMBER);
        footer(FOOTER_TURNED, "页脚 横排", STJc.RIGHT, snug);
        footer(FOOTER_TURNED_EVEN, "页脚 横排双页", STJc.LEFT, snug);
    }

    /** One character of the page number's own size from the edge (7.5). */
    private void footer(String id, String name, STJc.Enum side, double pitch) {
        BigInteger one = Twips.ofPoints(style.type(Part.PAGE_NUMBER).size());
        BigInteger hundredths = BigInteger.valueOf(100);
        CTStyle made = styles.paragraph(id, name, NORMAL);
        CTPPrBase look = made.addNewPPr();
        NamedStyles.off(look.addNewSnapToGrid());
        NamedStyles.lines(look, 0, pitch);
        CTInd indent = look.addNewInd();
        if (side == STJc.RIGHT) {
            indent.setRightChars(hundredths);
            indent.setRight(one);
        } else {
            indent.setLeftChars(hundredths);
            indent.setLeft(one);
        }
        NamedStyles.align(look, side);
        styles.type(made, Part.PAGE_NUMBER, 0);
    }

    private void twoCharacters(CTPPrBase look) {
        CTInd indent = look.addNewInd();
        indent.setFirstLineChars(BigInteger.valueOf(200));
        indent.setFirstLine(BigInteger.valueOf(styles.twips(2)));
    }
}
