package org.huibian.summary.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibian.summary.digest.sentence.Sentence;
import org.huibian.summary.digest.sentence.Shingles;

/**
 * Chooses sentences that speak for a theme: best first, one of a sub-district, never the same
 * twice, spread over the sub-districts of the whole report. Of equal ones the first in roster and
 * report is taken.
 */
final class PracticeChooser {

    /** From where on two sentences say the same, in thousandths. */
    private static final int SAME = 600;

    /** Fewer characters are a phrase that may come again. */
    private static final int SHORTEST_TOLD = 8;

    /** From where on a sentence is what everybody writes, in thousandths. */
    private static final int BOILERPLATE = 500;

    private final Candidates found;
    private final Map<String, Integer> chosenOf = new HashMap<>();
    private final List<String> chosen = new ArrayList<>();

    PracticeChooser(Candidates found) {
        this.found = found;
    }

    /** Chooses from the sentences on a topic; those that the office wants come first. */
    List<Practice> choose(Topic topic, int most) {
        List<Practice> candidates = candidates(topic);
        // Stable: of equal ones the first in roster and report.
        candidates.sort(
                Comparator.comparingInt((Practice practice) -> practice.score().total())
                        .reversed());
        List<Practice> picked =
                topic.substantial()
                        ? pick(candidates.stream().filter(PracticeChooser::isNamed).toList(), most)
                        : List.of();
        if (picked.isEmpty()) {
            picked = pick(candidates, most);
        }
        for (Practice practice : picked) {
            chosen.add(practice.text());
            chosenOf.merge(practice.subDistrict(), 1, Integer::sum);
        }
        return picked;
    }

    private List<Practice> pick(List<Practice> candidates, int most) {
        List<Practice> picked = new ArrayList<>();
        for (Practice candidate : candidates) {
            if (picked.size() < most && isNews(candidate, picked)) {
                picked.add(candidate);
            }
        }
        return picked;
    }

    /** Mere figures add nothing beside practices by name; the office's own wish always counts. */
    private static boolean isNamed(Practice practice) {
        return practice.score().named() > 0 || practice.score().office() > 0;
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
        return chosen.stream()
                .noneMatch(
                        told ->
                                goesOn(candidate.text(), told)
                                        || Shingles.likeness(told, candidate.text()) >= SAME);
    }

    /** Whether a sentence says again what was told, and goes on. */
    private static boolean goesOn(String sentence, String told) {
        String words = told.replaceFirst("[，。；：]+$", "");
        return words.length() >= SHORTEST_TOLD && sentence.contains(words);
    }

    private List<Practice> candidates(Topic topic) {
        List<Candidates.Candidate> all = found.on(topic);
        int[] shared = found.shared(topic);
        List<Practice> practices = new ArrayList<>();
        for (int i = 0; i < shared.length; i++) {
            Candidates.Candidate candidate = all.get(i);
            if (candidate.named() || shared[i] < BOILERPLATE) {
                practices.add(
                        new Practice(
                                candidate.subDistrict(),
                                candidate.text(),
                                candidate.place(),
                                new Sentence(candidate.text())
                                        .score(shared[i])
                                        .after(chosenOf.getOrDefault(candidate.subDistrict(), 0))
                                        .wanted(candidate.wanted())));
            }
        }
        return practices;
    }
}
