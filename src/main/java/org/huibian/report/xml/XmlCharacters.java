package org.huibian.report.xml;

/** Writes every text so that XML can hold it, and back. */
final class XmlCharacters {

    private static final char MARK = '\\';
    private static final int DIGITS = 4;

    private XmlCharacters() {}

    /**
     * The text with controls, lone surrogates and non-characters as {@code \\u} and four digits.
     */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == MARK) {
                escaped.append(MARK).append(MARK);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                escaped.append(c).append(text.charAt(++i));
            } else if (Character.isISOControl(c) || Character.isSurrogate(c) || c >= 0xFFFE) {
                String digits = Integer.toHexString(c);
                escaped.append(MARK).append('u').append("0".repeat(DIGITS - digits.length()));
                escaped.append(digits);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** The text that {@link #escaped} was given; {@link IllegalArgumentException} for any other. */
    static String unescaped(String escaped) {
        StringBuilder text = new StringBuilder(escaped.length());
        int i = 0;
        while (i < escaped.length()) {
            char c = escaped.charAt(i);
            if (c != MARK) {
                text.append(c);
                i++;
            } else if (escaped.startsWith("\\", i + 1)) {
                text.append(MARK);
                i += 2;
            } else if (escaped.startsWith("u", i + 1) && i + 2 + DIGITS <= escaped.length()) {
                text.append((char) Integer.parseInt(escaped, i + 2, i + 2 + DIGITS, 16));
                i += 2 + DIGITS;
            } else {
                throw new IllegalArgumentException("a lone backslash");
            }
        }
        return text.toString();
    }
}
