package org.huibian.extract.figures.hit.words;

import java.util.regex.Pattern;

/** Words before a number that make a sum of it: 共, 合计, 加起来; with a wider reach 累计, 全年. */
public final class SumWords {

    private static final String TOGETHER = "(?<!公)共|合计|总计|合起来";

    private static final String ADDED = TOGETHER + "|加起来|相加";

    private static final Pattern SUM =
            Pattern.compile("(?:" + ADDED + "|加在一起|合在一起|总数|总人数|总量|累计|全年)[^、，]{0,6}$");

    private static final Pattern OF_LIST = Pattern.compile("(?:" + ADDED + ")[^、，]{0,3}$");

    private static final Pattern BESIDE = Pattern.compile("(?:" + TOGETHER + ")[^、，]{0,2}$");

    private SumWords() {}

    /** 9名班子成员、15名书记述法，共24人: the sum of what was said before, or of the year. */
    public static boolean say(String before) {
        return SUM.matcher(before).find();
    }

    /** 共18场, but not 全年18场: the sum of what was just listed. */
    public static boolean sayOfList(String before) {
        return OF_LIST.matcher(before).find();
    }

    /**
     * 11个村、4个社区共15个村（社区）和78个网格: right before a number, which is no item of the list that it sums.
     */
    public static boolean standBeside(String before) {
        return BESIDE.matcher(before).find();
    }
}
