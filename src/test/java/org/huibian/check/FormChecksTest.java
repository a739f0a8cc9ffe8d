package org.huibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.huibian.extract.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormChecksTest {

    @Test
    void formThatDiffersFromTheWordsIsShownWithBoth() {
        assertThat(
                        SketchedDistrict.sound()
                                .problem(
                                        Problem.Kind.FORM_DIFFERS,
                                        "disputes_handled",
                                        "受理矛盾纠纷 件 56",
                                        "全年受理矛盾纠纷54件。")
                                .findings("V13"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                            assertThat(finding.indicator()).isEqualTo("disputes_handled");
                            assertThat(finding.quote()).isEqualTo("受理矛盾纠纷 件 56 ‖ 全年受理矛盾纠纷54件。");
                            assertThat(finding.places()).hasSize(2);
                        });
    }

    @Test
    void allThatWasAddedUpIsNamedBesideTheForm() {
        assertThat(
                        SketchedDistrict.sound()
                                .problem(
                                        Problem.Kind.FORM_DIFFERS,
                                        "disputes_handled",
                                        "受理矛盾纠纷 件 31",
                                        "镇调委会受理31件，村调委会受理8件。",
                                        "镇调委会受理31件，村调委会受理8件。")
                                .findings("V13"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.places()).hasSize(2);
                            assertThat(finding.quote())
                                    .isEqualTo("受理矛盾纠纷 件 31 ‖ 镇调委会受理31件，村调委会受理8件。");
                            assertThat(finding.message().text()).endsWith("、镇调委会受理31件，村调委会受理8件。");
                        });
    }

    @Test
    void strokesInASheetAreToldInOneFindingThatQuotesTheRows() {
        assertThat(
                        SketchedDistrict.sound()
                                .problem(Problem.Kind.NOT_FILLED_IN, "行政复议案件", "2 行政复议案件 件 /")
                                .problem(Problem.Kind.NOT_FILLED_IN, "普法宣传活动", "4 普法宣传活动 场 —")
                                .findings("V11"))
                .filteredOn(finding -> !finding.quote().isEmpty())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.INFO);
                            assertThat(finding.message().text())
                                    .contains("行政复议案件、普法宣传活动", "不作 0 计");
                            assertThat(finding.quote()).isEqualTo("2 行政复议案件 件 / ‖ 4 普法宣传活动 场 —");
                        });
    }

    @Test
    void oneCellIsNotCalledSeveral() {
        assertThat(
                        SketchedDistrict.sound()
                                .problem(Problem.Kind.UNIT_MISSING, "42", "罚没金额 42")
                                .findings("V14"))
                .singleElement()
                .satisfies(
                        finding ->
                                assertThat(finding.message().text())
                                        .doesNotContain("等")
                                        .contains("没有写计量单位"));
    }

    @Test
    void hiddenFigureIsForTheClerkToAskAbout() {
        assertThat(
                        SketchedDistrict.sound()
                                .problem(Problem.Kind.HIDDEN_FIGURE, "", "行政处罚案件 宗 37")
                                .findings("V14"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.INFO);
                            assertThat(finding.quote()).isEqualTo("行政处罚案件 宗 37");
                            assertThat(finding.message().text()).contains("隐藏");
                            assertThat(finding.action().text()).contains("核实");
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "TABLE_SUM, 相加为 42",
        "NUMBER_AS_TEXT, 以文本录入",
        "NOT_COMPUTED, 没有保存计算结果",
        "UNIT_MISSING, 没有写计量单位"
    })
    void faultOfATableIsAnError(Problem.Kind kind, String said) {
        assertThat(SketchedDistrict.sound().problem(kind, "42", "合计 43").findings("V14"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                            assertThat(finding.message().text()).contains(said);
                            assertThat(finding.action().text()).isNotEmpty();
                        });
    }
}
