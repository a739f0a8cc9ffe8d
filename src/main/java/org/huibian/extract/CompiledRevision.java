package org.huibian.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a level below compiled (下级版本): a revision that is itself a submission.
 *
 * @param content SHA-256 over the listing of its files, the same however it was packed
 * @param level its level as in job.yml
 * @param name the district that compiled it, as it calls itself
 * @param number its number, from 1
 * @param approved whether it was signed off; empty where nothing was sent that says so
 * @param build identity of the program that made it
 * @param vocabulary SHA-256 of the vocabulary it was made with, empty where unknown
 * @param kinds kinds of the sub-districts at the bottom: 街道、镇、乡
 * @param units the names of all sub-districts at the bottom; above a city with their district:
 *     棠川区/东榆街道
 * @param members those of them whose report counts, with what they stated, in that order
 * @param speakers file of a report at the bottom, as places name it → the sub-district
 * @param doubts its findings of severity error that nobody answered
 */
public record CompiledRevision(
        String content,
        String level,
        String name,
        int number,
        Optional<Boolean> approved,
        String build,
        String vocabulary,
        String kinds,
        List<String> units,
        List<Member> members,
        Map<String, String> speakers,
        List<Doubt> doubts) {

    /** Copies, keeping the order. */
    public CompiledRevision {
        units = List.copyOf(units);
        members = List.copyOf(members);
        speakers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(speakers));
        doubts = List.copyOf(doubts);
    }

    /**
     * A sub-district at the bottom (成员单位) whose report counts.
     *
     * @param name as in {@link #units()}
     * @param observations what it stated, in the order of the vocabulary
     */
    public record Member(String name, List<Observation> observations) {

        /** Copies. */
        public Member {
            observations = List.copyOf(observations);
        }

        /** The figure for an indicator. */
        public Optional<Observation> observation(String indicator) {
            return observations.stream()
                    .filter(observation -> observation.indicator().equals(indicator))
                    .findFirst();
        }
    }

    /**
     * A finding of the level below that is still open.
     *
     * @param check id of the check
     * @param unit whose report it concerns; empty for nobody's
     * @param place the row of its findings
     * @param quote the sentence concerned, personal data replaced
     * @param message what is wrong
     */
    public record Doubt(String check, String unit, String place, String quote, String message) {

        /** Findings on figures have ids of this letter. */
        private static final String ON_FIGURES = "V";

        /** Whether it doubts a figure: it quotes the sentence that the figure stands in. */
        boolean concerns(Member member, Observation observation) {
            return check.startsWith(ON_FIGURES)
                    && unit.equals(member.name())
                    && !observation.quote().isEmpty()
                    && quote.contains(observation.quote());
        }
    }

    /** The sub-districts of which no report counts. */
    public List<String> missing() {
        List<String> reporting = members.stream().map(Member::name).toList();
        return units.stream().filter(unit -> !reporting.contains(unit)).toList();
    }

    /** The indicators of which a figure stands in a sentence that an open error finding doubts. */
    public Set<String> doubtful() {
        Set<String> doubtful = new TreeSet<>();
        for (Member member : members) {
            for (Observation observation : member.observations()) {
                if (doubts.stream().anyMatch(doubt -> doubt.concerns(member, observation))) {
                    doubtful.add(observation.indicator());
                }
            }
        }
        return doubtful;
    }

    /** Whose words stand in a file; empty where it is not known. */
    public String speaker(String file) {
        return speakers.getOrDefault(file, "");
    }
}
