package org.huibian.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import org.huibian.cli.console.Console;
import org.huibian.cli.console.ExitCode;
import org.huibian.message.Trouble;

/**
 * Starts the program once more under a UTF-8 locale where it was started under another.
 *
 * <p>File names are Chinese, and Java takes their encoding from the environment: under cron,
 * systemd or {@code env -i} they cannot even be named, and no property of Java's helps. The
 * arguments are handed on byte by byte, because this process has misread them too.
 */
final class Utf8Restart {

    private static final String MARK = "HUIBIAN_RESTARTED";
    private static final Path OWN_ARGUMENTS = Path.of("/proc/self/cmdline");

    private Utf8Restart() {}

    /** The exit code of the second start; empty where none is needed. */
    static OptionalInt ifNeeded(String... args) {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        if (windows || encoding.equalsIgnoreCase("UTF-8")) {
            return OptionalInt.empty();
        }
        if (System.getenv(MARK) != null || !Files.isReadable(OWN_ARGUMENTS)) {
            System.err.println(
                    Console.message("locale", encoding)
                            .text(
                                    String.join(" ", args).contains("--lang en")
                                            ? Locale.ENGLISH
                                            : Locale.CHINESE));
            return OptionalInt.of(ExitCode.USAGE);
        }
        try {
            return OptionalInt.of(restart());
        } catch (IOException e) {
            System.err.println(Console.message("locale", encoding + ", " + Trouble.of(e)));
            return OptionalInt.of(ExitCode.USAGE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(ExitCode.INTERRUPTED);
        }
    }

    private static int restart() throws IOException, InterruptedException {
        String java =
                ProcessHandle.current()
                        .info()
                        .command()
                        .orElse(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Path arguments = Files.createTempFile("huibian", ".args");
        try {
            Files.write(arguments, argumentFile(Files.readAllBytes(OWN_ARGUMENTS)));
            ProcessBuilder builder = new ProcessBuilder(java, "@" + arguments).inheritIO();
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().put(MARK, "1");
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return process.waitFor();
        } finally {
            Files.deleteIfExists(arguments);
        }
    }

    /** The arguments after the program's own name, quoted for the launcher's argument file. */
    static byte[] argumentFile(byte[] commandLine) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int at = 0;
        while (at < commandLine.length && commandLine[at] != 0) {
            at++;
        }
        for (at++; at < commandLine.length; at++) {
            file.write('"');
            for (; at < commandLine.length && commandLine[at] != 0; at++) {
                if (commandLine[at] == '"' || commandLine[at] == '\\') {
                    file.write('\\');
                }
                file.write(commandLine[at]);
            }
            file.writeBytes("\"\n".getBytes(StandardCharsets.US_ASCII));
        }
        return file.toByteArray();
    }
}
