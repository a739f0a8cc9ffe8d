package org.huibian.check.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.extract.Extraction;
import org.huibian.extract.Problem;
import org.huibian.message.Message;
import org.huibian.source.Excerpt;
import org.huibian.summary.DistrictSummary;

/** V13 文表不符: the statistics form and the narrative state different figures; the form's is used. */
public final class FormAgainstText implements Check {

    @Override
    public Set<String> ids() {
        return Set.of("V13");
    }

    @Override
    public List<Finding> examine(DistrictSummary summary) {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, Extraction> report : summary.reports().entrySet()) {
            for (Problem problem : report.getValue().problems()) {
                if (problem.kind() == Problem.Kind.FORM_DIFFERS
                        && !isWithoutUnit(report.getValue(), problem)) {
                    findings.add(finding(summary, report.getKey(), report.getValue(), problem));
                }
            }
            TableAgainstText.examine(summary, report.getKey(), report.getValue(), findings);
        }
        return findings;
    }

    /** A number whose unit nobody wrote cannot be compared; FaultyTables asks for the unit. */
    private static boolean isWithoutUnit(Extraction report, Problem difference) {
        return report.problems().stream()
                .filter(problem -> problem.kind() == Problem.Kind.UNIT_MISSING)
                .anyMatch(problem -> problem.places().contains(difference.places().get(0)));
    }

    /** A bare number of the form in the unit of its indicator: 3.2 beside 万元 is 32000元. */
    private static String withUnit(
            String number, DistrictSummary summary, Problem problem, Extraction report) {
        if (!Character.isDigit(number.charAt(number.length() - 1))) {
            return number;
        }
        return report.observation(problem.subject())
                .filter(used -> used.sources().contains(problem.places().get(0)))
                .map(used -> used.quantity().toText())
                .orElse(number + summary.catalog().indicator(problem.subject()).unit());
    }

    private static Finding finding(
            DistrictSummary summary, String subDistrict, Extraction report, Problem problem) {
        String name = summary.catalog().indicator(problem.subject()).name();
        String form = withUnit(problem.places().get(0).text(), summary, problem, report);
        String sheet = sheet(summary, problem);
        // 合同31份、文件8份: all that was added up, so that it is never what the form has.
        String text =
                problem.places().stream()
                        .skip(1)
                        .map(Excerpt::text)
                        .collect(Collectors.joining("、"));
        return new Finding(
                "V13",
                Severity.ERROR,
                subDistrict,
                problem.subject(),
                problem.places().subList(0, 2).stream()
                        .map(place -> place.location().toString())
                        .toList(),
                problem.quotes().subList(0, 2),
                sheet.isEmpty()
                        ? Message.of(Check.class, "V13.message", name, form, text)
                        : Message.of(Check.class, "V13.sheets", name, form, text, sheet),
                Message.of(Check.class, sheet.isEmpty() ? "V13.action" : "V13.sheetsAction", form));
    }

    /** The file of another sheet that the form differs from; empty where it is the text. */
    private static String sheet(DistrictSummary summary, Problem problem) {
        String file = problem.places().get(1).location().file();
        return summary.intake().rows().stream()
                .flatMap(row -> row.reading().extraction().stream())
                .filter(found -> found.file().equals(file))
                .filter(found -> found.kind() != Extraction.Kind.NARRATIVE)
                .map(Extraction::file)
                .findFirst()
                .orElse("");
    }
}
