package org.huibian.extract.figures.table.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.huibian.extract.Problem;
import org.huibian.extract.ProgramVocabulary;
import org.huibian.indicator.Units;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsWithoutUnitTest {

    private static final Units UNITS = ProgramVocabulary.CATALOG.units();

    @ParameterizedTest
    @ValueSource(strings = {"罚没金额", "拆除违建面积", "追回欠薪", "投入普法经费"})
    void measuredRowWithoutTheUnitThatOthersHaveIsToldByItsNumber(String name) {
        List<Problem> problems = problems(name + "||34500");
        assertThat(problems)
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.kind()).isEqualTo(Problem.Kind.UNIT_MISSING);
                            assertThat(one.places().get(0).text()).isEqualTo("34500");
                            assertThat(one.quotes().get(0)).contains(name);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "罚没金额|元|34500",
                "罚没金额（元）||34500",
                "罚款案件数||12",
                "资金执行率||98",
                "培训村干部||46",
                "罚没金额||无"
            })
    void rowThatNeedsNoneOrHasNoNumberIsLeftAlone(String row) {
        assertThat(problems(row)).isEmpty();
    }

    /** 单位 is what an office is called, too. */
    @Test
    void columnOfOfficesIsNoColumnOfUnits() {
        assertThat(of("事项|单位|数量", "巡查|司法所|31", "宣讲|妇联|8", "罚没金额||34500")).isEmpty();
    }

    private static List<Problem> problems(String row) {
        return of("指标|单位|数量", "受理矛盾纠纷|件|212", "法治讲座|场|14", row);
    }

    private static List<Problem> of(String... rows) {
        List<SourceBlock.Row> table = new ArrayList<>();
        for (String row : rows) {
            List<SourceBlock.Cell> cells = new ArrayList<>();
            for (String text : row.split("\\|")) {
                int column = cells.size() + 1;
                Location place =
                        Location.sheetCell(
                                "表.xlsx", "S", (char) ('@' + column) + "" + (table.size() + 1));
                cells.add(new SourceBlock.Cell(column, 1, 1, SourceText.of(place, text)));
            }
            table.add(new SourceBlock.Row(cells));
        }
        return RowsWithoutUnit.of(new SourceBlock.Table(1, table), UNITS);
    }
}
