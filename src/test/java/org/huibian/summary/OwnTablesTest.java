package org.huibian.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.huibian.check.Finding;
import org.huibian.check.tables.FormAgainstText;
import org.huibian.extract.Extraction;
import org.huibian.extract.ProgramVocabulary;
import org.huibian.extract.TextLines;
import org.huibian.extract.form.DrawnSheet;
import org.huibian.job.JobSettings;
import org.huibian.source.SourceDocument;
import org.huibian.summary.intake.Intake;
import org.huibian.summary.intake.IntakeRow;
import org.huibian.summary.intake.IntakeRow.Status;
import org.huibian.summary.intake.Reading;
import org.junit.jupiter.api.Test;

/** A sub-district that sends tables of its own beside its form. */
class OwnTablesTest {

    private static final JobSettings JOB = SampleDistrict.job("东海街道", "望山镇");

    private static final Reading FORM =
            sheet(
                    "东海街道统计表.xlsx",
                    "填报单位：东海街道\n指标编号|指标|单位|数值\ninspections|执法检查|次|468\ndisputes_handled|受理矛盾纠纷|件|431");

    private static final Reading ENFORCEMENT =
            sheet(
                    "东海街道行政执法统计.xlsx",
                    "东海街道行政执法统计\n执法领域|执法检查（次）|处罚案件（件）\n市容|300|20\n建筑垃圾|170|12\n合计|470|32");

    private static final Reading PUBLICITY =
            sheet("东海街道普法统计.xlsx", "东海街道普法统计\n普法宣传活动（场）|57\n法治讲座（场）|18");

    private static final Reading ENFORCEMENT_AGAIN =
            sheet("东海街道执法台账.xlsx", "东海街道执法台账\n行政处罚案件（件）|33");

    private static Reading sheet(String file, String drawn) {
        Extraction read =
                ProgramVocabulary.EXTRACTOR.extract(
                        new SourceDocument(
                                file, "xlsx", "", List.of(DrawnSheet.table(file, drawn))));
        return SampleDistrict.reading(read, 1, file);
    }

    private static DistrictSummary summary(Reading... files) {
        return new Summarizer(JOB, ProgramVocabulary.CATALOG)
                .summarize(Intake.settle(JOB, List.of(files)));
    }

    private static String value(DistrictSummary summary, String indicator) {
        return summary.reports()
                .get("东海街道")
                .value(indicator)
                .map(value -> value.toText())
                .orElse("");
    }

    @Test
    void formAndTablesOnDifferentMattersAllCount() {
        for (DistrictSummary summary :
                List.of(
                        summary(FORM, ENFORCEMENT, PUBLICITY),
                        summary(PUBLICITY, ENFORCEMENT, FORM))) {
            assertThat(summary.intake().rivals()).isEmpty();
            assertThat(summary.intake().rows())
                    .extracting(IntakeRow::status)
                    .containsOnly(Status.USED);
            assertThat(value(summary, "disputes_handled")).isEqualTo("431件");
            assertThat(value(summary, "penalty_cases")).isEqualTo("32件");
            assertThat(value(summary, "law_lectures")).isEqualTo("18场");
        }
    }

    @Test
    void formCountsBeforeTableAndTheirDifferenceNamesBoth() {
        DistrictSummary summary = summary(ENFORCEMENT, FORM);
        assertThat(value(summary, "inspections")).isEqualTo("468次");
        List<Finding> findings = new FormAgainstText().examine(summary);
        assertThat(findings)
                .singleElement()
                .satisfies(
                        finding ->
                                assertThat(finding.message().text())
                                        .contains("两表不符", "468次", "东海街道行政执法统计.xlsx", "470"));
    }

    @Test
    void numberThatTheSentenceTellsBesideIsNoDifference() {
        Reading words =
                SampleDistrict.reading(
                        ProgramVocabulary.EXTRACTOR.extract(
                                TextLines.document(
                                        "东海街道2025年法治政府建设情况报告",
                                        "一、主要举措和成效",
                                        "区里督察反馈问题6项，整改完成6项，街道自查又发现的问题4项，也整改完成，两者合并为10项。")),
                        1,
                        "报告");
        for (int rectified : List.of(10, 11)) {
            Reading form = sheet("东海街道统计表.xlsx", "填报单位：东海街道\n督查发现并整改问题（项）|" + rectified);
            assertThat(new FormAgainstText().examine(summary(words, form))).hasSize(rectified - 10);
        }
    }

    @Test
    void tablesThatCountTheSameAreRivals() {
        Intake intake = Intake.settle(JOB, List.of(ENFORCEMENT, ENFORCEMENT_AGAIN, PUBLICITY));
        assertThat(intake.rivals()).singleElement().satisfies(two -> assertThat(two).hasSize(2));
        assertThat(intake.rows())
                .extracting(row -> row.reading().submission().file(), IntakeRow::status)
                .contains(tuple("东海街道普法统计.xlsx", Status.USED))
                .filteredOn(row -> row.toList().get(1) == Status.SUPERSEDED)
                .hasSize(1);
    }
}
