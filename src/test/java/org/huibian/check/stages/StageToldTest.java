package org.huibian.check.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.huibian.check.arithmetic.FigureSentence;
import org.huibian.check.stages.words.Stage;
import org.huibian.extract.ProgramVocabulary;
import org.huibian.extract.TextLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageToldTest {

    @ParameterizedTest
    @CsvSource({
        "341, 326, true",
        "4, 3, true",
        "5, 3, false",
        "326, 326, false",
        "300, 326, false"
    })
    void moreByAThirdIsOfAnotherThing(BigDecimal part, BigDecimal whole, boolean little) {
        assertThat(StageTold.isMoreByLittle(part, whole)).isEqualTo(little);
    }

    @ParameterizedTest
    @CsvSource({
        "全年排查安全隐患326处。, INTAKE, true",
        "全年整改安全隐患341处。, OUTCOME, false",
        "现有消防栓48个。, DUE, true"
    })
    void numberOfNoStageCountsAllThereAre(String sentence, Stage stage, boolean in) {
        StageTold told = told(sentence);
        assertThat(told.called().stage()).isEqualTo(stage);
        assertThat(told.isIn()).isEqualTo(in);
    }

    @Test
    void thingIsToldWithoutItsStage() {
        assertThat(told("全年排查安全隐患326处。").thing()).contains("安全隐患").doesNotContain("排查");
    }

    @Test
    void partsOthersAndOtherTimesAreOfSome() {
        assertThat(told("上半年排查安全隐患326处。").isOfSome()).isTrue();
        assertThat(told("全年排查安全隐患326处。").isOfSome()).isFalse();
    }

    private static StageTold told(String text) {
        List<FigureSentence> sentences =
                FigureSentence.of(
                        ProgramVocabulary.EXTRACTOR.extract(
                                TextLines.document("甲镇2025年法治政府建设情况报告", "一、主要举措和成效", text)));
        return StageTold.any(sentences.get(0), 0).orElseThrow();
    }
}
