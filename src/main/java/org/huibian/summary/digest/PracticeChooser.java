package org.huibian.summary.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.huibian.extract.Extraction;
import org.huibian.extract.Passage;
import org.huibian.job.PracticeChoice;

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
    private final PracticeChoice office;
    private final Shingles shingles;
    private final Map<String, Integer> chosenOf = new HashMap<>();
    private final List<String> chosen = new ArrayList<>();

    PracticeChooser(
            Map<String, Extraction> reports, Predicate<Passage> quotable, PracticeChoice office) {
        this.reports = reports;
        this.quotable = quotable;
        this.office = office;
        this.shingles = new Shingles(reports);
    }

    /**
     * Chooses from the sentences of a kind; those that the office wants come first.
     *
     * @param topic what the office calls the kind by: a theme or a chapter
     * @param substantial whether it must name a practice, or state figures of one
     */
    List<Practice> choose(String topic, Predicate<Passage> kind, boolean substantial, int most) {
        List<Practice> candidates = candidates(topic, kind, substantial);
        // Stable: of equal ones the first in roster and report.
        candidates.sort(
                Comparator.comparingInt((Practice practice) -> practice.score().total())
                        .reversed());
        List<Practice> picked = new ArrayList<>();
        for (Practice candidate : candidates) {
            if (picked.size() == most) {
                break;
            }
            if (isNews(candidate, picked)) {
                picked.add(candidate);
            }
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

    /** Whether it is of none of the sub-districts picked, and not like what was told before. */
    private boolean isNews(Practice candidate, List<Practice> picked) {
        for (Practice other : picked) {
            if (other.subDistrict().equals(candidate.subDistrict())
                    || Shingles.likeness(other.text(), candidate.text()) >= SAME) {
                return false;
            }
        }
        return chosen.stream().noneMatch(told -> Shingles.likeness(told, candidate.text()) >= SAME);
    }

    private List<Practice> candidates(String topic, Predicate<Passage> kind, boolean substantial) {
        List<Practice> candidates = new ArrayList<>();
        reports.forEach(
                (name, extraction) -> {
                    for (Passage passage : extraction.passages()) {
                        String text = passage.published();
                        if (!kind.test(passage)
                                || passage.masked()
                                || office.isAvoided(topic, name, text)) {
                            continue;
                        }
                        Sentence sentence = new Sentence(text);
                        boolean fit =
                                sentence.standsAlone()
                                        && (!substantial || sentence.isSubstantial());
                        boolean wanted = office.isUsed(topic, name, text);
                        boolean named = wanted && office.isSentence(text);
                        int shared = shingles.shared(text);
                        if ((named || fit && shared < BOILERPLATE) && quotable.test(passage)) {
                            candidates.add(practice(name, passage, sentence, shared, wanted));
                        }
                    }
                });
        return candidates;
    }

    private Practice practice(
            String name, Passage passage, Sentence sentence, int shared, boolean wanted) {
        return new Practice(
                name,
                passage.published(),
                passage.place().location(),
                sentence.score(shared).after(chosenOf.getOrDefault(name, 0)).wanted(wanted));
    }
}
