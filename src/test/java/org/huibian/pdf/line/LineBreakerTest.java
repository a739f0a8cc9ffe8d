package org.huibian.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private static final double EM = Setting.EM;

    private static Line first(String text, int cells) {
        return Setting.lines(text, cells).get(0);
    }

    private static double x(Line line, int index) {
        return line.x(index);
    }

    @Test
    void hanziStandInTheirCells() {
        List<Line> lines = Setting.lines("法".repeat(25), 10);
        assertThat(lines).extracting(Line::length).containsExactly(10, 10, 5);
        for (int k = 0; k < 10; k++) {
            assertThat(x(lines.get(0), k)).isCloseTo(k * EM, within(1e-9));
        }
        assertThat(lines.get(2).width()).isCloseTo(5 * EM, within(1e-9));
    }

    @Test
    void firstLineMayBeNarrower() {
        List<Line> lines =
                LineBreaker.lines(Setting.atoms("法".repeat(20)), new Measure(80, 100, true));
        assertThat(lines).extracting(Line::length).containsExactly(8, 10, 2);
    }

    @Test
    void closingMarkIsNotFirst() {
        assertThat(Setting.texts(Setting.lines("法".repeat(10) + "。" + "政".repeat(12), 10)))
                .noneMatch(line -> line.startsWith("。"));
    }

    @Test
    void openingMarkIsNotLast() {
        assertThat(Setting.texts(Setting.lines("法".repeat(9) + "《" + "政".repeat(12), 10)))
                .noneMatch(line -> line.endsWith("《"));
    }

    @Test
    void lineThatPushesACharacterOnIsSpreadToItsWidth() {
        Line line = first("法".repeat(10) + "。" + "政".repeat(12), 10);
        assertThat(line.text()).isEqualTo("法".repeat(9));
        assertThat(line.width()).isCloseTo(10 * EM, within(1e-9));
        double pitch = x(line, 1) - x(line, 0);
        for (int k = 1; k < 9; k++) {
            assertThat(x(line, k) - x(line, k - 1)).isCloseTo(pitch, within(1e-9));
        }
    }

    @Test
    void markAtTheEndTakesHalfItsWidthWhereThatFillsTheLine() {
        Line line = first("甲乙丙丁戊己庚辛壬A，" + "政".repeat(12), 10);
        assertThat(line.text()).isEqualTo("甲乙丙丁戊己庚辛壬A，");
        assertThat(line.isHalf(10)).isTrue();
        assertThat(line.width()).isCloseTo(10 * EM, within(1e-9));
    }

    @Test
    void marksWithinALineAreSqueezedWhereThatFillsIt() {
        // Eleven cells: the last mark and one more give half a cell each.
        Line line = first("甲，乙、丙；丁戊己庚。" + "政".repeat(12), 10);
        assertThat(line.text()).isEqualTo("甲，乙、丙；丁戊己庚。");
        assertThat(line.width()).isCloseTo(10 * EM, within(1e-9));
        assertThat(line.isHalf(1)).isTrue();
        assertThat(line.isHalf(3)).isFalse();
        assertThat(line.isHalf(10)).isTrue();
    }

    @Test
    void charactersNeverOverlap() {
        for (Line line : Setting.lines("甲，“乙”。（《丙》）；".repeat(30), 10)) {
            for (int k = 1; k < line.length(); k++) {
                Glyph left = line.glyph(k - 1);
                double room = line.isHalf(k - 1) ? left.half() : left.advance();
                assertThat(x(line, k)).isGreaterThanOrEqualTo(x(line, k - 1) + room - 1e-9);
            }
        }
    }

    @Test
    void twoNeighbouringMarksTakeTheRoomOfOneAndAHalf() {
        assertThat(Setting.halves(first("甲。”乙", 10))).containsExactly(false, true, false, false);
        assertThat(Setting.halves(first("甲（《乙", 10))).containsExactly(false, false, true, false);
        Line line = first("甲，“乙", 10);
        assertThat(Setting.halves(line)).containsExactly(false, true, false, false);
        assertThat(line.width()).isCloseTo(3.5 * EM, within(1e-9));
    }

    @Test
    void lastLineIsNotASingleCharacter() {
        List<Line> lines = Setting.lines("甲，乙，丙" + "法".repeat(16) + "。", 10);
        assertThat(lines.get(lines.size() - 1).text().length()).isGreaterThan(2);
    }

    @Test
    void numberGoesToTheNextLineWithItsUnit() {
        assertThat(Setting.texts(Setting.lines("法".repeat(8) + "1,024件" + "政".repeat(12), 10)))
                .anyMatch(line -> line.startsWith("1,024件"));
    }

    @Test
    void spaceHangsBehindTheEndWithinTheWidth() {
        List<Line> lines = Setting.lines("甲".repeat(8) + "abcd efgh" + "乙".repeat(8), 10);
        Line line = lines.get(0);
        assertThat(line.text()).endsWith("abcd ");
        assertThat(line.width()).isCloseTo(10 * EM, within(1e-9));
        int space = line.length() - 1;
        assertThat(x(line, space) + line.glyph(space).advance())
                .isLessThanOrEqualTo(10 * EM + 1e-9);
    }

    @Test
    void gapBesideLatinStaysSmallerThanASpace() {
        Line line = first("甲乙ab丙丁戊己庚" + "1234567万元" + "政".repeat(12), 10);
        assertThat(line.text()).isEqualTo("甲乙ab丙丁戊己庚");
        double end = x(line, 1) + EM;
        assertThat(x(line, 2) - end).isLessThanOrEqualTo(0.12 * EM);
    }

    @Test
    void lineThatCannotBeFilledStaysShortInsteadOfFallingApart() {
        Line line = first("甲乙" + "123456789012345万元" + "政".repeat(12), 10);
        assertThat(line.text()).isEqualTo("甲乙");
        assertThat(x(line, 1) - x(line, 0)).isLessThan(1.25 * EM);
    }

    @Test
    void raggedLinesKeepTheirSpacing() {
        List<Line> lines =
                LineBreaker.lines(Setting.atoms("法".repeat(10) + "。政"), Measure.ragged(10 * EM));
        for (Line line : lines) {
            for (int k = 1; k < line.length(); k++) {
                assertThat(x(line, k) - x(line, k - 1)).isCloseTo(EM, within(1e-9));
            }
        }
    }

    @Test
    void noTextIsOneEmptyLine() {
        assertThat(Setting.lines("", 10)).containsExactly(Line.EMPTY);
    }

    @Test
    void widthOfNothingIsRefused() {
        assertThatThrownBy(() -> Measure.ragged(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
