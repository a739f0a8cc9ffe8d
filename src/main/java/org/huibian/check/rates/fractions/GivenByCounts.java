package org.huibian.check.rates.fractions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.arithmetic.FigureSentence.Figure;

/**
 * Whether counts that stand beside a rate give it: two of them, what one leaves, or sums of them.
 */
public final class GivenByCounts {

    /** So many counts are tried for sums. */
    private static final int MOST = 8;

    private GivenByCounts() {}

    /** Whether any two of the counts give a rate, or one and what others leave of it or make. */
    public static boolean isGiven(FigureSentence sentences, List<Integer> counts, BigDecimal rate) {
        for (int w : counts) {
            Figure whole = sentences.figures().get(w);
            BigDecimal all = whole.value();
            for (int p : counts) {
                BigDecimal some = sentences.figures().get(p).value();
                if (p == w || !sentences.figures().get(p).isCountedLike(whole)) {
                    continue;
                }
                if (gives(some, all, rate)
                        || gives(all.subtract(some), all, rate)
                        || gives(some, all.add(some), rate)) {
                    return true;
                }
            }
        }
        return isGivenBySums(sentences, counts, rate);
    }

    /** Whether two parts of a whole give a rate, a part of two wholes, or two parts of two. */
    static boolean isGivenBySums(FigureSentence sentences, List<Integer> counts, BigDecimal rate) {
        List<BigDecimal> values = new ArrayList<>();
        // 考试两场，第一场31人参考、30人合格: the rate is of what stands nearest.
        Figure like = sentences.figures().get(counts.isEmpty() ? 0 : counts.get(counts.size() - 1));
        counts.stream()
                .map(k -> sentences.figures().get(k))
                .filter(one -> one.isCountedLike(like))
                .limit(MOST)
                .forEach(one -> values.add(one.value()));
        for (int p = 0; p < values.size(); p++) {
            for (int q = 0; q < values.size(); q++) {
                for (int w = 0; w < values.size(); w++) {
                    if (p != q && p != w && q != w && isGiven(values, List.of(p, q, w), rate)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether the first, the second and the third of some values give a rate, or with a fourth. */
    private static boolean isGiven(List<BigDecimal> values, List<Integer> at, BigDecimal rate) {
        BigDecimal some = values.get(at.get(0));
        BigDecimal more = values.get(at.get(1));
        BigDecimal all = values.get(at.get(2));
        boolean three =
                givesExactly(some.add(more), all, rate)
                        || givesExactly(some, all.subtract(more), rate)
                        || givesExactly(some, all.add(more), rate);
        for (int v = 0; v < values.size() && !three; v++) {
            three = !at.contains(v) && givesExactly(some.add(more), all.add(values.get(v)), rate);
        }
        return three;
    }

    private static boolean givesExactly(BigDecimal part, BigDecimal whole, BigDecimal rate) {
        return gives(part, whole, rate) && RateVerdict.judge(rate, part, whole).isEmpty();
    }

    private static boolean gives(BigDecimal part, BigDecimal whole, BigDecimal rate) {
        return whole.signum() > 0
                && part.signum() >= 0
                && part.compareTo(whole) <= 0
                && RateVerdict.judge(rate, part, whole).map(RateVerdict::truncated).orElse(true);
    }
}
