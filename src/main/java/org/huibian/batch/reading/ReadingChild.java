package org.huibian.batch.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.huibian.ledger.database.ReadingText;
import org.huibian.source.FileContent;
import org.huibian.source.limit.Limit;

/**
 * A {@link ReadingProcess} as seen by the one who started it; used by one thread at a time.
 *
 * <p>Its time is the computing time it uses, so that a busy machine makes no file unreadable; one
 * that waits and computes nothing is ended after {@value #PATIENCE} times as long.
 */
final class ReadingChild implements AutoCloseable {

    private static final int PATIENCE = 20;
    private static final long GLANCE_MILLIS = 100;
    private static final long FAREWELL_SECONDS = 30;

    /** What the machine ends with when the memory is used up. */
    private static final int OUT_OF_MEMORY = 3;

    /** Ended by SIGHUP, SIGINT or SIGTERM: by whoever stops the run. */
    private static final Set<Integer> STOPPED = Set.of(129, 130, 143);

    private final Process process;
    private final Duration limit;
    private final DataOutputStream questions;
    private final DataInputStream answers;

    /** The computing time used before the file under way, and when it was begun. */
    private volatile Duration before = Duration.ZERO;

    private volatile long begun;
    private volatile boolean busy;
    private volatile boolean overTime;

    private ReadingChild(Process process, Duration limit) {
        this.process = process;
        this.limit = limit;
        this.questions =
                new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.answers =
                new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /** Why a process gave no answer. */
    enum Death {
        /** It used too much time. */
        TIME,
        /** It used too much memory. */
        MEMORY,
        /** It was stopped from outside. */
        STOPPED,
        /** Anything else. */
        CRASH
    }

    /** Starts a process. */
    static ReadingChild start(Task task) throws IOException {
        ReadingChild child =
                new ReadingChild(
                        ChildCommand.of(task.limits().of(Limit.MEMORY)).start(),
                        Duration.ofSeconds(task.limits().of(Limit.SECONDS)));
        Thread watch = new Thread(child::watch, "reading-watch");
        watch.setDaemon(true);
        watch.start();
        try {
            task.write(child.questions);
        } catch (IOException e) {
            // It is dead already: the first file will tell why.
            return child;
        }
        return child;
    }

    /** What was read of a file; empty where the process died over it. */
    Optional<ReadingText> read(FileContent content) {
        before = used();
        begun = System.nanoTime();
        busy = true;
        try {
            Task.text(questions, content.file());
            Task.bytes(questions, content.bytes());
            questions.flush();
            int kind = answers.readByte();
            if (kind != ReadingProcess.READ && kind != ReadingProcess.REFUSED) {
                // No answer of ours: last words of the machine.
                return Optional.empty();
            }
            String text = Task.text(answers);
            return Optional.of(
                    kind == ReadingProcess.READ
                            ? new ReadingText(text, null)
                            : new ReadingText(null, text));
        } catch (IOException e) {
            // The pipe ends with the process.
            return Optional.empty();
        } finally {
            busy = false;
        }
    }

    /** Why it died. */
    Death death() {
        try {
            if (!process.waitFor(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return overTime ? Death.TIME : Death.CRASH;
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return Death.STOPPED;
        }
        if (overTime) {
            return Death.TIME;
        }
        int code = process.exitValue();
        if (code == OUT_OF_MEMORY) {
            return Death.MEMORY;
        }
        return STOPPED.contains(code) ? Death.STOPPED : Death.CRASH;
    }

    private void watch() {
        try {
            while (!process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
                if (busy && isOverTime()) {
                    overTime = true;
                    process.destroyForcibly();
                }
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private boolean isOverTime() {
        Duration waited = Duration.ofNanos(System.nanoTime() - begun);
        return used().minus(before).compareTo(limit) > 0
                || waited.compareTo(limit.multipliedBy(PATIENCE)) > 0;
    }

    private Duration used() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
