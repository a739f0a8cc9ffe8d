package org.huibian.batch.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How a worker's threads take requests, and what ends them. */
class PartTakingTest {

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final List<RuntimeException> troubles = new CopyOnWriteArrayList<>();
    private final AtomicInteger taken = new AtomicInteger();

    @Test
    void threadThatCannotGoOnEndsTheOthersAndIsTold() throws InterruptedException {
        OutOfMemoryError failure = new OutOfMemoryError("no room");
        PartTaking taking =
                taking(
                        () -> {
                            if (taken.incrementAndGet() == 3) {
                                throw failure;
                            }
                        });

        assertThat(taking.awaitEnd()).containsSame(failure);
        assertThat(stopped.getCount()).isZero();
        assertThat(troubles).isEmpty();
    }

    @Test
    void threadThatFailedOverOneRequestTakesTheNext() throws InterruptedException {
        IllegalStateException failure = new IllegalStateException("given back");
        PartTaking taking =
                taking(
                        () -> {
                            int request = taken.incrementAndGet();
                            if (request <= 2) {
                                throw failure;
                            }
                            stopped.countDown();
                        });

        assertThat(taking.awaitEnd()).isEmpty();
        assertThat(troubles).containsExactly(failure, failure);
        assertThat(taken.get()).isGreaterThan(2);
    }

    private PartTaking taking(Runnable request) {
        PartTaking taking =
                new PartTaking(
                        () -> {
                            request.run();
                            return true;
                        },
                        stopped,
                        troubles::add);
        taking.start(2);
        return taking;
    }
}
