package org.huibian.check.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.extract.CompiledRevision;
import org.huibian.extract.Extraction;
import org.huibian.message.Message;
import org.huibian.summary.DistrictSummary;

/** A check that looks at one revision of the level below at a time. */
abstract class RevisionCheck implements Check {

    private final String id;

    RevisionCheck(String id) {
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
                                report.revision()
                                        .ifPresent(
                                                revision ->
                                                        examine(
                                                                new Submitted(
                                                                        id, name, report, revision,
                                                                        summary, findings))));
        return findings;
    }

    /** Looks at a revision and notes what is wrong with it. */
    abstract void examine(Submitted revision);

    /**
     * A revision under a check, and the findings noted on it.
     *
     * @param check id of the check
     * @param name the district in the roster
     * @param report the submission
     * @param revision what it holds
     * @param summary what it was merged into
     * @param findings the findings so far
     */
    record Submitted(
            String check,
            String name,
            Extraction report,
            CompiledRevision revision,
            DistrictSummary summary,
            List<Finding> findings) {

        /** A file of the revision, as places name it. */
        String file(String table) {
            return report.file() + (report.file().endsWith("/") ? "" : "/") + table;
        }

        /** Notes a finding. */
        void note(
                Severity severity,
                String indicator,
                List<String> places,
                List<String> quotes,
                Object... values) {
            findings.add(
                    new Finding(
                            check,
                            severity,
                            name,
                            indicator,
                            places,
                            quotes,
                            Message.of(Check.class, check + ".message", values),
                            Message.of(Check.class, check + ".action", values)));
        }
    }
}
