package org.huibian.indicator.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.setup.SetupException;
import org.huibian.setup.SetupFile;
import org.junit.jupiter.api.Test;

class PhraseIndexTest {

    private static final String N = String.valueOf(PhraseIndex.NUMBER);

    @Test
    void literalTextMatchesWhereItStands() {
        assertThat(found("法治讲座", "举办法治讲座" + N)).isEqualTo("2-6 -1");
    }

    @Test
    void quantityIsFoundBehindFillers() {
        assertThat(found("矛盾纠纷N", "受理矛盾纠纷共计" + N)).isEqualTo("2-6 8");
        assertThat(found("矛盾纠纷N", "受理矛盾纠纷以及信访" + N)).isEmpty();
    }

    @Test
    void gapStandsForTwelveCharactersAtTheMost() {
        assertThat(found("法治…讲座", "法治一二三四五六七八九十百千讲座")).isNotEmpty();
        assertThat(found("法治…讲座", "法治一二三四五六七八九十百千万讲座")).isEmpty();
    }

    @Test
    void gapDoesNotCrossAnotherQuantity() {
        assertThat(found("法治…讲座", "法治活动" + N + "讲座")).isEmpty();
    }

    @Test
    void quantityMayStandFirst() {
        assertThat(found("N社区", "现有" + N + "社区")).isEqualTo("3-5 2");
        assertThat(found("N社区", "现有" + N + "城市社区")).isEmpty();
        assertThat(found("N…社区", "现有" + N + "城市社区")).isNotEmpty();
    }

    @Test
    void bracketsAndQuotationMarksDoNotMatter() {
        assertThat(found("村（社区）“法律明白人”", PhraseText.normal("村(社区)法律明白人"))).isNotEmpty();
    }

    @Test
    void aPhraseWithoutTextIsRefusedWithItsLine() {
        assertThatThrownBy(() -> catalog("…N"))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("indicators.csv:2");
    }

    private static String found(String phrase, String clause) {
        List<PhraseIndex.Match> matches = new PhraseIndex(catalog(phrase)).find(clause);
        return matches.isEmpty()
                ? ""
                : matches.get(0).start()
                        + "-"
                        + matches.get(0).end()
                        + " "
                        + matches.get(0).number();
    }

    private static IndicatorCatalog catalog(String phrase) {
        String head = "id,name,unit,aggregation,theme,nature,definition,phrases,exclude\n";
        return IndicatorCatalog.parse(
                csv("indicators.csv", head + "a,甲,件,sum,disputes,flow,定义," + phrase + ",\n"),
                csv("units.csv", "unit,equals,factor,note\n件,件,1,\n"));
    }

    private static SetupFile csv(String name, String text) {
        return SetupFile.of(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
