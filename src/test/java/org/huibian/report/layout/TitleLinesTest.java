package org.huibian.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibian.report.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleLinesTest {

    @ParameterizedTest
    @CsvSource({
        "澄溪区2025年度法治政府建设情况报告, 澄溪区2025年度法治政府建设情况报告",
        "澄溪区2025年度法治政府建设情况报告及工作安排, 澄溪区2025年度|法治政府建设情况报告及工作安排",
        // 20 ems by the count of half ems, and more in the bold face.
        "澄溪古镇景区2025年度法治政府建设情况报告, 澄溪古镇景区|2025年度法治政府建设情况报告",
        "澄溪区人民政府关于2025年度法治政府建设情况的报告, 澄溪区人民政府关于2025年度|法治政府建设情况的报告",
        "中共澄溪区委全面依法治区委员会办公室关于2025年度法治政府建设工作情况的报告," + " 中共澄溪区委全面依法治区委员会办公室|关于2025年度法治政府建设工作情况的报告",
        "澄溪区2025年度法治政府建设主要指标分街道统计表, 澄溪区2025年度|法治政府建设主要指标分街道统计表"
    })
    void linesBreakBetweenWords(String title, String lines) {
        assertThat(String.join("|", TitleLines.of(title, 20))).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "澄溪区人民政府关于2025年度法治政府建设情况和2026年度工作安排的报告",
                "望山镇2025年法治政府建设工作总结及2026年工作安排",
                "中共澄溪区望山镇委员会澄溪区望山镇人民政府2025年度法治政府建设情况报告",
                "关于印发《澄溪区贯彻落实法治政府建设实施纲要重点任务清单》的通知",
                "澄溪经济技术开发区管理委员会2025年度推进依法行政、建设法治政府工作情况报告",
                "澄溪区2025年度各街道（镇、乡）法治政府建设主要指标完成情况统计表（按指标分列）"
            })
    void linesKeepTheRuleOfShape(String title) {
        List<String> lines = TitleLines.of(title, 20);

        assertThat(String.join("", lines)).isEqualTo(title);
        assertThat(lines).hasSizeGreaterThan(1);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            assertThat(Ems.of(line)).as(line).isBetween(4.0, 20.0);
            assertThat(line).doesNotMatch("^[的和及与、）》].*").doesNotMatch(".*[的和及与、（《]$");
            assertThat(line).doesNotMatch(".*\\d$");
            if (i > 0) {
                assertThat(Ems.of(line)).as(line).isNotEqualTo(Ems.of(lines.get(i - 1)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 101, 5_000})
    void aTitleOfAnyLengthIsBrokenWithoutLoss(int length) {
        for (String piece : List.of("的", "9", "a", "《", "区", "𠮷", "\u0301", " ")) {
            String title = piece.repeat(length);
            List<String> lines = TitleLines.of(title, 20);
            assertThat(String.join("", lines)).isEqualTo(title);
            assertThat(lines).allSatisfy(line -> assertThat(Ems.of(line)).isLessThanOrEqualTo(20));
        }
    }

    @Test
    void aShortOrEmptyTitleIsOneLine() {
        assertThat(TitleLines.of("", 20)).containsExactly("");
        assertThat(TitleLines.of("工作报告", new Style.Type(Style.Role.TITLE, 22, false), 442))
                .containsExactly("工作报告");
    }
}
