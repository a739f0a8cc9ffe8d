package org.huibian.batch.cluster;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.huibian.message.Message;
import org.huibian.source.Submission;

/** A run as it is shared with the machines that read for it. */
public interface SharedRun {

    /** The identity of the run, 64 hex digits. */
    String digest();

    /** The build of the program, 64 hex digits. */
    String build();

    /** What decides how a single file is read, 64 hex digits. */
    String reader();

    /** What a reader is told; see {@link org.huibian.batch.reading.SubmissionReader#of}. */
    byte[] task();

    /** Every file of the run, the same in the same order whenever it is taken up. */
    List<Submission> all();

    /** Those that no run has read yet. */
    Set<Submission> unread() throws SQLException;

    /** Whether a file may be read at all, as far as its size tells. */
    boolean isWithinLimits(Submission submission);

    /** The bytes of a file. */
    byte[] bytes(Submission submission) throws IOException;

    /** A file was read by a worker in so many milliseconds, and is kept. */
    void read(Submission submission, long millis) throws SQLException;

    /** Something that the clerk should know. */
    void note(Message message);
}
