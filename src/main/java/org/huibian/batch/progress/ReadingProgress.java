package org.huibian.batch.progress;

import java.util.HashSet;
import java.util.Set;
import org.huibian.job.JobSettings;
import org.huibian.summary.intake.Intake;
import org.huibian.summary.intake.Reading;

/**
 * Counts the files and sub-districts read, whichever thread reads them, and tells the listener of
 * one at a time.
 */
public final class ReadingProgress {

    private final JobSettings job;
    private final RunListener listener;
    private final Set<String> subDistricts = new HashSet<>();
    private int done;
    private int total;

    public ReadingProgress(JobSettings job, RunListener listener) {
        this.job = job;
        this.listener = listener;
    }

    public synchronized void begin(int total) {
        this.total = total;
        done = 0;
    }

    public synchronized void read(Reading reading) {
        String owner = Intake.owner(job, reading);
        if (!owner.isEmpty() && subDistricts.add(owner)) {
            listener.subDistrict(owner, subDistricts.size(), job.roster().size());
        }
        done++;
        listener.read(reading.submission().file(), reading.extraction().isPresent(), done, total);
    }
}
