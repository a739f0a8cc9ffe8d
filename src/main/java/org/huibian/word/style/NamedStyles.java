package org.huibian.word.style;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibian.report.Style;
import org.huibian.report.Style.Part;
import org.huibian.report.layout.Ems;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The named styles of a file. Those that every file has are there from the start; a computed indent
 * or a place on the page is a further style based on one of them, made when it is first asked for,
 * so that no paragraph carries a look of its own.
 */
public final class NamedStyles {

    private final CTStyles sheet;
    private final Map<String, String> names;
    private final Map<String, String> derived = new LinkedHashMap<>();
    private final Style style;

    public NamedStyles(Style style) {
        this(style, TableStyles.packed(style.issued()), new HashMap<>());
        StandardStyles.addTo(this);
    }

    private NamedStyles(Style style, CTStyles sheet, Map<String, String> names) {
        this.style = style;
        this.sheet = sheet;
        this.names = names;
    }

    /** The styles that every file of this look has, for another file: cheaper than made anew. */
    public NamedStyles copied() {
        return new NamedStyles(style, (CTStyles) sheet.copy(), new HashMap<>(names));
    }

    /** All styles so far. */
    public CTStyles sheet() {
        return sheet;
    }

    /** What sets apart the styles made for places and indents, in the order in which they were. */
    public List<String> derived() {
        return List.copyOf(derived.keySet());
    }

    /** What the report is to look like. */
    public Style style() {
        return style;
    }

    /**
     * The style of a paragraph at its place.
     *
     * @param id the style it would have anywhere
     * @param kept whether it stays on the page of the next paragraph
     * @param newPage whether it begins a page
     */
    public String placed(String id, boolean kept, boolean newPage) {
        if (!kept && !newPage) {
            return id;
        }
        String own = id + (newPage ? "NewPage" : "") + (kept ? "Kept" : "");
        return derived.computeIfAbsent(
                own,
                key -> {
                    String name = nameOf(id) + (newPage ? " 另页" : "") + (kept ? " 与下段同页" : "");
                    CTStyle made = paragraph(key, name, id);
                    CTPPrBase look = made.addNewPPr();
                    if (kept) {
                        look.addNewKeepNext();
                    }
                    if (newPage) {
                        look.addNewPageBreakBefore();
                    }
                    return key;
                });
    }

    /**
     * A style with computed indents.
     *
     * @param base the style it follows otherwise
     * @param before blank rows above
     * @param left indent of all lines at the left, in twips
     * @param hanging how far the first line begins before the others, in twips
     * @param right indent at the right, in twips
     */
    public String indented(String base, int before, long left, long hanging, long right) {
        String look = base + " " + before + " " + left + " " + hanging + " " + right;
        return derived.computeIfAbsent(
                look,
                key -> {
                    int number = 1;
                    while (derived.containsValue(base + number)) {
                        number++;
                    }
                    CTStyle made = paragraph(base + number, nameOf(base) + number, base);
                    CTPPrBase format = made.addNewPPr();
                    rows(format, before);
                    CTInd indent = format.addNewInd();
                    if (left != 0) {
                        indent.setLeft(BigInteger.valueOf(left));
                        indent.setHanging(BigInteger.valueOf(hanging));
                    }
                    if (right != 0) {
                        indent.setRight(BigInteger.valueOf(right));
                        indent.setRightChars(characters(right));
                    }
                    return base + number;
                });
    }

    /** A style of an empty paragraph that is so many points high. */
    public String spacer(double height) {
        String id = "Spacer";
        CTPPrBase look = paragraph(id, "版记 上方空白", StandardStyles.NORMAL).addNewPPr();
        off(look.addNewSnapToGrid());
        lines(look, 0, height);
        return id;
    }

    /**
     * Adds a paragraph style that differs from its base in what the caller adds. Names of our own
     * are Chinese, English ones are built into Word.
     */
    public CTStyle paragraph(String id, String name, String base) {
        CTStyle made = add(id, name, STStyleType.PARAGRAPH);
        made.addNewBasedOn().setVal(base);
        made.addNewQFormat();
        if (name.codePoints().anyMatch(Ems::isWide)) {
            made.setCustomStyle("1");
        }
        return made;
    }

    /** Adds an empty style. */
    CTStyle add(String id, String name, STStyleType.Enum type) {
        CTStyle made = sheet.addNewStyle();
        made.setType(type);
        made.setStyleId(id);
        made.addNewName().setVal(name);
        names.put(id, name);
        return made;
    }

    /** Sets blank rows above and the row pitch of running text. */
    public CTSpacing rows(CTPPrBase look, int before) {
        return lines(look, style.page().rowPitch() * before, style.page().rowPitch());
    }

    /** Sets the room above and the exact distance of lines, both in points. */
    static CTSpacing lines(CTPPrBase look, double before, double pitch) {
        CTSpacing spacing = look.addNewSpacing();
        spacing.setBefore(Twips.withinPoints(before));
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(Twips.withinPoints(pitch));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        return spacing;
    }

    /** Sets face and size of a part of the report, and the distance between characters. */
    public void type(CTStyle made, Part part, int tracking) {
        CTRPr look = made.addNewRPr();
        boolean digitsToo = style.type(part).role() == Style.Role.SONG;
        faces(look, style.face(part).wordName(), digitsToo);
        if (style.type(part).bold()) {
            look.addNewB();
            look.addNewBCs();
        }
        look.addNewSpacing().setVal(BigInteger.valueOf(tracking));
        BigInteger halfPoints = BigInteger.valueOf(Math.round(style.type(part).size() * 2));
        look.addNewSz().setVal(halfPoints);
        look.addNewSzCs().setVal(halfPoints);
    }

    /** Sets the faces of hanzi, and of digits and Latin letters. */
    void faces(CTRPr look, String face, boolean digitsToo) {
        String latin = style.faces().get(Style.Role.LATIN).wordName();
        CTFonts fonts = look.addNewRFonts();
        fonts.setAscii(digitsToo ? face : latin);
        fonts.setHAnsi(digitsToo ? face : latin);
        fonts.setEastAsia(face);
        fonts.setCs(latin);
    }

    /** Sets the languages: Chinese, English for Latin words. */
    static void languages(CTRPr look) {
        CTLanguage language = look.addNewLang();
        language.setVal("en-US");
        language.setEastAsia("zh-CN");
        language.setBidi("ar-SA");
    }

    public static void align(CTPPrBase look, STJc.Enum side) {
        look.addNewJc().setVal(side);
    }

    public static void off(CTOnOff property) {
        property.setVal("0");
    }

    /** Hundredths of a character of running text. */
    BigInteger characters(long twips) {
        return BigInteger.valueOf(Math.round(twips * 5 / style.page().columnPitch()));
    }

    /** Twips of so many characters of running text. */
    public long twips(double characters) {
        return Math.round(characters * style.page().columnPitch() * 20);
    }

    private String nameOf(String id) {
        return names.get(id);
    }
}
