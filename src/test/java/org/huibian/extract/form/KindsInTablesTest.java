package org.huibian.extract.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.huibian.extract.ProgramVocabulary;
import org.huibian.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows and columns that are named like an indicator and count but a kind of something else. */
class KindsInTablesTest {

    private static String totals(String drawn) {
        return ProgramVocabulary.EXTRACTOR
                .extract(new SourceDocument("表.xlsx", "xlsx", "", List.of(DrawnSheet.table(drawn))))
                .observations()
                .stream()
                .map(one -> one.indicator() + " " + one.quantity().toText())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource({
        "行政应诉情况表（单位：件）,案由|应诉案件|审结|胜诉|败诉|在审|负责人出庭",
        "行政诉讼案件情况（单位：件）,领域|应诉案件|已审结|胜诉|败诉|未审结|负责人出庭应诉",
        "2025年行政应诉统计（单位：件）,类别|应诉案件|审结|维持|败诉|撤诉|负责人出庭"
    })
    void rowOfFieldCountsItsCases(String caption, String heads) {
        String rows = "%n拆迁安置|5|4|3|1|1|4%n政府信息公开|2|2|2|0|0|1%n行政处罚|3|3|3|0|0|3%n";
        String drawn = (caption + "%n" + heads + rows + "合计|10|9|8|1|1|8").formatted();
        assertThat(totals(drawn))
                .isEqualTo("leader_court 8件; litigation_cases 10件; litigation_lost 1件");
    }

    @Test
    void whatBecameOfSuitsIsNotHowManyThereWere() {
        assertThat(totals("事项|受理（件）|审结（件）|败诉（件）\n行政诉讼案件|7|6|1"))
                .contains("litigation_cases 7件")
                .doesNotContain("6件");
    }

    @ParameterizedTest
    @CsvSource({"主动公开政府信息,条,disclosures 86条", "依申请公开,件,disclosure_requests 86件"})
    void rowUnderHeadsThatNameNothingCountsWhatItNames(String row, String unit, String read) {
        String drawn = "政务公开和行政应诉情况\n项目|单位|数量|上年\n%s|%s|86|74\n行政应诉案件|件|3|2";
        assertThat(totals(drawn.formatted(row, unit))).isEqualTo(read + "; litigation_cases 3件");
    }

    @ParameterizedTest
    @CsvSource({
        "季度|计划学法（次）|实际学法（次）|参加人次,8|8|152,false",
        "季度|中心组学法（次）|学习内容|参学人数,8||152,false",
        "季度|法治讲座（场）|宣传活动（场）|参加人次,8|8|152,true"
    })
    void thoseWhoStudyAreNoAudience(String heads, String total, boolean audience) {
        String read = totals(heads + "\n一季度|3|3|60\n二季度|5|5|92\n合计|" + total);
        assertThat(read.contains("publicity_audience")).isEqualTo(audience);
    }
}
