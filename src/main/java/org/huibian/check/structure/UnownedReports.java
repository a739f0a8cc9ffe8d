package org.huibian.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huibian.check.Finding;
import org.huibian.check.ReportCheck;
import org.huibian.check.files.NamelessReports;
import org.huibian.check.persons.PersonalDataFound;
import org.huibian.summary.DistrictSummary;

/**
 * Examines the reports that could be assigned to nobody (S04), while somebody's report is missing:
 * whoever sends one again with its name should correct the rest of it too. Nothing is asked that
 * depends on whose it is.
 */
public final class UnownedReports {

    /**
     * Names of other places, last year, figures that are missing: only its own unit can be asked.
     */
    private static final Set<String> OF_OWNER =
            Set.of("T03", "V09", "V11", "D01", "D03", "L01", "L02");

    private UnownedReports() {}

    /** What some checks find in them; of no sub-district. */
    public static List<Finding> examine(DistrictSummary summary, List<ReportCheck> checks) {
        List<Finding> findings = new ArrayList<>();
        List<ReportCheck> asked =
                checks.stream()
                        .filter(check -> check.ids().stream().noneMatch(OF_OWNER::contains))
                        .toList();
        NamelessReports.of(summary)
                .forEach(
                        (file, report) -> {
                            findings.addAll(PersonalDataFound.in(report, ""));
                            ReportCheck.examine(summary, file, report, asked)
                                    .forEach(found -> findings.add(found.ofNobody()));
                        });
        return findings;
    }
}
