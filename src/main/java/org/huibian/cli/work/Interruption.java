package org.huibian.cli.work;

import java.util.concurrent.atomic.AtomicBoolean;
import org.huibian.cli.console.ExitCode;

/**
 * Watches over a run that is stopped from outside (Ctrl-C, SIGTERM): the process ends with 130. All
 * that was committed stays; the next run takes it up.
 */
final class Interruption {

    private final AtomicBoolean over = new AtomicBoolean();

    private Interruption() {}

    static Interruption watch() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    if (!interruption.over.get()) {
                                        Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
                                    }
                                }));
        return interruption;
    }

    /** The run has ended by itself. */
    void over() {
        over.set(true);
    }
}
