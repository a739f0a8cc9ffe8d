package org.huibian.template.lineage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Indicator;
import org.huibian.message.Message;
import org.huibian.report.Lineage;
import org.huibian.summary.DistrictSummary;

/**
 * The open errors and warnings that doubt a figure of the district (存疑): those on its indicator or,
 * for a ratio, on what it divides; and those that quote the sentence of a value and speak of it.
 */
public final class Doubts {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[,.]\\d+)*");

    private Doubts() {}

    /** The lineages with the findings that doubt them. */
    public static Map<String, Lineage> added(
            Map<String, Lineage> lineages, DistrictSummary summary, List<Finding> findings) {
        Map<String, List<Finding>> grave =
                findings.stream()
                        .filter(Finding::isOpen)
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .collect(Collectors.groupingBy(Finding::subDistrict));
        Map<String, Lineage> added = new LinkedHashMap<>();
        lineages.forEach(
                (id, lineage) -> {
                    Set<String> indicators = indicators(id, summary);
                    List<String> doubts =
                            lineage.parts().stream()
                                    .flatMap(
                                            part ->
                                                    grave
                                                            .getOrDefault(
                                                                    part.subDistrict(), List.of())
                                                            .stream()
                                                            .filter(
                                                                    f ->
                                                                            doubts(
                                                                                    f,
                                                                                    indicators,
                                                                                    part)))
                                    .distinct()
                                    .map(Doubts::line)
                                    .toList();
                    added.put(
                            id,
                            new Lineage(
                                    lineage.id(),
                                    lineage.name(),
                                    lineage.formula(),
                                    lineage.result(),
                                    lineage.parts(),
                                    doubts));
                });
        return added;
    }

    /** The indicator of a lineage, and the two that a ratio divides. */
    private static Set<String> indicators(String id, DistrictSummary summary) {
        Indicator indicator =
                summary.row(YearChange.indicator(id)).map(row -> row.indicator()).orElse(null);
        if (indicator != null
                && indicator.aggregation() instanceof Aggregation.Ratio ratio
                && ratio.formula().isPresent()) {
            Aggregation.Formula formula = ratio.formula().get();
            return Set.of(indicator.id(), formula.numerator(), formula.denominator());
        }
        return Set.of(YearChange.indicator(id));
    }

    private static boolean doubts(Finding finding, Set<String> indicators, Lineage.Part part) {
        return indicators.contains(finding.indicator())
                || (finding.quotes().stream().anyMatch(quote -> part.quote().contains(quote))
                        && speaksOf(finding.message().text(), part.value()));
    }

    /** Whether a text names one of the numbers of a value. */
    private static boolean speaksOf(String text, String value) {
        Set<String> named = numbers(text);
        return numbers(value).stream().anyMatch(named::contains);
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(number -> number.group().replace(",", ""))
                .collect(Collectors.toSet());
    }

    private static String line(Finding finding) {
        return Message.of(
                        Doubts.class,
                        "lineage.doubt",
                        finding.check(),
                        finding.subDistrict(),
                        finding.message())
                .text();
    }
}
