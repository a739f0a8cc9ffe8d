package org.huibian.batch.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.huibian.job.Operation;
import org.huibian.setup.SetupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NightlyRunsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final List<String> runs = new ArrayList<>();
    private final Deque<Duration> jumps = new ArrayDeque<>();
    private Instant now = Instant.parse("2026-01-14T17:00:00Z");
    private NightlyRuns nights;

    /** A clock that goes on while somebody waits, and jumps where the test has it jump. */
    private final Clock clock =
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            };

    private void runUntil(int count) {
        nights =
                new NightlyRuns(
                        clock,
                        time -> {
                            assertThat(time).isPositive();
                            now = now.plus(jumps.isEmpty() ? time : jumps.poll());
                        });
        Timetable timetable = Timetable.of(operation("0 2 * * *"));
        nights.run(
                () -> timetable,
                next -> {},
                () -> {
                    runs.add(now.atZone(SHANGHAI).toLocalDateTime().toString());
                    if (runs.size() == count) {
                        nights.stop();
                    }
                });
    }

    @Test
    void runsAtTheTimeOfTheZoneOfTheJob() {
        runUntil(2);
        assertThat(runs).containsExactly("2026-01-15T02:00", "2026-01-16T02:00");
    }

    @Test
    void runsThatWereMissedWhileTheMachineSleptAreMadeUpForOnce() {
        jumps.add(Duration.ofDays(3));
        runUntil(2);
        assertThat(runs).containsExactly("2026-01-18T01:00", "2026-01-18T02:00");
    }

    @Test
    void clockSetBackMakesNobodyWaitLonger() {
        // One look, then the clock goes back by two days.
        jumps.add(Duration.ofDays(-2));
        runUntil(1);
        assertThat(runs).containsExactly("2026-01-13T02:00");
    }

    @ParameterizedTest
    @CsvSource({
        "30 18 * * 5,2026-01-16T18:30",
        "0 30 18 * * FRI,2026-01-16T18:30",
        "0 2 1 * *,2026-02-01T02:00",
        "*/15 * * * *,2026-01-15T01:15"
    })
    void fiveAndSixFieldsAreUnderstood(String cron, String next) {
        ZonedDateTime after = now.atZone(SHANGHAI);
        assertThat(Timetable.of(operation(cron)).next(after).toLocalDateTime()).hasToString(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nightly", "0 2 * *", "61 2 * * *", "0 2 30 2 *"})
    void whatIsNoTimeIsAMistakeWithFileAndLine(String cron) {
        assertThatThrownBy(() -> Timetable.of(operation(cron)))
                .isInstanceOf(SetupException.class)
                .hasMessageStartingWith("job.yml:9: schedule 写作“" + cron + "”");
    }

    private static Operation operation(String cron) {
        return new Operation(
                Optional.of(cron), SHANGHAI, List.of(), Duration.ofSeconds(60), "job.yml", 9);
    }
}
