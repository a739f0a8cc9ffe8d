package org.huibian.sheet.ledger;

import java.util.regex.Pattern;

/** Text as a cell can hold it. */
final class CellText {

    /** The most UTF-16 units that a cell holds. */
    private static final int LONGEST = 32_767;

    /** What a workbook would read as an escaped character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /**
     * The text on one line, without characters that a workbook cannot hold; cut where it is longer
     * than a cell.
     */
    static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder held = new StringBuilder(text.length());
        text.replaceAll("\\s+", " ")
                .strip()
                .codePoints()
                .filter(CellText::isHeld)
                .forEach(held::appendCodePoint);
        String escaped = ESCAPE.matcher(held).replaceAll("_x005F_");
        if (escaped.length() <= LONGEST) {
            return escaped;
        }
        int end = LONGEST - 1;
        return escaped.substring(
                        0, Character.isHighSurrogate(escaped.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }

    /** Whether a text can be held as it is; most can. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blankAgain = c == ' ' && before == ' ';
            if (blankAgain || c < ' ' || c == '_' || c >= 0x7F && !isHeldAlone(c)) {
                return false;
            }
            before = c;
        }
        return text.length() <= LONGEST && text.equals(text.strip());
    }

    private static boolean isHeldAlone(char c) {
        return c > 0x9F && !Character.isSurrogate(c) && c < 0xFFFE;
    }

    /** Whether a program would take the text for a formula if somebody typed it. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@＝＋－＠'".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isHeld(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && (codePoint & 0xFFFE) != 0xFFFE;
    }
}
