package org.huibian.cli.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huibian.batch.Compiler;
import org.huibian.batch.RunOutcome;
import org.huibian.cli.console.CommonOptions;
import org.huibian.cli.console.Console;
import org.huibian.cli.console.ConsoleProgress;
import org.huibian.cli.console.ExitCode;
import org.huibian.cli.console.JobChoice;
import org.huibian.cli.console.NextCommand;
import org.huibian.cli.console.Program;
import org.huibian.job.JobFolder;
import org.huibian.job.JobSettings;
import org.huibian.ledger.LatestRevision;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.RevisionComparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code run}: compiles a job; does nothing but say so if nothing changed. */
@Command(name = "run", resourceBundle = "org.huibian.cli.usage", mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @ParentCommand private @Nullable Program program;

    @Mixin private JobChoice job = new JobChoice();

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    @Option(names = "--exit-code", descriptionKey = "exit-code")
    private boolean exitCode;

    @Override
    public Integer call() throws IOException {
        CommonOptions options = Objects.requireNonNull(program).options();
        Console console = new Console(spec.commandLine(), options);
        JobFolder folder = job.folder();
        JobSettings settings = job.settings();
        if (!folder.unused().isEmpty()) {
            console.complain(Console.message("job.unused", String.join("、", folder.unused())));
        }
        OutputFolder results = job.results();
        ConsoleProgress progress = new ConsoleProgress(console, options.progress());
        RunOutcome outcome;
        Interruption interruption = Interruption.watch();
        try {
            outcome = new Compiler(folder, settings, results, strict, progress).run();
        } finally {
            interruption.over();
            progress.end();
        }
        int code = ExitCode.of(outcome, exitCode);
        report(console, outcome, code, results);
        return code;
    }

    private void report(Console console, RunOutcome outcome, int code, OutputFolder results)
            throws IOException {
        if (!outcome.stands()) {
            console.fail(outcome.message(), code, next(outcome));
            return;
        }
        Path word = outcome.folder().resolve("report.docx").toAbsolutePath().normalize();
        Path pdf = outcome.folder().resolve("report.pdf").toAbsolutePath().normalize();
        console.line(outcome.message().text(Locale.getDefault()));
        console.say("run.coverage", outcome.reporting(), outcome.expected());
        console.say("run.word", word);
        console.say("run.pdf", pdf);
        if (outcome.errors() + outcome.warnings() > 0) {
            console.say(
                    "run.findings",
                    outcome.errors(),
                    outcome.warnings(),
                    outcome.folder().resolve("findings.csv").toAbsolutePath().normalize());
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("revision", outcome.revision());
        fields.put("word", word.toString());
        fields.put("pdf", pdf.toString());
        fields.put("reporting", outcome.reporting());
        fields.put("expected", outcome.expected());
        fields.put("errors", outcome.errors());
        fields.put("warnings", outcome.warnings());
        fields.put("exit", code);
        since(console, outcome, results, fields);
        console.event(outcome.end().name().toLowerCase(Locale.ROOT), fields);
    }

    /** What changed since the revision that was signed off, where a later one stands. */
    private void since(
            Console console, RunOutcome outcome, OutputFolder results, Map<String, Object> fields)
            throws IOException {
        int approved =
                LatestRevision.of(results)
                        .flatMap(LatestRevision::approved)
                        .orElse(outcome.revision());
        if (approved < outcome.revision()) {
            Optional<Integer> changes =
                    RevisionComparison.of(results, approved, outcome.revision()).map(List::size);
            console.say("run.since", approved, changes.map(String::valueOf).orElse("?"));
            console.next(
                    NextCommand.of(
                            "diff",
                            job,
                            String.valueOf(approved),
                            String.valueOf(outcome.revision())));
            fields.put("approved", approved);
            changes.ifPresent(count -> fields.put("changes_since_approved", count));
        }
    }

    /** Who holds the folder says status; whatever else stopped the run, the next one goes on. */
    private NextCommand next(RunOutcome outcome) {
        return switch (outcome.end()) {
            case LOCKED -> NextCommand.of("status", job);
            default -> NextCommand.of("run", job);
        };
    }
}
