package org.huibian.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.huibian.extract.Extraction;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.job.JobSettings;
import org.huibian.summary.SampleDistrict.ReportBuilder;
import org.huibian.summary.intake.Intake;
import org.junit.jupiter.api.Test;

class SummarizerTest {

    private static final IndicatorCatalog CATALOG =
            SampleDistrict.catalog(
                    "handled,受理,件,sum,disputes,flow",
                    "resolved,化解,件,sum,disputes,flow",
                    "success,化解率,%,ratio(resolved/handled),disputes,rate",
                    "fines,罚没,万元,sum,enforcement,flow",
                    "rate,参考率,%,ratio,leadership,rate",
                    "cover,覆盖率,%,coverage,decision,rate",
                    "duties,清单,项,none,function,stock");

    private static final String[] NAMES = {"东海街道", "望山镇", "清河乡", "北岭镇"};

    @Test
    void ratioIsRecomputedFromSumsNotAveraged() {
        SummaryRow row =
                row(
                        "success",
                        Map.of(
                                "东海街道",
                                report().value("handled", "100", "件").value("resolved", "100", "件"),
                                "望山镇",
                                report().value("handled", "2", "件").value("resolved", "1", "件")));

        assertThat(row.total()).contains(Quantity.of("99.02", "%"));
        assertThat(row.reporting()).isEqualTo(2);
        assertThat(row.expected()).isEqualTo(4);
    }

    @Test
    void ratioRestsOnThoseThatGiveBothNumbersAndRoundsHalfUp() {
        SummaryRow row =
                row(
                        "success",
                        Map.of(
                                "东海街道",
                                report().value("handled", "800", "件").value("resolved", "1", "件"),
                                "望山镇",
                                report().value("handled", "50", "件").value("success", "90", "%"),
                                "清河乡",
                                report().value("resolved", "50", "件")));

        assertThat(row.total()).contains(Quantity.of("0.13", "%"));
        assertThat(row.contributors()).containsExactly("东海街道");
        assertThat(row.values()).containsOnlyKeys("望山镇");
    }

    @Test
    void ratioOverZeroHasNoValue() {
        SummaryRow row =
                row(
                        "success",
                        Map.of(
                                "东海街道",
                                report().value("handled", "0", "件").value("resolved", "0", "件")));

        assertThat(row.total()).isEmpty();
    }

    @Test
    void ratioOfApproximateNumbersIsApproximate() {
        SummaryRow row =
                row(
                        "success",
                        Map.of(
                                "东海街道",
                                report().value("handled", over("30", "件"))
                                        .value("resolved", "15", "件")));

        assertThat(row.total())
                .contains(new Quantity(new BigDecimal("50.00"), "%", Qualifier.ABOUT));
    }

    @Test
    void missingIsNotZero() {
        Map<String, ReportBuilder> reports =
                Map.of("东海街道", report().value("handled", "0", "件"), "望山镇", report());

        SummaryRow handled = row("handled", reports);
        assertThat(handled.total()).contains(Quantity.of("0", "件"));
        assertThat(handled.reporting()).isEqualTo(1);
        SummaryRow resolved = row("resolved", reports);
        assertThat(resolved.total()).isEmpty();
        assertThat(resolved.reporting()).isZero();
    }

    @Test
    void approximateAddendsMakeAnApproximateSum() {
        SummaryRow row =
                row(
                        "handled",
                        Map.of(
                                "东海街道", report().value("handled", over("30", "件")),
                                "望山镇", report().value("handled", "20", "件")));

        assertThat(row.total().orElseThrow().toText()).isEqualTo("50余件");
    }

    @Test
    void opposedBoundsMakeAnAboutSum() {
        Quantity under = new Quantity(new BigDecimal("20"), "件", Qualifier.UNDER);
        SummaryRow row =
                row(
                        "handled",
                        Map.of(
                                "东海街道", report().value("handled", over("30", "件")),
                                "望山镇", report().value("handled", under)));

        assertThat(row.total().orElseThrow().toText()).isEqualTo("约50件");
    }

