package org.huibian.batch.revision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.huibian.batch.audit.RevisionAudit;
import org.huibian.batch.plan.RunPlan;
import org.huibian.batch.progress.PublicationRefusedException;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.check.Severity;
import org.huibian.ledger.Manifest;
import org.huibian.ledger.Publication;
import org.huibian.ledger.revision.MemberTables;
import org.huibian.ledger.revision.RevisionTables;
import org.huibian.message.Message;
import org.huibian.pdf.PdfReportWriter;
import org.huibian.pdf.TypesetReport;
import org.huibian.proof.Proof;
import org.huibian.report.Contents;
import org.huibian.report.Report;
import org.huibian.report.ReportWriter;
import org.huibian.report.xml.ReportXml;
import org.huibian.setup.SetupException;
import org.huibian.setup.SetupFile;
import org.huibian.summary.DistrictSummary;
import org.huibian.word.WordReportWriter;

/**
 * The files of a revision (版本): report, tables and manifest, written into the workplace of a
 * publication and measured there.
 */
public final class RevisionWriter {

    private static final String WORD = "report.docx";
    private static final String PDF = "report.pdf";

    /** Those that every revision has. */
    public static final List<String> ALWAYS =
            List.of(
                    WORD,
                    PDF,
                    ReviewFiles.REVIEW,
                    ReviewFiles.LEDGER,
                    ReviewFiles.CHANGES,
                    "figures.csv",
                    "totals.csv",
                    "mentions.csv",
                    "findings.csv",
                    "submissions.csv",
                    "report.xml",
                    Manifest.FILE);

    private final RunPlan plan;
    private final Publication publication;
    private final Draft draft;
    private final PdfReportWriter pdf;

    public RevisionWriter(RunPlan plan, Publication publication, Draft draft, PdfReportWriter pdf) {
        this.plan = plan;
        this.publication = publication;
        this.draft = draft;
        this.pdf = pdf;
    }

    /** Writes them all and measures the report; the manifest last. */
    public void write() throws IOException {
        publication.begin();
        Report report = draft.report();
        ReportWriter word = new WordReportWriter(plan.template().style(), typeset());
        publication.put(WORD, out -> word.write(report, out));
        publication.put(
                "report.xml",
                out -> {
                    ReportXml.write(report, out);
                    return OptionalInt.empty();
                });
        RevisionTables tables = draft.tables();
        publication.table("figures.csv", tables::figures);
        publication.table("totals.csv", tables::totals);
        publication.table("mentions.csv", tables::mentions);
        publication.table("findings.csv", tables::findings);
        publication.table("submissions.csv", tables::submissions);
        if (!plan.decisions().all().isEmpty()) {
            publication.table("decisions.csv", tables::decisions);
        }
        if (plan.job().level().compilesRevisions()) {
            MemberTables members = new MemberTables(draft.summary());
            publication.put("members.csv", members.members());
            publication.put("coverage.csv", members.coverage());
        }
        new ReviewFiles(plan, publication, draft.summary(), draft.findings()).write(report, tables);
        publication.manifest(manifest(prove()));
    }

    /** Writes the PDF: the pages of its headings, for the table of contents of the Word file. */
    private Contents typeset() throws IOException {
        TypesetReport typeset = pdf.typeset(draft.report());
        publication.put(PDF, typeset::write);
        return typeset.contents();
    }

    /** Measures and audits the finished files; a revision with a manifest was found sound. */
    private Proof prove() throws IOException {
        Path finished = publication.workplace();
        Proof proof =
                Proof.of(finished.resolve(WORD), finished.resolve(PDF), plan.template().style());
        if (!proof.sound()) {
            throw new PublicationRefusedException(
                    RunOutcome.End.UNVERIFIED, reason(proof.refusal(SetupFile.shown(finished))));
        }
        List<Message> complaints = RevisionAudit.complaints(finished, plan.catalog());
        if (!complaints.isEmpty()) {
            throw new PublicationRefusedException(
                    RunOutcome.End.UNVERIFIED,
                    RevisionAudit.refusal(complaints, SetupFile.shown(finished)));
        }
        return proof;
    }

    /** What to do about it comes first: a value of style.yml, else the template as such. */
    private Message reason(Message refusal) {
        List<SetupException> departures = plan.template().departures();
        if (departures.isEmpty()) {
            return Message.of(
                    RevisionWriter.class, "refused.template", plan.template().origin(), refusal);
        }
        Message lines = Message.of(RevisionWriter.class, "refused.rest", refusal);
        for (int i = departures.size() - 1; i >= 0; i--) {
            SetupException departure = departures.get(i);
            lines =
                    Message.of(
                            RevisionWriter.class,
                            "refused.line",
                            departure.file() + ":" + departure.line(),
                            departure.complaint(),
                            lines);
        }
        return Message.of(RevisionWriter.class, "refused.style", lines);
    }

    private Manifest manifest(Proof proof) throws IOException {
        DistrictSummary summary = draft.summary();
        TreeMap<String, Integer> counts = new TreeMap<>();
        counts.put("expected", summary.job().roster().size());
        counts.put("reporting", summary.reports().size());
        counts.put("errors", draft.count(Severity.ERROR));
        counts.put("warnings", draft.count(Severity.WARNING));
        counts.put("infos", draft.count(Severity.INFO));
        counts.put("answered", draft.answered());
        counts.put("rules", proof.rules());
        counts.put("rules_not_met", proof.rulesNotMet());
        counts.put("figures", summary.rows().stream().mapToInt(row -> row.values().size()).sum());
        counts.put(
                "mentions",
                summary.reports().values().stream()
                        .mapToInt(found -> found.mentions().size())
                        .sum());
        return new Manifest(
                plan.revision(),
                Subjects.of(summary),
                plan.identity().digest(),
                plan.identity().parts(),
                plan.build(),
                plan.base(),
                plan.vocabularyOrigin(),
                plan.template().origin(),
                summary.intake().rows().stream()
                        .map(
                                row ->
                                        new Manifest.Input(
                                                row.reading().submission().file(),
                                                row.reading().submission().sha256(),
                                                row.reading().submission().bytes(),
                                                row.status().code(),
                                                row.subDistrict()))
                        .toList(),
                publication.outputs(),
                counts);
    }
}
