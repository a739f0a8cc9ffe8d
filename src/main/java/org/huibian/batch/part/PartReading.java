package org.huibian.batch.part;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.huibian.source.Submission;
import org.huibian.summary.intake.Reading;

/** The files of a run as a part of it reads them, in this process or on another machine. */
public interface PartReading {

    /**
     * The files of a part of the run that no run has read yet.
     *
     * @param part 0-based
     * @param parts how many there are
     */
    List<Submission> unread(int part, int parts) throws SQLException;

    /** Reads one file; one that cannot be read says why. */
    Reading read(Submission submission) throws IOException;

    /** Keeps what was read: all of it or nothing. */
    void keep(List<Reading> readings) throws SQLException;
}
