package org.huibian.cli.console;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.huibian.message.Message;
import picocli.CommandLine;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a verb prints: messages to standard output, or, with {@code --json}, objects to standard
 * output and messages to standard error.
 *
 * <p>Where the output is not UTF-8 (a Chinese Windows), objects are written in ASCII with escapes,
 * which every encoding holds; a character that a message has and the encoding lacks becomes {@code
 * ?}.
 */
public final class Console {

    /** Version of the objects that {@code --json} prints. */
    private static final int VERSION = 1;

    /** Made when the first object is printed: most verbs print none. */
    private static final class Json {

        private static final JsonMapper JSON = JsonMapper.builder().build();

        private static final JsonMapper ASCII =
                JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    }

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean json;

    /** Columns of the moving line as it stands. */
    private int lastWidth;

    /** The console of a command line. */
    public Console(CommandLine commandLine, CommonOptions options) {
        this.out = commandLine.getOut();
        this.err = commandLine.getErr();
        this.json = options.json;
    }

    /** A line for the clerk. */
    public void say(String key, Object... values) {
        line(text(key, values));
    }

    /** A line for the clerk, ready made. */
    public void line(String text) {
        PrintWriter writer = json ? err : out;
        writer.println(text);
        writer.flush();
    }

    /** A line that something is wrong. */
    public void complain(Message message) {
        err.println(message.text(Locale.getDefault()));
        err.flush();
    }

    /** Says that something went wrong that the verb survives. */
    public void warn(String message) {
        err.println(message);
        err.flush();
        event("note", Map.of("message", message));
    }

    /**
     * Says that a verb could not do what was asked, and what to type next.
     *
     * @param exit the exit code, handed back
     */
    public int fail(Message message, int exit, NextCommand next) {
        return fail(message.text(Locale.getDefault()), exit, next);
    }

    /** The same with a message that is text already. */
    public int fail(String message, int exit, NextCommand next) {
        err.println(message);
        err.println(text("next", next));
        err.flush();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("message", message);
        fields.put("exit", exit);
        fields.put("next", next.toString());
        event("error", fields);
        return exit;
    }

    /** Says what to type next. */
    public void next(NextCommand next) {
        say("next", next);
    }

    /** A line of progress; {@code moving} ones stay on their line. */
    void progress(String text, boolean moving) {
        if (moving) {
            // Blanks wipe out what stood there; an old Windows console knows no escape sequences.
            int width = text.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
            err.print("\r" + text + " ".repeat(Math.max(0, lastWidth - width)));
            lastWidth = width;
        } else {
            err.println(text);
        }
        err.flush();
    }

    /**
     * An object for programs; nothing without {@code --json}. Its fields stand in the order of
     * their names, so that the same event is the same line on every day.
     */
    public void event(String name, Map<String, ?> fields) {
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("version", VERSION);
            object.put("event", name);
            object.putAll(new TreeMap<>(fields));
            boolean unicode = OutputEncoding.charset().equals(StandardCharsets.UTF_8);
            out.println((unicode ? Json.JSON : Json.ASCII).writeValueAsString(object));
            out.flush();
        }
    }

    /** A text of the commands in the language asked for. */
    public static String text(String key, Object... values) {
        return message(key, values).text(Locale.getDefault());
    }

    /** A message of the commands. */
    public static Message message(String key, Object... values) {
        return Message.of(Console.class, key, values);
    }
}
