package org.huibian.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Role;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Outline;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers beside a lost character (U+FFFD, here ?) are named with their reason, and no figure. */
class LostNumbersTest {

    private static String lost(String text) {
        return text.replace('?', '\uFFFD');
    }

    private static Optional<String> value(Figures figures, String indicator) {
        return figures.observations().stream()
                .filter(observation -> observation.indicator().equals(indicator))
                .map(Observation::quantity)
                .map(quantity -> quantity.toText())
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "全年受理矛盾纠纷4?件。, 4?件",
        "全年受理矛盾纠纷?6件。, ?6件",
        "全年受理矛盾纠纷1?5件。, 1?5件",
        "全年受理矛盾纠纷46 ?件。, 46",
        "全年受理矛盾纠纷46件?。, 46件",
        "全年受理矛盾纠纷四十?件。, 四十",
    })
    void numberIsNamedAsItWasSubmittedWithoutValue(String sentence, String number) {
        Figures figures = FigureSpec.read(lost(sentence));
        assertThat(figures.observations()).isEmpty();
        assertThat(figures.mentions())
                .singleElement()
                .satisfies(
                        mention -> {
                            assertThat(mention.excerpt().text()).isEqualTo(lost(number));
                            assertThat(mention.role()).isEqualTo(Role.OTHER);
                            assertThat(mention.reason()).isEqualTo("数旁有乱码");
                            assertThat(mention.value()).isEmpty();
                            assertThat(mention.indicator()).isEmpty();
                            assertThat(mention.quote()).isEqualTo(lost(sentence));
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "审查合同31份、文件4?件、决策2件。",
                "法律顾问参与41件行政协议、5?件会议纪要的合法性审查工作。",
                "审查合同31份。此外还审核文件?9件。",
            })
    void listWithSuchANumberIsNotAddedUp(String sentences) {
        assertThat(value(FigureSpec.read(sentences.replace("?", "")), "legality_reviews"))
                .isPresent();
        Figures figures = FigureSpec.read(lost(sentences));
        assertThat(value(figures, "legality_reviews")).isEmpty();
        assertThat(figures.mentions()).extracting(Mention::reason).contains("数旁有乱码");
    }

    @Test
    void listWithANumberOfAnUnknownYearIsNotAddedUpEither() {
        String sentences = "审查合同31份。此外今年还审核文件9件。";
        assertThat(value(FigureSpec.read(sentences), "legality_reviews")).contains("40件");
        Figures figures = FigureSpec.read(lost(sentences.replace('今', '?')));
        assertThat(value(figures, "legality_reviews")).isEmpty();
        assertThat(value(figures, "contracts_reviewed")).contains("31份");
    }

    @Test
    void whatWasDoneWithAllOfThemIsNotKnownEither() {
        Figures figures = FigureSpec.read(lost("全年受理矛盾纠纷4?件，全部化解。"));
        assertThat(figures.observations()).isEmpty();
    }

    @Test
    void anotherSentenceThatSaysTheNumberCounts() {
        Figures figures = FigureSpec.read(lost("全年受理矛盾纠纷4?件。受理的矛盾纠纷46件均已化解。"));
        assertThat(value(figures, "disputes_handled")).contains("46件");
        assertThat(figures.problems()).isEmpty();
    }

    @Test
    void cellsOfATableAreReadAlike() {
        Figures figures =
                FigureSpec.read(
                        table(
                                List.of("指标", "单位", "2024年", "2025年"),
                                List.of("受理矛盾纠纷", "件", "80", "9?"),
                                List.of("化解矛盾纠纷", "件", "7?5", "90"),
                                List.of("开展法治讲座", "场", "6", "1? 5"),
                                List.of("审查合同", "份", "31", "? 42")));
        assertThat(value(figures, "disputes_resolved")).contains("90件");
        assertThat(figures.observations()).hasSize(1);
        assertThat(figures.mentions())
                .filteredOn(mention -> mention.reason().equals("数旁有乱码"))
                .extracting(mention -> mention.excerpt().location().place())
                .contains("表1!2,4", "表1!3,3", "表1!4,4", "表1!5,4");
    }

    @Test
    void columnOfAYearThatNobodyCanTellCountsForNothing() {
        List<String> row = List.of("受理矛盾纠纷", "件", "80", "95");
        assertThat(
                        FigureSpec.read(table(List.of("指标", "单位", "202?年", "202?年"), row))
                                .observations())
                .isEmpty();
        Figures figures = FigureSpec.read(table(List.of("指标", "单位", "202?年", "2025年"), row));
        assertThat(value(figures, "disputes_handled")).contains("95件");
        assertThat(figures.mentions()).extracting(Mention::reason).contains("年份旁有乱码");
    }

    @SafeVarargs
    private static Outline table(List<String>... rows) {
        List<SourceBlock.Row> blocks = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            int number = r + 1;
            List<String> row = rows[r];
            blocks.add(
                    new SourceBlock.Row(
                            IntStream.rangeClosed(1, row.size())
                                    .mapToObj(c -> cell(number, c, lost(row.get(c - 1))))
                                    .toList()));
        }
        return new Outline(
                List.of(FigureSpec.section(Chapter.RESULTS)),
                List.of(),
                List.of(new Outline.SectionTable(new SourceBlock.Table(1, blocks), 0, "")));
    }

    private static SourceBlock.Cell cell(int row, int column, String text) {
        Location place = Location.tableCell("甲街道.docx", 1, row, column);
        return new SourceBlock.Cell(column, 1, 1, SourceText.of(place, text));
    }
}
