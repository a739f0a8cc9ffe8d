package org.huibian.indicator.phrase;

/** Text as phrases are compared by: brackets half-width, without quotation marks and spaces. */
public final class PhraseText {

    private PhraseText() {}

    /**
     * A character as phrases are compared by: brackets half-width; 0 for quotation marks and
     * spaces, which are passed over.
     */
    public static char normal(char c) {
        switch (c) {
            case '（':
                return '(';
            case '）':
                return ')';
            case '：':
                return ':';
            case '“':
            case '”':
            case '"':
            case '‘':
            case '’':
            case '「':
            case '」':
            case '《':
            case '》':
            case '〈':
            case '〉':
            case ' ':
                return 0;
            default:
                return c;
        }
    }

    /** A text as phrases are compared by. */
    public static String normal(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = normal(text.charAt(i));
            if (c != 0) {
                normal.append(c);
            }
        }
        return normal.toString();
    }
}
