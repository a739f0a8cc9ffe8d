package org.huibian.setup;

import java.util.List;
import java.util.Locale;
import org.huibian.message.Message;

/**
 * A mistake in the set-up (job file, roster, vocabulary, template, style, font): the run cannot
 * start.
 *
 * <p>Reads {@code file:line: what it is, but what was expected; what to do}; the line is 1-based
 * and left out where it is 0.
 */
public final class SetupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final transient Message complaint;
    private final transient List<String> remedy;

    /** A complaint about a line of a file; line 0 means the file as a whole. */
    public SetupException(String file, int line, Message complaint) {
        this(file, line, complaint, List.of());
    }

    private SetupException(String file, int line, Message complaint, List<String> remedy) {
        super(place(file, line) + complaint.text());
        this.file = file;
        this.line = line;
        this.complaint = complaint;
        this.remedy = List.copyOf(remedy);
    }

    /** The file as the clerk knows it. */
    public String file() {
        return file;
    }

    /** The line, 1-based; 0 for the file as a whole. */
    public int line() {
        return line;
    }

    /** The same where another command mends it: a verb and its arguments. */
    public SetupException mendedBy(String... command) {
        return new SetupException(file, line, complaint, List.of(command));
    }

    /** What is wrong, without its place. */
    public Message complaint() {
        return complaint;
    }

    /** The command to type next; empty where the mistake is mended and the same typed again. */
    public List<String> remedy() {
        return remedy;
    }

    /** The whole message in a language. */
    public String text(Locale locale) {
        return place(file, line) + complaint.text(locale);
    }

    private static String place(String file, int line) {
        return line > 0 ? file + ":" + line + ": " : file + ": ";
    }
}
