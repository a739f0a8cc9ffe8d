package org.huibian.word.text;

/** Text as a Word file can hold it. */
public final class PrintableText {

    private PrintableText() {}

    /**
     * The text without control characters, lone surrogates and non-characters; a line break or a
     * tab becomes a space, since the tree has blocks for lines.
     */
    public static String of(String text) {
        return isPlain(text) ? text : held(text);
    }

    /** Whether all characters are held as they are, which is known at a glance of nearly all. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' '
                    || character >= 0x7F && character < 0xA0
                    || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
                    || character >= 0xFFFE) {
                return false;
            }
        }
        return true;
    }

    private static String held(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .codePoints()
                .map(codePoint -> codePoint == '\n' || codePoint == '\r' ? ' ' : codePoint)
                .map(codePoint -> codePoint == '\t' ? ' ' : codePoint)
                .filter(PrintableText::isHeld)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean isHeld(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && (codePoint & 0xFFFE) != 0xFFFE;
    }
}
