package org.huibian.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huibian.extract.Extraction;
import org.huibian.extract.WideMarks;
import org.huibian.summary.DistrictSummary;

/**
 * A check that looks at one report at a time and gives findings of one id. All of them look at one
 * report before any looks at the next one: what was read of a large district is not held whole.
 */
public abstract class ReportCheck implements Check {

    private final String id;

    /**
     * A check.
     *
     * @param id the id of its findings
     */
    protected ReportCheck(String id) {
        this.id = id;
    }

    @Override
    public final Set<String> ids() {
        return Set.of(id);
    }

    @Override
    public final List<Finding> examine(DistrictSummary summary) {
        List<Finding> findings = new ArrayList<>();
        summary.reports()
                .forEach(
                        (name, report) ->
                                findings.addAll(examine(summary, name, report, List.of(this))));
        return findings;
    }

    /**
     * What several checks find in one report; what they share of it is made once. Those that ask
     * what was found before go through the findings of that report alone, not of the district. They
     * see half-width marks as full-width ones; what is quoted is as it was submitted.
     */
    public static List<Finding> examine(
            DistrictSummary summary, String name, Extraction report, List<ReportCheck> checks) {
        List<Finding> findings = new ArrayList<>();
        WideMarks marks = WideMarks.of(report);
        Extraction meant = marks.report();
        List<Examined.Quote> texts = Examined.texts(meant);
        for (ReportCheck check : checks) {
            Examined examined = new Examined(check.id, name, meant, summary, texts, findings);
            try {
                check.examine(examined);
            } catch (RuntimeException | StackOverflowError failure) {
                // A fault of one check must not take the report of the district with it. Nothing
                // is hidden: what was not looked at is an error, and names the place of the fault.
                findings.add(Unfinished.of(examined, failure));
            }
        }
        findings.replaceAll(finding -> finding.quoting(marks::submitted));
        return findings;
    }

    /** Looks at a report and notes what is wrong with it. */
    protected abstract void examine(Examined report);
}
