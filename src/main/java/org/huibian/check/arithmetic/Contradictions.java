package org.huibian.check.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.extract.Extraction;
import org.huibian.extract.Problem;
import org.huibian.message.Message;
import org.huibian.summary.DistrictSummary;

/** V12 同文两处不同: two totals for one indicator that differ; the first one is used. */
public final class Contradictions implements Check {

    @Override
    public Set<String> ids() {
        return Set.of("V12");
    }

    @Override
    public List<Finding> examine(DistrictSummary summary) {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, Extraction> report : summary.reports().entrySet()) {
            for (Problem problem : report.getValue().problems()) {
                if (problem.kind() == Problem.Kind.CONTRADICTION) {
                    findings.add(finding(summary, report.getKey(), problem));
                }
            }
        }
        return findings;
    }

    private static Finding finding(DistrictSummary summary, String subDistrict, Problem problem) {
        String name = summary.catalog().indicator(problem.subject()).name();
        String used = problem.places().get(0).text();
        String other = problem.places().get(problem.places().size() - 1).text();
        return new Finding(
                "V12",
                Severity.WARNING,
                subDistrict,
                problem.subject(),
                problem.places().stream()
                        .map(place -> place.location().toString())
                        .distinct()
                        .toList(),
                problem.quotes().stream().distinct().toList(),
                Message.of(Check.class, "V12.message", name, used, other),
                Message.of(Check.class, "V12.action", used));
    }
}
