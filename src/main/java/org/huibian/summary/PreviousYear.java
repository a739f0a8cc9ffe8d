package org.huibian.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.huibian.extract.Extraction;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;

/**
 * What was reported the year before (上年), for comparison; never part of a total.
 *
 * @param year the year before the one compiled
 * @param figures sub-district → indicator → what it stated, in the order of the file
 * @param reports sub-district → its report, where its text is at hand
 */
public record PreviousYear(
        int year, Map<String, Map<String, Figure>> figures, Map<String, Extraction> reports) {

    /**
     * A figure of the year before, in the unit of its indicator.
     *
     * @param quantity the value
     * @param source {@code file#place} of that year's submission
     * @param quote its sentence, personal data replaced
     */
    public record Figure(Quantity quantity, String source, String quote) {}

    /** Copies, keeping the order. */
    public PreviousYear {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        reports = Collections.unmodifiableMap(new LinkedHashMap<>(reports));
    }

    /** What a sub-district stated. */
    public Optional<Figure> figure(String subDistrict, String indicator) {
        return Optional.ofNullable(figures.getOrDefault(subDistrict, Map.of()).get(indicator));
    }

    /**
     * The district's value by the rules of this year; empty unless exactly the named sub-districts
     * stated what it rests on, for only then the two years can be compared.
     */
    public Optional<Quantity> total(Indicator indicator, List<String> contributors) {
        if (indicator.aggregation() instanceof Aggregation.Sum) {
            return sum(indicator.id(), contributors, this::holders);
        }
        if (indicator.aggregation() instanceof Aggregation.Ratio ratio
                && ratio.formula().isPresent()) {
            String above = ratio.formula().get().numerator();
            String below = ratio.formula().get().denominator();
            Function<String, Set<String>> both = id -> common(holders(above), holders(below));
            Optional<Quantity> numerator = sum(above, contributors, both);
            return sum(below, contributors, both)
                    .filter(denominator -> denominator.amount().signum() != 0)
                    .flatMap(denominator -> numerator.map(part -> rate(part, denominator)));
        }
        return Optional.empty();
    }

    private static Quantity rate(Quantity part, Quantity whole) {
        boolean exact = part.qualifier() == Qualifier.EXACT && whole.qualifier() == Qualifier.EXACT;
        return new Quantity(
                Quantity.percent(part.amount(), whole.amount()),
                "%",
                exact ? Qualifier.EXACT : Qualifier.ABOUT);
    }

    private Optional<Quantity> sum(
            String indicator, List<String> contributors, Function<String, Set<String>> those) {
        if (contributors.isEmpty() || !those.apply(indicator).equals(Set.copyOf(contributors))) {
            return Optional.empty();
        }
        return contributors.stream()
                .map(name -> figures.get(name).get(indicator).quantity())
                .reduce(Quantity::plus);
    }

    private Set<String> holders(String indicator) {
        List<String> holders = new ArrayList<>();
        figures.forEach(
                (name, own) -> {
                    if (own.containsKey(indicator)) {
                        holders.add(name);
                    }
                });
        return Set.copyOf(holders);
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        List<String> common = one.stream().filter(other::contains).toList();
        return Set.copyOf(common);
    }
}
