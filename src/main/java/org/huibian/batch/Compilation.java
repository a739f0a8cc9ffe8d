package org.huibian.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.huibian.batch.audit.RevisionAudit;
import org.huibian.batch.reading.SubmissionReader;
import org.huibian.check.Severity;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.Decisions;
import org.huibian.job.JobSettings;
import org.huibian.ledger.Archive;
import org.huibian.ledger.Manifest;
import org.huibian.ledger.MemberTables;
import org.huibian.ledger.PreviousResults;
import org.huibian.ledger.Publication;
import org.huibian.ledger.ReadingStore;
import org.huibian.ledger.RevisionTables;
import org.huibian.message.Message;
import org.huibian.pdf.PdfReportWriter;
import org.huibian.pdf.TypesetReport;
import org.huibian.proof.Proof;
import org.huibian.report.Contents;
import org.huibian.report.Report;
import org.huibian.report.ReportWriter;
import org.huibian.report.ReportXml;
import org.huibian.setup.SetupFile;
import org.huibian.source.Submission;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.Reading;
import org.huibian.template.ReportTemplate;
import org.huibian.word.WordReportWriter;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of one run do, and what they hand on.
 *
 * <p>What a step needs from an earlier one it takes from the database or makes again; so a run that
 * was killed goes on from any step.
 */
final class Compilation implements AutoCloseable {

    /**
     * What a run is about; fixed before its first step.
     *
     * @param job the settings
     * @param catalog the vocabulary
     * @param indicators the vocabulary as it lies there
     * @param units its units
     * @param template the template
     * @param identity what makes the run the same as another
     * @param build the program
     * @param base the revision it builds on, 0 for none
     * @param submissions the files of the inbox
     * @param withdrawn files of the revision it builds on that are gone
     * @param previous the results of the year before; empty where nothing is compared with
     * @param decisions what the office decided
     * @param strict whether error findings stop publication
     */
    record Plan(
            JobSettings job,
            IndicatorCatalog catalog,
            SetupFile indicators,
            SetupFile units,
            ReportTemplate template,
            RunIdentity identity,
            String build,
            int base,
            List<Submission> submissions,
            List<Manifest.Input> withdrawn,
            Optional<PreviousResults> previous,
            Decisions decisions,
            boolean strict) {

        /** The number of the revision it makes. */
        int revision() {
            return base + 1;
        }

        /** Where the vocabulary was found. */
        String vocabularyOrigin() {
            return indicators.name();
        }

        /** Reads files as this run does; to be closed. */
        SubmissionReader reader() {
            return new SubmissionReader(catalog, indicators, units, job.limits(), job.level());
        }
    }

    private static final String WORD = "report.docx";
    private static final String PDF = "report.pdf";
    private static final List<String> FILES =
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

    private final Plan plan;
    private final ReadingStore store;
    private final RunFiles files;
    private final Publication publication;
    private final RunListener listener;
    private final RunLog log;
    private final PdfReportWriter pdf;
    private @Nullable Draft draft;

    Compilation(
            Plan plan,
            ReadingStore store,
            Archive archive,
            Publication publication,
            RunListener listener,
            RunLog log) {
        this.plan = plan;
        this.store = store;
        this.files = new RunFiles(plan, store, archive, listener, log);
        this.publication = publication;
        this.listener = listener;
        this.log = log;
        this.pdf = new PdfReportWriter(plan.template().style());
    }

    RunListener listener() {
        return listener;
    }

    /** The files of the run. */
    RunFiles files() {
        return files;
    }

    /** Keeps every file of the inbox and notes which ones this run is about. */
    void receive() throws IOException, SQLException {
        files.receive();
    }

    /** Settles which files count, merges them and examines them. */
    void summarize() throws SQLException {
        if (!files.unread().isEmpty()) {
            throw new IllegalStateException("not read: " + files.unread());
        }
        files.close();
        log.subDistricts(draft());
        long errors = errors();
        if (plan.strict() && errors > 0) {
            throw new PublicationRefusedException(
                    RunOutcome.End.FINDINGS, Message.of(Compilation.class, "run.strict", errors));
        }
    }

