package org.huibian.check.arithmetic;

import org.huibian.search.TextPattern;

/** A number that tells which one something is, not how many there are: 这份合同是全年61份里的一份. */
final class OneOfThem {

    private static final TextPattern BEFORE = TextPattern.compile("[是为属][^，。；]{1,24}[里中]的$");

    private static final TextPattern WHOLE_CLAUSE =
            TextPattern.compile("^[一1]\\p{IsHan}(?:[，。；]|$)");

    private OneOfThem() {}

    /** Whether it stands at a place of a sentence. */
    static boolean isAt(String text, int start) {
        return start > 0
                && text.charAt(start - 1) == '的'
                && WHOLE_CLAUSE.isIn(text.substring(start))
                && BEFORE.isIn(text.substring(0, start));
    }
}
