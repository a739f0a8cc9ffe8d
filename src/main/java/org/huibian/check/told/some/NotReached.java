package org.huibian.check.told.some;

import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.indicator.Qualifier;
import org.huibian.search.TextPattern;

/** A bound that is said not to be reached, where it is passed: 办结率没有达到99%, and 99.2% elsewhere. */
public final class NotReached {

    private static final TextPattern WORDS =
            TextPattern.compile("(?:没有?|未能?|没能)达到?(?:\\d[\\d.]*%?)?$");

    private NotReached() {}

    /** Whether a quantity with the words before it says so of what is more. */
    public static boolean isSaid(Mention mention, String before, Observation used) {
        return mention.qualifier() == Qualifier.UNDER
                && mention.value().orElseThrow().compareTo(used.quantity().amount()) < 0
                && WORDS.isIn(before + mention.excerpt().text());
    }
}
