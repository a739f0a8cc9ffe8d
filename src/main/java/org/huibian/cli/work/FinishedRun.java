package org.huibian.cli.work;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.huibian.batch.Compiler;
import org.huibian.batch.nightly.FinishCommand;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.cli.console.Console;
import org.huibian.cli.console.ConsoleProgress;
import org.huibian.cli.console.ExitCode;
import org.huibian.cli.console.JobChoice;
import org.huibian.job.Operation;
import org.huibian.ledger.Manifest;
import org.huibian.message.Message;

/** A run from its start to its report and to the command that it calls when it has published. */
final class FinishedRun {

    private final Console console;
    private final JobChoice job;

    FinishedRun(Console console, JobChoice job) {
        this.console = console;
        this.job = job;
    }

    /** Runs; tells how it ended, and hands the exit code back. */
    int run(Compiler compiler, ConsoleProgress progress, boolean telling) throws IOException {
        Operation operation = job.folder().operation();
        RunOutcome outcome;
        try {
            outcome = compiler.run();
        } finally {
            progress.end();
        }
        int code = ExitCode.of(outcome, telling);
        new RunReport(console, job).print(outcome, code);
        if (outcome.end() == RunOutcome.End.PUBLISHED) {
            Optional<Message> problem =
                    FinishCommand.call(
                            operation,
                            job.folder().path(),
                            outcome.folder().resolve(Manifest.FILE),
                            compiler.log());
            problem.ifPresent(message -> console.warn(message.text(Locale.getDefault())));
        }
        return code;
    }
}
