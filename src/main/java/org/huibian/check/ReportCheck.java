package org.huibian.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huibian.summary.DistrictSummary;

/** A check that looks at one report at a time and gives findings of one id. */
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
                                examine(new Examined(id, name, report, summary, findings)));
        return findings;
    }

    /** Looks at a report and notes what is wrong with it. */
    protected abstract void examine(Examined report);
}
