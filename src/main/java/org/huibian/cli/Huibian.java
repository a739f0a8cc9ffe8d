package org.huibian.cli;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.huibian.cli.console.CommonOptions;
import org.huibian.cli.console.Console;
import org.huibian.cli.console.ExitCode;
import org.huibian.cli.console.NextCommand;
import org.huibian.cli.console.OutputEncoding;
import org.huibian.cli.console.Program;
import org.huibian.ledger.UnwritableException;
import org.huibian.message.Likeness;
import org.huibian.message.Message;
import org.huibian.message.Trouble;
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
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        resourceBundle = "org.huibian.cli.usage")
public final class Huibian implements Runnable, Program {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private CommonOptions options = new CommonOptions();

    private Huibian() {}

    @Override
    public CommonOptions options() {
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
        Huibian program = new Huibian();
        CommandLine commandLine = Verb.commandLine(program, args);
        commandLine.setOut(OutputEncoding.writer(System.out));
        commandLine.setErr(OutputEncoding.writer(System.err));
        commandLine.setExecutionExceptionHandler(program.complaints(List.of(args)));
        commandLine.setParameterExceptionHandler(program.wrongUsage());
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

    private IExecutionExceptionHandler complaints(List<String> args) {
        return (exception, commandLine, result) -> {
            Console console = new Console(commandLine, options);
            NextCommand again = new NextCommand(args);
            if (exception instanceof SetupException setup) {
                return console.fail(
                        setup.text(Locale.getDefault()),
                        ExitCode.USAGE,
                        setup.remedy().isEmpty() ? again : new NextCommand(setup.remedy()));
            }
            if (exception instanceof UnwritableException unwritable) {
                return console.fail(unwritable.reason(), ExitCode.FAILED, again);
            }
            if (exception instanceof InvalidPathException path) {
                Message message = Console.message("path.invalid", path.getInput());
                return console.fail(message, ExitCode.USAGE, again);
            }
            return console.fail(
                    Console.message("run.broken", Trouble.of(exception)), ExitCode.FAILED, again);
        };
    }

    private IParameterExceptionHandler wrongUsage() {
        return (exception, args) -> {
            CommandLine commandLine = exception.getCommandLine();
            Console console = new Console(commandLine, options);
            Optional<WrongVerb> verb = WrongVerb.of(exception, List.of(args));
            if (verb.isPresent()) {
                return console.fail(verb.get().message(), ExitCode.USAGE, verb.get().next());
            }
            List<String> help = new ArrayList<>();
            if (!commandLine.getCommandSpec().equals(commandLine.getCommandSpec().root())) {
                help.add(commandLine.getCommandName());
            }
            help.add("--help");
            return console.fail(
                    Console.message(
                            "usage.wrong",
                            String.join(" ", new NextCommand(List.of(args)).words()),
                            problem(exception)),
                    ExitCode.USAGE,
                    new NextCommand(help));
        };
    }

    private static String unknown(UnmatchedArgumentException exception) {
        String words = String.join(" ", exception.getUnmatched());
        return Likeness.nearest(
                        exception.getUnmatched().get(0).replaceFirst("=.*", ""),
                        exception.getCommandLine().getCommandSpec().optionsMap().keySet())
                .map(near -> Console.text("usage.unknown.near", words, near))
                .orElseGet(() -> Console.text("usage.unknown", words));
    }

    private static String problem(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        if (exception instanceof MissingParameterException missing) {
            return Console.text(
                    "usage.missing",
                    missing.getMissing().stream()
                            .map(CommandLine.Model.ArgSpec::paramLabel)
                            .collect(Collectors.joining(" ")));
        }
        return exception.getArgSpec() == null
                ? exception.getMessage()
                : Console.text(
                        "usage.value",
                        exception.getArgSpec() instanceof OptionSpec option
                                ? option.longestName()
                                : exception.getArgSpec().paramLabel(),
                        exception.getValue(),
                        exception.getArgSpec().paramLabel());
    }
}
