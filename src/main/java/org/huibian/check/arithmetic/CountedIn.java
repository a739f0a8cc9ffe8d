package org.huibian.check.arithmetic;

import org.huibian.search.TextPattern;

/**
 * A number that holds another, or is told apart from it, and is named for that alone: 已算在145件里,
 * 计在二季度的82件化解数里, 均已计入42场, 未计入前述干部培训的712人次.
 */
public final class CountedIn {

    private static final TextPattern BEFORE =
            TextPattern.compile("(?:[算计含列]|包括|包含|统计|归)[在入进到][^，。；\\d]{0,8}$");

    private static final TextPattern BEHIND =
            TextPattern.compile("^[^，。；]{0,6}(?:[里内]|之?中)(?:[，。；、）]|$)");

    /** 校园6场，均已计入42场: right behind the word the whole itself. */
    private static final TextPattern RIGHT_BEFORE =
            TextPattern.compile("(?:[计列并]入|[含算]在|包含在)(?:了|全年|上述|前述|总数)*的?$");

    /** ，未计入前述干部培训的712人次, （不含网上信访40件）: what is counted elsewhere; 其中未列入清单的8处 are some of them. */
    private static final TextPattern APART =
            TextPattern.compile(
                    "[，；（](?:[这此]数?字?|数据|均|都|也)?(?:[未不][再另]?(?:[计列算并][入在进]|计算|包[含括]|含)|没有?(?:[计列算并][入在进]|包[含括]|含))(?:了)?(?![^，。；]*(?:清单|台账|名册|计划|预算|目录|范围|考核))[^，。；、（）\\d]{1,20}$");

    private static final TextPattern WHOLE = TextPattern.compile("^[^，。；、（）\\d]{0,6}(?:[，。；、）]|$)");

    /** So far before the number its word may stand. */
    private static final int NEAR = 11;

    private static final int FAR = 32;

    private CountedIn() {}

    /** Whether a number stands so at a place of a sentence. */
    public static boolean isAt(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - NEAR), start);
        String behind = text.substring(end);
        return BEFORE.isIn(before) && BEHIND.isIn(behind)
                || RIGHT_BEFORE.isIn(before) && WHOLE.isIn(behind)
                || APART.isIn(text.substring(Math.max(0, start - FAR), start))
                        && WHOLE.isIn(behind);
    }
}
