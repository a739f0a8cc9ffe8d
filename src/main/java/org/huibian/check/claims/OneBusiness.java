package org.huibian.check.claims;

import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.frequency.SameBusiness;

/** Whether a claim of all and the counts beside it are of one business. */
final class OneBusiness {

    private OneBusiness() {}

    /**
     * Whether claim and counts are of one business: they stand in one sentence, in clauses near
     * each other, or have words in common.
     */
    static boolean isOfOne(FigureSentence text, int own, AllClaim claim, Figure whole, int at) {
        Figure part = text.figures().get(at);
        boolean apart =
                claim.start() < own != part.start() < own
                        || between(text, claim, part).indexOf('；') >= 0;
        String counted =
                Clause.around(text.text(), whole.start(), whole.start())
                        + "·"
                        + Clause.around(text.text(), part.start(), part.start());
        boolean ofAnother =
                text.figures().stream()
                        .filter(one -> claim.start() <= one.start() && one.start() < claim.at())
                        .reduce((one, next) -> one)
                        .filter(one -> !one.isCountedLike(whole) && CountsAgainstAll.isCount(one))
                        .isPresent();
        boolean itsOwn =
                claim.start() < own != whole.start() < own
                        && text.figures().stream()
                                .filter(one -> one.start() < own == claim.start() < own)
                                .anyMatch(
                                        one ->
                                                one.end() <= claim.at()
                                                        && one.isCountedLike(whole)
                                                        && one.value().compareTo(whole.value())
                                                                != 0);
        return !ofAnother
                && !itsOwn
                && (!apart
                        || SameBusiness.haveWords(claim.words(), counted)
                        || isHeading(text, own, claim, whole, at));
    }

    /** 任务清零。交办24件，销号22件，剩下2件跨年办理: what is claimed first is counted then. */
    private static boolean isHeading(
            FigureSentence text, int own, AllClaim claim, Figure whole, int at) {
        String words = CountsAgainstAll.words(text, at);
        return claim.end() <= own
                && text.figures().get(0).start() >= own
                && claim.deeds().stream().anyMatch(deed -> deed.isDone(words))
                && ClaimedCount.rest(text, whole, at)
                        .filter(k -> Deed.isLeftOver(CountsAgainstAll.words(text, k)))
                        .isPresent();
    }

    private static String between(FigureSentence text, AllClaim claim, Figure part) {
        return claim.end() <= part.start()
                ? text.text().substring(claim.end(), part.start())
                : text.text().substring(Math.min(part.end(), claim.start()), claim.start());
    }
}
