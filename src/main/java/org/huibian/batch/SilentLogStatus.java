package org.huibian.batch;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.BasicStatusManager;
import ch.qos.logback.core.status.Status;
import ch.qos.logback.core.status.StatusListener;
import org.slf4j.LoggerFactory;

/**
 * Keeps what the log has to say of itself to itself. On a full disk it would print a page about
 * every line it could not write, and have the next run of the process refused for a faulty
 * configuration; what fails is told by the run.
 */
final class SilentLogStatus extends BasicStatusManager {

    /** Silences the log of this process. */
    static void set() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
            logs.setStatusManager(new SilentLogStatus());
        }
    }

    @Override
    public void add(Status status) {
        // Nobody asks for it.
    }

    @Override
    public boolean add(StatusListener listener) {
        return false;
    }
}
