package org.huibian.check.wholes;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;
import org.huibian.check.wholes.lists.FailingParts;
import org.huibian.check.wholes.lists.PartWords;
import org.huibian.check.wholes.lists.SumOfParts;
import org.huibian.check.wholes.lists.Sums;

/** Why the parts of a list do not make their whole and are right all the same, by their numbers. */
final class ExplainedSum {

    /** How far some came, which is told further: 审结3件，胜诉2件，败诉1件. */
    private static final Pattern STAGE = Pattern.compile("(?:审结|办结|结案|开庭|审理|裁判|判决)完?了?$");

    private static final int PAIR = 2;

    private ExplainedSum() {}

    /** Whether the numbers of a sentence explain what its parts come to. */
    static boolean isOf(ListedParts list) {
        // 合同63份、决策4件、文件2件和其他11件: of parts and all others none is besides.
        boolean all = PartWords.nameRest(list.last()) && !list.hasInner();
        return list.order() > 0 && !all && Sums.make(list.parts(), list.stated())
                || makeOneBefore(list)
                || makeItBefore(list)
                || isRestTold(list)
                || isOfAStage(list)
                || new FailingParts(list.whole(), list.parts()).areBesideTheirWhole(list.sentence())
                || makeItToldOnce(list);
    }

    /** 89件，按程序分为简易58件和普通31件，按领域分为市容41件…其他6件: of what was told before them. */
    private static boolean makeOneBefore(ListedParts list) {
        return list.sentence().figures().subList(0, list.at()).stream()
                .filter(figure -> figure.isCountedLike(list.whole()))
                .anyMatch(before -> new FailingParts(before, list.parts()).areDividedAgain());
    }

    /** 2件，主任出庭1件、副主任出庭1件，判决1件、撤诉1件: the parts up to a comma are all there are. */
    private static boolean makeItBefore(ListedParts list) {
        List<Figure> figures = list.sentence().figures();
        List<Figure> alike =
                figures.subList(0, list.end() - 1).stream()
                        .filter(figure -> figure.isCountedLike(list.whole()))
                        .toList();
        if (PartWords.nameLeftOver(list.last())
                && Sums.leave(alike, figures.get(list.end() - 1).value())) {
            return true;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = list.at() + 1; k < list.end() - 1; k++) {
            sum = sum.add(figures.get(k).value());
            String next = list.sentence().before(k + 1);
            if (k > list.at() + 1
                    && sum.compareTo(list.stated()) == 0
                    && (next.contains("，") || next.contains("；"))) {
                return true;
            }
        }
        return false;
    }

    /** 4件，审结3件，胜诉2件，败诉1件，1件在审: the first part is parted by those that follow it. */
    private static boolean isOfAStage(ListedParts list) {
        int first = list.at() + 1;
        List<Figure> figures = list.sentence().figures();
        if (!STAGE.matcher(list.sentence().before(first)).find()) {
            return false;
        }
        BigDecimal left = figures.get(first).value();
        int next = first + 1;
        while (next < figures.size()
                && left.signum() > 0
                && figures.get(next).isCountedLike(list.whole())) {
            left = left.subtract(figures.get(next++).value());
        }
        return left.signum() == 0 && next - first > PAIR && next >= list.end();
    }

    /**
     * 来信12件、来访25件，另1件为网上信访: what the parts lack follows them; in 已办结37件，剩余1件 it is the rest of
     * another number.
     */
    private static boolean isRestTold(ListedParts list) {
        BigDecimal gap = list.stated().subtract(FigureSentence.sum(list.parts()));
        FailingParts failing = new FailingParts(list.whole(), list.parts());
        List<Figure> figures = list.sentence().figures();
        List<Figure> after = figures.subList(list.end(), figures.size());
        for (int k = 0; k < after.size(); k++) {
            Figure rest = after.get(k);
            if (rest.isCountedLike(list.whole()) && rest.value().compareTo(gap) == 0) {
                BigDecimal others = list.stated().subtract(gap);
                return SumOfParts.isTold(failing, list.sentence())
                        || after.subList(0, k).stream()
                                .noneMatch(one -> one.value().compareTo(others) == 0);
            }
        }
        return isRestOfSomeTold(list, after, gap);
    }

    /**
     * 甲类67份、其他合同29份，两项共96份；文件5件，其余11件: parts whose sum is told are some of the whole; those behind
     * it make the rest.
     */
    private static boolean isRestOfSomeTold(ListedParts list, List<Figure> after, BigDecimal gap) {
        BigDecimal others = list.stated().subtract(gap);
        int sum = 0;
        // 两项 of 两项共96份 may be a number too.
        while (sum < Math.min(PAIR, after.size())
                && after.get(sum).value().compareTo(others) != 0) {
            sum++;
        }
        BigDecimal left = gap;
        int next = sum + 1;
        while (next < after.size()
                && left.signum() > 0
                && after.get(next).isCountedLike(list.whole())) {
            left = left.subtract(after.get(next++).value());
        }
        return sum < PAIR && next > sum + 1 && left.signum() == 0;
    }

    /** 71件，应结68件，已结68件，3件未到期: a part that is told again is one part. */
    private static boolean makeItToldOnce(ListedParts list) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal last = BigDecimal.ZERO;
        for (Figure part : list.parts()) {
            sum = part.value().compareTo(last) == 0 ? sum : sum.add(part.value());
            last = part.value();
        }
        return sum.compareTo(list.stated()) == 0;
    }
}
