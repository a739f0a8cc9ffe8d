package org.huibian.summary.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.huibian.extract.Extraction;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.title.ThemeKeywords;
import org.huibian.job.merge.PracticeChoice;
import org.huibian.source.Location;
import org.huibian.summary.digest.sentence.Causes;
import org.huibian.summary.digest.sentence.Sentence;
import org.huibian.summary.digest.sentence.Shingles;
import org.jspecify.annotations.Nullable;

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

    /**
     * How many sentences without a named practice are kept of a theme, the best: few are needed.
     */
    private static final int PLAIN = 40;

    private static final ThemeKeywords THEMES = ThemeKeywords.standard();

    private final Map<String, Extraction> reports;
    private final Predicate<Passage> quotable;
    private final boolean few;
    private final PracticeChoice office;
    private final Map<Topic, List<Candidate>> candidates = new HashMap<>();
    private @Nullable Map<Topic, int[]> shared;
    private final Map<String, Integer> chosenOf = new HashMap<>();
    private final List<String> chosen = new ArrayList<>();

    /**
     * Nothing chosen yet.
     *
     * @param few whether few sentences may be quoted, so that this is asked first of each
     */
    PracticeChooser(
            Map<String, Extraction> reports,
            Predicate<Passage> quotable,
            boolean few,
            PracticeChoice office) {
        this.reports = reports;
        this.quotable = quotable;
        this.few = few;
        this.office = office;
    }

    /**
     * A sentence that may be chosen unless others have it too.
     *
     * @param named whether the office names it, whoever has it
     * @param points of a plain one, as if nobody else had any of it; 0 of the others
     */
    private record Candidate(
            String subDistrict,
            String text,
            Location place,
            boolean wanted,
            boolean named,
            int points) {}

    /** Takes in the report of a sub-district; one after the other, in the order of the roster. */
    void read(String name, Extraction report) {
        for (Passage passage : report.passages()) {
            if (passage.masked() || few && !quotable.test(passage)) {
                continue;
            }
            Optional<Topic> topic = Topic.of(passage);
            if (topic.isPresent()) {
                read(name, passage, topic.get());
            }
        }
    }

    private void read(String name, Passage passage, Topic topic) {
        String text = passage.published();
        if (office.isAvoided(topic.code(), name, text)) {
            return;
        }
        Sentence sentence = new Sentence(text);
        boolean cause = topic.equals(Topic.CAUSES);
        boolean alone = cause ? Causes.standAlone(text) : sentence.standsAlone();
        boolean fit =
                alone
                        && (!topic.substantial()
                                || sentence.isSubstantial()
                                        && (sentence.isNamed() || speaksOf(passage)));
        boolean wanted = office.isUsed(topic.code(), name, text);
        boolean named = wanted && office.isSentence(text);
        boolean way = alone && sentence.isWay();
        if (alone
                && !fit
                && !named
                && (way || sentence.isPlainResult())
                && speaksOf(passage)
                && quotable.test(passage)) {
            keep(way ? topic.ways() : topic.plain(), plain(name, passage));
        }
        if ((named || fit) && quotable.test(passage)) {
            candidates
                    .computeIfAbsent(topic, t -> new ArrayList<>())
                    .add(
                            new Candidate(
                                    name,
                                    cause && !named ? Causes.of(text) : text,
                                    passage.place().location(),
                                    wanted,
                                    named,
                                    0));
        }
    }

    /** Whether its own words tell its theme, not only the heading it stands below. */
    private static boolean speaksOf(Passage passage) {
        return THEMES.names(passage.published(), passage.theme());
    }

    private static Candidate plain(String name, Passage passage) {
        String text = passage.published();
        int points = new Sentence(text).score(0).total();
        return new Candidate(name, text, passage.place().location(), false, false, points);
    }

    /** Keeps the best, of equal ones the first. */
    private void keep(Topic topic, Candidate candidate) {
        List<Candidate> kept = candidates.computeIfAbsent(topic, t -> new ArrayList<>());
        kept.add(candidate);
        if (kept.size() > PLAIN) {
            int least = kept.size() - 1;
            for (int i = least; i >= 0; i--) {
                least = kept.get(i).points() < kept.get(least).points() ? i : least;
            }
            kept.remove(least);
        }
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
        List<Candidate> all = candidates.getOrDefault(topic, List.of());
        int[] shared = shared().getOrDefault(topic, new int[0]);
        List<Practice> practices = new ArrayList<>();
        for (int i = 0; i < shared.length; i++) {
            Candidate candidate = all.get(i);
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

    /** How much of each candidate others have too, of all topics in one walk. */
    private Map<Topic, int[]> shared() {
        if (shared == null) {
            List<Topic> topics = List.copyOf(candidates.keySet());
            int[] all =
                    Shingles.shared(
                            reports,
                            topics.stream()
                                    .flatMap(topic -> candidates.get(topic).stream())
                                    .map(Candidate::text)
                                    .toList());
            Map<Topic, int[]> byTopic = new HashMap<>();
            int from = 0;
            for (Topic topic : topics) {
                int to = from + candidates.get(topic).size();
                byTopic.put(topic, Arrays.copyOfRange(all, from, to));
                from = to;
            }
            shared = byTopic;
        }
        return shared;
    }
}
