package org.huibian.check.arithmetic;

import java.util.List;
import java.util.Optional;
import org.huibian.check.Wording;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;
import org.huibian.setup.CsvTable;

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

    /** 服务群众12件实事, 宣讲12名百姓讲师: what stands behind the unit is what is counted. */
    private static final String NO_NOUN = "(?!(?!以上|左右|上下|[并及和与且均都全])\\p{IsHan})";

    /**
     * A row of measures.csv.
     *
     * @param pattern name and number; group 1 is the unit
     * @param unit what it should be counted in
     * @param unless words before it that make the unit that of something else; empty for none
     */
    private record Row(TextPattern pattern, String unit, Optional<TextPattern> unless) {

        static Row of(CsvTable.Row row) {
            return new Row(
                    TextPattern.compile(
                            "(?:%s)%s(%s)%s"
                                    .formatted(
                                            row.text("counted"),
                                            NUMBER,
                                            row.text("wrong"),
                                            NO_NOUN)),
                    row.text("unit"),
                    Optional.of(row.text("unless"))
                            .filter(words -> !words.isEmpty())
                            .map(TextPattern::compile));
        }

        boolean isRight(String before) {
            return unless.filter(words -> words.isIn(before)).isPresent();
        }
    }

    private static final List<Row> ROWS =
            Wording.rows(WrongMeasure.class, "measures.csv", "counted", "wrong", "unit", "unless")
                    .stream()
                    .map(Row::of)
                    .toList();

    /** The first of a sentence with plain digits. */
    static Optional<WrongMeasure> in(String text) {
        for (Row row : ROWS) {
            for (TextMatcher one = row.pattern().matcher(text); one.find(); ) {
                if (!row.isRight(text.substring(0, one.start()))) {
                    return Optional.of(new WrongMeasure(one.group(), row.unit(), one.group(1)));
                }
            }
        }
        return Optional.empty();
    }
}
