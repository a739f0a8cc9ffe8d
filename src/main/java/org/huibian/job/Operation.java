package org.huibian.job;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.huibian.message.Message;
import org.huibian.setup.SetupException;
import org.huibian.setup.YamlMap;

/**
 * How a job is operated (运行安排): when it runs by itself and whom a finished run calls. Nothing of it
 * changes a result.
 *
 * @param schedule the cron expression; empty where it does not run by itself
 * @param zone the zone whose clock it goes by; that of the machine where none is named
 * @param onFinish the command that a finished run calls, word by word; empty for none
 * @param limit how long that command may take
 * @param file the file that says so
 * @param line the line of the schedule there
 */
public record Operation(
        Optional<String> schedule,
        ZoneId zone,
        List<String> onFinish,
        Duration limit,
        String file,
        int line) {

    /** The keys of job.yml. */
    static final List<String> KEYS =
            List.of("schedule", "time-zone", "on-finish", "on-finish-seconds");

    private static final int SECONDS = 60;
    private static final int MOST_SECONDS = 3600;

    /** Copies. */
    public Operation {
        onFinish = List.copyOf(onFinish);
    }

    /** A complaint about the schedule. */
    public SetupException complaint(Message message) {
        return new SetupException(file, line, message);
    }

    static Operation parse(YamlMap job) {
        int seconds = job.has("on-finish-seconds") ? job.integer("on-finish-seconds") : SECONDS;
        if (seconds < 1 || seconds > MOST_SECONDS) {
            throw job.complaint(
                    "on-finish-seconds",
                    Message.of(Operation.class, "operation.seconds", seconds, MOST_SECONDS));
        }
        return new Operation(
                job.optionalText("schedule"),
                zone(job),
                job.texts("on-finish"),
                Duration.ofSeconds(seconds),
                job.file(),
                job.line("schedule"));
    }

    private static ZoneId zone(YamlMap job) {
        String name = job.optionalText("time-zone").orElse("");
        try {
            return name.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(name);
        } catch (DateTimeException e) {
            throw job.complaint("time-zone", Message.of(Operation.class, "operation.zone", name));
        }
    }
}
