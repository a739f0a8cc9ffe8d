package org.huibian.template.lineage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibian.check.Concern;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.indicator.Aggregation;
import org.huibian.indicator.Indicator;
import org.huibian.message.Message;
import org.huibian.report.Lineage;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.SummaryRow;

/**
 * The open errors and warnings that doubt a figure of the district (存疑): those on its indicator or,
 * for a ratio, on what it divides; and those that quote the sentence of a value and speak of it.
 */
public final class Doubts {

    private Doubts() {}

    /** A finding, and what it concerns. */
    private record Noted(Finding finding, Concern concern) {}

    /** The lineages with the findings that doubt them. */
    public static Map<String, Lineage> added(
            Map<String, Lineage> lineages, DistrictSummary summary, List<Finding> findings) {
        Map<String, List<Noted>> grave =
                findings.stream()
                        .filter(Finding::isOpen)
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .collect(
                                Collectors.groupingBy(
                                        Finding::subDistrict,
                                        Collectors.mapping(
                                                one -> new Noted(one, Concern.of(one)),
                                                Collectors.toList())));
        Map<String, Lineage> added = new LinkedHashMap<>();
        lineages.forEach(
                (id, lineage) ->
                        added.put(
                                id,
                                new Lineage(
                                        lineage.id(),
                                        lineage.name(),
                                        lineage.formula(),
                                        lineage.result(),
                                        lineage.parts(),
                                        doubts(lineage, indicators(id, summary), grave))));
        return added;
    }

    private static List<String> doubts(
            Lineage lineage, Map<String, String> indicators, Map<String, List<Noted>> grave) {
        return lineage.parts().stream()
                .flatMap(
                        part ->
                                grave.getOrDefault(part.subDistrict(), List.of()).stream()
                                        .filter(one -> doubts(one.concern(), indicators, part)))
                .map(Noted::finding)
                .distinct()
                .map(Doubts::line)
                .toList();
    }

    /** The indicator of a lineage, and the two that a ratio divides: id → name. */
    private static Map<String, String> indicators(String id, DistrictSummary summary) {
        String own = YearChange.indicator(id);
        Indicator indicator = summary.row(own).map(SummaryRow::indicator).orElse(null);
        Map<String, String> names = new LinkedHashMap<>();
        names.put(own, indicator == null ? own : indicator.name());
        if (indicator != null && indicator.aggregation() instanceof Aggregation.Ratio ratio) {
            ratio.formula().stream()
                    .flatMap(formula -> Stream.of(formula.numerator(), formula.denominator()))
                    .forEach(one -> names.put(one, name(one, summary)));
        }
        return names;
    }

    private static String name(String id, DistrictSummary summary) {
        return summary.row(id).map(row -> row.indicator().name()).orElse(id);
    }

    private static boolean doubts(
            Concern concern, Map<String, String> indicators, Lineage.Part part) {
        return indicators.entrySet().stream()
                        .anyMatch(one -> concern.isOn(one.getKey(), one.getValue()))
                || concern.isAbout(part.quote()) && concern.speaksOf(part.value());
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
