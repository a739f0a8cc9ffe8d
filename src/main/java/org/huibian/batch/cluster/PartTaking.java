package org.huibian.batch.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Takes requests for parts, one at a time on each thread, until it is stopped. A thread that cannot
 * go on stops all of them: a worker never stays up with fewer threads than it says.
 */
final class PartTaking {

    /** So long between two looks into an empty queue. */
    private static final long GLANCE_MILLIS = 200;

    /** So long after a look that failed, for the database may be away for a while. */
    private static final long REST_MILLIS = 2000;

    private final BooleanSupplier take;
    private final CountDownLatch stopped;
    private final Consumer<RuntimeException> trouble;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicReference<Throwable> end = new AtomicReference<>();

    /**
     * Takes from a queue.
     *
     * @param take takes one request and answers it; false where there was none
     * @param stopped ends it, each thread with the part that it is reading
     * @param trouble is told what went wrong with a request
     */
    PartTaking(BooleanSupplier take, CountDownLatch stopped, Consumer<RuntimeException> trouble) {
        this.take = take;
        this.stopped = stopped;
        this.trouble = trouble;
    }

    /** Begins, on so many threads. */
    void start(int count) {
        for (int i = 1; i <= count; i++) {
            Thread thread = new Thread(this::takeAll, "reading-" + i);
            thread.setUncaughtExceptionHandler((ended, failure) -> endAll(failure));
            threads.add(thread);
            thread.start();
        }
    }

    /** Waits until every thread has ended; hands back what ended them, empty where it was asked. */
    Optional<Throwable> awaitEnd() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        return Optional.ofNullable(end.get());
    }

    private void endAll(Throwable failure) {
        end.compareAndSet(null, failure);
        stopped.countDown();
    }

    private void takeAll() {
        try {
            long pause = 0;
            while (!stopped.await(pause, TimeUnit.MILLISECONDS)) {
                try {
                    pause = take.getAsBoolean() ? 0 : GLANCE_MILLIS;
                } catch (RuntimeException e) {
                    // Queue, job repository and driver each throw their own. Whatever it was, the
                    // request has been given back, and the database may be there again later.
                    trouble.accept(e);
                    pause = REST_MILLIS;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
