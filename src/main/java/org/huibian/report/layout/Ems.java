package org.huibian.report.layout;

/**
 * How wide a text is in ems of its type, estimated without a face, so that every writer divides
 * lines and columns in the same way on every machine.
 */
public final class Ems {

    private static final int FIRST_WIDE = 0x2000;

    private Ems() {}

    /** The width of a text: hanzi and Chinese marks 1, digits and most letters 0.5. */
    public static double of(String text) {
        double ems = 0;
        for (int k = 0; k < text.length(); k += Character.charCount(text.codePointAt(k))) {
            ems += of(text.codePointAt(k));
        }
        return ems;
    }

    /** The width of a code point in ems, 0 for marks that take no room. */
    public static double of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL) {
            return 0;
        }
        if (isWide(codePoint)) {
            return 1;
        }
        return switch (codePoint) {
            case '%', '@', 'W', 'M' -> 0.9;
            case ',', '.', ' ', ':', ';' -> 0.25;
            default -> Character.isUpperCase(codePoint) ? 0.72 : 0.5;
        };
    }

    /** Whether a code point is set in a full cell: hanzi, kana, Chinese marks and symbols. */
    public static boolean isWide(int codePoint) {
        return codePoint >= FIRST_WIDE || codePoint == '·' || codePoint == '×' || codePoint == '°';
    }
}
