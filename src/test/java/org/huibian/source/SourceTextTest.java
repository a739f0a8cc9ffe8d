package org.huibian.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.huibian.Growth;
import org.huibian.source.SourceText.Piece;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    private static final Location LINE_1 = Location.line("a.txt", 1);
    private static final Location LINE_2 = Location.line("a.txt", 2);
    private static final Location LINE_3 = Location.line("a.txt", 3);

    private static SourceText lines(String first, String second) {
        return SourceText.of(List.of(new Piece(LINE_1, first), new Piece(LINE_2, second)));
    }

    @Test
    void spaceBesideHanziIsDroppedAndElsewhereFolded() {
        assertThat(SourceText.of(LINE_1, "　 2021 年度 法 治  报告 A  B\u00A0C").reading())
                .isEqualTo("2021年度法治报告A B C");
    }

    @Test
    void fullWidthDigitsLettersAndPercentBecomeHalfWidth() {
        assertThat(SourceText.of(LINE_1, "９８．５％，１２ ３４，ＡＢ，１．加强 ％").reading())
                .isEqualTo("98.5%，12 34，AB，1．加强%");
    }

    @Test
    void nothingElseIsChanged() {
        String odd = "“（）”.1,200;12:30(A)a,b〔2025〕5号《》—…·①㎡\uE000𠮷";
        assertThat(SourceText.of(LINE_1, odd).reading()).isEqualTo(odd);
    }

    @Test
    void halfWidthMarkBesideAHanziIsReadFullWidthButForBrackets() {
        SourceText text = SourceText.of(LINE_1, "(一)受理37件,办结35%;其中:简易, 22件");

        assertThat(text.reading()).isEqualTo("(一)受理37件，办结35%；其中：简易，22件");
        assertThat(text.excerpt(3, 16).text()).isEqualTo("受理37件,办结35%;其");
        assertThat(text.words(3, 24)).isEqualTo("受理37件,办结35%;其中:简易,22件");
    }

    @Test
    void controlZeroWidthAndSelectorCharactersAreDropped() {
        assertThat(
                        SourceText.of(
                                        LINE_1,
                                        "调\u200B解\u0007\uFEFF3\uFE0F件葛\uDB40\uDD00城\u00AD\u202E")
                                .reading())
                .isEqualTo("调解3件葛城");
    }

    @Test
    void excerptLeadsBackToWhatWasSubmitted() {
        SourceText text = SourceText.of(LINE_1, "　受理 矛盾 纠纷 ３６ 件。");
        int at = text.reading().indexOf("36件");
        assertThat(text.excerpt(at, at + 3)).isEqualTo(new Excerpt(LINE_1, 10, 14, "３６ 件"));
    }

    @Test
    void everyUnitOfTheReadingComesFromItsOwnCharacter() {
        String submitted = " a\u200B b　９．９ ％ 纠 纷𠮷 c";
        SourceText text = SourceText.of(LINE_1, submitted);
        List<String> origins = new ArrayList<>();
        for (int i = 0; i < text.reading().length(); i++) {
            Excerpt excerpt = text.excerpt(i, i + 1);
            assertThat(submitted.substring(excerpt.start(), excerpt.end()))
                    .isEqualTo(excerpt.text());
            origins.add(excerpt.text());
        }
        assertThat(origins)
                .containsExactly("a", " ", "b", "　", "９", "．", "９", "％", "纠", "纷", "𠮷", "𠮷", "c");
    }

    @Test
    void excerptNeverPartsTheTwoUnitsOfACharacter() {
        SourceText text = SourceText.of(LINE_1, "刘𠮷军");
        assertThat(text.excerpt(0, 2).text()).isEqualTo("刘𠮷");
        assertThat(text.excerpt(2, 4).text()).isEqualTo("𠮷军");
    }

    @Test
    void linesOfAParagraphAreJoinedAndHanziTouch() {
        SourceText text = lines("　　深入到社  ", " 会各个层面");
        assertThat(text.reading()).isEqualTo("深入到社会各个层面");
        assertThat(text.excerpt(3, 5)).isEqualTo(new Excerpt(LINE_1, 5, 8, "社   会"));
    }

    @Test
    void wordsOfTwoLinesAreParted() {
        SourceText text = lines("Word", "PDF");
        assertThat(text.reading()).isEqualTo("Word PDF");
        assertThat(text.excerpt(0, 5)).isEqualTo(new Excerpt(LINE_1, 0, 4, "Word"));
        assertThat(text.excerpt(5, 8)).isEqualTo(new Excerpt(LINE_2, 0, 3, "PDF"));
    }

    @Test
    void excerptOverThreeLinesHoldsTheMiddleOne() {
        SourceText text =
                SourceText.of(
                        List.of(
                                new Piece(LINE_1, "甲乙"),
                                new Piece(LINE_2, "丙"),
                                new Piece(LINE_3, "丁戊")));
        assertThat(text.excerpt(1, 4)).isEqualTo(new Excerpt(LINE_1, 1, 2, "乙丙丁"));
    }

    @Test
    void paragraphsOfOneCellShareItsOffsets() {
        Location cell = Location.tableCell("a.docx", 1, 2, 3);
        SourceText text =
                SourceText.of(List.of(new Piece(cell, 0, "普法"), new Piece(cell, 2, "12场")));
        assertThat(text.excerpt(2, 5)).isEqualTo(new Excerpt(cell, 2, 5, "12场"));
        assertThat(text.excerpt(1, 3)).isEqualTo(new Excerpt(cell, 1, 3, "法1"));
    }

    @Test
    void emptyAndReversedStretchesAreRefused() {
        SourceText text = SourceText.of(LINE_1, "甲乙");
        assertThatThrownBy(() -> text.excerpt(1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.excerpt(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> SourceText.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void blankTextHasAnEmptyReading() {
        assertThat(SourceText.of(LINE_1, " \u3000\u200B").reading()).isEmpty();
    }

    @Test
    void costIsLinearInTheText() {
        Growth.assertLinear(
                400_000,
                size ->
                        assertThat(SourceText.of(LINE_1, "受理 36 件，".repeat(size)).reading())
                                .hasSize(size * 6));
        Growth.assertLinear(
                100_000,
                size -> {
                    List<Piece> pieces = new ArrayList<>();
                    for (int i = 1; i <= size; i++) {
                        pieces.add(new Piece(Location.line("a.txt", i), "受理36件"));
                    }
                    assertThat(SourceText.of(pieces).reading()).hasSize(5 * size);
                });
    }

    @Test
    void numberTornByAFullLineIsWholeAndCellsOfNumbersStayApart() {
        SourceText torn =
                SourceText.of(
                        List.of(
                                new SourceText.Piece(
                                        Location.line("a.txt", 1), "全年受理热线诉求二千余件，全年办结率9"),
                                new SourceText.Piece(Location.line("a.txt", 2), "8.7%，均按期办结。")));
        assertThat(torn.reading()).contains("办结率98.7%，");
        SourceText cell =
                SourceText.of(
                        List.of(
                                new SourceText.Piece(Location.line("a.txt", 1), "12"),
                                new SourceText.Piece(Location.line("a.txt", 2), "30")));
        assertThat(cell.reading()).isEqualTo("12 30");
    }
}
