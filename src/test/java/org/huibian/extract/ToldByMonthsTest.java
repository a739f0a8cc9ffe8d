package org.huibian.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceDocument;
import org.huibian.source.SourceText;
import org.junit.jupiter.api.Test;

/** Reports that are told month by month or quarter by quarter. */
class ToldByMonthsTest {

    private static Extraction read(String text) {
        List<SourceBlock> blocks = new ArrayList<>();
        for (String line : text.lines().toList()) {
            blocks.add(
                    new SourceBlock.Paragraph(
                            SourceText.of(Location.line("甲街道.txt", blocks.size() + 1), line)));
        }
        return ProgramVocabulary.EXTRACTOR.extract(
                new SourceDocument("甲街道.txt", "txt", "", blocks));
    }

    private static String value(Extraction report, String indicator) {
        return report.observation(indicator).map(one -> one.quantity().toText()).orElse("");
    }

    @Test
    void numbersOfQuartersAndTheirMonthsAreNotTheYears() {
        Extraction report =
                read(
                        """
                        甲街道2025年法治政府建设工作报告
                        一、主要举措和成效
                        （一）一季度：定责任
                        1月，召开第一次法治建设专题会议。当月受理矛盾纠纷21件，办普法宣传活动5场。
                        2月，举办机关干部法治培训1场。当月受理矛盾纠纷31件，是全年最多的一个月，办普法宣传活动7场。
                        一季度盘点：受理矛盾纠纷52件，化解49件，季末在办6件。拆除违法建设420平方米。
                        （二）二季度：强执法
                        4月，举办机关干部法治培训1场。当月受理矛盾纠纷18件，办普法宣传活动4场。
                        5月，学法用法考试开考，66名干部参加学法考试。当月受理矛盾纠纷24件。
                        二季度盘点：受理矛盾纠纷42件，化解44件，季末在办4件。拆除违法建设610平方米。
                        （三）全年合账
                        全年受理矛盾纠纷190件，化解186件。全年普法宣传活动58场，拆除违法建设1960平方米，机关干部法治培训6场。
                        """);
        assertThat(report.problems()).isEmpty();
        assertThat(value(report, "disputes_handled")).isEqualTo("190件");
        assertThat(value(report, "disputes_resolved")).isEqualTo("186件");
        assertThat(value(report, "publicity_events")).isEqualTo("58场");
        assertThat(value(report, "illegal_construction_area")).isEqualTo("1960平方米");
        assertThat(value(report, "staff_trainings")).isEqualTo("6次");
        assertThat(value(report, "exam_participants")).isEqualTo("66人");
    }

    @Test
    void paragraphsThatBeginWithTheirMonthsAreOfThem() {
        Extraction report =
                read(
                        """
                        甲街道2025年法治政府建设工作报告
                        一、主要举措和成效
                        3月，审查合同6份，接待来访群众18人次。
                        4月，审查合同9份，接待来访群众25人次。
                        5月，审查合同7份，接待来访群众22人次。
                        全年审查合同88份，接待来访群众240人次。
                        """);
        assertThat(report.problems()).isEmpty();
        assertThat(value(report, "contracts_reviewed")).isEqualTo("88份");
        assertThat(value(report, "petition_visits")).isEqualTo("240人次");
    }

    @Test
    void whatIsToldOnlyOnceMayBeAllThatThereWas() {
        Extraction report =
                read(
                        """
                        甲街道2025年法治政府建设工作报告
                        一、主要举措和成效
                        （一）第三季度：抓执法
                        8月，拆除违法建设11处、3400平方米。
                        （二）第四季度：抓收官
                        12月，班子成员9人述法。
                        """);
        assertThat(value(report, "illegal_construction_area")).isEqualTo("3400平方米");
    }

    @Test
    void withoutAYearTheMonthsMakeNone() {
        Extraction report =
                read(
                        """
                        甲街道2025年法治政府建设工作报告
                        一、主要举措和成效
                        （一）上半年
                        受理信访件32件。
                        （二）下半年
                        受理信访件28件。
                        """);
        assertThat(value(report, "petition_cases")).isEmpty();
    }

    @Test
    void daysInAReportByThemesAreNoInstalments() {
        Extraction report =
                read(
                        """
                        甲街道2025年法治政府建设工作报告
                        一、主要举措和成效
                        3月，街道印发普法要点。全年开展普法宣传活动46场。
                        受理矛盾纠纷210件，化解205件。
                        9月，区里来督察。审查合同64份。
                        """);
        assertThat(value(report, "publicity_events")).isEqualTo("46场");
        assertThat(value(report, "disputes_handled")).isEqualTo("210件");
        assertThat(value(report, "contracts_reviewed")).isEqualTo("64份");
    }
}
