package org.huibian.check.wholes.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoOthersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "，没有其他程序的案件。",
                "，除这三类外没有组织其他演练。",
                "，此外再无别的场次。",
                "，再没有别处。",
                "，别处一场没有。",
                "，就这三处。"
            })
    void listIsSaidToBeAllThereIs(String behind) {
        assertThat(NoOthers.areSaid(behind, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"，没有其他险情。", "，没有收到其他意见。", "，没有别的花费。"})
    void ofSomethingElseNothingIsSaidOfTheList(String behind) {
        assertThat(NoOthers.areSaid(behind, false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"，没有别的花费。", "，没有其他开支。"})
    void ofMoneySpentItIsSaid(String behind) {
        assertThat(NoOthers.areSaid(behind, true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"，均已办结。", "，其余正在办理。", "。"})
    void otherwiseNothingIsSaid(String behind) {
        assertThat(NoOthers.areSaid(behind, false)).isFalse();
    }
}
