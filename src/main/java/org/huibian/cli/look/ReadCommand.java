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
import org.huibian.check.Checks;
import org.huibian.check.Finding;
import org.huibian.cli.console.CommonOptions;
import org.huibian.cli.console.Console;
import org.huibian.cli.console.ExitCode;
import org.huibian.cli.console.Program;
import org.huibian.extract.Extraction;
import org.huibian.extract.Extractor;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.JobFolder;
import org.huibian.job.JobSettings;
import org.huibian.job.Roster;
import org.huibian.job.SubDistrict;
import org.huibian.setup.SetupFile;
import org.huibian.source.DocumentReaders;
import org.huibian.source.FileContent;
import org.huibian.source.Submission;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.Intake;
import org.huibian.summary.Reading;
import org.huibian.summary.Summarizer;
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
        IndicatorCatalog catalog = catalog();
        Extractor extractor = new Extractor(catalog);
        DocumentReaders readers = DocumentReaders.standard();
        int code = ExitCode.DONE;
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                console.say("read.missing", file);
                code = ExitCode.USAGE;
                continue;
            }
            byte[] bytes = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            try {
                Extraction extraction =
                        extractor.extract(readers.read(new FileContent(name, bytes)));
                List<Finding> findings =
                        findings(catalog, extraction, new Submission(name, "", bytes.length));
                new DocumentPrinter(console, catalog).print(extraction, findings);
            } catch (UnreadableDocumentException e) {
                console.say("read.unreadable", name, e.reason());
                console.event(
                        "unreadable",
                        Map.of("file", name, "reason", e.reason().text(Locale.getDefault())));
            }
        }
        return code;
    }

    private IndicatorCatalog catalog() {
        Path jobs = Path.of("jobs");
        Path file = indicators == null ? jobs.resolve("indicators.csv") : indicators;
        if (indicators == null && !Files.isRegularFile(file)) {
            return IndicatorCatalog.parse(
                    JobFolder.packed("indicators.csv"), JobFolder.packed("units.csv"));
        }
        Path units = file.resolveSibling("units.csv");
        return IndicatorCatalog.parse(
                SetupFile.read(file),
                Files.isRegularFile(units) ? SetupFile.read(units) : JobFolder.packed("units.csv"));
    }

    /** Examines a report by itself: a district of one, so that the same checks serve. */
    private static List<Finding> findings(
            IndicatorCatalog catalog, Extraction read, Submission submission) {
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
                        LocalDate.EPOCH,
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
        return Checks.examine(summary, codePoint -> true).stream()
                .filter(finding -> !finding.check().equals("S01"))
                .toList();
    }
}
