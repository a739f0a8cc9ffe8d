package org.huibian.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.huibian.message.Message;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a verb prints: messages to standard output, or, with {@code --json}, objects to standard
 * output and messages to standard error.
 */
final class Console {

    /** Version of the objects that {@code --json} prints. */
    private static final int VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean json;

    Console(CommandSpec spec, CommonOptions options) {
        this.out = spec.commandLine().getOut();
        this.err = spec.commandLine().getErr();
        this.json = options.json;
    }

    /** A line for the clerk. */
    void say(String key, Object... values) {
        line(Message.of(Huibian.class, key, values).text(Locale.getDefault()));
    }

    /** A line for the clerk, ready made. */
    void line(String text) {
        PrintWriter writer = json ? err : out;
        writer.println(text);
        writer.flush();
    }

    /** A line that something is wrong. */
    void complain(Message message) {
        err.println(message.text(Locale.getDefault()));
        err.flush();
    }

    /** A line of progress; {@code moving} ones stay on their line. */
    void progress(String text, boolean moving) {
        if (moving) {
            err.print("\r" + text + "\u001B[K");
        } else {
            err.println(text);
        }
        err.flush();
    }

    /** An object for programs; nothing without {@code --json}. */
    void event(String name, Map<String, ?> fields) {
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("version", VERSION);
            object.put("event", name);
            object.putAll(fields);
            out.println(JSON.writeValueAsString(object));
            out.flush();
        }
    }
}
