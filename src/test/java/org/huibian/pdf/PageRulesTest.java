package org.huibian.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.huibian.pdf.MeasuredPdf.Page;
import org.huibian.pdf.MeasuredPdf.Sign;
import org.huibian.pdf.MeasuredPdf.TextLine;
import org.junit.jupiter.api.Test;

/** Page and grid (GB/T 9704-2012, 5), and page numbers (7.5), by number of rule. */
class PageRulesTest {

    private static final double MM = MeasuredPdf.MM;
    private static final MeasuredPdf HANZI = MeasuredPdf.of(Reports.of(Reports.hanziOnly(4)));

    @Test
    void rule1PageIsUprightA4() {
        assertThat(HANZI.pages()).hasSizeGreaterThan(3);
        for (Page page : HANZI.pages()) {
            assertThat(page.width()).isCloseTo(595.28, within(0.1));
            assertThat(page.height()).isCloseTo(841.89, within(0.1));
            assertThat(page.rotation()).isZero();
        }
    }

    @Test
    void rule2FirstBaselineOfAFullPageIsInItsRow() {
        double first = HANZI.pages().get(0).lines().get(0).baseline();
        assertThat(first).isCloseTo(125.1, within(2.9));
        double topOfBox = first - 0.88 * 16 - (28.991 - 16) / 2;
        assertThat(topOfBox).isGreaterThanOrEqualTo(36 * MM);
    }

    @Test
    void rule3And4LinesRunFromMarginToMargin() {
        List<TextLine> lines = HANZI.lines();
        assertThat(lines.stream().mapToDouble(TextLine::start).min().orElse(0))
                .isCloseTo(28 * MM, within(0.1));
        assertThat(lines.stream().mapToDouble(TextLine::end).max().orElse(0))
                .isCloseTo(184 * MM, within(0.9 * MM));
    }

    @Test
    void rule5LastBaselineStandsInTheTypeArea() {
        for (TextLine line : HANZI.lines()) {
            assertThat(line.baseline()).isLessThanOrEqualTo((37 + 225) * MM);
        }
    }

    @Test
    void rule6FullPageHas22RowsOfOnePitch() {
        for (Page page : HANZI.pages().subList(0, HANZI.pages().size() - 1)) {
            List<TextLine> lines = page.lines();
            assertThat(lines).hasSize(22);
            for (int k = 1; k < lines.size(); k++) {
                assertThat(lines.get(k).baseline() - lines.get(k - 1).baseline())
                        .isCloseTo(28.991, within(0.05));
            }
        }
    }

    @Test
    void rule7LineOfHanziHas28OfOnePitch() {
        List<TextLine> full =
                HANZI.lines().stream().filter(line -> line.signs().size() == 28).toList();
        assertThat(full).hasSizeGreaterThan(80);
        for (TextLine line : full) {
            for (int k = 1; k < 28; k++) {
                assertThat(line.signs().get(k).x() - line.signs().get(k - 1).x())
                        .isCloseTo(15.793, within(0.05));
            }
        }
    }

    @Test
    void rule8RunningTextIs16PointFangSong() {
        for (TextLine line : HANZI.lines()) {
            for (Sign sign : line.signs()) {
                assertThat(sign.face()).endsWith("FandolFang-Regular");
                assertThat(sign.size()).isEqualTo(16);
            }
        }
    }

    @Test
    void rule29FirstLineIsIndentedByTwoCharacters() {
        MeasuredPdf pdf = MeasuredPdf.of(Reports.of(Reports.body("法".repeat(60))));
        assertThat(pdf.lines()).extracting(line -> line.text().length()).containsExactly(26, 28, 6);
        assertThat(pdf.lines().get(0).start()).isCloseTo(39.14 * MM, within(0.1));
        assertThat(pdf.lines().get(1).start()).isCloseTo(28 * MM, within(0.1));
    }

    @Test
    void rule55And56PageNumberIsDigitsBetweenDashesIn14Point() {
        for (int k = 0; k < HANZI.pages().size(); k++) {
            TextLine number = HANZI.pages().get(k).number();
            assertThat(number.text()).isEqualTo("— " + (k + 1) + " —");
            for (Sign sign : number.signs()) {
                assertThat(sign.size()).isEqualTo(14);
                assertThat(sign.face()).endsWith("NotoSerifSC-Regular");
            }
        }
    }

    @Test
    void rule58PageNumberIsACharacterFromTheOuterEdge() {
        assertThat(HANZI.pages().get(0).number().end()).isCloseTo(179.06 * MM, within(0.3 * MM));
        assertThat(HANZI.pages().get(1).number().start()).isCloseTo(32.94 * MM, within(0.3 * MM));
    }
}
