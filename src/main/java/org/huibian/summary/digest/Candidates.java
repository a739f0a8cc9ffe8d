package org.huibian.summary.digest;

import java.util.ArrayList;
import java.util.Arrays;
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

/** The sentences of all reports that may be chosen, by topic, and how much of each others have. */
final class Candidates {

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

    /**
     * None yet.
     *
     * @param few whether few sentences may be quoted, so that this is asked first of each
     */
    Candidates(
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
    record Candidate(
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

    /** Those on a topic, in the order of roster and report. */
    List<Candidate> on(Topic topic) {
        return candidates.getOrDefault(topic, List.of());
    }

    /** How much of each of those on a topic others have too, in thousandths. */
    int[] shared(Topic topic) {
        return shared().getOrDefault(topic, new int[0]);
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
