package org.huibian.check.persons;

import java.util.List;
import java.util.stream.Collectors;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.Wording;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * P05 涉密或不宜公开: wording to be reviewed before publication (confidential.csv) and persons who are
 * watched; laws on secrets are none.
 */
public final class Confidential extends ReportCheck {

    private static final TextPattern WORDS =
            TextPattern.compile(
                    Wording.rows(Confidential.class, "confidential.csv", "pattern").stream()
                            .map(row -> "(?:" + row.text("pattern") + ")")
                            .collect(Collectors.joining("|")));

    /** How far behind the words a mark may close. */
    private static final int REACH = 20;

    /** The check. */
    public Confidential() {
        super("P05");
    }

    @Override
    protected void examine(Examined report) {
        for (Quote quote : report.texts()) {
            TextMatcher words = WORDS.matcher(quote.text());
            if (words.find()) {
                report.note(
                        Severity.WARNING, quote, whole(quote.text(), words.start(), words.end()));
                continue;
            }
            Watched.in(quote.text())
                    .ifPresent(
                            watched ->
                                    report.note(
                                            Severity.WARNING,
                                            quote,
                                            whole(quote.text(), watched.start(), watched.end())));
        }
    }

    /** The words found, with the marks that they open or close, as they stand within quotes. */
    private static String whole(String text, int start, int finish) {
        String found = text.substring(start, finish);
        for (String pair : List.of("“”", "《》", "‘’")) {
            char open = pair.charAt(0);
            char close = pair.charAt(1);
            int unclosed = found.lastIndexOf(open);
            if (unclosed > found.lastIndexOf(close)) {
                int end = text.indexOf(close, finish);
                found =
                        end >= 0 && end - finish <= REACH
                                ? found + text.substring(finish, end + 1)
                                : found.substring(0, unclosed) + found.substring(unclosed + 1);
            } else if (found.indexOf(close) >= 0 && found.indexOf(open) < 0) {
                found = found.replace(String.valueOf(close), "");
            }
        }
        return found.replace('“', '‘').replace('”', '’');
    }
}
