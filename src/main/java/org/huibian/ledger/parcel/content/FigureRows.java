package org.huibian.ledger.parcel.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.huibian.extract.CompiledRevision.Member;
import org.huibian.extract.Observation;
import org.huibian.extract.Observation.Basis;
import org.huibian.extract.Problem;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.ledger.Manifest;
import org.huibian.report.Report;
import org.huibian.source.Excerpt;
import org.huibian.source.Location;
import org.huibian.source.UnreadableDocumentException;

/** The figures of a delivered revision: its own totals, and what those below it stated. */
final class FigureRows {

    /** As figures are written; 1E999999999 is a number, too, and fills the memory when written. */
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,30})?");

    private final IndicatorCatalog catalog;
    private final Map<String, Integer> order = new HashMap<>();
    private final String folder;
    private final Manifest.Subject subject;

    /**
     * For a revision.
     *
     * @param folder its path below the inbox, ending with {@code /}
     */
    FigureRows(IndicatorCatalog catalog, String folder, Manifest.Subject subject) {
        this.catalog = catalog;
        this.folder = folder;
        this.subject = subject;
        catalog.indicators().forEach(indicator -> order.put(indicator.id(), order.size()));
    }

    /**
     * Every sub-district whose report counts, with its figures in the order of the vocabulary.
     *
     * @param problems is told of figures that this vocabulary cannot take
     */
    List<Member> members(RevisionTable table, List<Problem> problems)
            throws UnreadableDocumentException {
        Map<String, Map<String, Observation>> byName = new LinkedHashMap<>();
        subject.reporting().forEach(name -> byName.put(name, new LinkedHashMap<>()));
        for (CSVRecord row : table.rows()) {
            String name =
                    row.isMapped("district")
                            ? row.get("district") + "/" + row.get("sub_district")
                            : row.get("sub_district");
            Map<String, Observation> own = byName.get(name);
            if (own == null || own.containsKey(row.get("indicator"))) {
                throw table.refusal(row, new IllegalArgumentException(name));
            }
            observation(table, row, name, problems)
                    .ifPresent(found -> own.put(found.indicator(), found));
        }
        return byName.entrySet().stream()
                .map(
                        one ->
                                new Member(
                                        one.getKey(),
                                        one.getValue().values().stream()
                                                .sorted(
                                                        Comparator.comparing(
                                                                found ->
                                                                        order.get(
                                                                                found.indicator())))
                                                .toList()))
                .toList();
    }

    private Optional<Observation> observation(
            RevisionTable table, CSVRecord row, String name, List<Problem> problems)
            throws UnreadableDocumentException {
        Quantity stated = quantity(table, row);
        List<Excerpt> sources =
                Stream.of(row.get("source").split(Location.JOINT))
                        .map(source -> excerpt(source, stated.toText()))
                        .toList();
        Optional<Indicator> indicator = catalog.find(row.get("indicator"));
        if (indicator.isEmpty()) {
            problems.add(problem(Problem.Kind.UNKNOWN_INDICATOR, row, name, sources));
            return Optional.empty();
        }
        Optional<Quantity> quantity = inUnit(stated, indicator.get());
        if (quantity.isEmpty()) {
            problems.add(problem(Problem.Kind.UNLIKE_UNIT, row, name, sources));
        }
        Basis basis = basis(table, row);
        return quantity.map(
                value ->
                        new Observation(
                                indicator.get().id(), value, basis, sources, row.get("quote")));
    }

    private static Problem problem(
            Problem.Kind kind, CSVRecord row, String name, List<Excerpt> sources) {
        return new Problem(
                kind,
                row.get("indicator"),
                List.of(sources.get(0)),
                List.of(name + "：" + row.get("value") + row.get("unit")));
    }

    /** The totals of the revision itself, in the order of the vocabulary. */
    List<Observation> totals(RevisionTable table, Report report)
            throws UnreadableDocumentException {
        List<Observation> totals = new ArrayList<>();
        for (CSVRecord row : table.rows()) {
            Optional<Indicator> indicator = catalog.find(row.get("indicator"));
            if (row.get("value").isEmpty() || indicator.isEmpty()) {
                continue;
            }
            Quantity stated = quantity(table, row);
            Location place = new Location(folder + "totals.csv", RevisionTable.place(row));
            String text = stated.toText();
            String quote = quote(row, report, text);
            inUnit(stated, indicator.get())
                    .ifPresent(
                            value ->
                                    totals.add(
                                            new Observation(
                                                    indicator.get().id(),
                                                    value,
                                                    Basis.DERIVED,
                                                    List.of(
                                                            new Excerpt(
                                                                    place, 0, text.length(), text)),
                                                    quote)));
        }
        totals.sort(Comparator.comparing(found -> order.get(found.indicator())));
        return totals;
    }

    /** How the total came about, in the words of the district's own report. */
    private static String quote(CSVRecord row, Report report, String text) {
        return row.get("name")
                + report.lineage(row.get("indicator"))
                        .map(lineage -> lineage.result() + "：" + lineage.formula())
                        .orElse(
                                text
                                        + "（"
                                        + row.get("reporting")
                                        + "/"
                                        + row.get("expected")
                                        + "）");
    }

    private Optional<Quantity> inUnit(Quantity quantity, Indicator indicator) {
        return quantity.unit().equals(indicator.unit())
                ? Optional.of(quantity)
                : quantity.in(indicator.unit(), catalog.units());
    }

    private static Quantity quantity(RevisionTable table, CSVRecord row)
            throws UnreadableDocumentException {
        String value = row.get("value");
        if (!PLAIN.matcher(value).matches()) {
            throw table.refusal(row, new IllegalArgumentException("value"));
        }
        try {
            return new Quantity(
                    new BigDecimal(value),
                    row.get("unit"),
                    Stream.of(Qualifier.values())
                            .filter(one -> one.code().equals(row.get("qualifier")))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException("qualifier")));
        } catch (IllegalArgumentException e) {
            throw table.refusal(row, e);
        }
    }

    private static Basis basis(RevisionTable table, CSVRecord row)
            throws UnreadableDocumentException {
        return Stream.of(Basis.values())
                .filter(one -> one.code().equals(row.get("basis")))
                .findFirst()
                .orElseThrow(() -> table.refusal(row, new IllegalArgumentException("basis")));
    }

    private Excerpt excerpt(String source, String text) {
        int mark = source.lastIndexOf('#');
        String file = mark < 0 ? source : source.substring(0, mark);
        Location place =
                new Location(
                        subject.name() + "/" + file, mark < 0 ? "" : source.substring(mark + 1));
        return new Excerpt(place, 0, text.length(), text);
    }
}
