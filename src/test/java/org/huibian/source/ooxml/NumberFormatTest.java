package org.huibian.source.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "chineseCountingThousand, 1, 一",
        "chineseCountingThousand, 10, 十",
        "chineseCountingThousand, 11, 十一",
        "chineseCountingThousand, 20, 二十",
        "chineseCountingThousand, 105, 一百零五",
        "chineseCountingThousand, 110, 一百一十",
        "chineseCountingThousand, 1003, 一千零三",
        "chineseCounting, 12, 十二",
        "chineseCounting, 105, 一○五",
        "japaneseCounting, 111, 百十一",
        "ideographDigital, 10, 一〇",
        "chineseLegalSimplified, 21, 贰拾壹",
        "decimalEnclosedCircle, 1, ①",
        "decimalEnclosedCircle, 20, ⑳",
        "decimalEnclosedCircleChinese, 21, ㉑",
        "decimalEnclosedCircle, 51, 51",
        "decimalEnclosedParen, 3, ⑶",
        "ideographTraditional, 2, 乙",
        "upperLetter, 27, AA",
        "lowerLetter, 3, c",
        "upperRoman, 4, IV",
        "lowerRoman, 9, ix",
        "decimalZero, 5, 05",
        "decimalFullWidth, 15, １５",
        "none, 3, ''",
        "unheardOf, 7, 7"
    })
    void numberIsWrittenAsWordPrintsIt(String format, int number, String printed) {
        assertThat(NumberFormat.written(format, number)).isEqualTo(printed);
    }
}
