package org.huibian.extract.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.huibian.extract.SpecTable;
import org.huibian.source.Location;
import org.huibian.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    static Stream<Arguments> rows() throws IOException {
        return SpecTable.rows("personal-data.md").stream()
                .map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void personalDataIsFoundAndNothingElse(String text, String hidden) {
        String reading = SourceText.of(new Location("", ""), text).reading();
        List<String> found =
                PersonalData.ofText(reading).spans(reading).stream()
                        .map(span -> reading.substring(span.start(), span.end()))
                        .distinct()
                        .toList();
        List<String> expected =
                Arrays.stream(hidden.split(";")).filter(part -> !part.isEmpty()).toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyLaterOccurrenceOfANameIsReplaced() {
        PersonalData personal = PersonalData.ofText("信访人钱桂兰多次上访。");
        assertThat(personal.mask("妥善处理了钱桂兰信访件，钱 桂兰表示感谢")).isEqualTo("妥善处理了某某信访件，某某表示感谢");
    }

    @Test
    void numbersAreReplacedHoweverTheyAreSpaced() {
        PersonalData personal = PersonalData.ofText("");
        assertThat(personal.mask("电话１３８　1234 5678。")).isEqualTo("电话某某。");
        assertThat(personal.mask("电话138－1234－5678。")).isEqualTo("电话某某。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11 发放普法宣传资料 份 1000 1200 1100 1600 4900",
                "发放普法宣传资料（份） 1000 1200 1100 1600",
                "3 便民中心受理各类事项 件 2210 2384 2297 2395 9286",
                "法律咨询 人次 150 1200 1350"
            })
    void rowOfNumbersIsQuotedAsItStands(String row) {
        assertThat(PersonalData.ofText(row).mask(row)).isEqualTo(row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张三 6217 0012 3456 7890",
                "户名 收款人 6217 0012 3456 7890",
                "联系人 138 1234 5678",
                "补偿款5万元 6217 0012 3456 7890",
                "退还 件 6217 0012 3456 7890，一户一卡"
            })
    void cardAmongTheCellsOfARowIsReplaced(String row) {
        assertThat(PersonalData.ofText(row).mask(row)).doesNotContain("3456", "1234");
    }

    @Test
    void textWithoutPersonalDataStaysAsItIs() {
        PersonalData personal = PersonalData.ofText("");
        assertThat(personal.mask("全年  调解 纠纷20件。")).isEqualTo("全年  调解 纠纷20件。");
    }
}
