package org.huibian.template.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteSettingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "设立“议事厅”。 | 设立‘议事厅’。",
                "组建小组,先讲法。 | 组建小组，先讲法。",
                "共建成13个村(社区)。 | 共建成13个村（社区）。",
                "受理1,024件。 | 受理1,024件。",
                "做法(A)有3:2之比。 | 做法（A）有3:2之比。",
                "推行“网格 + 调解”;成效好! | 推行‘网格 + 调解’；成效好！",
            })
    void marksAreSetAndNoWordChanges(String words, String set) {
        assertThat(QuoteSetting.set(words)).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource({"针对性不强。, 针对性不强", "针对性不强；, 针对性不强", "针对性不强, 针对性不强"})
    void withinASentenceTheMarkAtTheEndFalls(String words, String set) {
        assertThat(QuoteSetting.setWithin(words)).isEqualTo(set);
    }
}