    @Test
    void likeUnitsAreConvertedBeforeAdding() {
        SummaryRow row =
                row(
                        "fines",
                        Map.of(
                                "东海街道", report().value("fines", "5000", "元"),
                                "望山镇", report().value("fines", "1.5", "万元")));

        assertThat(row.total().orElseThrow().toText()).isEqualTo("2万元");
    }

    @Test
    void ratesWithoutFormulaCoverageAndNoneHaveNoTotal() {
        for (String indicator : List.of("rate", "cover", "duties")) {
            String unit = CATALOG.indicator(indicator).unit();
            SummaryRow row =
                    row(
                            indicator,
                            Map.of(
                                    "东海街道", report().value(indicator, "100", unit),
                                    "望山镇", report().value(indicator, "90", unit)));

            assertThat(row.total()).as(indicator).isEmpty();
            assertThat(row.reporting()).as(indicator).isEqualTo(2);
            assertThat(row.values().keySet()).as(indicator).containsExactly("东海街道", "望山镇");
        }
    }

    @Test
    void sumOverTheSubDistrictsIsTheTotalWhateverTheirOrder() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            Map<String, Extraction> reports = new LinkedHashMap<>();
            long sum = 0;
            List<String> names = new ArrayList<>(List.of(NAMES));
            Collections.shuffle(names, random);
            for (String name : names) {
                int value = random.nextInt(1000);
                sum += value;
                reports.put(
                        name,
                        SampleDistrict.report(name + ".txt")
                                .value("handled", String.valueOf(value), "件")
                                .build());
            }
            DistrictSummary summary = summarize(reports);
            assertThat(summary.row("handled").orElseThrow().total())
                    .contains(Quantity.of(String.valueOf(sum), "件"));
            assertThat(summary.reports().keySet()).containsExactly(NAMES);
            assertThat(summary.row("handled").orElseThrow().contributors()).containsExactly(NAMES);
        }
    }

    @Test
    void rowsFollowTheVocabularyAndTheMissingAreKnown() {
        DistrictSummary summary = summarize(Map.of("望山镇", report().build()));

        assertThat(summary.rows())
                .extracting(row -> row.indicator().id())
                .containsExactly(
                        "handled", "resolved", "success", "fines", "rate", "cover", "duties");
        assertThat(summary.missing())
                .extracting(subDistrict -> subDistrict.name())
                .containsExactly("东海街道", "清河乡", "北岭镇");
    }

    @Test
    void onlyUsedFilesCount() {
        JobSettings job = SampleDistrict.job(NAMES);
        Intake intake =
                Intake.settle(
                        job,
                        List.of(
                                SampleDistrict.reading(
                                        SampleDistrict.report("东海街道.txt")
                                                .value("handled", "7", "件")
                                                .build(),
                                        1,
                                        "a"),
                                SampleDistrict.reading(
                                        SampleDistrict.report("东海街道更正.txt")
                                                .value("handled", "9", "件")
                                                .build(),
                                        1,
                                        "b")));

        DistrictSummary summary = new Summarizer(job, CATALOG).summarize(intake);
        assertThat(summary.row("handled").orElseThrow().total()).contains(Quantity.of("9", "件"));
    }

    private static SummaryRow row(String indicator, Map<String, ReportBuilder> reports) {
        Map<String, Extraction> built = new LinkedHashMap<>();
        reports.forEach((name, report) -> built.put(name, report.build()));
        return summarize(built).row(indicator).orElseThrow();
    }

    private static DistrictSummary summarize(Map<String, Extraction> reports) {
        return new Summarizer(SampleDistrict.job(NAMES), CATALOG)
                .summarize(SampleDistrict.intake(reports));
    }

    private static ReportBuilder report() {
        return SampleDistrict.report("x.txt");
    }

    private static Quantity over(String amount, String unit) {
        return new Quantity(new BigDecimal(amount), unit, Qualifier.OVER);
    }
}
