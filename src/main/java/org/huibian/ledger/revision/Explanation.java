package org.huibian.ledger.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.huibian.check.Concern;
import org.huibian.ledger.OutputFolder;
import org.huibian.message.Likeness;
import org.huibian.report.Lineage;
import org.huibian.source.Location;

/**
 * How a district figure came about (数据来历), from the plain files of a revision.
 *
 * @param id the indicator
 * @param name what the indicator is called
 * @param result the figure as printed; empty where nobody reports
 * @param formula how it was made; empty where nobody reports
 * @param reporting how many sub-districts it rests on
 * @param expected how many are in the roster
 * @param parts what each sub-district stated
 * @param silent the sub-districts whose report counts and does not state it
 * @param pending the sub-districts that sent something of which nothing could be taken
 * @param doubts findings about the sentences it rests on
 */
public record Explanation(
        String id,
        String name,
        String result,
        String formula,
        String reporting,
        String expected,
        List<Part> parts,
        List<String> silent,
        List<String> pending,
        List<Doubt> doubts) {

    /** So many names are suggested for one that is unknown. */
    private static final int SUGGESTIONS = 5;

    /** Copies. */
    public Explanation {
        parts = List.copyOf(parts);
        silent = List.copyOf(silent);
        pending = List.copyOf(pending);
        doubts = List.copyOf(doubts);
    }

    /**
     * What a sub-district stated.
     *
     * @param subDistrict its name
     * @param value as stated
     * @param basis stated, derived, form or decided; empty for a ratio made from two figures
     * @param source where it stands
     * @param quote the sentence
     * @param decision what the office decided about it and why; empty for nothing
     */
    public record Part(
            String subDistrict,
            String value,
            String basis,
            String source,
            String quote,
            String decision) {}

    /**
     * A finding about a sentence the figure rests on.
     *
     * @param check id of the check
     * @param severity how grave
     * @param subDistrict whose it is
     * @param message what is wrong
     * @param action what to do
     */
    public record Doubt(
            String check, String severity, String subDistrict, String message, String action) {}

    /** Every indicator of a revision, in the order of the vocabulary; empty where it is damaged. */
    public static Optional<List<Explanation>> all(OutputFolder folder, int revision) {
        return RevisionState.read(folder.revision(revision))
                .map(state -> state.totals().stream().map(row -> explanation(row, state)).toList());
    }

    /** Whether it goes by that id or name. */
    public boolean isCalled(String word) {
        return id.equals(word) || name.equals(word);
    }

    /** Those whose id or name is nearest to a word that is neither, nearest first. */
    public static List<Explanation> nearest(List<Explanation> all, String word) {
        return all.stream()
                .sorted(Comparator.comparingDouble(one -> -one.likeness(word)))
                .limit(SUGGESTIONS)
                .toList();
    }

    private double likeness(String word) {
        return Math.max(Likeness.of(id, word), Likeness.of(name, word));
    }

    private static Explanation explanation(CSVRecord total, RevisionState state) {
        String id = total.get("indicator");
        Optional<Lineage> lineage = state.report().lineage(id);
        List<CSVRecord> figures =
                state.figures().stream().filter(row -> row.get("indicator").equals(id)).toList();
        List<Part> parts = parts(lineage, figures);
        Set<String> stating = parts.stream().map(Part::subDistrict).collect(Collectors.toSet());
        List<String> silent =
                senders(state, "used").stream().filter(name -> !stating.contains(name)).toList();
        List<String> pending =
                senders(state, "unreadable", "other-year").stream()
                        .filter(name -> !stating.contains(name) && !silent.contains(name))
                        .toList();
        return new Explanation(
                id,
                total.get("name"),
                lineage.map(Lineage::result).orElse(""),
                lineage.map(Lineage::formula).orElse(""),
                total.get("reporting"),
                total.get("expected"),
                parts,
                silent,
                pending,
                doubts(id, total.get("name"), parts, state));
    }

    private static List<String> senders(RevisionState state, String... statuses) {
        return state.submissions().stream()
                .filter(row -> List.of(statuses).contains(row.get("status")))
                .map(row -> row.get("sub_district"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** As the lineage has them; each with what figures.csv says of how it was stated. */
    private static List<Part> parts(Optional<Lineage> lineage, List<CSVRecord> figures) {
        Map<String, CSVRecord> rows = new HashMap<>();
        figures.forEach(row -> rows.put(row.get("sub_district"), row));
        List<Part> parts = new ArrayList<>();
        for (Lineage.Part part : lineage.map(Lineage::parts).orElse(List.of())) {
            CSVRecord row = rows.get(part.subDistrict());
            boolean same = row != null && row.get("source").equals(part.source());
            parts.add(
                    new Part(
                            part.subDistrict(),
                            part.value(),
                            same ? row.get("basis") : "",
                            part.source(),
                            part.quote(),
                            part.decision()));
        }
        return parts;
    }

    private static List<Doubt> doubts(
            String id, String name, List<Part> parts, RevisionState state) {
        Map<String, List<Part>> own =
                parts.stream().collect(Collectors.groupingBy(Part::subDistrict));
        return state.findings().stream()
                .filter(
                        row ->
                                concerns(
                                        row,
                                        id,
                                        name,
                                        own.getOrDefault(row.get("sub_district"), List.of())))
                .map(
                        row ->
                                new Doubt(
                                        row.get("check"),
                                        row.get("severity"),
                                        row.get("sub_district"),
                                        row.get("message"),
                                        row.get("action")))
                .toList();
    }

    /**
     * Whether a finding is about the figure or its sentence, and not about its paragraph only.
     *
     * @param parts what its sub-district stated
     */
    private static boolean concerns(CSVRecord finding, String id, String name, List<Part> parts) {
        if (parts.isEmpty()) {
            return false;
        }
        Concern concern =
                new Concern(
                        finding.get("check"),
                        "",
                        List.of(finding.get("quote").split(Location.JOINT)),
                        finding.get("message"));
        return concern.isOn(id, name)
                || parts.stream().anyMatch(part -> concern.isAbout(part.quote()));
    }
}
