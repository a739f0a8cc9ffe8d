package org.huibian.check.units;

import java.util.Optional;
import org.huibian.check.Wording;
import org.huibian.search.PatternIndex;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;
import org.huibian.setup.CsvTable;

/**
 * A number beside the name of what it counts, in a unit that can never count it: measures.csv has
 * the kinds of things (persons, documents, cases, events, places, areas, money, rates) with their
 * names and the units that count none of them. 发放宣传资料9200人次, 接待来访群众87件, 聘请三件法律顾问.
 *
 * @param words the name and the number
 * @param unit what it should be counted in
 * @param written what it is counted in
 */
record WrongMeasure(String words, String unit, String written) {

    private static final String DIGITS = "(?<![\\d.])\\d[\\d,]*(?:\\.\\d+)?(?:余|多)?万?(?:余|多)?";

    private static final TextPattern DIGIT = TextPattern.compile("\\d");

    /** 全年共, 人数达: what may stand between a thing and its number and counts nothing itself. */
    private static final String BETWEEN =
            "全年|今年|本年|年内|上半年|下半年|总共|共计|共有|共|累计|合计|总计|总数|数量|达到|达|为|有|是|计|已|约|近|超过|超";

    /** 服务群众12件实事, 宣讲12名百姓讲师: what stands behind the unit is what is counted. */
    private static final String NO_NOUN = "(?!(?!以上|左右|上下|[并及和与且均都全])[\\p{IsHan}A-Za-z/（(])";

    /** 4200场宣传资料，: the thing ends its clause, and no other word makes it a part of its name. */
    private static final String ENDS = "(?=[，。；、]|$|均|都|并)";

    /**
     * A row of measures.csv.
     *
     * @param counted the thing, which stands wherever one of the other two does
     * @param behind the thing, then its number; group 1 is the unit
     * @param front the number, then the thing; group 1 is the unit; empty where the order may be
     *     right
     * @param unit what it should be counted in
     * @param only words before it without which the unit may be that of a deed; empty for none
     * @param unless words before it that make the unit that of something else; empty for none
     */
    private record Row(
            TextPattern counted,
            TextPattern behind,
            Optional<TextPattern> front,
            String unit,
            Optional<TextPattern> only,
            Optional<TextPattern> unless) {

        static Row of(CsvTable.Row row) {
            String things = "(?:" + row.text("counted") + ")";
            String units = "(" + row.text("wrong") + ")";
            String said = row.text("said").isEmpty() ? "" : "|" + row.text("said");
            String behind = "[”》）]?(?:" + BETWEEN + said + "){0,3}" + DIGITS + units + NO_NOUN;
            return new Row(
                    TextPattern.compile(things),
                    TextPattern.compile(things + behind),
                    row.text("front").isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    TextPattern.compile(
                                            DIGITS + units + "[“《]?" + things + "[”》]?" + ENDS)),
                    row.text("unit"),
                    words(row.text("only")),
                    words(row.text("unless")));
        }

        private static Optional<TextPattern> words(String words) {
            return Optional.of(words).filter(one -> !one.isEmpty()).map(TextPattern::compile);
        }

        private boolean isWrong(String before) {
            return unless.filter(words -> words.isIn(before)).isEmpty()
                    && only.filter(words -> !words.isIn(before)).isEmpty();
        }

        private Optional<WrongMeasure> in(String text, TextPattern pattern) {
            for (TextMatcher one = pattern.matcher(text); one.find(); ) {
                if (isWrong(text.substring(0, one.start()))) {
                    return Optional.of(new WrongMeasure(one.group(), unit, one.group(1)));
                }
            }
            return Optional.empty();
        }

        Optional<WrongMeasure> in(String text) {
            return in(text, behind).or(() -> front.flatMap(pattern -> in(text, pattern)));
        }
    }

    private static final PatternIndex<Row> ROWS =
            new PatternIndex<>(
                    Wording.rows(
                                    WrongMeasure.class,
                                    "measures.csv",
                                    "counted",
                                    "said",
                                    "wrong",
                                    "unit",
                                    "only",
                                    "unless",
                                    "front")
                            .stream()
                            .map(Row::of)
                            .toList(),
                    Row::counted);

    /** The first of a sentence with plain digits. */
    static Optional<WrongMeasure> in(String text) {
        if (DIGIT.isIn(text)) {
            for (Row row : ROWS.candidates(text)) {
                Optional<WrongMeasure> wrong = row.in(text);
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
        }
        return Optional.empty();
    }
}
