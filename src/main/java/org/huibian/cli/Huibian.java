package org.huibian.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.huibian.message.Message;
import org.huibian.setup.SetupException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: {@code huibian <verb> jobs/<job> [arguments]}. */
@Command(
        name = "huibian",
        subcommands = {RunCommand.class, ReadCommand.class, FormCommand.class, VerifyCommand.class},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = "org.huibian.cli.usage")
public final class Huibian implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private CommonOptions options = new CommonOptions();

    private Huibian() {}

    /** What was said of language, progress and JSON, before or after the verb. */
    CommonOptions options() {
        return options;
    }

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] args) {
        OptionalInt restarted = Utf8Restart.ifNeeded(args);
        System.exit(restarted.isPresent() ? restarted.getAsInt() : run(args));
    }

    /** Runs a command line and returns its exit code. */
    static int run(String... args) {
        // Rendering a chart or table never needs a screen; what is printed never follows the
        // machine.
        System.setProperty("java.awt.headless", "true");
        Locale.setDefault(language(args));
        CommandLine commandLine = new CommandLine(new Huibian());
        commandLine.setExecutionExceptionHandler(complaints());
        commandLine.setParameterExceptionHandler(wrongUsage());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        return commandLine.execute(args);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The language is needed before the arguments are parsed: complaints about them use it. */
    private static Locale language(String... args) {
        List<String> words = List.of(args);
        int at = words.indexOf("--lang");
        boolean english =
                words.contains("--lang=en")
                        || (at >= 0 && at + 1 < words.size() && words.get(at + 1).equals("en"));
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private static IExecutionExceptionHandler complaints() {
        return (exception, commandLine, result) -> {
            PrintWriter err = commandLine.getErr();
            if (exception instanceof SetupException setup) {
                err.println(setup.text(Locale.getDefault()));
                return ExitCode.USAGE;
            }
            if (exception instanceof InvalidPathException path) {
                err.println(text("path.invalid", path.getInput()));
                return ExitCode.USAGE;
            }
            err.println(text("run.broken", exception));
            return ExitCode.FAILED;
        };
    }

    private static IParameterExceptionHandler wrongUsage() {
        return (exception, args) -> {
            CommandLine commandLine = exception.getCommandLine();
            PrintWriter err = commandLine.getErr();
            err.println(
                    text(
                            "usage.wrong",
                            String.join(" ", args),
                            problem(exception),
                            commandLine.getCommandSpec().qualifiedName()));
            return ExitCode.USAGE;
        };
    }

    private static String problem(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return text("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (exception instanceof MissingParameterException missing) {
            return text(
                    "usage.missing",
                    missing.getMissing().stream()
                            .map(CommandLine.Model.ArgSpec::paramLabel)
                            .collect(Collectors.joining(" ")));
        }
        return exception.getArgSpec() == null
                ? exception.getMessage()
                : text(
                        "usage.value",
                        exception.getArgSpec() instanceof OptionSpec option
                                ? option.longestName()
                                : exception.getArgSpec().paramLabel(),
                        exception.getValue(),
                        exception.getArgSpec().paramLabel());
    }

    private static String text(String key, Object... values) {
        return Message.of(Huibian.class, key, values).text(Locale.getDefault());
    }
}
