package org.huibian.check.claims.counts;

import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.claims.all.AllClaim;

/** Whether a claim is of just as many as a count tells: nothing but the count said once more. */
final class SaidOnceMore {

    private SaidOnceMore() {}

    static boolean is(FigureSentence text, AllClaim claim, int at) {
        return isCountedAgain(text, claim, at) || isClaimedAgain(text, claim, at);
    }

    /** 编制17名，在岗15名，持证15名: all of those in their posts. */
    private static boolean isCountedAgain(FigureSentence text, AllClaim claim, int at) {
        Figure done = text.figures().get(at);
        return text.figures().stream()
                .filter(one -> one.start() > done.start() && one.end() <= claim.at())
                .anyMatch(
                        one -> one.isCountedLike(done) && one.value().compareTo(done.value()) == 0);
    }

    /** 诉讼3件且负责人均出庭，出庭率100%: what is said of all of the three, said of them again. */
    private static boolean isClaimedAgain(FigureSentence text, AllClaim claim, int at) {
        Figure done = text.figures().get(at);
        return AllClaim.of(text.text()).stream()
                .filter(one -> one.end() + 1 == claim.start())
                .filter(one -> one.start() <= done.start() && done.end() <= one.at())
                .anyMatch(one -> one.deeds().stream().anyMatch(claim.deeds()::contains));
    }
}
