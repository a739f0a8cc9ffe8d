package org.huibian.template.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibian.extract.Observation;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.Quantity;
import org.huibian.indicator.Units;
import org.huibian.message.Message;
import org.huibian.report.Lineage;
import org.huibian.source.Location;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.SummaryRow;
import org.huibian.template.words.FigureText;

/** How each figure of a district came about, in the order of the vocabulary. */
public final class Lineages {

    private final DistrictSummary summary;

    private Lineages(DistrictSummary summary) {
        this.summary = summary;
    }

    /** The lineage of every indicator that somebody reports. */
    public static Map<String, Lineage> of(DistrictSummary summary) {
        Lineages lineages = new Lineages(summary);
        Map<String, Lineage> byId = new LinkedHashMap<>();
        for (SummaryRow row : summary.rows()) {
            if (row.isStated()) {
                byId.put(row.indicator().id(), lineages.lineage(row));
            }
        }
        summary.previous()
                .ifPresent(
                        year ->
                                YearChange.of(summary)
                                        .values()
                                        .forEach(
                                                change ->
                                                        byId.put(
                                                                change.id(),
                                                                change.lineage(year))));
        return byId;
    }

    private Lineage lineage(SummaryRow row) {
        if (row.members().isPresent()) {
            return new MemberLineages(summary, this::decision).lineage(row);
        }
        Indicator indicator = row.indicator();
        if (row.total().isEmpty()) {
            List<Quantity> values =
                    row.values().values().stream().map(Observation::quantity).toList();
            return lineage(
                    indicator,
                    Message.of(Lineages.class, "lineage.range", values.size(), row.expected()),
                    FigureText.range(values),
                    parts(row));
        }
        String result = result(row.total().get(), summary.catalog().units());
        if (indicator.aggregation() instanceof Aggregation.Ratio ratio) {
            return ratioLineage(row, ratio.formula().orElseThrow(), result);
        }
        Message formula =
                row.reporting() == 1
                        ? Message.of(
                                Lineages.class,
                                "lineage.single",
                                row.contributors().get(0),
                                row.expected())
                        : Message.of(
                                Lineages.class, "lineage.sum", row.reporting(), row.expected());
        return lineage(indicator, formula, result, parts(row));
    }

    /** A total as the report may print it: in its unit, and large amounts of money in 万元 too. */
    public static String result(Quantity total, Units units) {
        String result = FigureText.text(total);
        String large = FigureText.running(total, units);
        return large.equals(result) ? result : result + "（" + large + "）";
    }

    private Lineage ratioLineage(SummaryRow row, Aggregation.Formula formula, String result) {
        SummaryRow above = summary.row(formula.numerator()).orElseThrow();
        SummaryRow below = summary.row(formula.denominator()).orElseThrow();
        List<Lineage.Part> parts = new ArrayList<>();
        for (String name : row.contributors()) {
            Observation numerator = above.values().get(name);
            Observation denominator = below.values().get(name);
            parts.add(
                    new Lineage.Part(
                            name,
                            FigureText.text(numerator.quantity())
                                    + "÷"
                                    + FigureText.text(denominator.quantity()),
                            joined(Stream.of(source(numerator), source(denominator))),
                            joined(Stream.of(numerator.quote(), denominator.quote())),
                            joined(
                                    Stream.of(
                                                    decision(name, above.indicator()),
                                                    decision(name, below.indicator()))
                                            .filter(text -> !text.isEmpty()))));
        }
        return lineage(
                row.indicator(),
                Message.of(
                        Lineages.class,
                        "lineage.ratio",
                        above.indicator().name(),
                        below.indicator().name(),
                        sum(above, row.contributors()),
                        sum(below, row.contributors()),
                        row.reporting(),
                        row.expected()),
                result,
                parts);
    }

    private static Lineage lineage(
            Indicator indicator, Message formula, String result, List<Lineage.Part> parts) {
        return new Lineage(indicator.id(), indicator.name(), formula.text(), result, parts);
    }

    private List<Lineage.Part> parts(SummaryRow row) {
        return row.values().entrySet().stream()
                .map(
                        value ->
                                new Lineage.Part(
                                        value.getKey(),
                                        FigureText.text(value.getValue().quantity()),
                                        source(value.getValue()),
                                        value.getValue().quote(),
                                        decision(value.getKey(), row.indicator())))
                .toList();
    }

    /** What the office decided about a figure; empty where it decided nothing. */
    private String decision(String name, Indicator indicator) {
        return summary.ruling(name, indicator.id())
                .map(
                        ruling ->
                                Message.of(
                                                Lineages.class,
                                                "lineage.decided",
                                                FigureText.text(ruling.decided()),
                                                ruling.stated()
                                                        .<Object>map(
                                                                stated ->
                                                                        FigureText.text(
                                                                                stated.quantity()))
                                                        .orElseGet(
                                                                () ->
                                                                        Message.of(
                                                                                Lineages.class,
                                                                                "lineage.unstated")),
                                                ruling.decision().reason(),
                                                ruling.decision().who())
                                        .text())
                .orElse("");
    }

    private String sum(SummaryRow row, List<String> names) {
        Optional<Quantity> sum =
                names.stream()
                        .map(name -> row.values().get(name).quantity())
                        .map(q -> q.in(row.indicator().unit(), summary.catalog().units()))
                        .map(Optional::orElseThrow)
                        .reduce(Quantity::plus);
        return sum.map(FigureText::text).orElseThrow();
    }

    static String source(Observation observation) {
        return joined(observation.sources().stream().map(e -> e.location().toString()));
    }

    static String joined(Stream<String> texts) {
        return texts.distinct().collect(Collectors.joining(Location.JOINT));
    }
}
