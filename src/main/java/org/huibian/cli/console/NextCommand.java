package org.huibian.cli.console;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huibian.job.Cluster;

/**
 * A command that a clerk may type next, as it would be typed on this machine.
 *
 * @param words the verb and its arguments
 */
public record NextCommand(List<String> words) {

    /** Set by a launcher to the name it was called by. */
    private static final String LAUNCHER = "huibian.command";

    /** Copies; a password that was typed within an address is not repeated. */
    public NextCommand {
        words =
                words.stream()
                        .map(word -> word.startsWith("jdbc:") ? Cluster.shown(word) : word)
                        .toList();
    }

    /** A command of some words. */
    public static NextCommand of(String... words) {
        return new NextCommand(List.of(words));
    }

    /** A verb on a job, with what the clerk said of its output. */
    public static NextCommand of(String verb, JobChoice job, String... arguments) {
        List<String> words = new ArrayList<>(List.of(verb, job.typed()));
        words.addAll(List.of(arguments));
        words.addAll(List.of(job.options()));
        return new NextCommand(words);
    }

    @Override
    public String toString() {
        return program()
                + words.stream().map(NextCommand::quoted).collect(Collectors.joining(" ", " ", ""));
    }

    /** How this program was called: by a launcher, or {@code java -jar target/huibian.jar}. */
    private static String program() {
        String launcher = System.getProperty(LAUNCHER, "");
        if (!launcher.isEmpty()) {
            return quoted(launcher);
        }
        String called = System.getProperty("sun.java.command", "");
        int end = called.indexOf(".jar");
        return end >= 0 && isOurs(called.substring(0, end + 4))
                ? "java -jar " + quoted(called.substring(0, end + 4))
                : "huibian";
    }

    /** Whether a jar is the one this program lies in, and not one that merely leads to it. */
    private static boolean isOurs(String jar) {
        CodeSource source = NextCommand.class.getProtectionDomain().getCodeSource();
        return source != null
                && URLDecoder.decode(source.getLocation().toString(), StandardCharsets.UTF_8)
                        .contains("/" + Path.of(jar).getFileName());
    }

    private static String quoted(String word) {
        return word.isEmpty() || word.matches(".*[\\s\"'*?;&|<>()$`].*")
                ? "\"" + word.replace("\"", "\\\"") + "\""
                : word;
    }
}
