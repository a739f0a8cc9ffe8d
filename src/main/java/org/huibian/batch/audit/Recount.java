package org.huibian.batch.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.huibian.extract.Observation;
import org.huibian.extract.Observation.Basis;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.message.Message;
import org.huibian.summary.Merging;
import org.huibian.summary.SummaryRow;

/**
 * The totals of totals.csv, counted again from the rows of figures.csv – on a level that compiles
 * revisions from those of members.csv – and nothing else, by the rules of {@link Merging}.
 */
final class Recount {

    private final IndicatorCatalog catalog;
    private final Map<String, Map<String, Observation>> figures = new LinkedHashMap<>();
    private final Map<String, Map<String, Observation>> members;

    /**
     * Of the figures that are added.
     *
     * @param members rows of members.csv; none on a level that compiles reports
     */
    Recount(IndicatorCatalog catalog, List<CSVRecord> members) {
        this.catalog = catalog;
        this.members = TableRows.figures(members);
    }

    /** Adds a row of figures.csv. */
    void add(CSVRecord figure) {
        TableRows.add(figure, figures);
    }

    /** Where a total is not what its figures make. */
    List<Message> differences(List<CSVRecord> totals) {
        Merging merging = new Merging(catalog);
        List<Message> differences = new ArrayList<>();
        for (CSVRecord said : totals) {
            Indicator indicator = catalog.indicator(said.get("indicator"));
            SummaryRow made = merging.row(indicator, stated(indicator), 0);
            long reporting = made.contributors().stream().map(Recount::top).distinct().count();
            if (!isSame(made, said) || !said.get("reporting").equals(String.valueOf(reporting))) {
                differences.add(
                        Message.of(
                                RevisionAudit.class,
                                "audit.total",
                                indicator.name(),
                                said(said),
                                said.get("reporting"),
                                members.isEmpty() ? "figures.csv" : "members.csv",
                                made.total().map(total -> (Object) total.toText()).orElse(NONE),
                                reporting));
            }
        }
        return differences;
    }

    private static final Message NONE = Message.of(RevisionAudit.class, "audit.none");

    private static Object said(CSVRecord row) {
        return row.get("value").isEmpty() ? NONE : TableRows.quantity(row).toText();
    }

    private static boolean isSame(SummaryRow made, CSVRecord said) {
        if (said.get("value").isEmpty() || made.total().isEmpty()) {
            return said.get("value").isEmpty() && made.total().isEmpty();
        }
        return made.total().get().amount().compareTo(TableRows.quantity(said).amount()) == 0
                && made.total().get().qualifier() == TableRows.quantity(said).qualifier();
    }

    /** What an indicator is made of: a figure that this level decided stands for the members'. */
    private Map<String, Map<String, Observation>> stated(Indicator indicator) {
        if (members.isEmpty()) {
            return figures;
        }
        Map<String, Map<String, Observation>> stated = new LinkedHashMap<>();
        figures.forEach(
                (name, own) -> {
                    if (isDecided(own, indicator)) {
                        stated.put(name, own);
                    }
                });
        members.forEach(
                (path, own) -> {
                    if (!stated.containsKey(top(path))) {
                        stated.put(path, own);
                    }
                });
        return stated;
    }

    private static boolean isDecided(Map<String, Observation> own, Indicator indicator) {
        List<String> parts = List.of(indicator.id());
        if (indicator.aggregation() instanceof Aggregation.Ratio ratio
                && ratio.formula().isPresent()) {
            parts = List.of(ratio.formula().get().numerator(), ratio.formula().get().denominator());
        }
        return parts.stream()
                .map(own::get)
                .anyMatch(one -> one != null && one.basis() == Basis.DECIDED);
    }

    /** The name at this level of one that may lie below it. */
    private static String top(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }
}
