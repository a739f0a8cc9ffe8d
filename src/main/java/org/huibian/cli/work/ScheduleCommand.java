package org.huibian.cli.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.huibian.batch.Compiler;
import org.huibian.batch.nightly.NightlyRuns;
import org.huibian.batch.nightly.Timetable;
import org.huibian.cli.console.CommonOptions;
import org.huibian.cli.console.Console;
import org.huibian.cli.console.ConsoleProgress;
import org.huibian.cli.console.ExitCode;
import org.huibian.cli.console.JobChoice;
import org.huibian.cli.console.Program;
import org.huibian.job.JobSettings;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.standing.Reminders;
import org.huibian.ledger.standing.Standing;
import org.huibian.message.Trouble;
import org.huibian.setup.SetupException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code schedule}: stays up and runs a job at its time. A run that fails is said and survived; a
 * new revision appears only where something changed; SIGTERM ends it with 0, also during a run.
 */
@Command(
        name = "schedule",
        resourceBundle = "org.huibian.cli.usage",
        mixinStandardHelpOptions = true)
public final class ScheduleCommand implements Callable<Integer> {

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss VV", Locale.ROOT);

    @Spec private CommandSpec spec = CommandSpec.create();

    @ParentCommand private @Nullable Program program;

    @Mixin private JobChoice job = new JobChoice();

    private final AtomicReference<@Nullable Compiler> running = new AtomicReference<>();

    private @Nullable Timetable timetable;

    @Override
    public Integer call() {
        CommonOptions options = Objects.requireNonNull(program).options();
        Console console = new Console(spec.commandLine(), options);
        NightlyRuns nights = new NightlyRuns();
        Runnable stop =
                () -> {
                    nights.stop();
                    Compiler compiler = running.get();
                    if (compiler != null) {
                        compiler.stop();
                    }
                };
        Interruption interruption = Interruption.watch(stop, ExitCode.DONE);
        try {
            nights.run(
                    () -> timetable(console),
                    next -> announce(console, next),
                    () -> night(console, options, nights));
            console.say("schedule.stopped");
            console.event("stopped", Map.of("exit", ExitCode.DONE));
        } finally {
            interruption.over(ExitCode.DONE);
        }
        return ExitCode.DONE;
    }

    /** As job.yml has it now; the one before, where job.yml is broken in the meantime. */
    private Timetable timetable(Console console) {
        try {
            timetable = Timetable.of(job.folder().operation());
        } catch (SetupException e) {
            if (timetable == null) {
                throw e;
            }
            console.warn(e.text(Locale.getDefault()));
        }
        return Objects.requireNonNull(timetable);
    }

    private static void announce(Console console, ZonedDateTime next) {
        console.say("schedule.next", SHOWN.format(next));
        console.event("scheduled", Map.of("next", next.toInstant().toString()));
    }

    /** One night: whatever goes wrong in it, the next one comes. */
    private void night(Console console, CommonOptions options, NightlyRuns nights) {
        try {
            JobSettings settings = job.folder().settings();
            OutputFolder results = job.results(settings);
            ConsoleProgress progress = new ConsoleProgress(console, options.progress());
            Compiler compiler = new Compiler(job.folder(), settings, results, false, progress);
            running.set(compiler);
            if (nights.isStopped()) {
                compiler.stop();
            }
            new FinishedRun(console, job).run(compiler, progress, false);
            remind(console, settings, results);
        } catch (SetupException e) {
            console.warn(e.text(Locale.getDefault()));
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            console.warn(Console.text("schedule.failed", Trouble.of(e)));
        } finally {
            running.set(null);
        }
    }

    private void remind(Console console, JobSettings settings, OutputFolder results)
            throws IOException {
        LocalDate today = LocalDate.now(job.folder().operation().zone());
        Standing standing = Standing.of(settings, results, today);
        Path file = Reminders.write(results, standing);
        int missing = standing.count(Standing.State.MISSING);
        int late = standing.count(Standing.State.LATE);
        console.say("schedule.reminders", missing, late, file.toAbsolutePath().normalize());
        console.event(
                "reminders",
                Map.of(
                        "file",
                        file.toAbsolutePath().normalize().toString(),
                        "missing",
                        missing,
                        "late",
                        late));
    }
}
