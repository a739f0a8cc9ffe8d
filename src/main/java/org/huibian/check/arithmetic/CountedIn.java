package org.huibian.check.arithmetic;

import org.huibian.search.TextPattern;

/** A number that holds another and is named for that alone: 已算在145件里, 计在二季度的82件化解数里, 均已计入42场. */
final class CountedIn {

    private static final TextPattern BEFORE =
            TextPattern.compile("(?:[算计含列]|包括|包含|统计|归)[在入进到][^，。；\\d]{0,8}$");

    private static final TextPattern BEHIND =
            TextPattern.compile("^[^，。；]{0,6}(?:[里内]|之?中)(?:[，。；、）]|$)");

    /** 校园6场，均已计入42场: right behind the word the whole itself. */
    private static final TextPattern RIGHT_BEFORE =
            TextPattern.compile("(?:[计列并]入|[含算]在|包含在)(?:了|全年|上述|前述|总数)*的?$");

    private static final TextPattern WHOLE = TextPattern.compile("^[^，。；、（）\\d]{0,6}(?:[，。；、）]|$)");

    /** So far before the number its word may stand. */
    private static final int NEAR = 11;

    private CountedIn() {}

    /** Whether a number stands so at a place of a sentence. */
    static boolean isAt(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - NEAR), start);
        String behind = text.substring(end);
        return BEFORE.isIn(before) && BEHIND.isIn(behind)
                || RIGHT_BEFORE.isIn(before) && WHOLE.isIn(behind);
    }
}
