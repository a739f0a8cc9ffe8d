package org.huibian.check.rates;

import java.util.List;
import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.rates.fractions.Posts;
import org.huibian.check.rates.fractions.RatePair;
import org.huibian.check.rates.fractions.RateVerdict;
import org.huibian.check.rates.fractions.RateWord;
import org.huibian.extract.Role;

/** A rate whose counts the next sentence tells: 按期办结率98.7%。全年派单2310件，按期办结2218件. */
final class RateBeforeCounts {

    private RateBeforeCounts() {}

    /**
     * Notes the rate, the only figure of its sentence, where the next sentence does not give it.
     */
    static void examine(Examined report, FigureSentence rated, FigureSentence counted) {
        if (!mayBeOf(rated, counted)) {
            return;
        }
        Figure rate = rated.figures().get(0);
        Optional<RateWord> word = RateWord.before(rated.before(0));
        word.flatMap(of -> RatePair.of(rated.followedBy(counted), 0, of))
                .flatMap(of -> RateVerdict.judge(rate.value(), of.part(), of.whole()))
                .ifPresent(
                        verdict ->
                                verdict.note(
                                        report,
                                        rate.mention().indicator(),
                                        List.of(rated.quote(), counted.quote())));
    }

    private static boolean mayBeOf(FigureSentence rated, FigureSentence counted) {
        if (rated.figures().size() != 1) {
            return false;
        }
        Figure rate = rated.figures().get(0);
        boolean punctual = RateAgainstParts.ON_TIME.matcher(rated.before(0)).find();
        return rate.isRate()
                && rate.isExact()
                && rate.mention().role() != Role.PLAN
                && rate.mention().role() != Role.PREVIOUS
                && !RateAgainstParts.NOT_DUE.matcher(counted.text()).find()
                && !Posts.areOfMore(rated.text(), counted.text())
                && (!punctual || Punctual.TIMELY.matcher(counted.text()).find());
    }
}
