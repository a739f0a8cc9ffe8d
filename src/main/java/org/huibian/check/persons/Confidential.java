package org.huibian.check.persons;

import java.util.List;
import java.util.Optional;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.Wording;
import org.huibian.search.PatternIndex;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * P05 涉密或不宜公开: wording to be reviewed before publication (confidential.csv) and persons who are
 * watched; laws on secrets are none.
 */
public final class Confidential extends ReportCheck {

    private static final PatternIndex<TextPattern> WORDS =
            Wording.index(Confidential.class, "confidential.csv", "pattern");

    /** How far behind the words a mark may close. */
    private static final int REACH = 20;

    /** The check. */
    public Confidential() {
        super("P05");
    }

    @Override
    protected void examine(Examined report) {
        for (Quote quote : report.texts()) {
            String text = quote.text();
            Optional<TextMatcher> words = WORDS.first(text);
            Optional<Watched.Stretch> watched =
                    words.isPresent() ? Optional.empty() : Watched.in(text);
            if (words.isPresent()) {
                note(report, quote, words.get().start(), words.get().end());
            } else if (watched.isPresent()) {
                note(report, quote, watched.get().start(), watched.get().end());
            }
        }
    }

    private static void note(Examined report, Quote quote, int start, int end) {
        report.note(Severity.WARNING, quote, whole(quote.text(), start, end));
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
