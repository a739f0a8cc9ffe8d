package org.huibian.check.rates;

import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.rates.fractions.RateVerdict;

/**
 * A rate of what was done in time, beside counts of what was done at all: 办结818件，按期办结率97.6% is of
 * fewer, some of them late. More than the counts give it cannot be.
 */
final class Punctual {

    /** Done in time, or of those that were due. */
    static final Pattern TIMELY = Pattern.compile("按期|按时|到期|及时");

    /** The same of counts, not of the rate. */
    private static final Pattern COUNTED =
            Pattern.compile("(?:按期|按时|到期|及时|期限内|时限内)(?!(?:[^，。；]{0,4})率)");

    private Punctual() {}

    /**
     * Whether a verdict may be left since the rate is of a part of its counts.
     *
     * @param at the figure of the rate
     */
    static boolean mayBeOfFewer(FigureSentence sentences, int at, RateVerdict verdict) {
        return !verdict.truncated()
                && verdict.stated().compareTo(verdict.computed()) < 0
                && RateAgainstParts.ON_TIME.matcher(sentences.before(at)).find()
                && !COUNTED.matcher(sentences.text()).find();
    }

    /** A verdict, unless it may be left. */
    static Optional<RateVerdict> told(
            FigureSentence sentences, int at, Optional<RateVerdict> verdict) {
        return verdict.filter(one -> !mayBeOfFewer(sentences, at, one));
    }
}
