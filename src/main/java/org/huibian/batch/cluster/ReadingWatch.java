package org.huibian.batch.cluster;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.huibian.message.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches over what workers read for a run: tells the run of every file that has been read, and the
 * clerk where nobody reads.
 */
final class ReadingWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger("org.huibian.run");
    private static final long GLANCE_MILLIS = 500;

    /** So many glances without a worker until it is said. */
    private static final int PATIENCE = 6;

    private final SharedRun run;
    private final Workload workload;
    private final ClusterSession session;
    private final Set<Integer> told = new HashSet<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread thread = new Thread(this::watch, "reading-watch");
    private List<String> seen = List.of();
    private int alone;

    private ReadingWatch(SharedRun run, Workload workload, ClusterSession session) {
        this.run = run;
        this.workload = workload;
        this.session = session;
    }

    static ReadingWatch start(SharedRun run, Workload workload, ClusterSession session) {
        ReadingWatch watch = new ReadingWatch(run, workload, session);
        watch.thread.setDaemon(true);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        try {
            while (!over.await(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
                look();
                lookForWorkers();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            // The run itself will meet the same, and say it.
            LOG.warn("watch ended: {}", e.getMessage());
        }
    }

    /** Tells of the files that have been read since the last look. */
    synchronized void look() throws SQLException {
        for (Workload.Done done : workload.done(told)) {
            told.add(done.position());
            run.read(done.submission(), done.millis());
        }
    }

    private void lookForWorkers() throws SQLException {
        List<String> workers = session.workers(true);
        if (!workers.equals(seen)) {
            LOG.info("workers {}", workers);
            seen = workers;
        }
        alone = workers.isEmpty() ? alone + 1 : 0;
        if (alone == PATIENCE) {
            List<String> others = session.workers(false);
            run.note(
                    others.isEmpty()
                            ? Message.of(ReadingWatch.class, "cluster.no-worker", session.command())
                            : Message.of(
                                    ReadingWatch.class,
                                    "cluster.other-workers",
                                    others.size(),
                                    String.join("、", others)));
        }
    }

    @Override
    public void close() {
        over.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
