package org.huibian.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibian.extract.Role;
import org.huibian.extract.SpecTable;
import org.huibian.extract.figures.FigureSpec.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FigureSpecTest {

    private static final List<String> FILES =
            List.of(
                    "figures-leadership.md",
                    "figures-decision.md",
                    "figures-enforcement.md",
                    "figures-disputes.md",
                    "figures-oversight.md",
                    "figures-publicity.md",
                    "figures-service.md",
                    "figures-forms.md",
                    "figures-ways.md",
                    "figures-village.md",
                    "figures-hands.md",
                    "figures-beside.md",
                    "figures-halves.md",
                    "figures-lost.md",
                    "figures-wholes.md",
                    "figures-theirs.md",
                    "figures-terse.md",
                    "figures-proper.md");

    /** The rows of all tables by their sentences, in order. */
    private static final Map<String, List<Row>> ROWS = new LinkedHashMap<>();

    static Stream<Row> rows() throws IOException {
        if (ROWS.isEmpty()) {
            for (String file : FILES) {
                for (List<String> cells : SpecTable.rows(file)) {
                    Row row = Row.of(cells);
                    ROWS.computeIfAbsent(row.phrase(), phrase -> new ArrayList<>()).add(row);
                }
            }
        }
        return ROWS.values().stream().flatMap(List::stream);
    }

    static Stream<String> sentences() throws IOException {
        return rows().map(Row::phrase).distinct();
    }

    @BeforeAll
    static void rowsAreCounted() throws IOException {
        System.out.printf("figures-*.md: %d rows%n", rows().count());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void sentenceIsReadAsItsRowSays(Row row) {
        Figures figures = FigureSpec.read(row.phrase());
        assertThat(figures.mentions()).describedAs("%s", shown(figures)).anyMatch(row::isMetBy);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void nothingElseOfTheSentenceCounts(String sentence) {
        assertThat(unlisted(sentence, ROWS.getOrDefault(sentence, List.of()))).isEmpty();
    }

    /** The share of rows met that was reached, less one row. */
    @ParameterizedTest
    @CsvSource({"measured-2025.md, 0.98", "measured-ways.md, 0.95"})
    void sentencesWrittenBeforeTheRulesAreMostlyRead(String file, double floor) throws IOException {
        Map<String, List<Row>> sentences =
                SpecTable.rows(file).stream()
                        .map(Row::of)
                        .collect(Collectors.groupingBy(Row::phrase));
        int rows = 0;
        int met = 0;
        int extra = 0;
        for (Map.Entry<String, List<Row>> sentence : sentences.entrySet()) {
            Figures figures = FigureSpec.read(sentence.getKey());
            for (Row row : sentence.getValue()) {
                rows++;
                boolean hit = figures.mentions().stream().anyMatch(row::isMetBy);
                met += hit ? 1 : 0;
                if (!hit) {
                    System.out.println("not met: " + row + "\n  " + shown(figures));
                }
            }
            List<String> unlisted = unlisted(sentence.getKey(), sentence.getValue());
            extra += unlisted.size();
            unlisted.forEach(
                    total ->
                            System.out.println(
                                    "counts too: " + total + " in " + sentence.getKey()));
        }
        System.out.printf("%s: %d of %d rows met, %d figures too many%n", file, met, rows, extra);
        assertThat((double) met / (rows + extra)).isGreaterThanOrEqualTo(floor);
    }

    private static List<String> unlisted(String sentence, List<Row> rows) {
        return FigureSpec.read(sentence).mentions().stream()
                .filter(mention -> mention.role() == Role.TOTAL)
                .filter(mention -> rows.stream().noneMatch(row -> row.allows(mention)))
                .map(mention -> mention.excerpt().text() + " " + mention.indicator())
                .toList();
    }

    private static String shown(Figures figures) {
        return figures.mentions().stream()
                .map(
                        m ->
                                String.join(
                                        " ",
                                        m.excerpt().text(),
                                        m.indicator(),
                                        m.value().map(Object::toString).orElse("-"),
                                        m.unit(),
                                        m.qualifier().code(),
                                        m.role().code(),
                                        m.reason()))
                .collect(Collectors.joining("; "));
    }
}
