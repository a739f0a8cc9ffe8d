package org.huibian.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.huibian.extract.Extraction;
import org.huibian.extract.Observation;
import org.huibian.extract.Problem;
import org.huibian.extract.ProgramVocabulary;
import org.huibian.extract.form.DrawnSheet;
import org.huibian.job.JobSettings;
import org.huibian.source.SourceDocument;
import org.huibian.summary.intake.Intake;
import org.huibian.summary.intake.IntakeRow;
import org.huibian.summary.intake.IntakeRow.Status;
import org.huibian.summary.intake.Reading;
import org.junit.jupiter.api.Test;

/** One file that reports for several sub-districts. */
class SharedSheetTest {

    private static final JobSettings JOB = SampleDistrict.job("东海街道", "望山镇");
    private static final String DRAWN =
            "单位|受理矛盾纠纷（件）|化解矛盾纠纷（件）\n东海街道办事处|431|419\n望山镇|263|255\n新河乡|10|10";

    private static Reading sheet(String file, String drawn) {
        Extraction read =
                ProgramVocabulary.EXTRACTOR.extract(
                        new SourceDocument(file, "xlsx", "", List.of(DrawnSheet.table(drawn))));
        return SampleDistrict.reading(read, 1, file);
    }

    private static String value(DistrictSummary summary, String subDistrict, String indicator) {
        return summary.reports()
                .get(subDistrict)
                .value(indicator)
                .map(value -> value.toText())
                .orElse("");
    }

    @Test
    void eachRowCountsForTheSubDistrictItNames() {
        Intake intake = Intake.settle(JOB, List.of(sheet("汇总.xlsx", DRAWN)));
        DistrictSummary summary = new Summarizer(JOB, ProgramVocabulary.CATALOG).summarize(intake);
        assertThat(intake.rows())
                .extracting(IntakeRow::subDistrict, IntakeRow::status)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("东海街道", Status.USED),
                        org.assertj.core.groups.Tuple.tuple("望山镇", Status.USED),
                        org.assertj.core.groups.Tuple.tuple("", Status.UNASSIGNED));
        assertThat(value(summary, "东海街道", "disputes_handled")).isEqualTo("431件");
        assertThat(value(summary, "望山镇", "disputes_resolved")).isEqualTo("255件");
        assertThat(
                        summary.rows().stream()
                                .filter(row -> row.indicator().id().equals("disputes_handled"))
                                .findFirst()
                                .orElseThrow()
                                .total()
                                .orElseThrow()
                                .amount())
                .isEqualByComparingTo(new BigDecimal(694));
    }

    @Test
    void ownFormCountsBeforeTheRowAndBothBeforeTheWords() {
        Reading own = sheet("东海街道统计表.xlsx", "填报单位：东海街道\n受理矛盾纠纷（件）|440");
        for (List<Reading> order :
                List.of(
                        List.of(own, sheet("汇总.xlsx", DRAWN)),
                        List.of(sheet("汇总.xlsx", DRAWN), own))) {
            DistrictSummary summary =
                    new Summarizer(JOB, ProgramVocabulary.CATALOG)
                            .summarize(Intake.settle(JOB, order));
            assertThat(value(summary, "东海街道", "disputes_handled")).isEqualTo("440件");
            assertThat(value(summary, "东海街道", "disputes_resolved")).isEqualTo("419件");
            assertThat(summary.reports().get("东海街道").observations())
                    .allSatisfy(
                            figure -> assertThat(figure.basis()).isEqualTo(Observation.Basis.FORM));
            assertThat(summary.reports().get("东海街道").problems())
                    .extracting(Problem::kind)
                    .contains(Problem.Kind.FORM_DIFFERS);
        }
    }

    @Test
    void formTotalGivesWayToWhatItsOwnQuartersMakeElsewhere() {
        String quarters = "填报单位：东海街道\n指标|一季度|二季度|三季度|四季度|合计\n受理矛盾纠纷（件）|101|110|%s|100|413";
        for (List<String> made : List.of(List.of("120", "431件"), List.of("119", "413件"))) {
            Reading own = sheet("东海街道统计表.xlsx", quarters.formatted(made.get(0)));
            DistrictSummary summary =
                    new Summarizer(JOB, ProgramVocabulary.CATALOG)
                            .summarize(Intake.settle(JOB, List.of(own, sheet("汇总.xlsx", DRAWN))));
            assertThat(value(summary, "东海街道", "disputes_handled")).isEqualTo(made.get(1));
        }
    }

    @Test
    void sheetOfStrangersIsTheFileOfWhoeverItsNameSays() {
        Intake intake =
                Intake.settle(
                        JOB,
                        List.of(
                                sheet(
                                        "东海街道附表.xlsx",
                                        DRAWN.replace("东海街道", "甲乙街道").replace("望山", "丙丁"))));
        assertThat(intake.rows()).hasSize(1);
        assertThat(intake.rows().get(0).subDistrict()).isEqualTo("东海街道");
    }
}
