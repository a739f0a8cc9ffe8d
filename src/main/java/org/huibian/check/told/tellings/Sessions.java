package org.huibian.check.told.tellings;

import java.math.BigDecimal;
import org.huibian.check.told.tellings.subject.Telling;
import org.huibian.check.told.words.Overlap;
import org.huibian.check.told.words.UnitKind;

/** As many sessions as persons who were taught: 干部培训128场, and 干部法治培训3期，128人次. */
final class Sessions {

    /** So many sessions and persons are alike by no chance. */
    private static final BigDecimal MANY = BigDecimal.valueOf(100);

    private static final int NAME = 4;

    private static final int SHORT = 2;

    private Sessions() {}

    /** Whether one of two counts is of sessions. */
    static boolean areEither(Telling one, Telling other) {
        return isOne(one) || isOne(other);
    }

    /**
     * Whether one is of the sessions at which the persons of the other were; those who have a name
     * of their own (宣传员120名) are others.
     */
    static boolean areThoseOf(Telling one, Telling other) {
        Telling sessions = isOne(one) ? one : other;
        Telling persons = sessions == one ? other : one;
        String what = sessions.own();
        String who = persons.own();
        return sessions.value().compareTo(MANY) >= 0
                && what.length() > SHORT
                && (who.length() < SHORT || who.endsWith(what.substring(what.length() - SHORT)))
                && (Overlap.of(what, persons.reach()) >= NAME
                        || Overlap.isWithin(what, persons.reach()));
    }

    private static boolean isOne(Telling telling) {
        return UnitKind.of(telling.unit()).filter(UnitKind.SESSIONS::equals).isPresent();
    }
}
