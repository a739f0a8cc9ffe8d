package org.huibian.ledger.change;

import java.util.Set;
import org.huibian.ledger.OutputFolder;
import org.huibian.message.Message;

/**
 * A change in the words of those who read it; changes.csv has the codes that programs read, such as
 * {@code used 5ba7761075c2} for a file and {@code error V01 …} for a finding.
 */
public final class ChangeWords {

    private static final Set<String> STATUSES =
            Set.of("used", "superseded", "other-year", "unassigned", "unreadable", "withdrawn");

    private static final Set<String> SEVERITIES = Set.of("error", "warning", "info");

    private ChangeWords() {}

    /** How it was; empty for something new. */
    public static String before(Change change) {
        return words(change.kind(), change.before());
    }

    /** How it is; empty for something gone. */
    public static String after(Change change) {
        String words = words(change.kind(), change.after());
        boolean input = change.kind() == Change.Kind.INPUT;
        return input && !words.isEmpty() && words.equals(before(change))
                ? Message.of(OutputFolder.class, "changes.content", words).text()
                : words;
    }

    /** The file that an input change is about; empty for another change. */
    public static String file(Change change) {
        return change.kind() == Change.Kind.INPUT ? change.cause().split(" ‖ ")[0] : "";
    }

    private static String words(Change.Kind kind, String text) {
        int end = text.indexOf(' ');
        String code = end < 0 ? text : text.substring(0, end);
        if (kind == Change.Kind.INPUT && STATUSES.contains(code)) {
            return word(code);
        }
        if (kind == Change.Kind.FINDING && SEVERITIES.contains(code)) {
            return word(code) + text.substring(code.length());
        }
        return text;
    }

    private static String word(String code) {
        return Message.of(OutputFolder.class, "changes." + code).text();
    }
}
