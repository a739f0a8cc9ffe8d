package org.huibian.extract.figures.draft.beside;

import java.util.List;
import org.huibian.extract.figures.hit.Clause;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.hit.words.SumWords;
import org.huibian.extract.quantity.Kind;
import org.huibian.indicator.Aggregation;

/** Several figures of one clause that count one indicator together: 12个行政村、5个社区. */
public final class SameList {

    private SameList() {}

    /** Whether another figure of the clause counts the same. */
    public static boolean hasAnother(int k, Hit hit, List<List<Hit>> hits) {
        for (int other = 0; other < hits.size(); other++) {
            if (other != k
                    && hits.get(other).stream()
                            .anyMatch(h -> h.indicator().equals(hit.indicator()))) {
                return true;
            }
        }
        return false;
    }

    /** 防汛演练、防火演练各1次: as often for each of two names of one indicator. */
    public static boolean isOfEach(Clause clause, int k, Hit hit, List<List<Hit>> hits) {
        return clause.before(k).endsWith("各")
                && hits.get(k).stream().filter(h -> h.indicator().equals(hit.indicator())).count()
                        > 1;
    }

    /** 12个行政村、5个社区: several figures of one list for one indicator. */
    public static boolean isItem(Clause clause, int k, Hit hit, List<List<Hit>> hits) {
        boolean adds =
                hit.shared()
                        || !hit.indicator().isRate()
                                && !(hit.indicator().aggregation() instanceof Aggregation.Ratio)
                                && figureKindsAdd(clause, hits);
        // 共有14个行政村和2个社区: the word leads the list and sums nothing.
        boolean sum =
                SumWords.standBeside(clause.before(k)) && hasAnother(k, hit, hits.subList(0, k));
        if (ToldAgain.isOfSamePersons(clause, k) || sum) {
            return false;
        }
        boolean listed = clause.isListed(k) || k + 1 < hits.size() && clause.isListed(k + 1);
        return adds && (listed || hit.shared()) && hasAnother(k, hit, hits);
    }

    private static boolean figureKindsAdd(Clause clause, List<List<Hit>> hits) {
        return clause.figures().size() == hits.size()
                && clause.figures().stream().allMatch(f -> f.kind() != Kind.WHOLE);
    }
}
