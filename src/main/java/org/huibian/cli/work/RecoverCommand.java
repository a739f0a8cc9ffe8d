package org.huibian.cli.work;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huibian.batch.Compiler;
import org.huibian.batch.Recovery;
import org.huibian.cli.console.CommonOptions;
import org.huibian.cli.console.Console;
import org.huibian.cli.console.ConsoleProgress;
import org.huibian.cli.console.ExitCode;
import org.huibian.cli.console.JobChoice;
import org.huibian.cli.console.NextCommand;
import org.huibian.cli.console.Program;
import org.huibian.ledger.database.DatabaseInUseException;
import org.huibian.ledger.database.DatabaseRebuild;
import org.huibian.ledger.lock.RunLock;
import org.huibian.message.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code recover}: takes up a run that was killed; {@code --rebuild} makes the database anew from
 * the plain files.
 */
@Command(
        name = "recover",
        resourceBundle = "org.huibian.cli.usage",
        mixinStandardHelpOptions = true)
public final class RecoverCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @ParentCommand private @Nullable Program program;

    @Mixin private JobChoice job = new JobChoice();

    @Option(names = "--rebuild", descriptionKey = "rebuild")
    private boolean rebuild;

    @Override
    public Integer call() throws IOException {
        CommonOptions options = Objects.requireNonNull(program).options();
        Console console = new Console(spec.commandLine(), options);
        if (rebuild) {
            return rebuild(console);
        }
        if (!Recovery.isDue(job.results())) {
            console.say("recover.none");
            console.next(NextCommand.of("run", job));
            console.event("recovered", Map.of("needed", false, "exit", ExitCode.DONE));
            return ExitCode.DONE;
        }
        console.say("recover.taken-up");
        ConsoleProgress progress = new ConsoleProgress(console, options.progress());
        Compiler compiler =
                new Compiler(job.folder(), job.settings(), job.results(), false, progress);
        return RunCommand.watched(compiler, console, progress, job, false);
    }

    private int rebuild(Console console) throws IOException {
        Optional<DatabaseRebuild.Outcome> outcome;
        try {
            outcome = Recovery.rebuild(job.results(), job.folder().cluster());
        } catch (DatabaseInUseException e) {
            return locked(console, e.reason());
        }
        return outcome.isPresent()
                ? rebuilt(console, outcome.get())
                : locked(
                        console,
                        Console.message("recover.locked", RunLock.holderText(job.results())));
    }

    private int locked(Console console, Message reason) {
        return console.fail(reason, ExitCode.LOCKED, NextCommand.of("status", job));
    }

    private static int rebuilt(Console console, DatabaseRebuild.Outcome made) {
        console.say(
                "recover.rebuilt",
                made.revisions(),
                made.submissions(),
                made.figures(),
                made.runs());
        for (int revision : made.damaged()) {
            console.say("recover.damaged", revision);
        }
        for (String file : made.lost()) {
            console.say("recover.lost", file);
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("revisions", made.revisions());
        fields.put("submissions", made.submissions());
        fields.put("figures", made.figures());
        fields.put("runs", made.runs());
        fields.put("damaged", made.damaged());
        fields.put("lost", made.lost());
        fields.put("exit", ExitCode.DONE);
        console.event("rebuilt", fields);
        return ExitCode.DONE;
    }
}
