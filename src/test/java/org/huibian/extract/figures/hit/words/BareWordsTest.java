package org.huibian.extract.figures.hit.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.huibian.extract.quantity.Figure;
import org.huibian.indicator.phrase.PhraseIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"其中N", "全年共N", "年底总数达到N", "增加到N", "目前共有N", "加起来N", "我镇自办N"})
    void mereWordsNameNothing(String own) {
        assertThat(BareWords.areMere(text(own))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"化解N", "全年共调解N", "其中网格员N", "满意率达N", "N件合同"})
    void aVerbOrANameSaysSomething(String own) {
        assertThat(BareWords.areMere(text(own))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"配合区局检查, 街道自行N, true", "全年协助执法, 自主N, true", "检查企业, 街道自行N, false", "检查企业, 共N, true"})
    void whatWasDoneByThemselvesIsTheSameAsForOthers(String head, String own, boolean mere) {
        assertThat(BareWords.areMere(head, text(own))).isEqualTo(mere);
    }

    @ParameterizedTest
    @CsvSource({"投诉举报:, 接报N, true", "投诉举报, 接报N, false", "投诉举报:, 接报、转办N, false", "'', 接报N, false"})
    void underALabelABareVerbIsOfIt(String head, String own, boolean under) {
        assertThat(BareWords.areUnderLabel(head, text(own))).isEqualTo(under);
    }

    @ParameterizedTest
    @CsvSource({"平方米, 面积N, true", "㎡, 实拆面积共N, true", "处, 面积N, false", "平方米, 绿化公园N, false"})
    void areaIsOfWhatWasNamedBefore(String unit, String own, boolean area) {
        assertThat(BareWords.areOfArea(figure(unit), text(own))).isEqualTo(area);
    }

    @ParameterizedTest
    @CsvSource({"人, 涉及, true", "户, 共牵涉到, true", "件, 涉及, false", "人, 参加, false"})
    void personsTouchedAreNoneToldBefore(String unit, String before, boolean touched) {
        assertThat(BareWords.areOfTouched(figure(unit), before)).isEqualTo(touched);
    }

    private static Figure figure(String unit) {
        return Figure.counted(0, 1, BigDecimal.TEN, unit);
    }

    private static String text(String words) {
        return words.replace('N', PhraseIndex.NUMBER);
    }
}
