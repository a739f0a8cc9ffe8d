package org.huibian.summary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionMarkTest {

    @ParameterizedTest(name = "{0} corrects {1}")
    @CsvSource({
        "东海街道更正.docx, 东海街道.docx",
        "东海街道（更新）.docx, 东海街道.docx",
        "东海街道修改稿.docx, 东海街道.docx",
        "东海街道修正.docx, 东海街道.docx",
        "东海街道_修订版.docx, 东海街道.docx",
        "东海街道补正.docx, 东海街道.docx",
        "东海街道v2.docx, 东海街道.docx",
        "东海街道v2.docx, 东海街道v1.docx",
        "东海街道V3.docx, 东海街道v2.docx",
        "东海街道v10.docx, 东海街道v9.docx",
        "东海街道v2.1.docx, 东海街道v2.docx",
        "东海街道ｖ２.docx, 东海街道.docx",
        "东海街道更正2.docx, 东海街道更正.docx",
        "东海街道更正（3）.docx, 东海街道更正2.docx",
        "东海街道更正稿二.docx, 东海街道更正.docx",
        "东海街道更正十二.docx, 东海街道更正十一.docx",
        "东海街道第二次更正.docx, 东海街道更正.docx",
        "更正/东海街道.docx, 东海街道.docx",
    })
    void marksAndHigherNumbersCorrect(String later, String earlier) {
        assertThat(CorrectionMark.rank(later)).isGreaterThan(CorrectionMark.rank(earlier));
    }

    @ParameterizedTest(name = "{0} ranks like {1}")
    @CsvSource({
        "东海街道终稿.docx, 东海街道.docx",
        "东海街道（定稿）.docx, 东海街道.docx",
        "东海街道送审稿.docx, 东海街道.docx",
        "东海街道(2).docx, 东海街道.docx",
        "东海街道v1.docx, 东海街道.docx",
        "东海街道2026.docx, 东海街道.docx",
        "东海街道更正20260210.docx, 东海街道更正.docx",
        "东海街道更正2026年.docx, 东海街道更正.docx",
        "东海街道更正2月10日.docx, 东海街道更正.docx",
        "东海街道更正十二月.docx, 东海街道更正.docx",
        "东海街道更正终稿.docx, 东海街道更正.docx",
    })
    void everythingElseDoesNot(String one, String other) {
        assertThat(CorrectionMark.rank(one)).isEqualTo(CorrectionMark.rank(other));
    }
}
