package org.huibian.check.places;

import org.huibian.search.TextPattern;

/** What a report says to have gained, or wants to gain, for whom it names: its own place. */
final class Gained {

    /** 提高了白苇镇干部的办案水平. */
    private static final TextPattern DONE =
            TextPattern.compile("(?:提[高升]|增强|促进|推动|规范|改进|夯实|激发|开阔|拓宽)了$");

    /** 切实提升白苇镇依法行政水平: what it wants. */
    private static final TextPattern WANTED =
            TextPattern.compile("(?:提[高升]|增强|促进|推动|推进|规范|改进|夯实|激发|优化)$");

    private static final TextPattern WANTED_FOR =
            TextPattern.compile(
                    "^的?(?:依法(?:行政|治理|决策|履职)|法治(?!(?:文化)?(?:广场|公园|长廊))|(?:基层|社会|乡村)治理|平安建设|营商环境|(?:经济社会)?高质量|执法(?:队伍|水平|能力)|整体)");

    private Gained() {}

    /** By what stands before a name and behind it. */
    static boolean isBetween(String before, String after) {
        return DONE.isIn(before) || WANTED.isIn(before) && WANTED_FOR.isIn(after);
    }
}
