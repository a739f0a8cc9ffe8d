package org.huibian.check;

import java.util.regex.Pattern;

/** What reports call the rest of a whole: 其余5件, 其他3件. */
public final class Rest {

    /** What is left over when the others are told: 办结137件，其余5件. */
    public static final String LEFT_OVER = "其余|剩余|剩下|余下";

    /** These and what ends a list of kinds: 邻里38件、其他23件. */
    public static final String WORDS = "其他|其它|" + LEFT_OVER;

    /** Not 规范性文件及其他文件: that is one kind of several. */
    private static final Pattern ANY = Pattern.compile("(?<!\\p{IsHan}[及和与])(?:" + WORDS + ")");

    private Rest() {}

    /** Whether some words name the rest. */
    public static boolean isIn(String words) {
        return ANY.matcher(words).find();
    }
}
