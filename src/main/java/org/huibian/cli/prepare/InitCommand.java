package org.huibian.cli.prepare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.huibian.cli.console.Console;
import org.huibian.cli.console.ExitCode;
import org.huibian.cli.console.NextCommand;
import org.huibian.cli.console.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code init}: a new job folder to start from. Writes into an empty or missing folder only. */
@Command(name = "init", resourceBundle = "org.huibian.cli.usage", mixinStandardHelpOptions = true)
public final class InitCommand implements Callable<Integer> {

    /** What a new job folder holds, packed into the program. */
    static final List<String> FILES = List.of("job.yml", "sub-districts.csv");

    private static final String PACKED = "/org/huibian/cli/prepare/new-job/";

    private static final String INBOX = "inbox";

    @Spec private CommandSpec spec = CommandSpec.create();

    @ParentCommand private @Nullable Program program;

    @Parameters(index = "0", paramLabel = "<dir>", descriptionKey = "new-job")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        Console console =
                new Console(spec.commandLine(), Objects.requireNonNull(program).options());
        if (Files.exists(folder) && !isEmptyFolder()) {
            return console.fail(
                    Console.message("init.occupied", folder),
                    ExitCode.USAGE,
                    NextCommand.of("init", folder + "-2"));
        }
        Files.createDirectories(folder.resolve(INBOX));
        for (String file : FILES) {
            try (InputStream in = InitCommand.class.getResourceAsStream(PACKED + file)) {
                if (in == null) {
                    throw new IllegalStateException("not packed into the program: " + file);
                }
                // CREATE_NEW: whatever appeared meanwhile is not overwritten.
                Files.copy(in, folder.resolve(file));
            }
        }
        Path shown = folder.toAbsolutePath().normalize();
        console.say("init.done", shown);
        console.say("init.steps");
        console.next(NextCommand.of("plan", folder.toString()));
        console.event("created", Map.of("folder", shown.toString(), "exit", ExitCode.DONE));
        return ExitCode.DONE;
    }

    private boolean isEmptyFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
