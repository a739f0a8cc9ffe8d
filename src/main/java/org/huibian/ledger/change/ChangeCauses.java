package org.huibian.ledger.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.change.ReportSentences.Sentence;
import org.huibian.ledger.revision.RevisionState;
import org.huibian.message.Message;
import org.huibian.source.Location;

/**
 * What brought a change about: files of the inbox, decisions of the office, parts of the set-up.
 * Fed in the order in which one thing follows from the other.
 */
final class ChangeCauses {

    private static final String DECIDED = "decided";

    private final SetupChanges setup;
    private final Map<String, CSVRecord> decidedBefore;
    private final Map<String, CSVRecord> decidedAfter;

    /** Sub-district → its files that are new, gone or have other bytes. */
    private final Map<String, Set<String>> files = new LinkedHashMap<>();

    /** Sub-district → the decisions that moved a figure of it. */
    private final Map<String, Set<String>> rulings = new LinkedHashMap<>();

    /** Indicator → what moved it. */
    private final Map<String, Set<String>> movers = new HashMap<>();

    ChangeCauses(RevisionState before, RevisionState after) {
        this.setup = SetupChanges.between(before.parts(), after.parts());
        this.decidedBefore = decided(before);
        this.decidedAfter = decided(after);
    }

    private static Map<String, CSVRecord> decided(RevisionState state) {
        Map<String, CSVRecord> rows = new HashMap<>();
        for (CSVRecord row : state.decisions()) {
            rows.put(key(row.get("sub_district"), row.get("indicator")), row);
        }
        return rows;
    }

    private static String key(String subDistrict, String indicator) {
        return subDistrict + "\u0000" + indicator;
    }

    /** A file is new, gone, or has other bytes. */
    void file(String subDistrict, String file) {
        files.computeIfAbsent(subDistrict, name -> new LinkedHashSet<>()).add(file);
    }

    /** Why a file counts otherwise than before: the file itself, and what else moved it. */
    Set<String> ofInput(String subDistrict, String file) {
        Set<String> own = files.getOrDefault(subDistrict, Set.of());
        if (own.contains(file)) {
            return Set.of(file);
        }
        Set<String> cause = new LinkedHashSet<>(List.of(file));
        cause.addAll(first(own, union(setup.reading(), setup.merging())));
        return cause;
    }

    /** Why a figure moved; notes it for what follows from it. */
    Set<String> ofFigure(CSVRecord row, String basisBefore, String basisAfter) {
        String subDistrict = row.get("sub_district");
        String indicator = row.get("indicator");
        String key = key(subDistrict, indicator);
        Set<String> own = files.getOrDefault(subDistrict, Set.of());
        Set<String> cause = new LinkedHashSet<>();
        if (basisAfter.equals(DECIDED)) {
            cause.add(text("cause.decided", decidedAfter.get(key)));
        } else if (basisBefore.equals(DECIDED)) {
            boolean lapsed = decidedAfter.containsKey(key);
            cause.addAll(own);
            cause.add(text(lapsed ? "cause.lapsed" : "cause.revoked", decidedBefore.get(key)));
        }
        if (!cause.isEmpty()) {
            rulings.computeIfAbsent(subDistrict, name -> new LinkedHashSet<>()).addAll(cause);
        } else {
            cause.addAll(union(own, setup.reading()));
            if (own.isEmpty()) {
                cause.addAll(setup.merging());
            }
        }
        movers.computeIfAbsent(indicator, name -> new LinkedHashSet<>()).addAll(cause);
        return cause;
    }

    /**
     * Why a total moved; notes it for what follows from it.
     *
     * @param parts the indicators that it is computed from
     * @param roster whether another number of sub-districts is expected
     */
    Set<String> ofTotal(String indicator, List<String> parts, boolean roster) {
        Set<String> cause = new LinkedHashSet<>();
        for (String part : parts) {
            cause.addAll(movers.getOrDefault(part, Set.of()));
        }
        if (roster) {
            cause.addAll(setup.merging());
        }
        if (cause.isEmpty()) {
            cause.addAll(union(setup.reading(), setup.merging()));
        }
        movers.computeIfAbsent(indicator, name -> new LinkedHashSet<>()).addAll(cause);
        return cause;
    }

    /**
     * Why a sentence changed.
     *
     * @param wordings both wordings, or the one there is
     * @param numbers whether nothing but its numbers changed
     */
    Set<String> ofSentence(List<Sentence> wordings, boolean numbers) {
        Set<String> cause = new LinkedHashSet<>();
        for (Sentence sentence : wordings) {
            sentence.figures().forEach(id -> cause.addAll(movers.getOrDefault(id, Set.of())));
            files.forEach(
                    (name, changed) -> {
                        if (!name.isEmpty() && sentence.text().contains(name)) {
                            cause.addAll(changed);
                        }
                    });
        }
        if (!numbers) {
            cause.addAll(setup.wording());
        }
        return cause.isEmpty() ? everything() : cause;
    }

    /**
     * Why a finding came, went or was answered.
     *
     * @param answer its answer; empty for none
     */
    Set<String> ofFinding(String subDistrict, String answer) {
        if (!answer.isEmpty()) {
            return Set.of(answer);
        }
        return first(
                union(
                        files.getOrDefault(subDistrict, Set.of()),
                        rulings.getOrDefault(subDistrict, Set.of())),
                everything());
    }

    private Set<String> everything() {
        Set<String> all = new LinkedHashSet<>();
        files.values().forEach(all::addAll);
        rulings.values().forEach(all::addAll);
        all.addAll(setup.reading());
        all.addAll(setup.merging());
        all.addAll(setup.wording());
        return all;
    }

    /** The causes as one text; where none is known, that no input changed. */
    static String joined(Collection<String> causes) {
        return causes.isEmpty()
                ? Message.of(OutputFolder.class, "changes.setup").text()
                : String.join(Location.JOINT, causes);
    }

    @SafeVarargs
    private static Set<String> first(Collection<String>... candidates) {
        for (Collection<String> candidate : candidates) {
            if (!candidate.isEmpty()) {
                return new LinkedHashSet<>(candidate);
            }
        }
        return Set.of();
    }

    private static List<String> union(Collection<String> one, Collection<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static String text(String key, @org.jspecify.annotations.Nullable CSVRecord decision) {
        return decision == null
                ? Message.of(OutputFolder.class, key, "—", "—").text()
                : Message.of(OutputFolder.class, key, decision.get("reason"), decision.get("who"))
                        .text();
    }
}
