package org.huibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings as findings quote them: as submitted, and nothing that was not. */
class QuotedHeadingTest {

    @ParameterizedTest
    @CsvSource({
        "（一）强化领导。全年开会4次。,(二)规范执法。全年检查50次。,(二)规范执法 ‖ （一）强化领导",
        "（一）强化领导：全年开会4次。,(二)规范执法：全年检查50次。,(二)规范执法 ‖ （一）强化领导",
        "（一）强化领导:全年开会4次。,(二)规范执法:全年检查50次。,(二)规范执法 ‖ （一）强化领导",
    })
    void headingThatTextFollows(String first, String second, String quote) {
        assertThat(WrittenDistrict.with(first + "\n\n" + second).findings("N03"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.quote()).isEqualTo(quote));
    }
}
