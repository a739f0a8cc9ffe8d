package org.huibian.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huibian.extract.Extraction;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.report.Report;
import org.huibian.summary.PreviousYear;
import org.huibian.summary.SampleDistrict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a report says beside the year before: two sub-districts, disputes and how many were settled.
 */
class YearSentencesTest {

    private static final TemplateFolder FOLDER =
            TemplateFolder.read(Path.of("templates/annual-report"));

    private final Map<String, Extraction> reports = new LinkedHashMap<>();
    private final Map<String, Map<String, PreviousYear.Figure>> before = new LinkedHashMap<>();

    private void now(String name, int handled, int resolved) {
        reports.put(
                name,
                SampleDistrict.report(name + ".txt")
                        .value("disputes_handled", String.valueOf(handled), "件")
                        .value("disputes_resolved", String.valueOf(resolved), "件")
                        .build());
    }

    private void before(String name, int handled, int resolved) {
        before(name, "disputes_handled", handled, Qualifier.EXACT);
        before(name, "disputes_resolved", resolved, Qualifier.EXACT);
    }

    private void before(String name, String indicator, int amount, Qualifier qualifier) {
        before.computeIfAbsent(name, key -> new LinkedHashMap<>())
                .put(
                        indicator,
                        new PreviousYear.Figure(
                                new Quantity(BigDecimal.valueOf(amount), "件", qualifier),
                                "2024.txt#第3行",
                                "受理" + amount + "件。"));
    }

    private String text() {
        Report report =
                ReportTemplate.of(FOLDER)
                        .render(
                                SmallDistrict.summary(reports)
                                        .beside(new PreviousYear(2024, before, Map.of())),
                                List.of(),
                                c -> true);
        return report.blocks().stream()
                .map(block -> block.plainText())
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "400, 380, 460, 437, 受理矛盾纠纷460件，较上年增长15%，化解437件，调解成功率95.00%，与上年持平",
        "400, 380, 300, 291, 受理矛盾纠纷300件，较上年下降25%，化解291件，调解成功率97.00%，较上年提高2个百分点",
        "400, 392, 400, 380, 受理矛盾纠纷400件，与上年持平，化解380件，调解成功率95.00%，较上年下降3个百分点",
    })
    void changeIsSaidInWords(int handled, int resolved, int later, int laterResolved, String said) {
        before("东海街道", handled / 2, resolved / 2);
        before("望山镇", handled - handled / 2, resolved - resolved / 2);
        now("东海街道", later / 2, laterResolved / 2);
        now("望山镇", later - later / 2, laterResolved - laterResolved / 2);
        assertThat(text()).contains(said);
    }

    @Test
    void yearsThatRestOnDifferentSubDistrictsAreNotCompared() {
        before("东海街道", 200, 190);
        now("东海街道", 210, 200);
        now("望山镇", 190, 180);
        assertThat(text()).contains("受理矛盾纠纷400件").doesNotContain("上年");
        before("望山镇", 180, 170);
        before("喆堃街道", 100, 90);
        assertThat(text()).contains("受理矛盾纠纷400件").doesNotContain("上年");
    }

    @Test
    void smallBaseDoublingAndApproximateFiguresGetNoPercentage() {
        before("东海街道", 12, 12);
        now("东海街道", 18, 18);
        assertThat(text()).doesNotContain("增长");
        before.clear();
        before("东海街道", 40, 40);
        now("东海街道", 90, 90);
        assertThat(text()).doesNotContain("增长");
        before.clear();
        before("东海街道", "disputes_handled", 80, Qualifier.OVER);
        assertThat(text()).doesNotContain("增长");
    }

    @Test
    void comparisonLeadsToTheFiguresOfBothYears() {
        before("东海街道", 200, 190);
        now("东海街道", 210, 200);
        Report report =
                ReportTemplate.of(FOLDER)
                        .render(
                                SmallDistrict.summary(reports)
                                        .beside(new PreviousYear(2024, before, Map.of())),
                                List.of(),
                                c -> true);
        assertThat(report.lineage("disputes_handled.change").orElseThrow())
                .satisfies(
                        lineage -> {
                            assertThat(lineage.result()).isEqualTo("5%");
                            assertThat(lineage.formula()).contains("本年 210件", "2024 年 200件");
                            assertThat(lineage.parts()).hasSize(1);
                        });
    }
}
