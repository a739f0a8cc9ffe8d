package org.huibian.ledger.parcel.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huibian.extract.CompiledRevision.Member;
import org.huibian.extract.ProgramVocabulary;
import org.huibian.ledger.Manifest;
import org.huibian.report.Report;
import org.huibian.source.UnreadableDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of a delivered revision, also as somebody may have changed them. */
class FigureRowsTest {

    private static final FigureRows ROWS =
            new FigureRows(
                    ProgramVocabulary.CATALOG,
                    "云麓县/",
                    new Manifest.Subject(
                            "district", "云麓县", 2025, "镇", List.of("城关镇"), List.of("城关镇")));

    private static List<Member> members(String value) throws UnreadableDocumentException {
        String text =
                "sub_district,indicator,value,unit,qualifier,basis,source,quote\r\n"
                        + "城关镇,disputes_resolved,%s,件,exact,stated,a.txt#第3行,化解\r\n";
        return ROWS.members(
                RevisionTable.read("figures.csv", text.formatted(value)), new ArrayList<>());
    }

    @Test
    void figureOfASubDistrictIsItsMembers() throws Exception {
        assertThat(members("86").get(0).observations().get(0).quantity().toText()).isEqualTo("86件");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-999999999", "", "八十六", "1e3", "86 "})
    void whatIsNoPlainNumberIsRefusedWithItsTableAndLine(String value) {
        assertThatThrownBy(() -> members(value))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.reason().text()).contains("figures.csv 第 2 行"));
    }

    @Test
    void brokenTotalIsToldOfTheTableOfTotals() throws Exception {
        RevisionTable totals =
                RevisionTable.read(
                        "totals.csv",
                        "indicator,name,value,unit,qualifier,reporting,expected\r\n"
                                + "disputes_resolved,化解,1E999999999,件,exact,1,1\r\n");
        Report report = new Report("报告", "云麓县", "2026年2月10日", List.of(), Map.of());
        assertThatThrownBy(() -> ROWS.totals(totals, report))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.reason().text()).contains("totals.csv 第 2 行"));
    }
}
