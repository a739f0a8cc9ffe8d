package org.huibian.check.arithmetic;

import java.util.List;
import java.util.Optional;
import org.huibian.check.Wording;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * A number behind the name of what it counts, in a unit that can never count it (measures.csv):
 * 发放宣传资料9200人次, 接待来访群众87件.
 *
 * @param words the name and the number
 * @param unit what it should be counted in
 * @param written what it is counted in
 */
record WrongMeasure(String words, String unit, String written) {

    private static final String NUMBER =
            "(?:共|累计|合计|达到?|约|近|超过?)?(?:\\d+(?:\\.\\d+)?)(?:余|多)?万?(?:余|多)?";

    private record Row(TextPattern pattern, String unit) {}

    private static final List<Row> ROWS =
            Wording.rows(WrongMeasure.class, "measures.csv", "counted", "wrong", "unit").stream()
                    .map(
                            row ->
                                    new Row(
                                            TextPattern.compile(
                                                    "(?:"
                                                            + row.text("counted")
                                                            + ")"
                                                            + NUMBER
                                                            + "("
                                                            + row.text("wrong")
                                                            + ")"),
                                            row.text("unit")))
                    .toList();

    /** The first of a sentence with plain digits. */
    static Optional<WrongMeasure> in(String text) {
        for (Row row : ROWS) {
            TextMatcher matcher = row.pattern().matcher(text);
            if (matcher.find()) {
                return Optional.of(new WrongMeasure(matcher.group(), row.unit(), matcher.group(1)));
            }
        }
        return Optional.empty();
    }
}
