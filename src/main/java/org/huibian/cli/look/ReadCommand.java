package org.huibian.cli.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.huibian.batch.reading.SubmissionReader;
import org.huibian.check.Check;
import org.huibian.check.Finding;
import org.huibian.check.list.Checks;
import org.huibian.cli.console.CommonOptions;
import org.huibian.cli.console.Console;
import org.huibian.cli.console.ExitCode;
import org.huibian.cli.console.Program;
import org.huibian.extract.Extraction;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.JobFolder;
import org.huibian.job.JobSettings;
import org.huibian.job.decision.Decisions;
import org.huibian.job.merge.Level;
import org.huibian.job.roster.Roster;
import org.huibian.job.roster.SubDistrict;
import org.huibian.message.Message;
import org.huibian.setup.SetupFile;
import org.huibian.source.Refusal;
import org.huibian.source.Submission;
import org.huibian.source.limit.Limits;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.Summarizer;
import org.huibian.summary.intake.Intake;
import org.huibian.summary.intake.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code read}: prints outline, figures and findings of single documents, for a sub-district's own
 * check before it submits. Needs no job folder and starts no Spring.
 */
@Command(name = "read", resourceBundle = "org.huibian.cli.usage", mixinStandardHelpOptions = true)
public final class ReadCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @ParentCommand private @Nullable Program program;

    @Parameters(arity = "1..*", paramLabel = "<file>", descriptionKey = "files")
    private List<Path> files = List.of();

    @Option(names = "--indicators", paramLabel = "FILE", descriptionKey = "indicators")
    private @Nullable Path indicators;

    @Override
    public Integer call() throws IOException {
        CommonOptions options = Objects.requireNonNull(program).options();
        Console console = new Console(spec.commandLine(), options);
        // Their words and expressions take as long to read as the vocabulary: meanwhile.
        CompletableFuture<List<Check>> checks =
                CompletableFuture.supplyAsync(() -> Checks.all(codePoint -> true));
        List<SetupFile> vocabulary = vocabulary();
        IndicatorCatalog catalog = IndicatorCatalog.parse(vocabulary.get(0), vocabulary.get(1));
        int code = ExitCode.DONE;
        // As a run reads: within limits, and apart where a file may take whatever it likes.
        try (SubmissionReader reader =
                new SubmissionReader(
                        catalog,
                        vocabulary.get(0),
                        vocabulary.get(1),
                        Limits.standard(),
                        Level.DISTRICT)) {
            for (Path file : files) {
                if (Files.isRegularFile(file)) {
                    read(reader, catalog, checks, console, file);
                } else {
                    console.say("read.missing", file);
                    code = ExitCode.USAGE;
                }
            }
        }
        return code;
    }

    private static void read(
            SubmissionReader reader,
            IndicatorCatalog catalog,
            CompletableFuture<List<Check>> checks,
            Console console,
            Path file)
            throws IOException {
        String name = file.getFileName().toString();
        Submission submission = new Submission(name, "", Files.size(file));
        Reading reading = reader.read(submission, 1, one -> Files.readAllBytes(file));
        if (reading.extraction().isPresent()) {
            Extraction extraction = reading.extraction().get();
            new DocumentPrinter(console, catalog)
                    .print(extraction, findings(catalog, checks.join(), extraction, submission));
        }
        if (reading.unreadable().isPresent()) {
            Message reason = Refusal.of(reading.unreadable().get()).whole();
            console.say("read.unreadable", name, reason);
            console.event(
                    "unreadable", Map.of("file", name, "reason", reason.text(Locale.getDefault())));
        }
    }

    /** The indicators and their units as they lie there. */
    private List<SetupFile> vocabulary() {
        Path file = indicators == null ? Path.of("jobs", "indicators.csv") : indicators;
        if (indicators == null && !Files.isRegularFile(file)) {
            return List.of(JobFolder.packed("indicators.csv"), JobFolder.packed("units.csv"));
        }
        Path units = file.resolveSibling("units.csv");
        return List.of(
                SetupFile.read(file),
                Files.isRegularFile(units) ? SetupFile.read(units) : JobFolder.packed("units.csv"));
    }

    /** Examines a report by itself: a district of one, so that the same checks serve. */
    private static List<Finding> findings(
            IndicatorCatalog catalog, List<Check> checks, Extraction read, Submission submission) {
        String name = submission.file();
        int year = read.metadata().year().orElse(LocalDate.EPOCH.getYear());
        JobSettings alone =
                new JobSettings(
                        name,
                        year,
                        name,
                        name,
                        "",
                        LocalDate.EPOCH,
                        LocalDate.MAX,
                        new Roster(List.of(new SubDistrict("1", name, name, List.of()))),
                        Path.of(""),
                        "",
                        Path.of(""),
                        Map.of(name, name),
                        new TreeSet<>(List.of(year)),
                        new TreeMap<>(),
                        List.of(),
                        false);
        Intake intake = Intake.settle(alone, List.of(Reading.of(submission, 1, read)));
        DistrictSummary summary = new Summarizer(alone, catalog).summarize(intake);
        // Whether a narrative belongs to a form shows in the inbox only.
        return Checks.examine(summary, checks, Decisions.NONE).stream()
                .filter(finding -> !finding.check().equals("S01"))
                .toList();
    }
}
