package org.huibian.extract.figures.hit.reach;

import java.util.List;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.indicator.phrase.PhraseIndex;

/** The verb of a list, which is said of each of its items: 审查合同40份、处罚决定12件. */
final class ListVerb {

    private final PhraseIndex index;
    private final ClauseHits hits;

    ListVerb(PhraseIndex index, ClauseHits hits) {
        this.index = index;
        this.hits = hits;
    }

    /** 对76份合同、12份文件逐一审查: the verb behind a list is of all of it. */
    void give(Whole whole, Clause clause, List<List<Hit>> chosen) {
        int last = chosen.size() - 1;
        if (last < 1) {
            return;
        }
        String tail = clause.after(last);
        for (int k = 0; k <= last; k++) {
            if (k > 0 && !clause.isListed(k)) {
                return;
            }
        }
        whole.verbs().stream()
                .filter(tail::endsWith)
                .findFirst()
                .ifPresent(verb -> giveVerb(whole, clause, verb, chosen));
    }

    private void giveVerb(Whole whole, Clause clause, String verb, List<List<Hit>> chosen) {
        for (int k = 0; k < chosen.size(); k++) {
            int figure = k;
            if (chosen.get(k).isEmpty()) {
                index.find(clause.own(k) + verb).stream()
                        .filter(m -> !m.excludes() && whole.includes(m.indicator()))
                        .filter(m -> hits.fits(clause.figures().get(figure), m.indicator()))
                        .limit(1)
                        .forEach(m -> chosen.get(figure).add(ClauseHits.hit(m, 0, true)));
            }
        }
    }

    /**
     * 审查合同40份、处罚决定12件: the verb of the list is of each item, so that 信访答复意见5件 was reviewed and is
     * no petition closed.
     */
    boolean governs(Whole whole, Clause clause, int k, Hit hit, List<List<Hit>> chosen) {
        String own = clause.own(k);
        boolean listed =
                isBeside(whole, clause, k, chosen) || isFirst(whole, clause, k, own, chosen);
        if (whole.concerns(hit) || !listed || !whole.isFree(own)) {
            return false;
        }
        return whole.names(own)
                || whole.verbs().stream()
                        .flatMap(verb -> index.find(verb + own).stream())
                        .anyMatch(m -> m.excludes() && m.indicator().equals(hit.indicator()));
    }

    /** Whether a figure of the same list before it is of the whole or a part. */
    static boolean isBeside(Whole whole, Clause clause, int k, List<List<Hit>> chosen) {
        for (int other = k; other > 0 && clause.isListed(other); other--) {
            if (chosen.get(other - 1).stream().anyMatch(whole::concerns)) {
                return true;
            }
        }
        return false;
    }

    /** 审查信访答复意见5件、合同31份: the verb of a list stands before its first figure. */
    private static boolean isFirst(
            Whole whole, Clause clause, int k, String own, List<List<Hit>> chosen) {
        return k + 1 < chosen.size()
                && clause.isListed(k + 1)
                && whole.hasVerb(own)
                && chosen.get(k + 1).stream().anyMatch(whole::concerns);
    }
}
