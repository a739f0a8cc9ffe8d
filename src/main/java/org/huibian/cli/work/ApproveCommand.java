package org.huibian.cli.work;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huibian.cli.console.Console;
import org.huibian.cli.console.ExitCode;
import org.huibian.cli.console.JobChoice;
import org.huibian.cli.console.NextCommand;
import org.huibian.cli.console.Program;
import org.huibian.ledger.LatestRevision;
import org.huibian.ledger.Manifest;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.RevisionFiles;
import org.huibian.ledger.RunRecord;
import org.huibian.ledger.lock.RunLock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code approve}: marks a revision as signed off (签批); later runs say what changed after it. Takes
 * the lock; a revision whose files are not as its manifest says is refused.
 */
@Command(
        name = "approve",
        resourceBundle = "org.huibian.cli.usage",
        mixinStandardHelpOptions = true)
public final class ApproveCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @ParentCommand private @Nullable Program program;

    @Mixin private JobChoice job = new JobChoice();

    @Parameters(index = "1", paramLabel = "<n>", descriptionKey = "approved")
    private int revision;

    @Override
    public Integer call() throws IOException {
        Console console =
                new Console(spec.commandLine(), Objects.requireNonNull(program).options());
        OutputFolder results = job.results();
        Optional<LatestRevision> latest = LatestRevision.of(results);
        if (latest.isEmpty() || revision < 1 || revision > latest.get().revision()) {
            return console.fail(
                    Console.message("verify.none", results.path(), revision),
                    ExitCode.USAGE,
                    NextCommand.of("status", job));
        }
        Optional<RunLock> lock = RunLock.acquire(results);
        if (lock.isEmpty()) {
            return console.fail(
                    Console.message("approve.locked", RunLock.holderText(results)),
                    ExitCode.LOCKED,
                    NextCommand.of("status", job));
        }
        try {
            return approve(console, results);
        } finally {
            lock.get().close();
        }
    }

    private int approve(Console console, OutputFolder results) throws IOException {
        Optional<RevisionFiles> files = RevisionFiles.check(results, revision);
        if (files.isEmpty() || !files.get().deviations().isEmpty()) {
            return console.fail(
                    Console.message(
                            "approve.altered",
                            revision,
                            files.map(RevisionFiles::deviations)
                                    .map(found -> found.get(0).path())
                                    .orElse("")),
                    ExitCode.UNVERIFIED,
                    NextCommand.of("verify", job, String.valueOf(revision)));
        }
        Manifest manifest = Manifest.read(results.revision(revision));
        int errors = manifest.counts().getOrDefault("errors", 0);
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        LatestRevision.approve(results, revision);
        new RunRecord(now, now, "approved", revision, manifest.digest(), "").append(results);
        console.say("approve.done", revision);
        if (errors > 0) {
            console.say("approve.errors", errors);
        }
        console.event(
                "approved",
                Map.of(
                        "revision", revision,
                        "errors", errors,
                        "exit", ExitCode.DONE));
        return ExitCode.DONE;
    }
}
