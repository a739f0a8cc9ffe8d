package org.huibian.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.extract.Observation;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;

/**
 * How figures are merged (归并), on every level the same.
 *
 * <p>What nobody mentions is missing, not zero. A rate is recomputed from the sums of those that
 * give both numbers, never averaged.
 */
public final class Merging {

    private final IndicatorCatalog catalog;

    /** For a vocabulary. */
    public Merging(IndicatorCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The row of an indicator.
     *
     * @param figures who reports → indicator → what counts
     * @param expected how many are to report
     */
    public SummaryRow row(
            Indicator indicator, Map<String, Map<String, Observation>> figures, int expected) {
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
            return row(indicator, total, values, List.copyOf(values.keySet()), expected);
        }
        if (indicator.aggregation() instanceof Aggregation.Ratio ratio
                && ratio.formula().isPresent()) {
            return ratioRow(indicator, ratio.formula().get(), values, figures, expected);
        }
        return row(indicator, Optional.empty(), values, List.copyOf(values.keySet()), expected);
    }

    private SummaryRow ratioRow(
            Indicator indicator,
            Aggregation.Formula formula,
            Map<String, Observation> values,
            Map<String, Map<String, Observation>> figures,
            int expected) {
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
        return row(indicator, total, values, contributors, expected);
    }

    private static SummaryRow row(
            Indicator indicator,
            Optional<Quantity> total,
            Map<String, Observation> values,
            List<String> contributors,
            int expected) {
        return new SummaryRow(
                indicator, total, contributors.size(), expected, values, contributors);
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
