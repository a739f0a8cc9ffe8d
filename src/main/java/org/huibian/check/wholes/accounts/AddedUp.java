package org.huibian.check.wholes.accounts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huibian.check.Clause;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.told.twice.NearNumbers;
import org.huibian.check.wholes.lists.FailingParts;
import org.huibian.check.wholes.lists.Sums;
import org.huibian.search.TextPattern;

/**
 * Two counts that words add up, and a sum behind them that is another: 村（居）调解员36人，镇调委会另有3人，全镇共41人;
 * 新收7件，加上年结转1件，共需办理9件. Also a list whose sum has its digits turned.
 */
final class AddedUp {

    /** What adds a count to the one before it. */
    private static final TextPattern ADDED =
            TextPattern.compile("^[，；。]?[^，。；]{0,12}?(?:另外?|此外|还|加上?|连同|再加)|^(?:和|与|及|以及)(?!其中)");

    private static final TextPattern SUM =
            TextPattern.compile("合计|共计|总计|总共|一共|总量|总数|(?<!公)共(?![同享性治建商有产用])|共有");

    private static final TextPattern OTHERWISE =
            TextPattern.compile(
                    "其中|剔除|去重|扣除|除去|均|每|平均|比|较|增|减|惠及|受众|受益|覆盖|涉及|参加|参与|解决|发现|化解|办[结完]|成功|整改|采纳|答复|提出|形成|收集|计划|上年共|去年共");

    private static final int FEW = 4;

    private AddedUp() {}

    /** What fails in an account. */
    static Optional<FailingParts> failing(Tally tally) {
        for (int whole = Math.max(2, tally.own()); whole < tally.figures().size(); whole++) {
            Optional<FailingParts> failing = failing(tally, whole);
            if (failing.isPresent()) {
                return failing;
            }
        }
        return Optional.empty();
    }

    private static Optional<FailingParts> failing(Tally tally, int whole) {
        String label = Clause.last(tally.label(whole));
        int first = whole - 1;
        while (first > 0 && tally.figure(first - 1).isCountedLike(tally.figure(whole))) {
            first--;
        }
        if (!SUM.isIn(label)
                || OTHERWISE.isIn(label)
                || whole - first < 2
                || !tally.figure(whole).isTold()
                || !areCounts(tally, first, whole)
                || Sums.make(tally.figures().subList(0, whole), tally.figure(whole).value())) {
            return Optional.empty();
        }
        boolean two = isAdded(tally, whole);
        int from = two ? whole - 2 : first;
        List<Figure> parts = tally.figures().subList(from, whole);
        BigDecimal sum = FigureSentence.sum(parts);
        BigDecimal all = tally.figure(whole).value();
        boolean turned = sum.compareTo(BigDecimal.TEN) > 0 && NearNumbers.isTurned(sum, all);
        boolean near =
                sum.subtract(all).abs().multiply(BigDecimal.valueOf(FEW)).compareTo(all) <= 0;
        boolean larger = parts.stream().allMatch(part -> part.value().compareTo(all) < 0);
        return sum.compareTo(all) != 0 && (two && near && larger || turned && parts.size() > 2)
                ? Optional.of(new FailingParts(tally.figure(whole), List.copyOf(parts)))
                : Optional.empty();
    }

    /** Of the year, or carried over into it. */
    private static boolean areCounts(Tally tally, int from, int to) {
        return IntStream.range(from, to)
                .allMatch(
                        k ->
                                tally.figure(k).isTold()
                                        || tally.figure(k).isExact()
                                                && tally.label(k).contains("结转"));
    }

    /** Whether the count before a sum is added to the one before that. */
    private static boolean isAdded(Tally tally, int whole) {
        String last = tally.label(whole - 1);
        return ADDED.isIn(last) && !OTHERWISE.isIn(Clause.last(last));
    }
}
