package org.huibian.pdf.line;

/** What GB/T 15834-2011, 5.1, says about each mark: where it may not stand, how it is squeezed. */
public final class Marks {

    /** Full-width marks whose ink stands at the left of their cell. */
    private static final String CLOSING = "，。、：；？！”’）〕】》〉」』］｝．";

    /** Full-width marks whose ink stands at the right of their cell. */
    private static final String OPENING = "“‘（〔【《〈「『［｛";

    /** Further characters that may not begin a line: connectors, per cent, half-width marks. */
    private static final String NO_FIRST = "·•‧・—–～〜…‰％%℃°,.;:!?)]}>/々′″";

    private static final String NO_LAST = "([{</￥¥＄$£€№";

    private static final byte IS_CLOSING = 1;
    private static final byte IS_OPENING = 2;
    private static final byte IS_NO_FIRST = 4;
    private static final byte IS_NO_LAST = 8;

    /** What each mark of the basic plane is: asked for every character of a report many times. */
    private static final byte[] KINDS = kinds();

    private Marks() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[1 << 16];
        CLOSING.chars().forEach(mark -> kinds[mark] |= IS_CLOSING | IS_NO_FIRST);
        OPENING.chars().forEach(mark -> kinds[mark] |= IS_OPENING | IS_NO_LAST);
        NO_FIRST.chars().forEach(mark -> kinds[mark] |= IS_NO_FIRST);
        NO_LAST.chars().forEach(mark -> kinds[mark] |= IS_NO_LAST);
        return kinds;
    }

    private static boolean is(int codePoint, byte kind) {
        return codePoint < KINDS.length && (KINDS[codePoint] & kind) != 0;
    }

    /** Whether the character is a full-width mark that ends something: ， 。 ） ”. */
    public static boolean closing(int codePoint) {
        return is(codePoint, IS_CLOSING);
    }

    /** Whether the character is a full-width mark that opens something: （ “ 《. */
    public static boolean opening(int codePoint) {
        return is(codePoint, IS_OPENING);
    }

    /** Whether the character may not begin a line. */
    public static boolean noFirst(int codePoint) {
        return is(codePoint, IS_NO_FIRST) || space(codePoint) || combines(codePoint);
    }

    /** Whether the character may not end a line. */
    public static boolean noLast(int codePoint) {
        return is(codePoint, IS_NO_LAST);
    }

    /** Whether the character is one of the marks above. */
    static boolean mark(int codePoint) {
        return noFirst(codePoint) || noLast(codePoint);
    }

    static boolean space(int codePoint) {
        return codePoint == ' ' || codePoint == 0x3000;
    }

    static boolean combines(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Whether the left one of two neighbours takes half its width because both are marks. */
    static boolean halvesLeft(Glyph left, Glyph right) {
        return closing(left.codePoint())
                && (closing(right.codePoint()) || opening(right.codePoint()));
    }

    /** Whether the right one of two neighbours takes half its width because both are marks. */
    static boolean halvesRight(Glyph left, Glyph right) {
        return opening(left.codePoint()) && opening(right.codePoint());
    }

    /** How soon a mark is squeezed: brackets and quotes first, then 、 and ，, then the others. */
    static int squeezeOrder(int codePoint) {
        if ("，、".indexOf(codePoint) >= 0) {
            return 1;
        }
        return "。：；？！".indexOf(codePoint) >= 0 ? 2 : 0;
    }
}
