package org.huibian.batch.progress;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.huibian.job.JobSettings;
import org.huibian.summary.intake.Intake;
import org.huibian.summary.intake.Reading;

/**
 * Counts the files and sub-districts read, whichever thread reads them, and tells the listener of
 * one at a time.
 */
public final class ReadingProgress {

    private final Function<Reading, String> owners;
    private final int expected;
    private final RunListener listener;
    private final Set<String> subDistricts = new HashSet<>();
    private int done;
    private int total;

    public ReadingProgress(JobSettings job, RunListener listener) {
        this.owners = Intake.owners(job);
        this.expected = job.roster().size();
        this.listener = listener;
    }

    public synchronized void begin(int total) {
        this.total = total;
        done = 0;
    }

    public synchronized void read(Reading reading) {
        String owner = owners.apply(reading);
        if (!owner.isEmpty() && subDistricts.add(owner)) {
            listener.subDistrict(owner, subDistricts.size(), expected);
        }
        done++;
        listener.read(reading.submission().file(), reading.extraction().isPresent(), done, total);
    }
}
