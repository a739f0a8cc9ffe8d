package org.huibian.check.units;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Severity;
import org.huibian.extract.Mention;

/**
 * A row of a form as a sentence would say it: 法治培训覆盖人次 | 场 | 540.
 *
 * @param words its label, number and unit: 法治培训覆盖人次540场
 */
record FormRow(String words) {

    private static final Pattern ROW =
            Pattern.compile(
                    "^(?:\\d{1,3}[.、]? )?(?<label>\\p{IsHan}[^，。；]{1,30}) (?<unit>\\p{IsHan}{1,3}) (?<number>\\d[\\d,.]*)(?= |$)");

    /** Notes the rows whose unit can never count what the row is called. */
    static void examine(Examined report) {
        for (Mention mention : report.report().mentions()) {
            Optional<WrongMeasure> wrong =
                    of(mention.quote()).flatMap(row -> WrongMeasure.in(row.words()));
            if (wrong.isPresent() && !report.isNoted(mention.quote())) {
                WrongMeasure one = wrong.get();
                report.note(
                        "",
                        Severity.WARNING,
                        "message",
                        List.of(
                                new Quote(
                                        mention.excerpt().location().toString(), mention.quote())),
                        one.words(),
                        one.unit(),
                        one.written());
            }
        }
    }

    /** The row that is quoted; nothing where a sentence is. */
    static Optional<FormRow> of(String quote) {
        Matcher row = ROW.matcher(quote);
        return row.find()
                ? Optional.of(
                        new FormRow(row.group("label") + row.group("number") + row.group("unit")))
                : Optional.empty();
    }
}
