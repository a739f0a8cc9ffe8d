package org.huibian.check.frequency.held;

import java.util.Optional;
import org.huibian.check.Clause;
import org.huibian.check.frequency.rhythm.Often;
import org.huibian.check.frequency.rhythm.Periods;
import org.huibian.check.frequency.rhythm.Rhythm;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * How often legal advisers are due to come, where each of so many communities has one:
 * 12个社区均配备法律顾问，顾问每月至少到社区坐班一次 makes 144 times a year, whatever 至少 allows besides.
 */
public final class AdvisersOfAll {

    /** Group 1 is how many have one. */
    private static final TextPattern ALL_HAVE_ONE =
            TextPattern.compile(
                    "(?<![\\d.])(\\d{1,3})个(?:村（社区）|村居|行政村|嘎查|村|社区)[^，。；\\d]{0,4}(?:均|都|全部|实现)[^。；\\d]{0,16}(?:法律顾问|律师)");

    /** One may serve several: 由5名律师分片担任, 每名顾问. */
    private static final TextPattern SERVED_BY =
            TextPattern.compile("\\d(?:名|位)|[每各][名位]|分片|分组|轮流|轮值|兼任|一人[多几]");

    private static final TextPattern AT_THEIRS =
            TextPattern.compile("(?:[到进入驻下走]|深入|在)(?:各|每个?)?(?:村|社区)|驻点|上门到?村|每个?(?:村|社区)");

    private AdvisersOfAll() {}

    /** So many times for each; empty where it is not said of each of them. */
    public static Optional<Often> due(String text, Rhythm rhythm, Often once, TimesHeld count) {
        int begin = text.lastIndexOf('。', rhythm.start()) + 1;
        TextMatcher all = ALL_HAVE_ONE.matcher(text.substring(begin, rhythm.start()));
        String clauses = Clause.around(text, rhythm.start(), rhythm.end()) + "，" + count.clause();
        return all.find()
                        && AT_THEIRS.isIn(clauses)
                        && !SERVED_BY.isIn(text)
                        && !isOfSome(once, count.times())
                ? Optional.of(once.times((double) Periods.count(all.group(1))))
                : Optional.empty();
    }

    /** 36次 of once a month: what three make who each serve several. */
    private static boolean isOfSome(Often once, int done) {
        long one = Math.round(once.least());
        return one > 0 && done % one == 0;
    }
}
