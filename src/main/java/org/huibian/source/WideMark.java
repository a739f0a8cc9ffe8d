package org.huibian.source;

/**
 * Half-width marks as they are meant beside hanzi: full-width (GB/T 15834-2011, 5.1). Between
 * digits and letters, 1,200 and 12:30, a mark is what it is.
 */
public final class WideMark {

    private static final String HALF = ",;:?!()";
    private static final String FULL = "，；：？！（）";

    private WideMark() {}

    /** A character of a text as it is meant where it stands. */
    public static char of(String text, int at) {
        char c = text.charAt(at);
        int half = HALF.indexOf(c);
        return half >= 0 && standsByHanzi(text, at) ? FULL.charAt(half) : c;
    }

    /** A text with every mark as it is meant; the same text where it has none to change. */
    public static String in(String text) {
        StringBuilder meant = null;
        for (int i = 0; i < text.length(); i++) {
            char c = of(text, i);
            if (c != text.charAt(i)) {
                meant = meant == null ? new StringBuilder(text) : meant;
                meant.setCharAt(i, c);
            }
        }
        return meant == null ? text : meant.toString();
    }

    private static boolean standsByHanzi(String text, int at) {
        return at > 0 && isWide(text.charAt(at - 1))
                || at + 1 < text.length() && isWide(text.charAt(at + 1));
    }

    private static boolean isWide(char c) {
        return Character.isIdeographic(c)
                || c >= '\u3000' && c <= '\u303F'
                || c >= '\uFF00' && c <= '\uFFEF'
                || "“”‘’".indexOf(c) >= 0;
    }
}
