package org.huibian.template.words;

import org.huibian.source.WideMark;

/**
 * How a sub-district's words are set within quotation marks of the report: marks nested in them
 * become single (GB/T 15834-2011, 4.8), half-width marks beside hanzi full-width. No word changes.
 */
public final class QuoteSetting {

    private QuoteSetting() {}

    /** The words as set. */
    public static String set(String words) {
        StringBuilder set = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '“') {
                set.append('‘');
            } else if (c == '”') {
                set.append('’');
            } else {
                set.append(WideMark.of(words, i));
            }
        }
        return set.toString();
    }

    /** The words as set in the middle of a sentence: without the mark at their end. */
    public static String setWithin(String words) {
        return set(words.replaceFirst("[。；;，,：:]+$", ""));
    }
}
