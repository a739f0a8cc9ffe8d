package org.huibian.source.plain;

/**
 * Characters that were lost before a file came here (乱码): U+FFFD, which stands for a byte or glyph
 * that means nothing, and 锟斤拷, which U+FFFD becomes where its UTF-8 is read as GBK.
 *
 * <p>They are kept as submitted: whoever reads the report sees the hole and asks about that place.
 */
public final class LostCharacters {

    /** What stands for a character that was lost. */
    public static final char MARK = '\uFFFD';

    /**
     * Of so many characters one may be lost. A sentence of a report has about fifty: up to here
     * there is a hole in every second one at the most, and the clerk can ask about each. A wrong
     * encoding loses a third and more, a bad byte or a cut one in thousands; little lies between.
     */
    private static final int OF = 100;

    /** A hanzi of UTF-8 has three bytes, each of which leaves a mark where they do not fit. */
    private static final int BYTES = 3;

    /** 锟斤拷, of which two make three hanzi: 锟斤拷锟斤拷. */
    private static final String TWICE_READ = "锟斤拷";

    private LostCharacters() {}

    /** Whether a text holds one. */
    public static boolean isIn(String text) {
        return first(text) >= 0;
    }

    /** Where the first one stands, 0-based; -1 where none does. */
    public static int first(String text) {
        return text.indexOf('锟') < 0 ? text.indexOf(MARK) : marked(text).indexOf(MARK);
    }

    /** In how many places of a text a character is lost; up to three marks in a row are one. */
    public static int count(String text) {
        String marked = marked(text);
        int count = 0;
        for (int i = marked.indexOf(MARK); i >= 0; i = marked.indexOf(MARK, i)) {
            int end = i;
            while (end < marked.length() && end - i < BYTES && marked.charAt(end) == MARK) {
                end++;
            }
            count++;
            i = end;
        }
        return count;
    }

    /** The same text, as long as it was, with U+FFFD for each character that is lost. */
    public static String marked(String text) {
        if (text.indexOf('锟') < 0) {
            return text;
        }
        StringBuilder marked = new StringBuilder(text);
        for (int start = 0; start < text.length(); start++) {
            int end = start;
            while (end < text.length() && TWICE_READ.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            // 斤 alone is a weight.
            if (end - start >= TWICE_READ.length()) {
                for (int i = start; i < end; i++) {
                    marked.setCharAt(i, MARK);
                }
            }
            start = Math.max(start, end - 1);
        }
        return marked.toString();
    }

    /**
     * Whether so many are lost that what is left must not pass for the text. A single place never
     * is, however short the text.
     *
     * @param lost in how many places
     * @param characters how many the text has, the lost ones among them
     */
    public static boolean areMany(long lost, long characters) {
        return lost > 1 && lost * OF > characters;
    }
}
