package org.huibian.extract.persons.numbers;

import java.util.BitSet;
import org.huibian.extract.persons.names.NameWords;

/**
 * Tells in one pass over a text whether expressions for personal numbers are worth trying: most
 * sentences hold no number that is long enough, and no plate.
 */
final class NumberTraces {

    /** The fewest digits of a mobile phone number; all other numbers have more. */
    private static final int FEWEST_DIGITS = 11;

    /** What a plate begins with, before a capital. */
    static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

    /** What people write between groups of digits: a space, a hyphen or a dash of any width. */
    static final String SEPARATORS = " \\-－‐‑–—";

    private static final BitSet SEPARATOR = NameWords.units(SEPARATORS.replace("\\", ""));

    private static final BitSet PROVINCE = NameWords.units(PROVINCES);

    private static final BitSet SPELT = NameWords.units("零〇一二三四五六七八九幺");

    private NumberTraces() {}

    /** Whether so many digits in hanzi stand together. */
    static boolean isSpelt(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits = SPELT.get(text.charAt(i)) ? digits + 1 : 0;
            if (digits == FEWEST_DIGITS) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether so many digits stand together, one separator between two of them aside, or a capital
     * stands behind a province.
     */
    static boolean in(String text) {
        int digits = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
                if (digits >= FEWEST_DIGITS) {
                    return true;
                }
            } else if (!SEPARATOR.get(c) || SEPARATOR.get(before)) {
                digits = 0;
                if (c >= 'A' && c <= 'Z' && PROVINCE.get(before)) {
                    return true;
                }
            }
            before = c;
        }
        return false;
    }
}
