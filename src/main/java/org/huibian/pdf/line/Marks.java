package org.huibian.pdf.line;

/** What GB/T 15834-2011, 5.1, says about each mark: where it may not stand, how it is squeezed. */
final class Marks {

    /** A full-width mark that ends something: ， 。 ） ”. */
    static final int CLOSING = 1;

    /** A full-width mark that opens something: （ “ 《. */
    static final int OPENING = 2;

    /** What may not begin a line. */
    static final int NO_FIRST = 4;

    /** What may not end a line. */
    static final int NO_LAST = 8;

    /** A blank. */
    static final int SPACE = 16;

    /** What is written over or around the character before it. */
    static final int COMBINES = 32;

    /** What may begin an atom of several characters, or be bound to the number behind it. */
    static final int BINDS = 64;

    /** What is no word. */
    static final int MARK = NO_FIRST | NO_LAST;

    /** Signs that a number behind them is not parted from. */
    static final String BEFORE_NUMBER = "第+-±≥≤＞＜<>~";

    /** Brackets around a year: 〔2025〕5号. */
    static final String YEAR_BRACKETS = "〔[［（(";

    /** Marks whose ink stands at the left of their cell. */
    private static final String CLOSE = "，。、：；？！”’）〕】》〉」』］｝．";

    /** Marks whose ink stands at the right of their cell. */
    private static final String OPEN = "“‘（〔【《〈「『［｛";

    /** Further characters that may not begin a line: connectors, per cent, half-width marks. */
    private static final String NOT_FIRST = "·•‧・—–～〜…‰％%℃°,.;:!?)]}>/々′″";

    private static final String NOT_LAST = "([{</￥¥＄$£€№";

    private static final int LAST_LATIN = 0x24F;

    private Marks() {}

    /** Everything that a character is, 0 for an ordinary hanzi. */
    static int kind(int codePoint) {
        int kind = 0;
        if (CLOSE.indexOf(codePoint) >= 0) {
            kind |= CLOSING | NO_FIRST;
        }
        if (OPEN.indexOf(codePoint) >= 0) {
            kind |= OPENING | NO_LAST;
        }
        if (NOT_FIRST.indexOf(codePoint) >= 0) {
            kind |= NO_FIRST;
        }
        if (NOT_LAST.indexOf(codePoint) >= 0) {
            kind |= NO_LAST;
        }
        if (codePoint == ' ' || codePoint == 0x3000) {
            kind |= SPACE | NO_FIRST;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            kind |= COMBINES | NO_FIRST;
        }
        return binds(codePoint) ? kind | BINDS : kind;
    }

    private static boolean binds(int codePoint) {
        return codePoint <= LAST_LATIN && Character.isLetterOrDigit(codePoint)
                || codePoint == '—'
                || codePoint == '…'
                || YEAR_BRACKETS.indexOf(codePoint) >= 0
                || BEFORE_NUMBER.indexOf(codePoint) >= 0;
    }

    /** Whether a character is a digit as numbers are written with. */
    static boolean digit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    /** Whether a character is a letter of a Latin word. */
    static boolean latin(int codePoint) {
        return codePoint <= LAST_LATIN && Character.isLetter(codePoint);
    }

    /** Whether the left one of two neighbours takes half its width because both are marks. */
    static boolean halvesLeft(Glyph left, Glyph right) {
        return left.is(CLOSING) && right.is(CLOSING | OPENING);
    }

    /** Whether the right one of two neighbours takes half its width because both are marks. */
    static boolean halvesRight(Glyph left, Glyph right) {
        return left.is(OPENING) && right.is(OPENING);
    }

    /** How soon a mark is squeezed: brackets and quotes first, then 、 and ，, then the others. */
    static int squeezeOrder(int codePoint) {
        if ("，、".indexOf(codePoint) >= 0) {
            return 1;
        }
        return "。：；？！".indexOf(codePoint) >= 0 ? 2 : 0;
    }
}
