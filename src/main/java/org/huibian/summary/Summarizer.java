package org.huibian.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.extract.Extraction;
import org.huibian.extract.Observation;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.job.Decisions;
import org.huibian.job.JobSettings;
import org.huibian.job.SubDistrict;
import org.huibian.summary.IntakeRow.Status;

/**
 * Merges the reports that count.
 *
 * <p>What a sub-district does not mention is missing, not zero. A rate is recomputed from the sums
 * of the sub-districts that give both numbers, never averaged.
 */
public final class Summarizer {

    private final JobSettings job;
    private final IndicatorCatalog catalog;
    private final RulingDesk desk;

    /** For a job and its vocabulary, where nothing was decided. */
    public Summarizer(JobSettings job, IndicatorCatalog catalog) {
        this(job, catalog, Decisions.NONE);
    }

    /** For a job and its vocabulary. */
    public Summarizer(JobSettings job, IndicatorCatalog catalog, Decisions decisions) {
        this.job = job;
        this.catalog = catalog;
        this.desk = new RulingDesk(catalog, decisions);
    }

    /** The summary of what was received, and decided. */
    public DistrictSummary summarize(Intake intake) {
        Map<String, Extraction> submitted = reports(intake);
        Map<String, Map<String, Observation>> decided = desk.figures(submitted);
        Map<String, Extraction> reports = new LinkedHashMap<>();
        submitted.forEach(
                (name, report) ->
                        reports.put(
                                name,
                                decided.containsKey(name)
                                        ? desk.decided(report, decided.get(name))
                                        : report));
        List<SummaryRow> rows = new ArrayList<>();
        Map<String, Map<String, Observation>> figures = figures(reports, decided);
        for (Indicator indicator : catalog.indicators()) {
            rows.add(row(indicator, figures));
        }
        return new DistrictSummary(job, catalog, intake, reports, rows)
                .withRulings(desk.rulings(submitted));
    }

    /**
     * Sub-district → indicator → what counts, in the order of the roster: also of those that sent
     * nothing, where it was decided.
     */
    private Map<String, Map<String, Observation>> figures(
            Map<String, Extraction> reports, Map<String, Map<String, Observation>> decided) {
        Map<String, Map<String, Observation>> figures = new LinkedHashMap<>();
        for (SubDistrict subDistrict : job.roster().subDistricts()) {
            Map<String, Observation> own = new HashMap<>();
            Extraction report = reports.get(subDistrict.name());
            if (report != null) {
                report.observations().forEach(one -> own.putIfAbsent(one.indicator(), one));
            }
            own.putAll(decided.getOrDefault(subDistrict.name(), Map.of()));
            figures.put(subDistrict.name(), own);
        }
        return figures;
    }

    private Map<String, Extraction> reports(Intake intake) {
        Map<String, List<Extraction>> used = new HashMap<>();
        FormAndNarrative both = new FormAndNarrative(catalog);
        for (IntakeRow row : intake.rows()) {
            if (row.status() == Status.USED) {
                row.reading()
                        .extraction()
                        .ifPresent(
                                e ->
                                        used.computeIfAbsent(
                                                        row.subDistrict(), k -> new ArrayList<>())
                                                .add(e));
            }
        }
        Map<String, Extraction> reports = new LinkedHashMap<>();
        for (SubDistrict subDistrict : job.roster().subDistricts()) {
            List<Extraction> parts = used.get(subDistrict.name());
            if (parts != null) {
                reports.put(subDistrict.name(), both.merged(parts));
            }
        }
        return reports;
    }

    private SummaryRow row(Indicator indicator, Map<String, Map<String, Observation>> figures) {
        Map<String, Observation> values = new LinkedHashMap<>();
        figures.forEach(
                (name, own) -> {
                    Observation value = own.get(indicator.id());
                    if (value != null) {
                        values.put(name, value);
                    }
                });
        if (indicator.aggregation() instanceof Aggregation.Sum) {
            Optional<Quantity> total = sum(indicator, values.values());
            return row(indicator, total, values, List.copyOf(values.keySet()));
        }
        if (indicator.aggregation() instanceof Aggregation.Ratio ratio
                && ratio.formula().isPresent()) {
            return ratioRow(indicator, ratio.formula().get(), values, figures);
        }
        return row(indicator, Optional.empty(), values, List.copyOf(values.keySet()));
    }

    private SummaryRow ratioRow(
            Indicator indicator,
            Aggregation.Formula formula,
            Map<String, Observation> values,
            Map<String, Map<String, Observation>> figures) {
        List<String> contributors = new ArrayList<>();
        List<Observation> above = new ArrayList<>();
        List<Observation> below = new ArrayList<>();
        figures.forEach(
                (name, own) -> {
                    Observation numerator = own.get(formula.numerator());
                    Observation denominator = own.get(formula.denominator());
                    if (numerator != null && denominator != null) {
                        contributors.add(name);
                        above.add(numerator);
                        below.add(denominator);
                    }
                });
        Optional<Quantity> total =
                sum(catalog.indicator(formula.numerator()), above)
                        .flatMap(
                                numerator ->
                                        sum(catalog.indicator(formula.denominator()), below)
                                                .flatMap(
                                                        denominator ->
                                                                ratio(numerator, denominator)));
        return row(indicator, total, values, contributors);
    }

    private SummaryRow row(
            Indicator indicator,
            Optional<Quantity> total,
            Map<String, Observation> values,
            List<String> contributors) {
        return new SummaryRow(
                indicator, total, contributors.size(), job.roster().size(), values, contributors);
    }

    /** The sum in the indicator's unit; empty where there is nothing to add. */
    private Optional<Quantity> sum(Indicator indicator, Iterable<Observation> values) {
        Optional<Quantity> sum = Optional.empty();
        for (Observation value : values) {
            Quantity addend = inUnit(value.quantity(), indicator);
            sum = Optional.of(sum.map(before -> before.plus(addend)).orElse(addend));
        }
        return sum;
    }

    private Quantity inUnit(Quantity quantity, Indicator indicator) {
        return quantity.unit().equals(indicator.unit())
                ? quantity
                : quantity.in(indicator.unit(), catalog.units())
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                indicator.id() + " in " + quantity.unit()));
    }

    /** Percent to two decimals; none over a zero; approximate where one of the two is. */
    private static Optional<Quantity> ratio(Quantity numerator, Quantity denominator) {
        if (denominator.amount().signum() == 0) {
            return Optional.empty();
        }
        boolean exact =
                numerator.qualifier() == Qualifier.EXACT
                        && denominator.qualifier() == Qualifier.EXACT;
        BigDecimal percent = Quantity.percent(numerator.amount(), denominator.amount());
        return Optional.of(new Quantity(percent, "%", exact ? Qualifier.EXACT : Qualifier.ABOUT));
    }
}
