package org.huibian.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.extract.Extraction;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.message.Message;
import org.huibian.report.Block;
import org.huibian.report.Block.Paragraph.Kind;
import org.huibian.report.Report;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.SampleDistrict;
import org.huibian.summary.Summarizer;
import org.huibian.template.lineage.Lineages;
import org.junit.jupiter.api.Test;

/** Who stands behind a figure, and what the notes below charts and the annex say. */
class NotedSentencesTest {

    private static final TemplateFolder FOLDER =
            TemplateFolder.read(Path.of("templates/annual-report"));

    private static final String[] NAMES = {"甲街道", "乙街道", "丙镇", "丁镇", "戊乡"};

    private static final IndicatorCatalog CATALOG =
            SampleDistrict.catalog(
                    "grid_events_reported,上报网格事件,件,sum,grassroots,flow",
                    "grid_events_closed,办结网格事件,件,sum,grassroots,flow",
                    "grid_event_close_rate,网格事件办结率,%,ratio(grid_events_closed/grid_events_reported),grassroots,rate",
                    "penalty_cases,承办行政处罚案件,件,sum,enforcement,flow",
                    "penalty_simple,简易程序处罚,件,sum,enforcement,flow",
                    "penalty_ordinary,普通程序处罚,件,sum,enforcement,flow",
                    "exam_rate,学法考试参考率/合格率,%,ratio,leadership,rate",
                    "publicity_events,普法宣传活动,场,sum,publicity,flow",
                    "law_lectures,法治讲座,场,sum,publicity,flow",
                    "school_lectures,法治进校园,场,sum,publicity,flow");

    @Test
    void figureOfLessThanHalfSaysHowManyReportIt() {
        assertThat(text(by(3, "penalty_cases"))).contains("承办行政处罚案件30件。");
        assertThat(text(by(2, "penalty_cases"))).contains("承办行政处罚案件20件（2个单位报送）。");
    }

    @Test
    void oneBracketForSeveralFiguresSaysForHowMany() {
        assertThat(text(by(2, "penalty_cases", "penalty_simple")))
                .contains("承办行政处罚案件20件，适用简易程序20件（两项各由2个单位报送）。");
        assertThat(text(by(2, "penalty_cases", "penalty_simple", "penalty_ordinary")))
                .contains("20件，适用普通程序20件（三项各由2个单位报送）。");
    }

    @Test
    void rateDoesNotSayAgainWhatIsSaidOfItsParts() {
        assertThat(text(by(2, "grid_events_reported", "grid_events_closed")))
                .contains("上报网格事件20件，办结20件（两项各由2个单位报送），办结率100.00%。");
    }

    @Test
    void rateOfOneKindOrTheOtherIsCalledSo() {
        assertThat(text(by(2, "exam_rate"))).contains("2个单位报告学法考试参考率或合格率均为10%。");
    }

    @Test
    void chartIsTalkedOfBeforeItStandsAndSaysWhatIsApproximateInIt() {
        Map<String, Extraction> reports = new LinkedHashMap<>();
        for (String name : NAMES) {
            reports.put(
                    name,
                    SampleDistrict.report(name + ".txt")
                            .value("publicity_events", SmallDistrict.over("31", "场"))
                            .value("law_lectures", "12", "场")
                            .value("school_lectures", "9", "场")
                            .build());
        }
        String text = text(render(reports));

        assertThat(text).contains("各类普法宣传活动场次见图1。").contains("注：图中普法宣传活动155场以上为约数。");
        assertThat(text.indexOf("见图1")).isLessThan(text.indexOf("图1　"));
    }

    @Test
    void eachNoteOfTheAnnexHasALineOfItsOwn() {
        List<String> notes =
                render(by(2, "penalty_cases")).blocks().stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .map(Block.Paragraph.class::cast)
                        .filter(paragraph -> paragraph.kind() == Kind.TABLE_NOTE)
                        .map(Block::plainText)
                        .toList();

        assertThat(notes).hasSizeGreaterThan(3);
        assertThat(notes.get(0)).startsWith("注：1.");
        for (int i = 1; i < notes.size(); i++) {
            assertThat(notes.get(i)).startsWith(i + 1 + ".");
        }
    }

    @Test
    void notesNameWhoseFiguresEndBeforeTheYear() {
        List<Finding> findings =
                List.of(
                        early("甲街道", "有关数据统计截至2025年11月底。", "2025年12月26日"),
                        early("乙街道", "本街道各项数据截至11月30日。"),
                        early("丙镇", "统计期为2025年1月1日至12月25日，不含驻区高校的活动。"),
                        early("丁镇", "2025年12月28日"));
        DistrictSummary summary = summary(by(2, "penalty_cases"));
        String text = text(ReportTemplate.of(FOLDER).render(summary, findings, c -> true));

        assertThat(text)
                .contains(
                        "其余为全年累计，但甲街道、乙街道数据截至2025年11月30日；丙镇部分数据截至2025年12月25日；"
                                + "丁镇的报告成文于2025年12月28日，数据未满全年。");
        assertThat(text(by(2, "penalty_cases"))).contains("其余为全年累计。");
    }

    private static Finding early(String name, String... quotes) {
        Message message = Message.of(Lineages.class, "lineage.sum", 1);
        List<String> places = Collections.nCopies(quotes.length, name + ".txt#第3行");
        return new Finding(
                "S03", Severity.INFO, name, "", places, List.of(quotes), message, message);
    }

    /** The first sub-districts report ten of each; the others nothing. */
    private static Map<String, Extraction> by(int many, String... indicators) {
        Map<String, Extraction> reports = new LinkedHashMap<>();
        for (int i = 0; i < NAMES.length; i++) {
            SampleDistrict.ReportBuilder report = SampleDistrict.report(NAMES[i] + ".txt");
            for (String indicator : i < many ? indicators : new String[0]) {
                String unit = CATALOG.indicator(indicator).unit();
                report = report.value(indicator, "10", unit);
            }
            reports.put(NAMES[i], report.build());
        }
        return reports;
    }

    private static String text(Map<String, Extraction> reports) {
        return text(render(reports));
    }

    private static Report render(Map<String, Extraction> reports) {
        return ReportTemplate.of(FOLDER).render(summary(reports), List.of(), c -> true);
    }

    private static DistrictSummary summary(Map<String, Extraction> reports) {
        return new Summarizer(SampleDistrict.job(NAMES), CATALOG)
                .summarize(SampleDistrict.intake(reports));
    }

    private static String text(Report report) {
        return report.blocks().stream().map(Block::plainText).collect(Collectors.joining("\n"))
                + "\n";
    }
}
