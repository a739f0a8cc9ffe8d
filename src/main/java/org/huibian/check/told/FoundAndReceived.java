package org.huibian.check.told;

import java.math.BigDecimal;
import java.util.Optional;
import org.huibian.check.Clause;
import org.huibian.check.told.twice.NearNumbers;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Whether one of two numbers is of disputes that were found and the other of those taken in:
 * 排查389件, 受理356件. What is settled on the spot is not taken in; so there may be more found, never
 * fewer.
 */
final class FoundAndReceived {

    private static final TextPattern FOUND =
            TextPattern.compile("(?:排查|摸排|排摸)(?:出|发现|化解)?[^，。；\\d受收接调]{0,10}$");

    private static final TextPattern RECEIVED =
            TextPattern.compile("(?:受理|立卷|登记受理)[^，。；\\d排摸]{0,10}$");

    private static final TextPattern NUMBER = TextPattern.compile("\\d+");

    private FoundAndReceived() {}

    /** Of two figures, each in its sentence, in either order. */
    static boolean are(String figure, String sentence, String otherFigure, String otherSentence) {
        return isMore(figure, sentence, otherFigure, otherSentence)
                || isMore(otherFigure, otherSentence, figure, sentence);
    }

    private static boolean isMore(
            String found, String sentence, String received, String otherSentence) {
        Optional<BigDecimal> more = number(found);
        Optional<BigDecimal> less = number(received);
        return FOUND.isIn(Clause.last(Clause.before(found, sentence)))
                && RECEIVED.isIn(Clause.last(Clause.before(received, otherSentence)))
                && more.isPresent()
                && less.filter(one -> one.compareTo(more.get()) < 0).isPresent()
                && !NearNumbers.isTurned(more.get(), less.get());
    }

    private static Optional<BigDecimal> number(String figure) {
        TextMatcher digits = NUMBER.matcher(figure);
        return digits.find() ? Optional.of(new BigDecimal(digits.group())) : Optional.empty();
    }
}
