package org.huibian.check;

import org.huibian.search.TextPattern;

/** Those who came, of whom a rate or a claim may be, however many should have: 参考人员合格率, 到课的都合格. */
public final class WhoCame {

    private static final TextPattern NAMED =
            TextPattern.compile(
                    "(?:参[考训评试学会测]|实考|应试|到[考课场会岗]|出席|参加[^，。；]{0,4}?考试)(?:的?(?:人员|干部|队员|学员|同志|职工|者)|的(?!\\d))");

    private static final TextPattern COUNTED =
            TextPattern.compile("实[际到考有]|到[考课场会岗]|参[考训评试学会测加]|出席");

    private WhoCame() {}

    /** Whether some words name them. */
    public static boolean areNamedIn(String words) {
        return NAMED.isIn(words);
    }

    /** Whether the words before a number say that it counts them. */
    public static boolean areCountedBehind(String words) {
        return COUNTED.isIn(Clause.last(words));
    }
}
