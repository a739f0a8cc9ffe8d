package org.huibian.extract.figures;

import java.math.BigDecimal;
import java.util.List;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.indicator.Nature;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;

/**
 * A value that may be the figure of an indicator.
 *
 * @param drafts what it was made of: one, or the items of a list
 * @param quantity its value in the indicator's unit
 */
record Candidate(List<Draft> drafts, Quantity quantity) {

    /** So many times a part is in its whole before the two cannot be taken for one. */
    private static final BigDecimal FAR_MORE = BigDecimal.valueOf(5);

    /** 一亿元 in 万元, as which nobody writes it. */
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(10_000);

    Draft first() {
        return drafts.get(0);
    }

    boolean isSum() {
        return drafts.size() > 1;
    }

    int weight() {
        return first().weight();
    }

    /**
     * 简易程序罚款3.15万元，普通程序罚款124800万元: amounts of which one must be in the other unit, so that their
     * sum is nobody's.
     */
    boolean isOfDoubtfulUnits() {
        List<BigDecimal> amounts =
                drafts.stream()
                        .filter(draft -> draft.figure().unit().equals("万元"))
                        .flatMap(draft -> draft.figure().value().stream())
                        .sorted()
                        .toList();
        return amounts.size() > 1
                && amounts.get(amounts.size() - 1).compareTo(HUNDRED_MILLION) >= 0
                && amounts.get(0)
                                .multiply(BigDecimal.valueOf(1000))
                                .compareTo(amounts.get(amounts.size() - 1))
                        < 0;
    }

    boolean isWeak() {
        return first().hit().map(Hit::weak).orElse(false);
    }

    /** 460家次: who was visited how often, which is not how often was gone out. */
    boolean isOfVisited() {
        String unit = first().figure().unit();
        return unit.length() == 2 && unit.endsWith("次") && "家户店处点间".indexOf(unit.charAt(0)) >= 0;
    }

    /** 检查362次 beside 联合巡查2次: by a bare word so much more that the other is a part of it. */
    boolean dwarfs(Candidate other) {
        return isWeak()
                && !other.isWeak()
                && !isOfVisited()
                && first().hit().filter(hit -> hit.indicator().nature() == Nature.FLOW).isPresent()
                && other.quantity().amount().multiply(FAR_MORE).compareTo(quantity().amount()) < 0;
    }

    /** 联合检查86次，检查经营主体1940家次: where the sentence says how often was gone out. */
    boolean isVisitedBeside(List<Candidate> others) {
        return isOfVisited()
                && others.stream()
                        .filter(other -> !other.isOfVisited())
                        .anyMatch(other -> other.first().order() == first().order());
    }

    int telling() {
        return first().hit().map(Hit::telling).orElse(0);
    }

    /**
     * The whole: what the others add up to, else what speaks for the whole year, else the first.
     */
    static Candidate best(List<Candidate> candidates) {
        Candidate best = candidates.get(0);
        BigDecimal sum =
                candidates.stream()
                        .map(candidate -> candidate.quantity().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        for (Candidate candidate : candidates) {
            boolean larger = candidate.quantity().amount().compareTo(best.quantity().amount()) > 0;
            boolean weightier = candidate.weight() > best.weight() && larger;
            boolean clearer =
                    candidate.weight() >= best.weight()
                            && larger
                            && candidate.telling() > best.telling();
            boolean stated =
                    best.isSum()
                            && !candidate.isSum()
                            && agree(candidate.quantity(), best.quantity());
            BigDecimal amount = candidate.quantity().amount();
            boolean whole = candidates.size() > 2 && sum.subtract(amount).compareTo(amount) == 0;
            boolean visits = candidate.isOfVisited() && !best.isOfVisited();
            boolean proper = best.isOfVisited() && !candidate.isOfVisited();
            if (proper || !visits && (weightier || clearer || stated || whole)) {
                best = candidate;
            }
        }
        return best;
    }

    /** Equal, or a rounded one that the exact one fulfils: 30余 and 33. */
    static boolean agree(Quantity one, Quantity other) {
        if (one.amount().compareTo(other.amount()) == 0) {
            return true;
        }
        boolean more = one.amount().compareTo(other.amount()) > 0;
        Quantity larger = more ? one : other;
        Quantity smaller = more ? other : one;
        boolean bounded =
                smaller.qualifier() == Qualifier.OVER
                        || smaller.qualifier() == Qualifier.ABOUT
                        || larger.qualifier() == Qualifier.UNDER
                        || larger.qualifier() == Qualifier.ABOUT;
        BigDecimal limit = smaller.amount().multiply(new BigDecimal("1.2"));
        return bounded && larger.amount().compareTo(limit) < 0;
    }
}
