package org.huibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConcernTest {

    private static final String SENTENCE = "全年受理矛盾纠纷1,084件，化解80件。";

    @Test
    void findingIsOnTheIndicatorItNamesByIdOrByName() {
        assertThat(concern("V03", "handled", "", "不符").isOn("handled", "受理纠纷")).isTrue();
        assertThat(concern("V03", "", "", "“受理纠纷”为84，多于化解").isOn("handled", "受理纠纷")).isTrue();
        assertThat(concern("V03", "", "", "受理纠纷为84").isOn("handled", "受理纠纷")).isFalse();
        assertThat(concern("V03", "resolved", "", "不符").isOn("handled", "受理纠纷")).isFalse();
    }

    @Test
    void findingIsAboutASentenceThatItQuotesInPartOrWithMoreWhateverTheSpaces() {
        assertThat(concern("V03", "", "化解 80　件", "不符").isAbout(SENTENCE)).isTrue();
        assertThat(concern("V03", "", SENTENCE + "无积案。", "不符").isAbout(SENTENCE)).isTrue();
        assertThat(concern("V03", "", "办理信访9件", "不符").isAbout(SENTENCE)).isFalse();
        assertThat(concern("V03", "", "　", "不符").isAbout(SENTENCE)).isFalse();
        assertThat(concern("V03", "", "化解80件", "不符").isAbout("")).isFalse();
    }

    @Test
    void findingOnPersonsIsAboutNoFigure() {
        assertThat(concern("P01", "", SENTENCE, "“受理纠纷”").isAbout(SENTENCE)).isFalse();
        assertThat(concern("P01", "", SENTENCE, "“受理纠纷”").isOn("handled", "受理纠纷")).isFalse();
    }

    @Test
    void findingSpeaksOfAValueWhoseNumberItNamesAsAWhole() {
        assertThat(concern("V03", "", SENTENCE, "1084多于80").speaksOf("1,084件")).isTrue();
        assertThat(concern("V03", "", SENTENCE, "1084多于80").speaksOf("84件")).isFalse();
    }

    private static Concern concern(String check, String indicator, String quote, String message) {
        return new Concern(check, indicator, List.of(quote), message);
    }
}