    /** Writes the report as a tree. */
    void compose() throws SQLException {
        draft().report();
    }

    /** Writes every file of the revision into the workplace, and measures the report. */
    void write() throws IOException, SQLException {
        publication.begin();
        Report report = draft().report();
        ReportWriter word = new WordReportWriter(plan.template().style(), typeset());
        publication.put(WORD, out -> word.write(report, out));
        publication.put(
                "report.xml",
                out -> {
                    ReportXml.write(report, out);
                    return OptionalInt.empty();
                });
        RevisionTables tables = draft().tables();
        publication.put("figures.csv", tables.figures());
        publication.put("totals.csv", tables.totals());
        publication.put("mentions.csv", tables.mentions());
        publication.put("findings.csv", tables.findings());
        publication.put("submissions.csv", tables.submissions());
        if (!plan.decisions().all().isEmpty()) {
            publication.put("decisions.csv", tables.decisions());
        }
        if (plan.job().level().compilesRevisions()) {
            MemberTables members = new MemberTables(draft().summary());
            publication.put("members.csv", members.members());
            publication.put("coverage.csv", members.coverage());
        }
        new ReviewFiles(plan, publication, draft().summary(), draft().findings())
                .write(report, tables);
        publication.manifest(manifest(prove()));
    }

    /** Writes the PDF: the pages of its headings, for the table of contents of the Word file. */
    private Contents typeset() throws IOException, SQLException {
        TypesetReport typeset = pdf.typeset(draft().report());
        publication.put(PDF, typeset::write);
        return typeset.contents();
    }

    /** Makes the revision appear. */
    void publish() throws IOException, SQLException {
        if (!publication.prepared(plan.identity().digest(), FILES)) {
            write();
        }
        publication.publish();
        store.catchUp();
    }

    /** Measures and audits the finished files; a revision with a manifest was found sound. */
    private Proof prove() throws IOException {
        Path finished = publication.workplace();
        Proof proof =
                Proof.of(finished.resolve(WORD), finished.resolve(PDF), plan.template().style());
        if (!proof.sound()) {
            throw new PublicationRefusedException(
                    RunOutcome.End.UNVERIFIED, proof.refusal(SetupFile.shown(finished)));
        }
        List<Message> complaints = RevisionAudit.complaints(finished, plan.catalog());
        if (!complaints.isEmpty()) {
            throw new PublicationRefusedException(
                    RunOutcome.End.UNVERIFIED,
                    RevisionAudit.refusal(complaints, SetupFile.shown(finished)));
        }
        return proof;
    }

    /** Findings of severity error. */
    int errors() throws SQLException {
        return draft().count(Severity.ERROR);
    }

    /** Findings of severity warning. */
    int warnings() throws SQLException {
        return draft().count(Severity.WARNING);
    }

    /** The sub-districts whose report counts. */
    int reporting() throws SQLException {
        return draft().summary().reports().size();
    }

    private Draft draft() throws SQLException {
        if (draft == null) {
            draft =
                    new Draft(
                            plan,
                            store.readings(plan.identity().digest(), plan.identity().reader()),
                            readingsOfTheYearBefore(),
                            pdf::covers);
        }
        return draft;
    }

    private List<Reading> readingsOfTheYearBefore() throws SQLException {
        return plan.previous().isEmpty()
                ? List.of()
                : store.readings(plan.previous().get().fingerprint(), plan.identity().reader());
    }

    private Manifest manifest(Proof proof) throws IOException, SQLException {
        DistrictSummary summary = draft().summary();
        TreeMap<String, Integer> counts = new TreeMap<>();
        counts.put("expected", summary.job().roster().size());
        counts.put("reporting", reporting());
        counts.put("errors", errors());
        counts.put("warnings", warnings());
        counts.put("infos", draft().count(Severity.INFO));
        counts.put("answered", draft().answered());
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

    /** Ends what reads files. */
    @Override
    public void close() {
        files.close();
    }
}
