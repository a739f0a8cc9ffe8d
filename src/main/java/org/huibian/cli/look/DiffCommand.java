package org.huibian.cli.look;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
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
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.change.Change;
import org.huibian.ledger.change.RevisionComparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code diff [A [B]]}: what changed between two revisions; the latest against the one it builds
 * on, or A against the latest. Only looks; starts no Spring.
 */
@Command(name = "diff", resourceBundle = "org.huibian.cli.usage", mixinStandardHelpOptions = true)
public final class DiffCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @ParentCommand private @Nullable Program program;

    @Mixin private JobChoice job = new JobChoice();

    @Parameters(index = "1", arity = "0..1", paramLabel = "A", descriptionKey = "diff-from")
    private @Nullable Integer earlier;

    @Parameters(index = "2", arity = "0..1", paramLabel = "B", descriptionKey = "diff-to")
    private @Nullable Integer later;

    @Override
    public Integer call() throws IOException {
        Console console =
                new Console(spec.commandLine(), Objects.requireNonNull(program).options());
        OutputFolder results = job.results();
        Optional<LatestRevision> latest = LatestRevision.of(results);
        if (latest.isEmpty()) {
            return console.fail(
                    Console.message("revision.none", results.path()),
                    ExitCode.USAGE,
                    NextCommand.of("run", job));
        }
        int to = later == null ? latest.get().revision() : later;
        int from = earlier == null ? latest.get().manifest().previous() : earlier;
        if (earlier == null && from == 0) {
            console.say("diff.first", to);
            return done(console, from, to, 0);
        }
        for (int revision : new int[] {from, to}) {
            if (revision < 1 || !Files.isDirectory(results.revision(revision))) {
                return console.fail(
                        Console.message("verify.none", results.path(), revision),
                        ExitCode.USAGE,
                        NextCommand.of("status", job));
            }
        }
        Optional<List<Change>> changes = RevisionComparison.of(results, from, to);
        if (changes.isEmpty()) {
            return console.fail(
                    Console.message("diff.damaged", from, to),
                    ExitCode.FAILED,
                    NextCommand.of("verify", job, String.valueOf(from)));
        }
        console.say(changes.get().isEmpty() ? "diff.none" : "diff.head", from, to);
        new ChangePrinter(console, List.of(results.revision(from), results.revision(to)))
                .print(changes.get());
        return done(console, from, to, changes.get().size());
    }

    private static int done(Console console, int from, int to, int changes) {
        console.event(
                "compared",
                Map.of("from", from, "to", to, "changes", changes, "exit", ExitCode.DONE));
        return ExitCode.DONE;
    }
}
