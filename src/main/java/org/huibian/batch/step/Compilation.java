package org.huibian.batch.step;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.huibian.batch.plan.RunPlan;
import org.huibian.batch.progress.PublicationRefusedException;
import org.huibian.batch.progress.RunListener;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.batch.revision.Draft;
import org.huibian.batch.revision.RevisionWriter;
import org.huibian.check.Severity;
import org.huibian.ledger.Publication;
import org.huibian.ledger.database.ReadingStore;
import org.huibian.ledger.inbox.Archive;
import org.huibian.message.Message;
import org.huibian.pdf.PdfReportWriter;
import org.huibian.summary.intake.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of one run do, and what they hand on.
 *
 * <p>What a step needs from an earlier one it takes from the database or makes again; so a run that
 * was killed goes on from any step.
 */
public final class Compilation implements AutoCloseable {

    private final RunPlan plan;
    private final ReadingStore store;
    private final RunFiles files;
    private final Publication publication;
    private final RunListener listener;
    private final RunLog log;
    private final PdfReportWriter pdf;
    private @Nullable Draft draft;

    public Compilation(
            RunPlan plan,
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
        if (reporting() == 0) {
            throw NothingUsable.complaint(
                    plan.folder(), plan.job(), draft().summary().intake().rows());
        }
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
        new RevisionWriter(plan, publication, draft(), pdf).write();
    }

    /** Makes the revision appear. */
    void publish() throws IOException, SQLException {
        if (!publication.prepared(plan.identity().digest(), RevisionWriter.ALWAYS)) {
            write();
        }
        publication.publish();
        store.catchUp();
    }

    /** Findings of severity error. */
    public int errors() throws SQLException {
        return draft().count(Severity.ERROR);
    }

    /** Findings of severity warning. */
    public int warnings() throws SQLException {
        return draft().count(Severity.WARNING);
    }

    /** The sub-districts whose report counts. */
    public int reporting() throws SQLException {
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

    /** Ends what reads files. */
    @Override
    public void close() {
        files.close();
    }
}
