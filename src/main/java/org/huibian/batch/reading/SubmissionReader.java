package org.huibian.batch.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.merge.Level;
import org.huibian.ledger.parcel.content.ParcelReader;
import org.huibian.setup.SetupFile;
import org.huibian.source.FileContent;
import org.huibian.source.Submission;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.limit.Limits;
import org.huibian.source.limit.Risk;
import org.huibian.summary.intake.Reading;

/**
 * Reads single submissions; one that cannot be read says why. Safe for several threads, each of
 * which has a process of its own where it needs one.
 */
public final class SubmissionReader implements AutoCloseable {

    private final Task task;
    private final Limits limits;
    private final ContentReader reader;
    private final ReadingPool processes;

    /** Reads revisions of the level below; empty where documents are submitted. */
    private final Optional<ParcelReader> parcels;

    /**
     * For a vocabulary, within limits.
     *
     * @param catalog the vocabulary, parsed
     * @param indicators the vocabulary as it lies there
     * @param units its units
     * @param level whose submissions they are
     */
    public SubmissionReader(
            IndicatorCatalog catalog,
            SetupFile indicators,
            SetupFile units,
            Limits limits,
            Level level) {
        this(
                catalog,
                new Task(indicators, units, limits),
                Optional.of(level)
                        .filter(Level::compilesRevisions)
                        .map(revisions -> new ParcelReader(revisions, catalog)));
    }

    private SubmissionReader(IndicatorCatalog catalog, Task task, Optional<ParcelReader> parcels) {
        this.task = task;
        this.limits = task.limits();
        this.reader = new ContentReader(catalog, limits);
        this.processes = new ReadingPool(task);
        this.parcels = parcels;
    }

    /**
     * Reads documents as another machine was told to.
     *
     * @param task what {@link #task} of the reader there gave
     */
    public static SubmissionReader of(byte[] task) throws IOException {
        Task told = Task.read(new DataInputStream(new ByteArrayInputStream(task)));
        return new SubmissionReader(
                IndicatorCatalog.parse(told.indicators(), told.units()), told, Optional.empty());
    }

    /** What a reader of documents on another machine needs to read them as this one does. */
    public byte[] task() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            task.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Where the bytes of a submission come from. */
    public interface Source {
        /** All of them. */
        byte[] bytes(Submission submission) throws IOException;
    }

    /**
     * Reads a file.
     *
     * @param firstSeen number of the revision that saw it first
     * @throws IOException if the bytes are not there, or whatever reads them is ended from outside
     */
    public Reading read(Submission submission, int firstSeen, Source source) throws IOException {
        if (parcels.isPresent()) {
            return parcels.get().read(submission, firstSeen, source::bytes);
        }
        try {
            limits.check(submission);
            FileContent content = new FileContent(submission.file(), source.bytes(submission));
            return Risk.of(content)
                    ? processes.read(content).reading(submission, firstSeen)
                    : here(content, submission, firstSeen);
        } catch (UnreadableDocumentException e) {
            return Reading.refused(submission, firstSeen, e.reason());
        }
    }

    /**
     * What fails here for no known reason is tried apart, and is a finding if it fails there too.
     */
    private Reading here(FileContent content, Submission submission, int firstSeen)
            throws IOException, UnreadableDocumentException {
        try {
            return Reading.of(submission, firstSeen, reader.read(content));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // A file may bring any library to fall, and must not take the others with it.
            // Nothing is hidden: the second attempt ends as a reading or a finding of its own.
            return processes.read(content).reading(submission, firstSeen);
        }
    }

    /** Ends the processes; a later file starts a new one. */
    @Override
    public void close() {
        processes.close();
    }
}
