package org.huibian.job.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import org.huibian.job.roster.Roster;
import org.huibian.job.roster.SubDistrict;
import org.huibian.setup.SetupException;
import org.huibian.setup.SetupFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionRowsTest {

    private static final String HEADER =
            "sub_district,indicator,finding,value,qualifier,reason,who,quote\n";

    private static final Decisions.Scope SCOPE =
            new Decisions.Scope(
                    new Roster(
                            List.of(
                                    new SubDistrict("1", "甲街道", "街道", List.of()),
                                    new SubDistrict("2", "乙镇", "镇", List.of()))),
                    Set.of("handled", "events"));

    @Test
    void valueAndAnswerAreReadWithTheLineTheyStandOn() {
        Decisions decisions =
                parsed(
                        "甲街道,handled,,\"1,024.5\",over,电话核实,张三,共受理84件。\n\n"
                                + "乙镇,,0123456789AB,,,属实,李四,\n");
        assertThat(decisions.all())
                .extracting(decision -> decision.origin().place())
                .containsExactly("decisions.csv#第2行", "decisions.csv#第4行");
        Decision value = decisions.all().get(0);
        assertThat(value.value().orElseThrow()).isEqualByComparingTo("1024.5");
        assertThat(value.qualifier()).isEqualTo("over");
        assertThat(value.quote()).isEqualTo("共受理84件。");
        assertThat(decisions.all().get(1).isAnswer()).isTrue();
        assertThat(decisions.all().get(1).finding()).isEqualTo("0123456789ab");
    }

    @Test
    void fileMayBeGb18030AsExcelSavesIt() {
        byte[] content =
                (HEADER + "甲街道,handled,,98,,电话核实,张三,\n").getBytes(Charset.forName("GB18030"));
        assertThat(Decisions.parse(SetupFile.of("decisions.csv", content), SCOPE).all())
                .singleElement()
                .extracting(Decision::qualifier)
                .isEqualTo("exact");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "甲街道,,,98,,核实,张三,|indicator 和 finding 都是空的",
                "甲街道,handled,0123456789ab,98,,核实,张三,|都填了",
                "甲街道,,0123456789ab,98,,核实,张三,|删去数值",
                "甲街道,handled,,,,核实,张三,|value",
                "甲街道,handled,,98件,,核实,张三,|不带单位",
                "甲街道,handled,,-3,,核实,张三,|不带单位",
                "甲街道,handled,,=1+1,,核实,张三,|不带单位",
                "甲街道,handled,,98,more,核实,张三,|exact、over、under、about",
                "甲街道,handled,,98,,,张三,|reason",
                "甲街道,handled,,98,,核实,,|who",
                "丙乡,handled,,98,,核实,张三,|名册",
                ",handled,,98,,核实,张三,|名册",
                "甲街道,unknown,,98,,核实,张三,|indicators.csv",
                "甲街道,,V02,,,核实,张三,|12 位",
            })
    void wrongRowIsRefusedWithItsLineAndWhatToDo(String row, String complaint) {
        assertThatThrownBy(() -> parsed("乙镇,events,,5,,核实,张三,\n" + row + "\n"))
                .isInstanceOf(SetupException.class)
                .hasMessageStartingWith("decisions.csv:3: ")
                .hasMessageContaining(complaint);
    }

    @Test
    void oneThingIsDecidedOnce() {
        assertThatThrownBy(() -> parsed("甲街道,handled,,98,,核实,张三,\n甲街道,handled,,98,,核实,张三,\n"))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("decisions.csv#第2行")
                .hasMessageContaining("decisions.csv#第3行");
    }

    @Test
    void twoFilesMayDecideAlikeButNotDifferently() {
        Decisions written = parsed("甲街道,handled,,98,,核实,张三,\n");
        assertThat(written.with(parsed("甲街道,handled,,98.0,,又核,李四,\n乙镇,events,,5,,核,李四,\n")).all())
                .extracting(Decision::reason)
                .containsExactly("核实", "核");
        assertThatThrownBy(() -> written.with(parsed("甲街道,handled,,99,,核实,李四,\n")))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("99")
                .hasMessageContaining("98");
    }

    private static Decisions parsed(String rows) {
        return Decisions.parse(new SetupFile("decisions.csv", HEADER + rows), SCOPE);
    }
}
