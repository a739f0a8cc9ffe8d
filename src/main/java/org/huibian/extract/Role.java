package org.huibian.extract;

import java.util.Locale;

/** What a number in a report is there for; only totals count. */
public enum Role {
    /** A figure of the sub-district for the year. */
    TOTAL,
    /** A part of a figure: 其中…. */
    PART,
    /** A target: 不少于40场, or anything in the plan chapter. */
    PLAN,
    /** A norm, a frequency, a time limit: 每月两次, 15日内, 每社区一名. */
    RULE,
    /** A number of a single case. */
    CASE,
    /** A figure of another year. */
    PREVIOUS,
    /** Anything else: dates, document numbers, names, figures of others, uncounted ones. */
    OTHER;

    /** In lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
