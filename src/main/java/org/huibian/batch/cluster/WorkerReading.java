package org.huibian.batch.cluster;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.huibian.batch.part.PartReading;
import org.huibian.batch.reading.SubmissionReader;
import org.huibian.ledger.database.ReadingStore;
import org.huibian.source.Submission;
import org.huibian.summary.intake.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The files of the run under way as a worker reads them: it takes vocabulary, limits and bytes from
 * the shared database, and has none of its own. Safe for several threads.
 */
final class WorkerReading implements PartReading, AutoCloseable {

    /**
     * Ctrl-C reaches a process that reads a file before it reaches the worker that started it: so
     * long a failure is held back for it may be the beginning of the end.
     */
    private static final long GRACE_SECONDS = 5;

    private final DataSource database;
    private final Workload workload;
    private final String name;
    private final CountDownLatch stopped;
    private final Consumer<List<Reading>> kept;
    private final Map<Submission, Long> millis = new ConcurrentHashMap<>();
    private @Nullable Task task;

    /** A reader and what it was made for. */
    private record Task(Workload.Purpose purpose, SubmissionReader reader) {}

    /**
     * Reads for whatever run is under way.
     *
     * @param name of the worker
     * @param stopped is down when the worker has been told to stop
     * @param kept is told of what was read and kept
     */
    WorkerReading(
            DataSource database,
            String name,
            CountDownLatch stopped,
            Consumer<List<Reading>> kept) {
        this.database = database;
        this.workload = new Workload(database);
        this.name = name;
        this.stopped = stopped;
        this.kept = kept;
    }

    @Override
    public List<Submission> unread(int part, int parts) throws SQLException {
        task();
        return workload.unread(part, parts);
    }

    @Override
    public Reading read(Submission submission) throws IOException {
        long begun = System.nanoTime();
        Reading reading;
        try {
            reading = current().reader().read(submission, 0, workload::bytes);
        } catch (IOException e) {
            awaitEnd();
            throw e;
        }
        millis.put(submission, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        return reading;
    }

    @Override
    public void keep(List<Reading> readings) throws SQLException {
        String reader = current().purpose().reader();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            ReadingStore.keep(connection, reader, readings);
            for (Reading reading : readings) {
                Submission submission = reading.submission();
                Workload.done(connection, submission, name, millis.getOrDefault(submission, 0L));
            }
            connection.commit();
        }
        readings.forEach(reading -> millis.remove(reading.submission()));
        kept.accept(readings);
    }

    private synchronized Task current() {
        if (task == null) {
            throw new IllegalStateException("no run");
        }
        return task;
    }

    /** The vocabulary and the limits of the run: asked for again when another run is under way. */
    private synchronized void task() throws SQLException {
        Workload.Purpose purpose =
                workload.purpose().orElseThrow(() -> new SQLException("no run is under way"));
        if (task != null && task.purpose().equals(purpose)) {
            return;
        }
        close();
        try {
            task = new Task(purpose, SubmissionReader.of(workload.task()));
        } catch (IOException e) {
            throw new SQLException("task of the run", e);
        }
    }

    /** A worker that is being stopped says nothing more: its part is read by another one. */
    private void awaitEnd() {
        try {
            if (stopped.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
                new CountDownLatch(1).await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends what reads files. */
    @Override
    public synchronized void close() {
        if (task != null) {
            task.reader().close();
            task = null;
        }
    }
}
