package org.huibian.check.rates.fractions;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/**
 * Who passed at first and who passed again, both numerators of one rate: 应考46人，一次合格45人，补考合格1人. The
 * one is no whole of the other.
 */
final class FirstAndAgain {

    private static final Pattern FIRST = Pattern.compile("首[次考批轮]|[一初][次考]|第一[次批轮]");

    private static final Pattern AGAIN = Pattern.compile("[补重复]考|[补重]训|[二再][次考]|第二[次批轮]");

    private FirstAndAgain() {}

    /** Whether two figures of a sentence are such, by the words of their clauses before them. */
    static boolean areTold(FigureSentence sentence, int first, int again) {
        return FIRST.matcher(Clause.last(sentence.before(first))).find()
                && AGAIN.matcher(Clause.last(sentence.before(again))).find();
    }

    /** Both together, of those told of before. */
    static Optional<RatePair> together(FigureSentence sentence, int first, int again) {
        Figure one = sentence.figures().get(first);
        BigDecimal passed = one.value().add(sentence.figures().get(again).value());
        for (int w = first - 1; w >= 0; w--) {
            Figure whole = sentence.figures().get(w);
            if (!whole.isRate() && whole.isExact() && RatePair.isWholeOf(whole, one)) {
                return Optional.of(new RatePair(passed, whole.value()));
            }
        }
        return Optional.empty();
    }
}
