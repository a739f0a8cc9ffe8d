package org.huibian.template.words;

/**
 * How a sub-district's words are set within quotation marks of the report: marks nested in them
 * become single (GB/T 15834-2011, 4.8), half-width marks beside hanzi full-width. No word changes.
 */
public final class QuoteSetting {

    private static final String HALF = ",;:?!()";
    private static final String FULL = "，；：？！（）";

    private QuoteSetting() {}

    /** The words as set. */
    public static String set(String words) {
        StringBuilder set = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int half = HALF.indexOf(c);
            if (c == '“') {
                set.append('‘');
            } else if (c == '”') {
                set.append('’');
            } else if (half >= 0 && standsByHanzi(words, i)) {
                set.append(FULL.charAt(half));
            } else {
                set.append(c);
            }
        }
        return set.toString();
    }

    /** The words as set in the middle of a sentence: without the mark at their end. */
    public static String setWithin(String words) {
        return set(words.replaceFirst("[。；;，,：:]+$", ""));
    }

    private static boolean standsByHanzi(String words, int at) {
        return (at > 0 && isWide(words.charAt(at - 1)))
                || (at + 1 < words.length() && isWide(words.charAt(at + 1)));
    }

    private static boolean isWide(char c) {
        return Character.isIdeographic(c)
                || (c >= '\u3000' && c <= '\u303F')
                || (c >= '\uFF00' && c <= '\uFFEF')
                || "“”‘’".indexOf(c) >= 0;
    }
}
