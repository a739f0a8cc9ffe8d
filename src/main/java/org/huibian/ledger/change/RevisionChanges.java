package org.huibian.ledger.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.huibian.check.Finding;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.change.Change.Kind;
import org.huibian.ledger.change.ReportSentences.Sentence;
import org.huibian.ledger.plain.TableText;
import org.huibian.ledger.revision.RevisionState;
import org.huibian.ledger.revision.TableRows;
import org.huibian.message.Message;

/**
 * What changed from one revision to the next (变更): inputs → figures → totals → sentences, and
 * findings; each with the files, decisions or parts of the set-up that brought it about. Tables and
 * charts of the report are not compared: figures and totals say the same.
 */
public final class RevisionChanges {

    private final RevisionState before;
    private final RevisionState after;
    private final List<Change> changes = new ArrayList<>();

    private final ChangeCauses causes;

    private RevisionChanges(RevisionState before, RevisionState after) {
        this.before = before;
        this.after = after;
        this.causes = new ChangeCauses(before, after);
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
                        Message.of(OutputFolder.class, "changes.damaged", revision).text()));
    }

    /** The changes, in stable order; none where there is no revision before. */
    public static List<Change> between(Optional<RevisionState> before, RevisionState after) {
        if (before.isEmpty()) {
            return List.of();
        }
        RevisionChanges comparison = new RevisionChanges(before.get(), after);
        comparison.changes.addAll(new FileChanges(before.get(), after, comparison.causes).all());
        comparison.figures();
        comparison.totals();
        comparison.sentences();
        comparison.findings();
        return List.copyOf(comparison.changes);
    }

    /** The changes as changes.csv; the header alone for none. */
    public static String csv(List<Change> changes) {
        TableText table =
                new TableText("kind", "sub_district", "indicator", "before", "after", "cause");
        changes.forEach(change -> table.row(change.cells().toArray(new String[0])));
        return table.text();
    }

    private void figures() {
        Map<String, String> basis = new HashMap<>();
        before.figures().forEach(row -> basis.put(figure(row), row.get("basis")));
        Map<String, String> basisNow = new HashMap<>();
        after.figures().forEach(row -> basisNow.put(figure(row), row.get("basis")));
        TableRows.compare(
                before.figures(),
                after.figures(),
                RevisionChanges::figure,
                RevisionChanges::quantity,
                (row, was, is) ->
                        add(
                                Kind.FIGURE,
                                row.get("sub_district"),
                                row.get("indicator"),
                                was,
                                is,
                                causes.ofFigure(
                                        row,
                                        basis.getOrDefault(figure(row), ""),
                                        basisNow.getOrDefault(figure(row), ""))));
    }

    private static String figure(CSVRecord row) {
        return row.get("sub_district") + "\u0000" + row.get("indicator");
    }

    private void totals() {
        Map<String, String> expected = new HashMap<>();
        before.totals().forEach(row -> expected.put(row.get("indicator"), row.get("expected")));
        TableRows.compare(
                before.totals(),
                after.totals(),
                row -> row.get("indicator"),
                RevisionChanges::total,
                (row, was, is) -> {
                    String indicator = row.get("indicator");
                    List<String> parts = new ArrayList<>(List.of(indicator));
                    Aggregation.parse(row.get("aggregation"))
                            .filter(Aggregation.Ratio.class::isInstance)
                            .flatMap(ratio -> ((Aggregation.Ratio) ratio).formula())
                            .ifPresent(
                                    formula -> {
                                        parts.add(formula.numerator());
                                        parts.add(formula.denominator());
                                    });
                    boolean roster =
                            !row.get("expected")
                                    .equals(expected.getOrDefault(indicator, row.get("expected")));
                    add(
                            Kind.TOTAL,
                            "",
                            indicator,
                            was,
                            is,
                            causes.ofTotal(indicator, parts, roster));
                });
    }

    private void sentences() {
        for (SentencePair pair : SentencePair.between(before.report(), after.report())) {
            sentence(pair.was(), pair.is());
        }
    }

    private void sentence(Optional<Sentence> was, Optional<Sentence> is) {
        List<Sentence> both = new ArrayList<>();
        was.ifPresent(both::add);
        is.ifPresent(both::add);
        boolean numbers = was.map(Sentence::pattern).equals(is.map(Sentence::pattern));
        add(
                Kind.SENTENCE,
                "",
                "",
                was.map(Sentence::text).orElse(""),
                is.map(Sentence::text).orElse(""),
                causes.ofSentence(both, numbers));
    }

    private void findings() {
        TableRows.compare(
                before.findings(),
                after.findings(),
                row -> row.get("id"),
                row ->
                        row.get("severity")
                                + " "
                                + row.get("check")
                                + " "
                                + row.get("message")
                                + answer(row).map(text -> " " + text).orElse(""),
                (row, was, is) ->
                        add(
                                Kind.FINDING,
                                row.get("sub_district"),
                                "",
                                was,
                                is,
                                causes.ofFinding(
                                        row.get("sub_district"),
                                        is.isEmpty() ? "" : answer(row).orElse(""))));
    }

    /** The answer of the office, where a finding has one. */
    private static Optional<String> answer(CSVRecord row) {
        return Optional.of(row.get("action")).filter(Finding.Answer::isShownBy);
    }

    private void add(
            Kind kind,
            String subDistrict,
            String indicator,
            String was,
            String is,
            Collection<String> cause) {
        changes.add(new Change(kind, subDistrict, indicator, was, is, ChangeCauses.joined(cause)));
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
}
