package org.huibian.summary.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.huibian.extract.Extraction;
import org.huibian.extract.Passage;

/**
 * Chooses sentences that speak for a theme: best first, one of a sub-district, never the same
 * twice, spread over the sub-districts of the whole report. Of equal ones the first in roster and
 * report is taken.
 */
final class PracticeChooser {

    /** From where on two sentences say the same, in thousandths. */
    private static final int SAME = 600;

    /** From where on a sentence is what everybody writes, in thousandths. */
    private static final int BOILERPLATE = 500;

    private final Map<String, Extraction> reports;
    private final Predicate<Passage> quotable;
    private final Shingles shingles;
    private final Map<String, Integer> chosenOf = new HashMap<>();
    private final List<String> chosen = new ArrayList<>();

    PracticeChooser(Map<String, Extraction> reports, Predicate<Passage> quotable) {
        this.reports = reports;
        this.quotable = quotable;
        this.shingles = new Shingles(reports);
    }

    /**
     * Chooses from the sentences of a kind.
     *
     * @param substantial whether it must name a practice, or state figures of one
     */
    List<Practice> choose(Predicate<Passage> kind, boolean substantial, int most) {
        List<Practice> candidates = candidates(kind, substantial);
        chosen.forEach(told -> forgetLike(told, candidates));
        List<Practice> picked = new ArrayList<>();
        while (picked.size() < most && !candidates.isEmpty()) {
            Practice best = best(candidates);
            picked.add(best);
            candidates.removeIf(other -> other.subDistrict().equals(best.subDistrict()));
            forgetLike(best.text(), candidates);
        }
        for (Practice practice : picked) {
            chosen.add(practice.text());
            chosenOf.merge(practice.subDistrict(), 1, Integer::sum);
        }
        return picked;
    }

    /** Wordings told elsewhere in the report, not to be told again. */
    void remember(List<CommonPoint> points) {
        points.forEach(point -> point.wordings().forEach(words -> chosen.add(words.text())));
    }

    private static Practice best(List<Practice> candidates) {
        Practice best = candidates.get(0);
        for (Practice candidate : candidates) {
            if (candidate.score().total() > best.score().total()) {
                best = candidate;
            }
        }
        return best;
    }

    private static void forgetLike(String told, List<Practice> candidates) {
        candidates.removeIf(other -> Shingles.likeness(told, other.text()) >= SAME);
    }

    private List<Practice> candidates(Predicate<Passage> kind, boolean substantial) {
        List<Practice> candidates = new ArrayList<>();
        reports.forEach(
                (name, extraction) -> {
                    for (Passage passage : extraction.passages()) {
                        if (!kind.test(passage) || passage.masked()) {
                            continue;
                        }
                        Sentence sentence = new Sentence(passage.published());
                        if (!sentence.standsAlone() || (substantial && !sentence.isSubstantial())) {
                            continue;
                        }
                        int shared = shingles.shared(passage.published());
                        if (shared < BOILERPLATE && quotable.test(passage)) {
                            candidates.add(practice(name, passage, sentence, shared));
                        }
                    }
                });
        return candidates;
    }

    private Practice practice(String name, Passage passage, Sentence sentence, int shared) {
        return new Practice(
                name,
                passage.published(),
                passage.place().location(),
                sentence.score(shared).after(chosenOf.getOrDefault(name, 0)));
    }
}
