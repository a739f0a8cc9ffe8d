package org.huibian.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A command line as typed, and what came of it.
 *
 * @param exit the exit code
 * @param out what stands on standard output
 * @param err what stands on standard error
 */
record Typed(int exit, String out, String err) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Runs a command line in this process. */
    static Typed command(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outBefore = System.out;
        PrintStream errBefore = System.err;
        Locale locale = Locale.getDefault();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            int exit = Huibian.run(arguments);
            return new Typed(
                    exit,
                    out.toString(StandardCharsets.UTF_8),
                    err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(outBefore);
            System.setErr(errBefore);
            Locale.setDefault(locale);
        }
    }

    /** The objects on standard output. */
    List<JsonNode> events() {
        return out.lines().map(JSON::readTree).toList();
    }

    /** The objects of an event. */
    List<JsonNode> events(String name) {
        return events().stream()
                .filter(event -> event.get("event").asString().equals(name))
                .toList();
    }
}
