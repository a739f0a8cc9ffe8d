package org.huibian.check.told.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A verb right before a number that names nothing of what is counted: 一年<em>写了</em>73份,
 * 律师<em>审了</em>23份, <em>来了</em>260位村民.
 */
public final class DoneWith {

    /**
     * 一年<em>写了</em>73份, 今年<em>立的</em>161块: a verb of one hanzi that names nothing; group 1 stays,
     * group 2 is it.
     */
    private static final Pattern DONE =
            Pattern.compile(
                    "(^|[今全一]年|前后|[一总]共|累计|[又就还也已才只共上]|[所站队庭办员]|律师|顾问|法官|民警|干部)([开立写查打改换看装收办清巡建修发讲学做挂栽种挖铺砌拆领签调劝说问回报评选配聘买花赔罚送帮审])(?:了|过|的|下来|出来|起来|出|上|下)?(?:有|足有)?$");

    /** Who was there, of what a clause before counts. */
    private static final Pattern CAME =
            Pattern.compile("(?:前后|先后|共|一共)?(?:来|到|参加|参与|吸引|惠及)(?:了|过|的)?(?:有)?");

    private DoneWith() {}

    /** The words before a number without that verb. */
    public static String leftOut(String clause) {
        return DONE.matcher(clause).replaceFirst("$1");
    }

    /** The verb; empty where there is none. */
    public static String verb(String clause) {
        Matcher done = DONE.matcher(clause);
        return done.find() ? done.group(2) : "";
    }

    /** Whether the words before a number say no more than that so many came. */
    public static boolean tellsWhoCame(String clause) {
        return CAME.matcher(clause).matches();
    }
}
