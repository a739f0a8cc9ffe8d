package org.huibian.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.huibian.batch.cluster.ClusterSession;
import org.huibian.batch.part.StopRequest;
import org.huibian.batch.plan.RunPlan;
import org.huibian.batch.progress.RunListener;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.batch.step.RunLog;
import org.huibian.job.Cluster;
import org.huibian.job.JobFolder;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.UnwritableException;
import org.huibian.ledger.database.DatabaseInUseException;
import org.huibian.ledger.database.DatabaseRebuild;
import org.huibian.message.Message;
import org.huibian.message.Trouble;
import org.huibian.setup.SetupFile;

/**
 * One launch of the job that compiles, over the database of its own folder or over a shared one.
 */
final class Launch {

    private final JobFolder folder;
    private final OutputFolder output;
    private final RunListener listener;
    private final StopRequest stop;

    Launch(JobFolder folder, OutputFolder output, RunListener listener, StopRequest stop) {
        this.folder = folder;
        this.output = output;
        this.listener = listener;
        this.stop = stop;
    }

    /**
     * Runs it.
     *
     * @throws DatabaseInUseException if a manager elsewhere holds the shared database
     * @throws IOException if it cannot be read or written
     */
    RunOutcome run(RunPlan plan, Path log) throws IOException, DatabaseInUseException {
        Files.createDirectories(output.database().getParent());
        Optional<Cluster> cluster = folder.cluster();
        return cluster.isPresent()
                ? shared(plan, log, cluster.get())
                : launch(plan, log, new RunDatabase.Embedded(output), true);
    }

    private RunOutcome shared(RunPlan plan, Path log, Cluster cluster)
            throws IOException, DatabaseInUseException {
        try (ClusterSession session =
                ClusterSession.open(cluster, output, plan.build(), listener::note)) {
            return launch(plan, log, new SharedRunDatabase(session, plan), false);
        } catch (SQLException e) {
            throw ofDatabase(e);
        }
    }

    private RunOutcome launch(RunPlan plan, Path log, RunDatabase database, boolean again)
            throws IOException {
        CompileJob.Around around =
                new CompileJob.Around(listener, stop, new RunLog(), log, database);
        try (CompileJob compileJob = CompileJob.open(output, plan, around)) {
            return compileJob.run();
        } catch (DamagedDatabaseException e) {
            // A disk without room damages nothing, and one made anew would find no room either.
            if (again && UnwritableException.behind(e, output).isEmpty()) {
                return rebuilt(plan, log, e);
            }
            throw ofDatabase(e);
        } catch (SQLException e) {
            throw ofDatabase(e);
        }
    }

    /** No manual step: all that matters lies in plain files. */
    private RunOutcome rebuilt(RunPlan plan, Path log, DamagedDatabaseException damage)
            throws IOException {
        listener.note(
                Message.of(
                        Launch.class,
                        "run.rebuilt",
                        SetupFile.shown(output.database().getParent()),
                        damage.getMessage()));
        try {
            DatabaseRebuild.anew(output);
        } catch (SQLException e) {
            throw ofDatabase(e);
        }
        return launch(plan, log, new RunDatabase.Embedded(output), false);
    }

    /**
     * What a database says, told as such: what lies beneath, a full disk or a file withheld, in
     * words.
     */
    static IOException ofDatabase(Exception failure) {
        Message told = Message.of(Launch.class, "run.database", Trouble.of(failure));
        return new IOException(told.text(Locale.getDefault()), failure);
    }
}
