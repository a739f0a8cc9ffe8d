package org.huibian.extract.outline.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers a paragraph begins with, where another number stands right behind. */
class HeadingNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1.14个村（社区）均配有法律顾问,1.",
        "2.19家企业接受体检,2.",
        "3.7支队伍常年值守,3.",
        "4.2025年印发要点,4.",
        "1.3月底前完成轮训,1.",
        "2.12345热线诉求办结,2.",
        "5.12名队员持证,5.",
    })
    void itemThatBeginsWithNumberOfItsOwn(String paragraph, String number) {
        assertThat(HeadingNumber.leading(paragraph))
                .map(found -> found.text(paragraph))
                .contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.14个百分点的增幅",
                "2.5个月办结",
                "1.14万元",
                "98.5%的诉求",
                "3.5公里长廊",
                "1.2亿元投资",
                "4.3平方米",
                "2.5个工作日内办结",
                "4.5个小时",
                "1.5个学时",
                "3.5个亿",
                "2.5人/户"
            })
    void quantityIsNoItem(String paragraph) {
        assertThat(HeadingNumber.leading(paragraph)).isEmpty();
    }
}
