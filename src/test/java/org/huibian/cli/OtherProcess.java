package org.huibian.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A second process of this Java, with the classes of the test. */
final class OtherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;

    private OtherProcess(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts a class; what it says on standard error goes to standard output too. */
    static OtherProcess start(List<String> options, Class<?> main, String... arguments)
            throws IOException {
        return start(Map.of(), classes(), options, main, arguments);
    }

    /** The same with some environment, and other classes. */
    static OtherProcess start(
            Map<String, String> environment,
            String classes,
            List<String> options,
            Class<?> main,
            String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
        // An eighth of a start is the checking of bytecode that the compiler has only just made.
        command.addAll(
                List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote"));
        command.add("-Dfile.encoding=UTF-8");
        command.addAll(options);
        command.addAll(List.of("-cp", classes, main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        return new OtherProcess(builder.start());
    }

    /** The class path from the root, so that it holds in another working directory too. */
    static String classes() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    long number() {
        return process.pid();
    }

    /** Reads on until a line has some words; hands back all lines up to it. */
    List<String> awaitLine(String words) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            lines.add(line);
            if (line.contains(words)) {
                return lines;
            }
        }
        throw new AssertionError("ended without “" + words + "”:\n" + String.join("\n", lines));
    }

    /** Asks it to end, as Ctrl-C and systemd do. */
    OtherProcess terminate() {
        // Process.destroy would close the streams that are still to be read.
        process.toHandle().destroy();
        return this;
    }

    /** Lets it go on for a while, unless it ends before. */
    OtherProcess leave(long millis) throws InterruptedException {
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        return this;
    }

    /** Ends it at once, as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Waits for its end; hands back what it still says. */
    String rest() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    /** Its exit code. */
    int exit() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
