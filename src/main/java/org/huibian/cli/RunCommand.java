package org.huibian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.huibian.batch.Compiler;
import org.huibian.batch.RunOutcome;
import org.huibian.job.JobFolder;
import org.huibian.job.JobSettings;
import org.huibian.ledger.OutputFolder;
import org.huibian.message.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code run}: compiles a job; does nothing but say so if nothing changed. */
@Command(name = "run", resourceBundle = "org.huibian.cli.usage", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @ParentCommand private @Nullable Huibian program;

    @Parameters(index = "0", paramLabel = "jobs/<job>", descriptionKey = "job")
    private Path job = Path.of("");

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
    private @Nullable Path output;

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    @Option(names = "--exit-code", descriptionKey = "exit-code")
    private boolean exitCode;

    @Override
    public Integer call() throws IOException {
        CommonOptions options = Objects.requireNonNull(program).options();
        Console console = new Console(spec, options);
        JobFolder folder = JobFolder.at(job);
        JobSettings settings = folder.settings();
        if (!folder.unused().isEmpty()) {
            console.complain(
                    Message.of(Huibian.class, "job.unused", String.join("、", folder.unused())));
        }
        OutputFolder results = new OutputFolder(output == null ? settings.output() : output);
        ConsoleProgress progress = new ConsoleProgress(console, options.progress);
        RunOutcome outcome;
        Interruption interruption = Interruption.watch();
        try {
            outcome = new Compiler(folder, settings, results, strict, progress).run();
        } finally {
            interruption.over();
            progress.end();
        }
        int code = ExitCode.of(outcome, exitCode);
        report(console, outcome, code);
        return code;
    }

    private static void report(Console console, RunOutcome outcome, int code) {
        if (!outcome.stands()) {
            console.complain(outcome.message());
            console.event(
                    outcome.end().name().toLowerCase(Locale.ROOT),
                    Map.of("message", outcome.message().text(Locale.getDefault()), "exit", code));
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
        console.event(outcome.end().name().toLowerCase(Locale.ROOT), fields);
    }
}
