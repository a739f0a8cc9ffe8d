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

    /** For a job and its vocabulary. */
    public Summarizer(JobSettings job, IndicatorCatalog catalog) {
        this.job = job;
        this.catalog = catalog;
    }

    /** The summary of what was received. */
    public DistrictSummary summarize(Intake intake) {
        Map<String, Extraction> reports = reports(intake);
        List<SummaryRow> rows = new ArrayList<>();
        for (Indicator indicator : catalog.indicators()) {
            rows.add(row(indicator, reports));
        }
        return new DistrictSummary(job, catalog, intake, reports, rows);
    }

    private Map<String, Extraction> reports(Intake intake) {
        Map<String, Extraction> used = new HashMap<>();
        FormAndNarrative both = new FormAndNarrative(catalog);
        for (IntakeRow row : intake.rows()) {
            if (row.status() == Status.USED) {
                row.reading()
                        .extraction()
                        .ifPresent(e -> used.merge(row.subDistrict(), e, both::merged));
            }
        }
        Map<String, Extraction> reports = new LinkedHashMap<>();
        for (SubDistrict subDistrict : job.roster().subDistricts()) {
            Extraction extraction = used.get(subDistrict.name());
            if (extraction != null) {
                reports.put(subDistrict.name(), extraction);
            }
        }
        return reports;
    }

    private SummaryRow row(Indicator indicator, Map<String, Extraction> reports) {
        Map<String, Observation> values = new LinkedHashMap<>();
        reports.forEach(
                (name, extraction) ->
                        extraction
                                .observation(indicator.id())
                                .ifPresent(observation -> values.put(name, observation)));
        if (indicator.aggregation() instanceof Aggregation.Sum) {
            Optional<Quantity> total = sum(indicator, values.values());
            return row(indicator, total, values, List.copyOf(values.keySet()));
        }
        if (indicator.aggregation() instanceof Aggregation.Ratio ratio
                && ratio.formula().isPresent()) {
            return ratioRow(indicator, ratio.formula().get(), values, reports);
        }
        return row(indicator, Optional.empty(), values, List.copyOf(values.keySet()));
    }

    private SummaryRow ratioRow(
            Indicator indicator,
            Aggregation.Formula formula,
            Map<String, Observation> values,
            Map<String, Extraction> reports) {
        List<String> contributors = new ArrayList<>();
        List<Observation> above = new ArrayList<>();
        List<Observation> below = new ArrayList<>();
        reports.forEach(
                (name, extraction) -> {
                    Optional<Observation> numerator = extraction.observation(formula.numerator());
                    Optional<Observation> denominator =
                            extraction.observation(formula.denominator());
                    if (numerator.isPresent() && denominator.isPresent()) {
                        contributors.add(name);
                        above.add(numerator.get());
                        below.add(denominator.get());
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
