package org.huibian.batch;

import org.huibian.summary.Reading;

/** Counts the files read, whichever thread reads them, and tells the listener of one at a time. */
final class ReadingProgress {

    private final RunListener listener;
    private int done;
    private int total;

    ReadingProgress(RunListener listener) {
        this.listener = listener;
    }

    synchronized void begin(int total) {
        this.total = total;
        done = 0;
    }

    synchronized void read(Reading reading) {
        done++;
        listener.read(reading.submission().file(), reading.extraction().isPresent(), done, total);
    }
}
