package org.huibian.check.persons;

import java.util.stream.Collectors;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.Wording;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * P05 涉密或不宜公开: wording to be reviewed before publication (confidential.csv); laws on secrets are
 * none.
 */
public final class Confidential extends ReportCheck {

    private static final TextPattern WORDS =
            TextPattern.compile(
                    Wording.rows(Confidential.class, "confidential.csv", "pattern").stream()
                            .map(row -> "(?:" + row.text("pattern") + ")")
                            .collect(Collectors.joining("|")));

    /** The check. */
    public Confidential() {
        super("P05");
    }

    @Override
    protected void examine(Examined report) {
        for (Quote quote : report.texts()) {
            TextMatcher words = WORDS.matcher(quote.text());
            if (words.find()) {
                report.note(Severity.WARNING, quote, words.group());
            }
        }
    }
}
