package org.huibian.ledger;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.ledger.Change.Kind;
import org.huibian.ledger.ReportSentences.Sentence;
import org.huibian.message.Message;

/**
 * What changed from one revision to the next (变更): inputs → figures → totals → sentences, and
 * findings; each with the input files that brought it about. Tables and charts of the report are
 * not compared: figures and totals say the same.
 */
public final class RevisionChanges {

    private static final String JOINT = " ‖ ";

    private static final String WITHDRAWN = "withdrawn";

    private final RevisionState before;
    private final RevisionState after;
    private final List<Change> changes = new ArrayList<>();

    /** Sub-district → its files that changed. */
    private final Map<String, Set<String>> files = new LinkedHashMap<>();

    /** Indicator → files that moved it. */
    private final Map<String, Set<String>> movers = new HashMap<>();

    private RevisionChanges(RevisionState before, RevisionState after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Says, in place of the changes, that an earlier revision is damaged and cannot be compared.
     */
    public static List<Change> incomparable(int revision) {
        return List.of(
                new Change(
                        Change.Kind.INPUT,
                        "",
                        "",
                        "",
                        "",
                        Message.of(RevisionChanges.class, "changes.damaged", revision).text()));
    }

    /** The changes, in stable order; none where there is no revision before. */
    public static List<Change> between(Optional<RevisionState> before, RevisionState after) {
        if (before.isEmpty()) {
            return List.of();
        }
        RevisionChanges comparison = new RevisionChanges(before.get(), after);
        comparison.inputs();
        comparison.figures();
        comparison.totals();
        comparison.sentences();
        comparison.findings();
        return List.copyOf(comparison.changes);
    }

    /** The changes as changes.csv; the header alone for none. */
    public static String csv(List<Change> changes) {
        RevisionTables.Table table =
                new RevisionTables.Table(
                        "kind", "sub_district", "indicator", "before", "after", "cause");
        changes.forEach(change -> table.row(change.cells().toArray(new String[0])));
        return table.text();
    }

    private void inputs() {
        compare(
                before.submissions(),
                after.submissions(),
                row -> row.get("file"),
                row -> row.get("status") + " " + prefix(row.get("sha256")),
                (row, was, is) -> {
                    if (was.startsWith(WITHDRAWN) && is.isEmpty()) {
                        return;
                    }
                    String file = row.get("file");
                    files.computeIfAbsent(row.get("sub_district"), n -> new LinkedHashSet<>())
                            .add(file);
                    add(Kind.INPUT, row.get("sub_district"), "", was, is, Set.of(file));
                });
    }

    private void figures() {
        compare(
                before.figures(),
                after.figures(),
                row -> row.get("sub_district") + "\u0000" + row.get("indicator"),
                RevisionChanges::quantity,
                (row, was, is) -> {
                    String subDistrict = row.get("sub_district");
                    String indicator = row.get("indicator");
                    Set<String> cause = files.getOrDefault(subDistrict, Set.of());
                    movers.computeIfAbsent(indicator, n -> new LinkedHashSet<>()).addAll(cause);
                    add(Kind.FIGURE, subDistrict, indicator, was, is, cause);
                });
    }

    private void totals() {
        compare(
                before.totals(),
                after.totals(),
                row -> row.get("indicator"),
                RevisionChanges::total,
                (row, was, is) -> {
                    String indicator = row.get("indicator");
                    Set<String> cause = new LinkedHashSet<>();
                    cause.addAll(movers.getOrDefault(indicator, Set.of()));
                    Aggregation.parse(row.get("aggregation"))
                            .filter(Aggregation.Ratio.class::isInstance)
                            .flatMap(ratio -> ((Aggregation.Ratio) ratio).formula())
                            .ifPresent(
                                    formula -> {
                                        cause.addAll(
                                                movers.getOrDefault(formula.numerator(), Set.of()));
                                        cause.addAll(
                                                movers.getOrDefault(
                                                        formula.denominator(), Set.of()));
                                    });
                    movers.computeIfAbsent(indicator, n -> new LinkedHashSet<>()).addAll(cause);
                    add(Kind.TOTAL, "", indicator, was, is, cause);
                });
    }

    private void sentences() {
        List<Sentence> is = ReportSentences.of(after.report());
        List<Sentence> gone = without(ReportSentences.of(before.report()), is);
        for (Sentence sentence : without(is, ReportSentences.of(before.report()))) {
            Optional<Sentence> former =
                    gone.stream()
                            .filter(other -> other.pattern().equals(sentence.pattern()))
                            .findFirst()
                            .or(
                                    () ->
                                            gone.stream()
                                                    .filter(other -> isOnTheSame(other, sentence))
                                                    .findFirst());
            former.ifPresent(gone::remove);
            sentence(former, Optional.of(sentence));
        }
        gone.forEach(sentence -> sentence(Optional.of(sentence), Optional.empty()));
    }

    private static boolean isOnTheSame(Sentence one, Sentence other) {
        return !one.figures().isEmpty() && one.figures().equals(other.figures());
    }

    private void sentence(Optional<Sentence> was, Optional<Sentence> is) {
        Set<String> cause = new LinkedHashSet<>();
        List<Sentence> both = new ArrayList<>();
        was.ifPresent(both::add);
        is.ifPresent(both::add);
        for (Sentence sentence : both) {
            sentence.figures().forEach(id -> cause.addAll(movers.getOrDefault(id, Set.of())));
            files.forEach(
                    (name, changed) -> {
                        if (!name.isEmpty() && sentence.text().contains(name)) {
                            cause.addAll(changed);
                        }
                    });
        }
        if (cause.isEmpty()) {
            files.values().forEach(cause::addAll);
        }
        add(
                Kind.SENTENCE,
                "",
                "",
                was.map(Sentence::text).orElse(""),
                is.map(Sentence::text).orElse(""),
                cause);
    }

    private void findings() {
        compare(
                before.findings(),
                after.findings(),
                row -> row.get("id"),
                row -> row.get("severity") + " " + row.get("check") + " " + row.get("message"),
                (row, was, is) ->
                        add(
                                Kind.FINDING,
                                row.get("sub_district"),
                                "",
                                was,
                                is,
                                files.getOrDefault(row.get("sub_district"), Set.of())));
    }

    /** Notes a difference. */
    private interface Difference {
        void note(CSVRecord row, String was, String is);
    }

    /** Rows of the later table in its order, then those that are gone in the order they had. */
    private static void compare(
            List<CSVRecord> before,
            List<CSVRecord> after,
            Function<CSVRecord, String> key,
            Function<CSVRecord, String> content,
            Difference difference) {
        Map<String, CSVRecord> former = new LinkedHashMap<>();
        before.forEach(row -> former.putIfAbsent(key.apply(row), row));
        Set<String> seen = new LinkedHashSet<>();
        for (CSVRecord row : after) {
            if (seen.add(key.apply(row))) {
                CSVRecord was = former.remove(key.apply(row));
                String old = was == null ? "" : content.apply(was);
                if (!old.equals(content.apply(row))) {
                    difference.note(row, old, content.apply(row));
                }
            }
        }
        for (CSVRecord row : former.values()) {
            if (!content.apply(row).isEmpty()) {
                difference.note(row, content.apply(row), "");
            }
        }
    }

    /** The sentences that the others lack; one that stands twice must stand twice there. */
    private static List<Sentence> without(List<Sentence> sentences, List<Sentence> others) {
        Map<String, Deque<Sentence>> known = new HashMap<>();
        others.forEach(
                other -> known.computeIfAbsent(other.text(), t -> new ArrayDeque<>()).add(other));
        List<Sentence> left = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Deque<Sentence> same = known.getOrDefault(sentence.text(), new ArrayDeque<>());
            if (same.poll() == null) {
                left.add(sentence);
            }
        }
        return left;
    }

    private void add(
            Kind kind,
            String subDistrict,
            String indicator,
            String was,
            String is,
            Collection<String> cause) {
        String causes =
                cause.isEmpty()
                        ? Message.of(RevisionChanges.class, "changes.setup").text()
                        : String.join(JOINT, cause);
        changes.add(new Change(kind, subDistrict, indicator, was, is, causes));
    }

    private static String quantity(CSVRecord row) {
        if (row.get("value").isEmpty()) {
            return "";
        }
        Qualifier qualifier = Qualifier.valueOf(row.get("qualifier").toUpperCase(Locale.ROOT));
        return new Quantity(new BigDecimal(row.get("value")), row.get("unit"), qualifier).toText();
    }

    private static String total(CSVRecord row) {
        return row.get("reporting").equals("0")
                ? ""
                : quantity(row) + "（" + row.get("reporting") + "/" + row.get("expected") + "）";
    }

    private static String prefix(String sha) {
        return sha.substring(0, Math.min(12, sha.length()));
    }
}
