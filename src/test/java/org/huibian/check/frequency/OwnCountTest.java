package org.huibian.check.frequency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.huibian.check.frequency.held.TimesHeld;
import org.huibian.check.frequency.rhythm.Rhythm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnCountTest {

    private static final int YEAR = 12;

    @ParameterizedTest
    @CsvSource({
        "会前学法每月组织一次，全年会前学法9次。, 9",
        "每季度召开一次法治专题会议，全年召开法治专题会议3次。, 3",
        "全年召开法治专题会议3次，做到每季度一次。, 3"
    })
    void countOfTheYearIsOfTheRhythmOfItsSentence(String text, int times) {
        assertThat(of(text)).hasValueSatisfying(one -> assertThat(one.times()).isEqualTo(times));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每季度召开一次法治专题会议，全年开展普法宣传40次。",
                "每半年公布一次执法数据，每季度公布一次财政数据，公布财政数据4次。",
                "每季度召开一次法治专题会议。"
            })
    void countOfOtherBusinessOrOfANearerRhythmIsNot(String text) {
        assertThat(of(text)).isEmpty();
    }

    private static Optional<TimesHeld> of(String text) {
        return OwnCount.of(text, Rhythm.of(text).get(0), YEAR);
    }
}
