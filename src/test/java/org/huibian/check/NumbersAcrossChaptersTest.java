package org.huibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** V02 and V03 over two chapters: what the leaders are said to have done, and the results. */
class NumbersAcrossChaptersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "V03 | 全年排查安全隐患326处。 | 党工委书记带队督导，全年整改安全隐患341处。",
                "V03 | 年内登记信访事项85件，均已转办。 | 主要负责人带头包案，推动92件信访事项化解到位。",
                "V02 | 全年受理信访事项85件，办结81件。 | 主要负责人亲自督办，信访事项办结率达到97.6%。",
                "V02 | 全街道执法人员24名，持证21名。 | 街道主任抓队伍建设，执法人员持证率达92%。"
            })
    void whatTheResultsDoNotGiveIsFound(String check, String result, String leaders) {
        assertThat(findings(check, result, leaders))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.severity()).isEqualTo(Severity.ERROR);
                            assertThat(found.quotes()).hasSize(2);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "V03 | 全年排查安全隐患326处，整改320处。 | 党工委书记带队检查，现场整改安全隐患12处。",
                "V03 | 全年受理信访事项85件。 | 主要负责人推动12件信访积案化解到位。",
                "V03 | 现有执法人员24名。 | 推动组织26名协管员参加执法辅助培训并全部通过考核。",
                "V03 | 全年受理群众投诉举报140件。 | 全年办结行政处罚案件152件，均未引发复议。",
                "V02 | 全年受理信访事项85件，办结81件。 | 主要负责人盯办到底，信访事项办结率达到95.3%。",
                "V02 | 全年受理信访事项85件，办结81件。 | 初信初访事项一次性办结率达到97.6%。",
                "V02 | 受理矛盾纠纷312起，化解298起。 | 全区平均化解率98.2%，街道仍有差距。"
            })
    void whatTheyGiveOrIsOfAnotherIsNot(String check, String result, String leaders) {
        assertThat(findings(check, result, leaders)).isEmpty();
    }

    private static List<Finding> findings(String check, String result, String leaders) {
        return new WrittenDistrict()
                .report(
                        WrittenDistrict.NAME,
                        WrittenDistrict.text(
                                WrittenDistrict.NAME,
                                2025,
                                result,
                                "一是物业服务水平不齐。",
                                leaders,
                                "举办法治讲座不少于20场。"))
                .findings(check);
    }
}
