package org.huibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables within a report beside what its text says (V13). */
class TableAgainstTextTest {

    /** A report as a web page, with a table below its results. */
    private static WrittenDistrict with(String results, String head, String numbers) {
        StringBuilder table = new StringBuilder("<table><tr><td>时间</td><td>" + head + "</td></tr>");
        String[] rows = numbers.split("/");
        for (int i = 0; i < rows.length; i++) {
            String name = i + 1 == rows.length ? "合计" : i == 0 ? "上半年" : "下半年";
            table.append("<tr><td>" + name + "</td><td>" + rows[i] + "</td></tr>");
        }
        String marked =
                WrittenDistrict.text(WrittenDistrict.NAME, 2025, results)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> "<p>" + line + "</p>")
                        .collect(Collectors.joining());
        String below = "<p>" + results + "</p>";
        String page = marked.replace(below, below + table + "</table>");
        return new WrittenDistrict()
                .report(WrittenDistrict.NAME, "<html><body>" + page + "</body></html>");
    }

    @ParameterizedTest
    @CsvSource({
        "全年审查合同74份。法律顾问为各村审查合同158份，不计入街道的审查数。,审查村级合同（份）,70/88/158",
        "全年审查合同74份。另帮各社区审查合同158份。,审查合同（份）,70/88/158",
        "全年审查合同158份。,审查合同（份）,70/88/158"
    })
    void tableThatHasNumberOfTheTextIsLeftAlone(String results, String head, String numbers) {
        assertThat(with(results, head, numbers).findings("V13")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "全年审查合同74份。,审查合同（份）,70/88/158",
        "全年审查合同74份。法律顾问为各村审查合同153份，不计入街道的审查数。,审查合同（份）,70/88/158",
        "全年审查合同74份，上年158份。,审查合同（份）,70/88/158",
        "全年审查合同74份。登记老年卡158份。,审查合同（份）,70/88/158",
        "全年审查合同74份。制作调解协议158份。,审查合同（份）,70/88/158",
        "全年审查合同74份。审查低保材料158份。,审查合同（份）,70/88/158"
    })
    void tableWithNumberOfItsOwnIsFound(String results, String head, String numbers) {
        assertThat(with(results, head, numbers).findings("V13")).isNotEmpty();
    }
}
