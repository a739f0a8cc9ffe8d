package org.huibian.extract.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.huibian.extract.Extraction;
import org.huibian.extract.ProgramVocabulary;
import org.huibian.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that set this year beside last year and tell what has changed. */
class YearsInTablesTest {

    private static Extraction read(String drawn) {
        return ProgramVocabulary.EXTRACTOR.extract(
                new SourceDocument("表.xlsx", "xlsx", "", List.of(DrawnSheet.table(drawn))));
    }

    private static String faults(String drawn) {
        return read(drawn).problems().stream()
                .map(one -> one.kind() + " " + one.subject())
                .collect(Collectors.joining("; "));
    }

    private static String roles(String drawn) {
        return read(drawn).mentions().stream()
                .filter(one -> !one.indicator().isEmpty())
                .map(one -> one.role() + " " + one.excerpt().text())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "指标|本年|上年|增减|增减%",
                "指标|2025年|2024年|增减数|增长率",
                "指标|今年|去年同期|比上年±|同比",
                "指标|本年数|上年数|较上年增减|增幅（%）",
                "指标|2025年|2024年|较2024年|升降幅度",
                "指标|本年|上年|与上年相比|同比变化"
            })
    void whatHasChangedIsNeitherYearsNumber(String heads) {
        assertThat(roles(heads + "\n受理矛盾纠纷（件）|143|158|-15|-9.49\n接待来访群众（人次）|94|80|14|17.5"))
                .isEqualTo("TOTAL 143; PREVIOUS 158; TOTAL 94; PREVIOUS 80");
    }

    @Test
    void rowOfWhatHasChangedIsNeitherYearsNumber() {
        assertThat(roles("年份|受理矛盾纠纷（件）|信访件（件）\n2025年|143|22\n2024年|158|27\n同比增减|-15|-5"))
                .isEqualTo("TOTAL 143; TOTAL 22; PREVIOUS 158; PREVIOUS 27");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本年|上年|增减|增减%\n54|47|7|14.89\n41|46|-5|-10.87\n22|27|-5|-18.52",
                "2025年|2024年|增减数|增长率\n54|47|7|14.9%\n41|46|-5|-10.9%\n22|27|-5|-18.5%",
                "2024年|2025年|比上年±|同比\n47|54|7|14.89%\n46|41|-5|-10.87%\n27|22|-5|-18.52%",
                "上年数|本年数|增减|增幅（%）\n47|54|+7|+14.89\n46|41|-5|-10.87\n27|22|-5|-18.52",
                "今年|去年|同比增减|同比增长\n54|47|7|14.89%\n41|46|-5|-10.87%\n22|22|0|0",
                "2025年|2024年|增减量|升降幅度\n54件|47件|7件|14.89%\n41件|46件|5件|10.87%\n8|0|8|—",
                "本年|上年|较上年增减|较上年增幅\n54|47|增加7|上升14.89%\n41|46|减少5|下降10.87%\n8|9|-|-",
                "本年|上年同期|同比变化\n54|47|↑14.89%\n41|46|↓10.87%\n22|27|↓18.52%",
                "本期|同期|增减%\n1,254|1,047|19.77\n4.12|4.65|-11.40\n98.6%|97.2%|1.4",
                "本年|目标|完成率\n54|47|114.9%\n41|46|89.1%\n22|27|81.5%",
                "上半年|下半年|增减\n54|47|9\n41|46|9\n22|27|9"
            })
    void changesThatTwoYearsGiveAreLeftAlone(String cells) {
        assertThat(faults(changes(cells))).doesNotContain("CHANGE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本年|上年|增减|增减%\n54|47|9|14.89\n41|46|-5|-10.87\n22|27|-5|-18.52",
                "2025年|2024年|增减数|增长率\n54|47|7|14.9%\n41|46|-5|-12.2%\n22|27|-5|-18.5%",
                "2024年|2025年|比上年±|同比\n47|54|7|14.89%\n46|41|-5|-10.87%\n27|22|-5|18.52%",
                "上年数|本年数|增减|增幅（%）\n47|54|+7|+14.89\n46|41|+5|-10.87\n27|22|-5|-18.52",
                "今年|去年|同比增减|同比增长\n54|47|7|14.89%\n41|46|-5|-10.87%\n22|22|0|4.55%",
                "本年|上年同期|同比变化\n54|47|↑41.89%\n41|46|↓10.87%\n22|27|↓18.52%",
                "本年|上年|较上年增减\n54|47|增加7件\n41|46|减少15件\n8|9|-"
            })
    void changeThatTwoYearsDoNotGiveIsTold(String cells) {
        assertThat(faults(changes(cells))).containsOnlyOnce("CHANGE_IN_ROW");
    }

    @Test
    void changeBelowTheYearsAtTheLeftIsTold() {
        String drawn = "年份|审查|处罚|公开\n2025年|54|41|156\n2024年|47|46|141\n增减|7|-5|%s";
        assertThat(faults(drawn.formatted("15"))).doesNotContain("CHANGE");
        assertThat(faults(drawn.formatted("25"))).contains("CHANGE_IN_ROW 25");
    }

    /** Rows of three things. */
    private static String changes(String cells) {
        String[] rows = cells.split("\n");
        String labels = "项目\n合法性审查（件）\n行政处罚案件（件）\n信访件（件）";
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < rows.length; i++) {
            drawn.append(labels.split("\n")[i]).append('|').append(rows[i]).append('\n');
        }
        return drawn.toString();
    }
}
