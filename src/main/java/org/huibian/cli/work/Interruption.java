package org.huibian.cli.work;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Watches over work that is stopped from outside (Ctrl-C, SIGTERM): asks it to stop, waits a little
 * for it to end in good order, and ends the process. What was committed stays, also where the work
 * does not end in time; the next run takes it up.
 */
final class Interruption {

    /** So long the work may go on; systemd and others kill only later. */
    private static final long GRACE_SECONDS = 8;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;
    private volatile int exit;

    /**
     * Watches.
     *
     * @param stop asks the work to stop
     * @param exit the exit code where the work does not end in time
     */
    private Interruption(Runnable stop, int exit) {
        this.exit = exit;
        this.hook =
                new Thread(
                        () -> {
                            stop.run();
                            awaitEnd();
                            Runtime.getRuntime().halt(this.exit);
                        },
                        "interruption");
    }

    static Interruption watch(Runnable stop, int exit) {
        Interruption interruption = new Interruption(stop, exit);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void awaitEnd() {
        try {
            // Too late is no error: whatever was committed stays.
            boolean inTime = ended.await(GRACE_SECONDS, TimeUnit.SECONDS);
            assert inTime || ended.getCount() > 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work has ended, and all is said; the process ends with its code. */
    void over(int code) {
        exit = code;
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is being stopped: the hook waits for this.
            ended.countDown();
        }
    }
}
