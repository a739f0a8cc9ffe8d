package org.huibian.batch.nightly;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Waits for the time of a job and has it run, again and again until it is asked to stop. Between
 * two runs it holds nothing.
 *
 * <p>It goes by the clock on the wall and looks at it often: after the machine was asleep a run
 * that was missed is made up for once, however many were missed; a clock that was set back makes
 * nobody wait longer than its timetable says.
 */
public final class NightlyRuns {

    /** The longest wait between two looks at the clock. */
    private static final Duration LOOK = Duration.ofSeconds(20);

    private final Clock clock;
    private final Waiting waiting;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** By the clock of this machine. */
    public NightlyRuns() {
        this.clock = Clock.systemUTC();
        this.waiting = this::awaitStop;
    }

    NightlyRuns(Clock clock, Waiting waiting) {
        this.clock = clock;
        this.waiting = waiting;
    }

    /** Lets time pass. */
    interface Waiting {
        /** Waits so long at most. */
        void upTo(Duration time) throws InterruptedException;
    }

    /** Asks to stop, from any thread. */
    public void stop() {
        stopped.countDown();
    }

    /** Whether it was asked to stop. */
    public boolean isStopped() {
        return stopped.getCount() == 0;
    }

    /**
     * Runs until it is asked to stop.
     *
     * @param timetable asked again after every run, for the job may have been changed
     * @param announce is told when the next run is due
     * @param night what is to be done; deals with its own failures
     */
    public void run(
            Supplier<Timetable> timetable, Consumer<ZonedDateTime> announce, Runnable night) {
        Timetable current = timetable.get();
        ZonedDateTime next = current.next(now());
        announce.accept(next);
        while (!isStopped()) {
            if (now().isBefore(next)) {
                ZonedDateTime sooner = current.next(now());
                next = sooner.isBefore(next) ? sooner : next;
                pause(Duration.between(now(), next));
                continue;
            }
            night.run();
            if (!isStopped()) {
                current = timetable.get();
                next = current.next(now());
                announce.accept(next);
            }
        }
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(clock.getZone());
    }

    private void pause(Duration left) {
        try {
            waiting.upTo(left.compareTo(LOOK) < 0 ? left : LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
        }
    }

    private void awaitStop(Duration time) throws InterruptedException {
        // At least a moment: a wait that is rounded to nothing would only burn time.
        boolean asked = stopped.await(Math.max(time.toMillis(), 1), TimeUnit.MILLISECONDS);
        assert asked == isStopped() || isStopped();
    }
}
