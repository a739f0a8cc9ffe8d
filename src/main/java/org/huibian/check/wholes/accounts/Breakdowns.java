package org.huibian.check.wholes.accounts;

import java.math.BigDecimal;
import java.util.Optional;
import org.huibian.check.Clause;
import org.huibian.check.Rest;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.arithmetic.WrittenUnits;
import org.huibian.check.wholes.lists.FailingParts;
import org.huibian.check.wholes.lists.PartWords;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Several ways to part one whole, each of which must make it by itself:
 * 48宗。按来源分，30宗、18宗；按内容分，20宗、13宗、其他15宗.
 */
final class Breakdowns {

    /** So many figures before its parts a whole may stand. */
    private static final int FAR = 4;

    private static final TextPattern COMPARED = TextPattern.compile("[比较]|多|少|增|减|上升|下降|同期|上年|去年");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Breakdowns() {}

    /** What fails in an account. */
    static Optional<FailingParts> failing(Tally tally) {
        TextMatcher by = PartWords.ways(tally.sentences().text());
        int whole = -2;
        while (by.find()) {
            int first = first(tally, by.end());
            if (first < 0) {
                return Optional.empty();
            }
            whole = whole < -1 ? whole(tally, first) : whole;
            if (whole >= 0 && tally.figure(first).isCountedLike(tally.figure(whole))) {
                Optional<FailingParts> failing = failing(tally, whole, first);
                if (failing.isPresent()) {
                    return failing;
                }
            }
        }
        return Optional.empty();
    }

    /** 312件，较上年的287件上升8.7%: what the year has, not what it is compared with. */
    private static int whole(Tally tally, int first) {
        int whole = first - 1;
        while (whole > 0
                && first - whole <= FAR
                && (!tally.figure(whole).isTold()
                        || !tally.figure(whole).isCountedLike(tally.figure(first))
                        || COMPARED.isIn(Clause.last(tally.label(whole)))
                        || PartWords.nameSomeTogether(tally.until(whole)))) {
            whole--;
        }
        return whole >= 0 && PartWords.nameSomeTogether(tally.until(whole)) ? -1 : whole;
    }

    private static int first(Tally tally, int from) {
        for (int k = 0; k < tally.figures().size(); k++) {
            if (tally.figure(k).start() >= from) {
                return k;
            }
        }
        return -1;
    }

    private static Optional<FailingParts> failing(Tally tally, int whole, int first) {
        int end = tally.endOfList(first);
        Figure all = tally.figure(whole);
        BigDecimal sum = FigureSentence.sum(tally.figures().subList(first, end));
        boolean rest = Rest.isIn(tally.label(end - 1));
        boolean persons =
                WrittenUnits.isOfPersons(all.mention().unit()) || tally.mayOverlap(first, end);
        int order = sum.compareTo(all.value());
        boolean near = sum.multiply(HALF).compareTo(all.value()) <= 0;
        boolean explained =
                tally.figures().subList(0, first).stream()
                        .anyMatch(one -> one.isCountedLike(all) && one.value().compareTo(sum) == 0);
        return end - first > 1 && near && !explained && (rest ? order != 0 : order > 0 && !persons)
                ? tally.failing(whole, first, end)
                : Optional.empty();
    }
}
