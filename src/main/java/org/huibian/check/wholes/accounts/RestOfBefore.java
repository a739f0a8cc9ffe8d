package org.huibian.check.wholes.accounts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.wholes.lists.FailingParts;
import org.huibian.check.wholes.lists.PartWords;

/**
 * Some of what a sentence before counts, and a rest that is not what they leave:
 * 完成合法性审查74件。对其中69件出具意见书，其余15件以审签单办理.
 */
final class RestOfBefore {

    private static final String AMONG = "其中";

    private static final BigDecimal EIGHT = BigDecimal.valueOf(8);

    /** What one wrong digit makes. */
    private static final Set<Integer> DIGITS = Set.of(10, 100, 1000);

    private RestOfBefore() {}

    /** What fails in an account. */
    static Optional<FailingParts> failing(Tally tally) {
        for (int rest = Math.max(2, tally.own()); rest < tally.figures().size(); rest++) {
            Figure left = tally.figure(rest);
            boolean fits =
                    PartWords.nameLeftOver(tally.label(rest))
                            && tally.areAlike(rest - 1, rest + 1)
                            && tally.label(rest - 1).contains(AMONG)
                            && !tally.label(rest - 1).contains("，" + AMONG);
            if (!fits) {
                continue;
            }
            List<Figure> earlier =
                    tally.figures().subList(0, rest).stream()
                            .filter(one -> one.isCountedLike(left))
                            .toList();
            BigDecimal both = tally.figure(rest - 1).value().add(left.value());
            if (earlier.stream().anyMatch(one -> one.value().compareTo(both) == 0)) {
                continue;
            }
            for (int whole = rest - 2; whole >= 0; whole--) {
                if (tally.figure(whole).isCountedLike(left) && isNear(tally, whole, rest)) {
                    return tally.failing(whole, rest - 1, rest + 1);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNear(Tally tally, int whole, int rest) {
        BigDecimal all = tally.figure(whole).value();
        BigDecimal sum = FigureSentence.sum(tally.figures().subList(rest - 1, rest + 1));
        BigDecimal gap = sum.subtract(all).abs();
        return tally.figure(rest - 1).value().compareTo(all) < 0
                && (gap.multiply(EIGHT).compareTo(all) <= 0 || DIGITS.contains(gap.intValue()));
    }
}
