package org.huibian.check.units;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "拆除彩钢棚3,200平方米，折合48亩。|3,200平方米|4.8亩|48亩",
                "清退林地12公顷，合18亩。|12公顷|180亩|18亩",
                "整修水渠6公里，相当于3000米。|6公里|6000米|3000米",
                "收回欠薪1.5万元，折合1500元。|1.5万元|15000元|1500元",
                "平整土地2万平方米（约合300亩）。|2万平方米|30亩|300亩",
                "先拆2000平方米，折合3亩；再拆500平方米，折合7.5亩。|500平方米|0.75亩|7.5亩"
            })
    void quantityThatComesToAnotherIsToldWithWhatItComesTo(
            String text, String written, String due, String stated) {
        assertThat(Converted.in(text)).contains(new Converted(written, due, stated));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "拆除彩钢棚3,200平方米，折合4.8亩。",
                "拆除彩钢棚3200平方米，折合约5亩。",
                "整修水渠6公里，折合12华里。",
                "投入1200元，合1210元。",
                "拆除围墙80米，折合40平方米。",
                "巡查里程折合1860车次。"
            })
    void rightOrRoundedOrOfAnotherKindIsLeftAlone(String text) {
        assertThat(Converted.in(text)).isEmpty();
    }
}
