package org.huibian.check.files;

import java.util.Locale;
import java.util.function.IntPredicate;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Passage;
import org.huibian.source.plain.LostCharacters;

/**
 * I06: a sentence with a character that no face of the report has; it is not quoted. A character
 * that was lost is T08.
 */
public final class UnprintableCharacters extends ReportCheck {

    private final IntPredicate printable;

    /**
     * For the faces of the report.
     *
     * @param printable which code points they can print
     */
    public UnprintableCharacters(IntPredicate printable) {
        super("I06");
        this.printable = printable;
    }

    @Override
    protected void examine(Examined report) {
        for (Passage passage : report.passages()) {
            int first = first(passage.published());
            if (first >= 0) {
                report.note(
                        Severity.ERROR,
                        Quote.of(passage),
                        Character.toString(first),
                        String.format(Locale.ROOT, "U+%04X", first));
            }
        }
    }

    /** The first code point of a text that cannot be printed, -1 for none. */
    private int first(String text) {
        // Every character of a district is asked for: a loop needs no object for each.
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            if (!printable.test(codePoint) && codePoint != LostCharacters.MARK) {
                return codePoint;
            }
        }
        return -1;
    }
}
