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
import org.huibian.indicator.Quantity;
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
                    "fines_amount,罚没金额,元,sum,enforcement,flow",
                    "compulsory_measures,行政强制,件,sum,enforcement,flow",
                    "litigation_lost,行政诉讼败诉,件,sum,oversight,flow",
                    "disputes_handled,受理矛盾纠纷,件,sum,disputes,flow",
                    "disputes_resolved,化解矛盾纠纷,件,sum,disputes,flow",
                    "mediation_success_rate,调解成功率,%,ratio(disputes_resolved/disputes_handled),disputes,rate",
                    "exam_rate,学法考试参考率/合格率,%,ratio,leadership,rate",
                    "publicity_events,普法宣传活动,场,sum,publicity,flow",
                    "law_lectures,法治讲座,场,sum,publicity,flow",
                    "school_lectures,法治进校园,场,sum,publicity,flow");

    @Test
    void figureOfFewIsToldOfThoseFewAndNotOfTheDistrict() {
        assertThat(text(by(3, "penalty_cases"))).contains("全区承办行政处罚案件30件。");
        assertThat(text(by(2, "penalty_cases")))
                .contains("甲街道、乙街道承办行政处罚案件20件。")
                .doesNotContain("全区承办");
    }

    @Test
    void figuresOfTheSameFewAreToldTogetherAndLast() {
        Map<String, Extraction> reports = by(2, "penalty_cases", "penalty_simple");
        reports.put("丙镇", report("丙镇", "penalty_ordinary", "fines_amount"));
        reports.put("丁镇", report("丁镇", "fines_amount"));
        reports.put("戊乡", report("戊乡", "fines_amount"));

        assertThat(text(reports)).contains("全区罚没金额30元。甲街道、乙街道承办行政处罚案件20件，适用简易程序20件。");
        assertThat(text(by(2, "grid_events_reported", "grid_events_closed")))
                .contains("甲街道、乙街道上报网格事件20件，办结20件，办结率100.00%。");
    }

    @Test
    void figureOfOneIsOnlyInTheAnnex() {
        String text = text(by(1, "penalty_cases"));

        assertThat(text).contains("承办行政处罚案件 件 10 1/5").contains("只有一个单位报送的数据只列入本表");
        assertThat(text).doesNotContain("承办行政处罚案件10件");
    }

    @Test
    void figureOfMoreThanThreeButLessThanHalfSaysHowManyReportIt() {
        assertThat(text(of(9, 4, "penalty_cases"))).contains("全区承办行政处罚案件40件（4个单位报送）。");
        assertThat(text(of(9, 5, "penalty_cases"))).contains("全区承办行政处罚案件50件。");
    }

    @Test
    void oneBracketForSeveralFiguresSaysForHowMany() {
        assertThat(text(of(9, 4, "penalty_cases", "penalty_simple")))
                .contains("承办行政处罚案件40件，适用简易程序40件（这两项均由4个单位报送）。");
        Map<String, Extraction> reports = of(9, 4, "penalty_cases", "penalty_simple");
        reports.remove("子1街道");
        reports.put("子1街道", report("子1街道", "penalty_cases"));
        reports.put("子5街道", report("子5街道", "penalty_simple"));
        assertThat(text(reports)).contains("适用简易程序40件（这两项各由4个单位报送）。");
        reports = of(11, 4, "penalty_cases", "fines_amount");
        reports.put("子5街道", report("子5街道", "fines_amount"));
        assertThat(text(reports)).contains("承办行政处罚案件40件，罚没金额50元（这两项分别由4、5个单位报送）。");
    }

    @Test
    void rateDoesNotSayAgainWhatIsSaidOfItsParts() {
        assertThat(text(of(9, 4, "grid_events_reported", "grid_events_closed")))
                .contains("上报网格事件40件，办结40件（这两项均由4个单位报送），办结率100.00%。");
    }

    @Test
    void partWithItsRateDoesNotShareTheBracketOfTheWhole() {
        Map<String, Extraction> reports = of(15, 4, "disputes_handled", "disputes_resolved");
        for (int i = 5; i <= 7; i++) {
            reports.put("子" + i + "街道", report("子" + i + "街道", "disputes_handled"));
        }

        assertThat(text(reports))
                .contains("共受理矛盾纠纷70件（7个单位报送），化解40件，调解成功率100.00%（这两项按数据俱全的4个单位计算）。");
    }

    @Test
    void partAndRateOfTheSameReportersShareOneBracket() {
        Map<String, Extraction> reports = of(9, 4, "disputes_handled", "disputes_resolved");
        for (int i = 5; i <= 9; i++) {
            reports.put("子" + i + "街道", report("子" + i + "街道", "disputes_handled"));
        }

        assertThat(text(reports)).contains("共受理矛盾纠纷90件，化解40件，调解成功率100.00%（这两项按数据俱全的4个单位计算）。");
    }

    @Test
    void rateOfOneKindOrTheOtherIsCalledSo() {
        assertThat(text(by(2, "exam_rate"))).contains("甲街道、乙街道学法考试参考率或合格率均为10%。");
        assertThat(text(by(4, "exam_rate"))).contains("4个单位报告学法考试参考率或合格率均为10%。");
    }

    @Test
    void whatFewDidNotHaveIsNotSaidOfTheDistrict() {
        Map<String, Extraction> reports = by(3, "penalty_cases");
        for (int i = 0; i < 2; i++) {
            reports.put(
                    NAMES[i],
                    SampleDistrict.report(NAMES[i] + ".txt")
                            .value("penalty_cases", "10", "件")
                            .value("compulsory_measures", "0", "件")
                            .build());
        }

        assertThat(text(reports)).contains("全区承办行政处罚案件30件。甲街道、乙街道未实施行政强制。");
    }

    @Test
    void whoStatesNoughtIsNotNamedAsHavingDoneIt() {
        Map<String, Extraction> reports = of(9, 0);
        for (int i = 1; i <= 4; i++) {
            reports.put("子" + i + "街道", stating("子" + i + "街道", i <= 2 ? "6" : "0"));
        }

        assertThat(text(reports)).contains("子1街道、子2街道实施行政强制12件。");
    }

    @Test
    void whoLostInCourtIsCountedAndNotNamed() {
        assertThat(text(of(9, 3, "litigation_lost"))).contains("全区行政诉讼败诉30件（3个单位报送）。");
    }

    private static Extraction stating(String name, String compulsoryMeasures) {
        return SampleDistrict.report(name + ".txt")
                .value("compulsory_measures", compulsoryMeasures, "件")
                .build();
    }

    @Test
    void whatNobodyDidIsLeftToTheAnnex() {
        Map<String, Extraction> reports = new LinkedHashMap<>();
        for (String name : NAMES) {
            reports.put(
                    name,
                    SampleDistrict.report(name + ".txt")
                            .value("penalty_cases", "10", "件")
                            .value("penalty_ordinary", "0", "件")
                            .value("fines_amount", "0", "元")
                            .build());
        }

        // Of the cases it says how few; the fines it does not speak of.
        assertThat(text(reports)).contains("全区承办行政处罚案件50件，适用普通程序0件。").contains("罚没金额 元 0 5/5");
    }

    @Test
    void rateThatCannotBeIsLeftToTheAnnex() {
        assertThat(text(ofMoreClosed("共12件。")))
                .contains("化解60件（有待核实）。")
                .contains("调解成功率 % 120.00 5/5");
    }

    @Test
    void moreClosedThanReceivedHoldsOlderCasesOnlyWhereThatIsSaidAndNotQuestioned() {
        DistrictSummary carried = summary(ofMoreClosed("共12件，含上年结转2件。"));
        Message message = Message.of(Lineages.class, "lineage.sum", 1);
        Finding finding =
                new Finding(
                        "V03",
                        Severity.ERROR,
                        "甲街道",
                        "disputes_resolved",
                        List.of("甲街道.txt#第3行"),
                        List.of("化解12件"),
                        message,
                        message);

        assertThat(text(ReportTemplate.of(FOLDER).render(carried, List.of(), c -> true)))
                .contains("化解60件（含结转）。")
                .doesNotContain("有待核实");
        assertThat(text(ReportTemplate.of(FOLDER).render(carried, List.of(finding), c -> true)))
                .contains("附件，其中带“*”的有待核实。")
                .contains("化解60件（有待核实）。");
    }

    @Test
    void totalThatADoubtfulValueMakesIsMarkedWhereItIsTold() {
        Map<String, Extraction> reports = by(5, "fines_amount");
        reports.put(
                "甲街道",
                SampleDistrict.report("甲街道.txt").value("fines_amount", "85000000", "元").build());
        assertThat(text(doubtful(reports, "甲街道"))).contains("罚没金额8500.004万元（有待核实）。");
        assertThat(text(doubtful(reports, "乙街道"))).contains("罚没金额8500.004万元。");
        reports.keySet().removeAll(List.of("丙镇", "丁镇"));
        reports.put("丙镇", report("丙镇", "penalty_cases"));
        reports.put("丁镇", report("丁镇", "penalty_cases"));
        assertThat(text(doubtful(reports, "甲街道"))).contains("罚没金额8500.002万元（有待核实）");
    }

    private static Report doubtful(Map<String, Extraction> reports, String subDistrict) {
        Message message = Message.of(Lineages.class, "lineage.sum", 1);
        Finding finding =
                new Finding(
                        "V10",
                        Severity.ERROR,
                        subDistrict,
                        "fines_amount",
                        List.of(subDistrict + ".txt#第3行"),
                        List.of("罚没款"),
                        message,
                        message);
        return ReportTemplate.of(FOLDER).render(summary(reports), List.of(finding), c -> true);
    }

    private static Map<String, Extraction> ofMoreClosed(String sentence) {
        Map<String, Extraction> reports = new LinkedHashMap<>();
        for (String name : NAMES) {
            reports.put(
                    name,
                    SampleDistrict.report(name + ".txt")
                            .value("disputes_handled", "10", "件")
                            .value("disputes_resolved", Quantity.of("12", "件"), sentence)
                            .build());
        }
        return reports;
    }

    @Test
    void chartComparesWhatMostReport() {
        Map<String, Extraction> reports = new LinkedHashMap<>();
        for (String name : NAMES) {
            reports.put(name, report(name, "publicity_events", "law_lectures"));
        }
        reports.put("甲街道", report("甲街道", "publicity_events", "law_lectures", "school_lectures"));
        assertThat(text(reports)).doesNotContain("见图1。普法", "各类普法宣传活动场次");
    }

    @Test
    void noteBelowAChartWritesTheUnitWhereAnOfficeDoes() {
        Map<String, Extraction> reports = new LinkedHashMap<>();
        for (String name : NAMES) {
            reports.put(
                    name,
                    SampleDistrict.report(name + ".txt")
                            .value("disputes_handled", SmallDistrict.over("562", "件"))
                            .build());
        }

        assertThat(text(reports)).contains("注：图中甲街道562件以上、乙街道562件以上");
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
            reports.put(NAMES[i], report(NAMES[i], i < many ? indicators : new String[0]));
        }
        return reports;
    }

    /** The same of a district of more: 子1街道, 子2街道 … */
    private static Map<String, Extraction> of(int all, int many, String... indicators) {
        Map<String, Extraction> reports = new LinkedHashMap<>();
        for (int i = 1; i <= all; i++) {
            String name = "子" + i + "街道";
            reports.put(name, report(name, i <= many ? indicators : new String[0]));
        }
        return reports;
    }

    private static Extraction report(String name, String... indicators) {
        SampleDistrict.ReportBuilder report = SampleDistrict.report(name + ".txt");
        for (String indicator : indicators) {
            report = report.value(indicator, "10", CATALOG.indicator(indicator).unit());
        }
        return report.build();
    }

    private static String text(Map<String, Extraction> reports) {
        return text(render(reports));
    }

    private static Report render(Map<String, Extraction> reports) {
        return ReportTemplate.of(FOLDER).render(summary(reports), List.of(), c -> true);
    }

    private static DistrictSummary summary(Map<String, Extraction> reports) {
        return new Summarizer(SampleDistrict.job(reports.keySet().toArray(String[]::new)), CATALOG)
                .summarize(SampleDistrict.intake(reports));
    }

    private static String text(Report report) {
        return report.blocks().stream().map(Block::plainText).collect(Collectors.joining("\n"))
                + "\n";
    }
}
