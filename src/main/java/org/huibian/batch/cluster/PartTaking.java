package org.huibian.batch.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.batch.integration.partition.StepExecutionRequestHandler;
import org.springframework.messaging.Message;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes requests for parts, one at a time on each thread, and has each part read, all in the
 * transaction of the queue: whatever ends the thread before the part has been read gives the
 * request back.
 */
final class PartTaking {

    /** So long between two looks into an empty queue. */
    private static final long GLANCE_MILLIS = 200;

    /** So long after a look that failed, for the database may be away for a while. */
    private static final long REST_MILLIS = 2000;

    private final Requests requests;
    private final StepExecutionRequestHandler handler;
    private final CountDownLatch stopped;
    private final Consumer<RuntimeException> trouble;
    private final List<Thread> threads = new ArrayList<>();

    /**
     * Takes from a queue.
     *
     * @param stopped ends it, each thread with the part that it is reading
     * @param trouble is told what went wrong with a request
     */
    PartTaking(
            Requests requests,
            StepExecutionRequestHandler handler,
            CountDownLatch stopped,
            Consumer<RuntimeException> trouble) {
        this.requests = requests;
        this.handler = handler;
        this.stopped = stopped;
        this.trouble = trouble;
    }

    /** Begins, on so many threads. */
    void start(int count) {
        for (int i = 1; i <= count; i++) {
            Thread thread = new Thread(this::takeAll, "reading-" + i);
            threads.add(thread);
            thread.start();
        }
    }

    /** Waits until every thread has ended. */
    void awaitEnd() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void takeAll() {
        try {
            long pause = 0;
            while (!stopped.await(pause, TimeUnit.MILLISECONDS)) {
                try {
                    pause = takeOne() ? 0 : GLANCE_MILLIS;
                } catch (RuntimeException e) {
                    trouble.accept(e);
                    pause = REST_MILLIS;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether there was one. */
    private boolean takeOne() {
        AtomicReference<Message<?>> taken = new AtomicReference<>();
        new TransactionTemplate(requests.transactions())
                .executeWithoutResult(
                        status -> {
                            Message<?> message = requests.channel().receive(0);
                            taken.set(message);
                            if (message != null) {
                                handler.handle((StepExecutionRequest) message.getPayload());
                            }
                        });
        return taken.get() != null;
    }
}
