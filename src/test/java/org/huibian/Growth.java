package org.huibian;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * How the computing time of something grows with its input. Compares two sizes in one run by what
 * this thread computed, so that neither the machine nor what else it does decides.
 */
public final class Growth {

    /** Four times the input may cost so many times as much; where it is squared, it is 16. */
    private static final int ALLOWED = 10;

    /** Less than this tells nothing, in milliseconds. */
    private static final long NOISE = 100;

    private Growth() {}

    /** Does something of a size, and of a quarter of it; fails if the cost is far from linear. */
    public static void assertLinear(int size, IntConsumer work) {
        work.accept(size / 4);
        long quarter = Math.min(cost(size / 4, work), cost(size / 4, work));
        long whole = cost(size, work);
        if (whole > NOISE && whole > ALLOWED * quarter) {
            // Once more: what was compiled or collected meanwhile is counted with the first.
            whole = Math.min(whole, cost(size, work));
        }
        assertThat(whole)
                .as("ms for all, %d ms for a quarter", quarter)
                .isLessThan(Math.max(NOISE, ALLOWED * quarter));
    }

    private static long cost(int size, IntConsumer work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.accept(size);
        return TimeUnit.NANOSECONDS.toMillis(
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
    }
}
