package org.huibian.batch.nightly;

import java.time.ZonedDateTime;
import org.huibian.job.Operation;
import org.huibian.message.Message;
import org.springframework.scheduling.support.CronExpression;

/**
 * When a job runs by itself: a cron expression of five fields (minute, hour, day, month, weekday)
 * or six, with the second before them; {@code 0 2 * * *} and {@code 0 0 2 * * *} are two o'clock.
 */
public final class Timetable {

    private static final int FIELDS_WITHOUT_SECOND = 5;

    private final Operation operation;
    private final CronExpression cron;

    private Timetable(Operation operation, CronExpression cron) {
        this.operation = operation;
        this.cron = cron;
    }

    /**
     * Of what a job says.
     *
     * @throws org.huibian.setup.SetupException where it says nothing, or no expression
     */
    public static Timetable of(Operation operation) {
        String text =
                operation
                        .schedule()
                        .orElseThrow(
                                () ->
                                        operation.complaint(
                                                Message.of(Timetable.class, "schedule.none")));
        String[] fields = text.split("\\s+");
        try {
            Timetable timetable =
                    new Timetable(
                            operation,
                            CronExpression.parse(
                                    fields.length == FIELDS_WITHOUT_SECOND ? "0 " + text : text));
            timetable.next(ZonedDateTime.now(operation.zone()));
            return timetable;
        } catch (IllegalArgumentException e) {
            throw operation.complaint(Message.of(Timetable.class, "schedule.cron", text));
        }
    }

    /** The first time after another, by the clock of the job's zone. */
    ZonedDateTime next(ZonedDateTime after) {
        ZonedDateTime next = cron.next(after.withZoneSameInstant(operation.zone()));
        if (next == null) {
            throw operation.complaint(
                    Message.of(Timetable.class, "schedule.never", operation.schedule().orElse("")));
        }
        return next;
    }
}
