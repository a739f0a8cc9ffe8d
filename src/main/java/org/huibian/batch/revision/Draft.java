package org.huibian.batch.revision;

import java.util.List;
import java.util.function.IntPredicate;
import org.huibian.batch.plan.RunPlan;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.check.list.Checks;
import org.huibian.ledger.revision.RevisionState;
import org.huibian.ledger.revision.RevisionTables;
import org.huibian.message.Message;
import org.huibian.report.Report;
import org.huibian.source.Submission;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.Summarizer;
import org.huibian.summary.intake.Intake;
import org.huibian.summary.intake.IntakeRow;
import org.huibian.summary.intake.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What a revision says before anything is written: the merged district, its findings and its
 * report, made from what was read. Needs no database and no Spring; each part is made once, when it
 * is asked for.
 */
public final class Draft {

    private final RunPlan plan;
    private final List<Reading> readings;
    private final List<Reading> before;
    private final IntPredicate printable;
    private @Nullable DistrictSummary summary;
    private @Nullable List<Finding> findings;
    private @Nullable Report report;

    /**
     * For the files of a run.
     *
     * @param before what was read of the reports of the year before; empty where nothing is
     *     compared with
     * @param printable which code points the faces of the report can print
     */
    public Draft(
            RunPlan plan, List<Reading> readings, List<Reading> before, IntPredicate printable) {
        this.plan = plan;
        this.readings = readings;
        this.before = before;
        this.printable = printable;
    }

    public DistrictSummary summary() {
        if (summary == null) {
            Intake intake = Intake.settle(plan.job(), readings).withWithdrawn(withdrawn());
            DistrictSummary merged =
                    new Summarizer(plan.job(), plan.catalog(), plan.decisions()).summarize(intake);
            summary =
                    plan.previous()
                            .map(last -> merged.beside(last.year(plan.catalog(), before)))
                            .orElse(merged);
        }
        return summary;
    }

    public List<Finding> findings() {
        if (findings == null) {
            findings = Checks.examine(summary(), printable, plan.decisions());
        }
        return findings;
    }

    public Report report() {
        if (report == null) {
            report = plan.template().render(summary(), findings(), printable);
        }
        return report;
    }

    RevisionTables tables() {
        return new RevisionTables(summary(), findings(), plan.decisions());
    }

    /** The same as plain files would tell it, for a comparison with another revision. */
    public RevisionState state() {
        return RevisionState.of(tables(), report(), plan.identity().parts());
    }

    /** The open findings of a severity. */
    public int count(Severity severity) {
        return (int)
                findings().stream()
                        .filter(Finding::isOpen)
                        .filter(finding -> finding.severity() == severity)
                        .count();
    }

    /** The findings that the office has answered. */
    int answered() {
        return (int) findings().stream().filter(finding -> !finding.isOpen()).count();
    }

    private List<IntakeRow> withdrawn() {
        Message gone = Message.of(Draft.class, "run.withdrawn");
        return plan.withdrawn().stream()
                .map(
                        input ->
                                new IntakeRow(
                                        Reading.refused(
                                                new Submission(
                                                        input.file(),
                                                        input.sha256(),
                                                        input.bytes()),
                                                plan.base(),
                                                gone),
                                        input.subDistrict(),
                                        IntakeRow.Status.WITHDRAWN,
                                        gone))
                .toList();
    }
}
