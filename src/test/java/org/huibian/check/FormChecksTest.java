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
