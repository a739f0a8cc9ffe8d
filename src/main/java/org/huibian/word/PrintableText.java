package org.huibian.word;

/** Text as a Word file can hold it. */
final class PrintableText {

    private PrintableText() {}

    /**
     * The text without control characters, lone surrogates and non-characters; a line break or a
     * tab becomes a space, since the tree has blocks for lines.
     */
    static String of(String text) {
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
