package org.huibian.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.huibian.batch.part.StopRequest;
import org.huibian.batch.plan.RunIdentity;
import org.huibian.batch.plan.RunPlan;
import org.huibian.batch.plan.RunSetup;
import org.huibian.batch.progress.RunListener;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.job.JobFolder;
import org.huibian.job.JobSettings;
import org.huibian.ledger.LatestRevision;
import org.huibian.ledger.Manifest;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.RunRecord;
import org.huibian.ledger.UnwritableException;
import org.huibian.ledger.database.DatabaseInUseException;
import org.huibian.ledger.inbox.InboxChangedException;
import org.huibian.ledger.lock.RunLock;
import org.huibian.message.Message;
import org.huibian.message.Trouble;
import org.huibian.setup.SetupException;
import org.huibian.setup.SetupFile;
import org.jspecify.annotations.Nullable;

/**
 * Runs a job: one run at a time per output folder, and only where something has changed since the
 * latest revision.
 */
public final class Compiler {

    /** So often the inbox is looked at while files of it change. */
    private static final int LOOKS = 4;

    private final JobFolder folder;
    private final JobSettings job;
    private final OutputFolder output;
    private final boolean strict;
    private final RunListener listener;
    private final StopRequest stop = new StopRequest();
    private volatile @Nullable Path log;

    /**
     * For a job whose settings have been read.
     *
     * @param strict whether error findings stop publication
     */
    public Compiler(
            JobFolder folder,
            JobSettings job,
            OutputFolder output,
            boolean strict,
            RunListener listener) {
        this.folder = folder;
        this.job = job;
        this.output = output;
        this.strict = strict;
        this.listener = listener;
    }

    /**
     * Compiles.
     *
     * @throws SetupException if vocabulary, template or style is wrong
     * @throws IOException if the inbox cannot be read or the output folder not be written
     */
    public RunOutcome run() throws IOException {
        RunSetup setup = RunSetup.read(folder, job);
        Optional<RunLock> lock = RunLock.acquire(output);
        if (lock.isEmpty()) {
            return ended(
                    RunOutcome.End.LOCKED,
                    0,
                    Message.of(
                            Compiler.class,
                            "run.locked",
                            SetupFile.shown(output.path()),
                            RunLock.holderText(output)));
        }
        try {
            return locked(setup);
        } finally {
            lock.get().close();
        }
    }

    /**
     * Asks the run to stop, from any thread: it ends as interrupted, and the next one takes it up.
     */
    public void stop() {
        stop.make();
    }

    /** The log of the run; of one that had nothing to do the file that would be next. */
    public Path log() {
        Path own = log;
        return own == null ? output.newLog(now()) : own;
    }

    private RunOutcome locked(RunSetup setup) throws IOException {
        String started = now();
        try {
            return settled(setup, started);
        } catch (IOException | RuntimeException | Error e) {
            // The record of a failed run stands before its failure is raised.
            Optional<UnwritableException> unwritable = UnwritableException.behind(e, output);
            failed(started, unwritable.isPresent() ? unwritable.get() : e);
            if (unwritable.isPresent()) {
                throw unwritable.get();
            }
            throw e;
        }
    }

    /** A file that was still being copied into the inbox is looked at again. */
    private RunOutcome settled(RunSetup setup, String started) throws IOException {
        for (int i = 1; i < LOOKS; i++) {
            try {
                return recorded(setup, started);
            } catch (InboxChangedException e) {
                listener.note(Message.of(Compiler.class, "run.changing", e.file()));
            }
        }
        return recorded(setup, started);
    }

    private RunOutcome recorded(RunSetup setup, String started) throws IOException {
        Optional<LatestRevision> latest = LatestRevision.of(output);
        RunPlan plan = setup.plan(latest, strict);
        RunIdentity identity = plan.identity();
        if (latest.isPresent() && latest.get().manifest().digest().equals(identity.digest())) {
            RunOutcome outcome = unchanged(latest.get());
            record(started, identity, outcome);
            return outcome;
        }
        Path file = output.newLog(started);
        log = file;
        RunOutcome outcome = launch(plan, file);
        record(started, identity, outcome);
        return outcome;
    }

    private void failed(String started, Throwable cause) {
        Message message =
                cause instanceof UnwritableException unwritable
                        ? unwritable.reason()
                        : Message.of(
                                Compiler.class,
                                "run.failed",
                                cause instanceof SetupException
                                        ? cause.getMessage()
                                        : Trouble.of(cause));
        try {
            int standing = LatestRevision.of(output).map(LatestRevision::revision).orElse(0);
            new RunRecord(started, now(), "failed", standing, "", message.text()).append(output);
        } catch (IOException | RuntimeException e) {
            // The disk may be full: what went wrong first is what counts.
            cause.addSuppressed(e);
        }
    }

    private RunOutcome launch(RunPlan plan, Path log) throws IOException {
        try {
            return new Launch(folder, output, listener, stop).run(plan, log);
        } catch (DatabaseInUseException e) {
            return ended(RunOutcome.End.LOCKED, 0, e.reason());
        }
    }

    private RunOutcome unchanged(LatestRevision latest) {
        Manifest manifest = latest.manifest();
        return new RunOutcome(
                RunOutcome.End.UNCHANGED,
                latest.revision(),
                output.revision(latest.revision()),
                manifest.counts().getOrDefault("reporting", 0),
                manifest.counts().getOrDefault("expected", 0),
                manifest.counts().getOrDefault("errors", 0),
                manifest.counts().getOrDefault("warnings", 0),
                Message.of(Compiler.class, "run.unchanged", latest.revision()));
    }

    private RunOutcome ended(RunOutcome.End end, int revision, Message message) {
        return new RunOutcome(end, revision, output.path(), 0, job.roster().size(), 0, 0, message);
    }

    private void record(String started, RunIdentity identity, RunOutcome outcome)
            throws IOException {
        new RunRecord(
                        started,
                        now(),
                        outcome.end().name().toLowerCase(java.util.Locale.ROOT),
                        outcome.revision(),
                        identity.digest(),
                        outcome.stands() ? "" : outcome.message().text())
                .append(output);
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
