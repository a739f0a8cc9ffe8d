package org.huibian.cli.prepare;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.huibian.cli.console.Console;
import org.huibian.cli.console.ExitCode;
import org.huibian.cli.console.Program;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.JobFolder;
import org.huibian.job.JobSettings;
import org.huibian.sheet.StatisticsForm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code form}: writes the blank statistics form that sub-districts fill in. Starts no Spring. */
@Command(name = "form", resourceBundle = "org.huibian.cli.usage", mixinStandardHelpOptions = true)
public final class FormCommand implements Callable<Integer> {

    private static final String FILE = "统计表.xlsx";

    @Spec private CommandSpec spec = CommandSpec.create();

    @ParentCommand private @Nullable Program program;

    @Parameters(index = "0", paramLabel = "jobs/<job>", descriptionKey = "job")
    private Path job = Path.of("");

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "form-output")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        Console console =
                new Console(spec.commandLine(), Objects.requireNonNull(program).options());
        JobFolder folder = JobFolder.at(job);
        JobSettings settings = folder.settings();
        IndicatorCatalog catalog =
                IndicatorCatalog.parse(
                        folder.vocabulary("indicators.csv"), folder.vocabulary("units.csv"));
        Path file = output == null ? folder.path().resolve(FILE) : output;
        write(new StatisticsForm(settings, catalog), file.toAbsolutePath().normalize());
        Path shown = file.toAbsolutePath().normalize();
        console.say("form.written", catalog.indicators().size(), shown);
        console.event(
                "form",
                Map.of("file", shown.toString(), "indicators", catalog.indicators().size()));
        return ExitCode.DONE;
    }

    /** The form appears whole or not at all. */
    private static void write(StatisticsForm form, Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                form.write(out);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
