package org.huibian.extract.figures.hit.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"共", "一共调解", "累计受理案件", "全年检查企业", "加在一起", "人员总数达"})
    void sumIsOfTheListOrOfTheYear(String before) {
        assertThat(SumWords.say(before)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"办公共", "其中", "共有社区、", "合计办理行政复议案件", ""})
    void otherWordsAndThoseFarAwayMakeNone(String before) {
        assertThat(SumWords.say(before)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"共", "合计", "三项相加为", "合起来办了"})
    void sumOfAListIsSaidOfIt(String before) {
        assertThat(SumWords.sayOfList(before)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"全年", "累计", "总数", "公共", "共组织活动"})
    void sumOfTheYearIsOfNoList(String before) {
        assertThat(SumWords.sayOfList(before)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"个社区共", "合计有", "一共建成"})
    void sumStandsRightBesideItsNumber(String before) {
        assertThat(SumWords.standBeside(before)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"共建成阵地", "加起来", "和"})
    void whatStandsFurtherOffIsNoSumOfTheList(String before) {
        assertThat(SumWords.standBeside(before)).isFalse();
    }
}
