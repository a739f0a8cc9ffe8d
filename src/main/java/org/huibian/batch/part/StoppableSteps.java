package org.huibian.batch.part;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/**
 * Hands a request to stop on to the steps that are under way: one that reads files ends after what
 * it is about to commit, every other one with itself.
 */
public final class StoppableSteps implements StepExecutionListener {

    private final Set<StepExecution> running = ConcurrentHashMap.newKeySet();
    private final StopRequest stop;

    /** Hands on what is asked by a request. */
    public StoppableSteps(StopRequest stop) {
        this.stop = stop;
        stop.then(() -> running.forEach(StepExecution::setTerminateOnly));
    }

    @Override
    public void beforeStep(StepExecution step) {
        running.add(step);
        if (stop.isMade()) {
            step.setTerminateOnly();
        }
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        running.remove(step);
        return null;
    }
}
