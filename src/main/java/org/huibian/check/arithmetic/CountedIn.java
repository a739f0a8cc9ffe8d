package org.huibian.check.arithmetic;

import org.huibian.search.TextPattern;

/** A number that holds another and is named for that alone: 已算在145件里, 计在二季度的82件化解数里. */
final class CountedIn {

    private static final TextPattern BEFORE =
            TextPattern.compile("(?:[算计含列]|包括|包含|统计|归)[在入进到][^，。；\\d]{0,8}$");

    private static final TextPattern BEHIND =
            TextPattern.compile("^[^，。；]{0,6}(?:[里内]|之?中)(?:[，。；、）]|$)");

    /** So far before the number its word may stand. */
    private static final int NEAR = 11;

    private CountedIn() {}

    /** Whether a number stands so at a place of a sentence. */
    static boolean isAt(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - NEAR), start);
        return BEFORE.isIn(before) && BEHIND.isIn(text.substring(end));
    }
}
