package org.huibian.cli.work;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.huibian.batch.Compiler;
import org.huibian.cli.console.CommonOptions;
import org.huibian.cli.console.Console;
import org.huibian.cli.console.ConsoleProgress;
import org.huibian.cli.console.ExitCode;
import org.huibian.cli.console.JobChoice;
import org.huibian.cli.console.Program;
import org.huibian.job.JobFolder;
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
        ConsoleProgress progress = new ConsoleProgress(console, options.progress());
        Compiler compiler = new Compiler(folder, job.settings(), job.results(), strict, progress);
        return watched(compiler, console, progress, job, exitCode);
    }

    /** Runs, and says how it ended; stopped from outside it ends with 130. */
    static int watched(
            Compiler compiler,
            Console console,
            ConsoleProgress progress,
            JobChoice job,
            boolean telling)
            throws IOException {
        JustInTime.choose(job.settings().roster().size());
        Interruption interruption = Interruption.watch(compiler::stop, ExitCode.INTERRUPTED);
        int code = ExitCode.FAILED;
        try {
            code = new FinishedRun(console, job).run(compiler, progress, telling);
            return code;
        } finally {
            interruption.over(code);
        }
    }
}
