package org.huibian.batch;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huibian.batch.cluster.ClusterSession;
import org.huibian.batch.plan.ProgramBuild;
import org.huibian.job.Cluster;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.RunRecord;
import org.huibian.ledger.database.DatabaseInUseException;
import org.huibian.ledger.database.DatabaseRebuild;
import org.huibian.ledger.lock.RunLock;

/** What can be done after a run was killed (恢复). */
public final class Recovery {

    private static final Set<String> UNFINISHED = Set.of("failed", "interrupted", "unverified");

    private Recovery() {}

    /**
     * Whether the last run came to no end: it was killed, interrupted or failed. Asked before the
     * lock is taken, for taking it wipes out the traces.
     */
    public static boolean isDue(OutputFolder output) throws IOException {
        List<RunRecord> runs = RunRecord.all(output);
        return RunLock.isLeftBehind(output)
                || output.workplace().toFile().exists()
                || (!runs.isEmpty() && UNFINISHED.contains(runs.get(0).outcome()));
    }

    /**
     * Makes the database anew from revisions/, archive/ and status.json; the old one is put aside,
     * a shared one dropped. Empty where another run holds the folder.
     *
     * @throws DatabaseInUseException if another run holds the shared database
     */
    public static Optional<DatabaseRebuild.Outcome> rebuild(
            OutputFolder output, Optional<Cluster> cluster)
            throws IOException, DatabaseInUseException {
        Optional<RunLock> lock = RunLock.acquire(output);
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    cluster.isPresent()
                            ? ClusterSession.rebuild(cluster.get(), output, ProgramBuild.hash())
                            : DatabaseRebuild.anew(output));
        } catch (SQLException e) {
            throw Launch.ofDatabase(e);
        } finally {
            lock.get().close();
        }
    }
}
