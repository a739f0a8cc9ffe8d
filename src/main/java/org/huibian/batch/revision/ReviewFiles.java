package org.huibian.batch.revision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.huibian.batch.plan.RunPlan;
import org.huibian.check.Finding;
import org.huibian.ledger.Publication;
import org.huibian.ledger.change.Change;
import org.huibian.ledger.change.ChangeWords;
import org.huibian.ledger.change.RevisionChanges;
import org.huibian.ledger.revision.RevisionState;
import org.huibian.ledger.revision.RevisionTables;
import org.huibian.report.Report;
import org.huibian.report.ReportWriter;
import org.huibian.report.diff.ReportDiff;
import org.huibian.sheet.ledger.LedgerWorkbook;
import org.huibian.summary.DistrictSummary;
import org.huibian.template.ReportTemplate;
import org.huibian.word.WordReportWriter;

/** The files of a revision for the people who check: review copy, notices, changes, ledger. */
final class ReviewFiles {

    static final String REVIEW = "review.docx";
    static final String LEDGER = "ledger.xlsx";
    static final String CHANGES = "changes.csv";

    private final RunPlan plan;
    private final Publication publication;
    private final DistrictSummary summary;
    private final List<Finding> findings;

    ReviewFiles(
            RunPlan plan,
            Publication publication,
            DistrictSummary summary,
            List<Finding> findings) {
        this.plan = plan;
        this.publication = publication;
        this.summary = summary;
        this.findings = findings;
    }

    /** Writes them all into the workplace. */
    void write(Report report, RevisionTables tables) throws IOException {
        ReportTemplate template = plan.template();
        Optional<RevisionState> before =
                plan.base() == 0
                        ? Optional.empty()
                        : RevisionState.read(publication.revision(plan.base()));
        ReportDiff diff =
                before.map(state -> ReportDiff.between(state.report(), report, template.style()))
                        .orElseGet(() -> ReportDiff.none(report));
        ReportWriter commented = WordReportWriter.reviewing(template.style(), diff);
        Report review = template.review(diff.merged(), summary, findings);
        publication.put(REVIEW, out -> commented.write(review, out));
        notices(template);
        ledger(changes(before, tables, report));
    }

    private void notices(ReportTemplate template) throws IOException {
        ReportWriter word = new WordReportWriter(template.style());
        Map<String, String> files = NoticeFiles.of(plan.job().roster());
        template.notices(
                summary,
                findings,
                plan.revision(),
                (name, notice) -> publication.put(files.get(name), out -> word.write(notice, out)));
    }

    private void ledger(List<Change> changes) throws IOException {
        publication.put(CHANGES, RevisionChanges.csv(changes));
        LedgerWorkbook ledger =
                new LedgerWorkbook(
                        summary, findings, changes.stream().map(ReviewFiles::row).toList());
        Path scratch = publication.scratch();
        publication.put(
                LEDGER,
                out -> {
                    ledger.write(out, scratch);
                    return OptionalInt.empty();
                });
    }

    /** A row of the ledger: in words, where changes.csv has codes. */
    private static List<String> row(Change change) {
        return List.of(
                change.kind().code(),
                change.subDistrict(),
                change.indicator(),
                ChangeWords.before(change),
                ChangeWords.after(change),
                change.cause());
    }

    /**
     * Against the revision this one builds on; one that is damaged is said to be, not passed over.
     */
    private List<Change> changes(
            Optional<RevisionState> before, RevisionTables tables, Report report) {
        if (plan.base() == 0) {
            return List.of();
        }
        return before.isEmpty()
                ? RevisionChanges.incomparable(plan.base())
                : RevisionChanges.between(
                        before, RevisionState.of(tables, report, plan.identity().parts()));
    }
}
