package org.huibian.batch.step;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.huibian.batch.part.PartReading;
import org.huibian.batch.plan.RunPlan;
import org.huibian.batch.plan.RunSetup;
import org.huibian.batch.progress.ReadingProgress;
import org.huibian.batch.progress.RunListener;
import org.huibian.batch.reading.SubmissionReader;
import org.huibian.ledger.database.ReadingStore;
import org.huibian.ledger.inbox.Archive;
import org.huibian.ledger.inbox.Deliveries;
import org.huibian.ledger.revision.PreviousResults;
import org.huibian.source.Submission;
import org.huibian.summary.intake.Reading;

/**
 * The files of a run, those of the year before last: received, read and kept. What was read by an
 * earlier run is not read again.
 */
final class RunFiles implements PartReading, AutoCloseable {

    private final RunPlan plan;
    private final ReadingStore store;
    private final Archive archive;
    private final RunListener listener;
    private final RunLog log;
    private final SubmissionReader reader;
    private final ReadingProgress progress;
    private final Set<Submission> received;

    RunFiles(RunPlan plan, ReadingStore store, Archive archive, RunListener listener, RunLog log) {
        this.plan = plan;
        this.store = store;
        this.archive = archive;
        this.listener = listener;
        this.log = log;
        this.reader = plan.reader();
        this.received = Set.copyOf(plan.submissions());
        this.progress = new ReadingProgress(plan.job(), listener);
    }

    /** Keeps every file of the inbox and notes which ones this run is about. */
    void receive() throws IOException, SQLException {
        store.createTables();
        store.catchUp();
        Deliveries inbox = RunSetup.deliveries(plan.job());
        for (Submission submission : plan.submissions()) {
            inbox.keep(submission, archive);
        }
        store.receive(plan.identity().digest(), plan.revision(), plan.submissions());
        if (plan.previous().isPresent()) {
            PreviousResults previous = plan.previous().get();
            store.receive(previous.fingerprint(), plan.revision(), previous.submissions());
        }
    }

    /** Begins reading: says how many files there are to be read. */
    void begin() throws SQLException {
        listener.step("extract");
        progress.begin(unread().size());
    }

    /** Every file the run is about, the same in the same order whenever it is taken up. */
    List<Submission> all() {
        List<Submission> all = new ArrayList<>(plan.submissions());
        plan.previous().ifPresent(year -> all.addAll(year.submissions()));
        return all;
    }

    /** The files that no run has read yet. */
    Set<Submission> unread() throws SQLException {
        String kind = plan.identity().reader();
        Set<Submission> unread = new HashSet<>(store.unread(plan.identity().digest(), kind));
        if (plan.previous().isPresent()) {
            unread.addAll(store.unread(plan.previous().get().fingerprint(), kind));
        }
        return unread;
    }

    @Override
    public List<Submission> unread(int part, int parts) throws SQLException {
        Set<Submission> unread = unread();
        List<Submission> all = all();
        return IntStream.range(0, all.size())
                .filter(i -> i % parts == part)
                .mapToObj(all::get)
                .filter(unread::contains)
                .toList();
    }

    @Override
    public Reading read(Submission submission) throws IOException {
        long begun = System.nanoTime();
        Reading reading = reader.read(submission, plan.revision(), this::bytes);
        note(reading, System.nanoTime() - begun);
        return reading;
    }

    /** A file was read elsewhere in so many milliseconds, and is kept. */
    void read(Submission submission, long millis) throws SQLException {
        store.reading(submission, plan.identity().reader(), plan.revision())
                .ifPresent(reading -> note(reading, TimeUnit.MILLISECONDS.toNanos(millis)));
    }

    /** What a reader elsewhere needs to read as this run does. */
    byte[] task() {
        return reader.task();
    }

    /** A file was read, here or elsewhere; from any thread. */
    private void note(Reading reading, long nanos) {
        log.read(reading, nanos);
        progress.read(reading);
    }

    /** The bytes of a file, as received. */
    byte[] bytes(Submission submission) throws IOException {
        boolean lastYear = plan.previous().filter(results -> results.holds(submission)).isPresent();
        return lastYear && !received.contains(submission)
                ? plan.previous().orElseThrow().bytes(submission)
                : archive.bytes(submission);
    }

    @Override
    public void keep(List<Reading> readings) throws SQLException {
        store.keep(plan.identity().reader(), readings);
    }

    /** Ends what reads files. */
    @Override
    public void close() {
        reader.close();
    }
}
