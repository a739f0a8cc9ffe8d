package org.huibian.check.wholes.accounts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.wholes.lists.FailingParts;
import org.huibian.check.wholes.lists.PartWords;

/**
 * Kinds that are said to be the only ones, with their numbers in turn, and nearly but not quite
 * what an earlier sentence counts: 受理214件，化解209件。只有邻里、物业、劳资三类，分别为88件、71件、53件.
 */
final class OnlyThese {

    private static final Pattern LEAD =
            Pattern.compile(
                    "(?:只有|仅有|只限|就是|(?:全部|都|均)(?:是|为|来自|属于|集中在|出自)|不外乎?|无非是?|归为|归结为|归纳为|分为|分成)[^。；\\d]{2,40}[类种样项块个][^。；、\\d]{0,6}(?:分别|依次|各自?|各)(?:是|为|有)?$");

    private static final Pattern BARE = Pattern.compile("[、，和与及以]{0,3}");

    /** What the year before had, or how many more it is. */
    private static final Pattern COMPARED = Pattern.compile("[比较][^，。；]*$|增加|减少|上年|去年|其中|占");

    /** Less than so much of it is a kind of it, not all: 家庭一类只有三种. */
    private static final BigDecimal NEARLY = new BigDecimal("0.85");

    private OnlyThese() {}

    /** What fails in an account. */
    static Optional<FailingParts> failing(Tally tally) {
        for (int k = 1; k < tally.figures().size(); k++) {
            int first = k;
            int end = endOfTurn(tally, first);
            String lead = tally.label(first);
            if (end - first > 1
                    && LEAD.matcher(lead).find()
                    && PartWords.announced(lead) == end - first) {
                return whole(tally, first, end).flatMap(at -> tally.failing(at, first, end));
            }
        }
        return Optional.empty();
    }

    private static int endOfTurn(Tally tally, int first) {
        int end = first + 1;
        while (end < tally.figures().size()
                && tally.figure(end).isCountedLike(tally.figure(first))
                && BARE.matcher(tally.label(end)).matches()) {
            end++;
        }
        return end;
    }

    /**
     * The most that the sentence before counts; empty where what the kinds come to was told too.
     */
    private static Optional<Integer> whole(Tally tally, int first, int end) {
        String text = tally.sentences().text();
        int own = text.lastIndexOf('。', tally.figure(first).start());
        int near = own < 0 ? -1 : text.lastIndexOf('。', own - 1);
        BigDecimal sum = FigureSentence.sum(tally.figures().subList(first, end));
        Optional<Integer> most = Optional.empty();
        for (int k = 0; k < first; k++) {
            if (tally.figure(k).isCountedLike(tally.figure(first))
                    && !COMPARED.matcher(tally.label(k)).find()) {
                BigDecimal value = tally.figure(k).value();
                if (value.compareTo(sum) == 0) {
                    return Optional.empty();
                }
                boolean more =
                        most.isEmpty() || value.compareTo(tally.figure(most.get()).value()) > 0;
                most = more && tally.figure(k).start() > near ? Optional.of(k) : most;
            }
        }
        return most.filter(k -> areNear(tally.figure(k).value(), sum));
    }

    private static boolean areNear(BigDecimal one, BigDecimal other) {
        return one.min(other).compareTo(one.max(other).multiply(NEARLY)) >= 0;
    }
}
