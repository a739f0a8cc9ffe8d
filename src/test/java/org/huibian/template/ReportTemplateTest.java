package org.huibian.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.extract.Extraction;
import org.huibian.extract.outline.Chapter;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.message.Message;
import org.huibian.report.Block;
import org.huibian.report.Lineage;
import org.huibian.report.Report;
import org.huibian.source.Submission;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.SampleDistrict;
import org.huibian.summary.Summarizer;
import org.huibian.summary.intake.Intake;
import org.huibian.summary.intake.IntakeRow;
import org.huibian.summary.intake.Reading;
import org.huibian.template.lineage.Lineages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTemplateTest {

    private static final TemplateFolder FOLDER =
            TemplateFolder.read(Path.of("templates/annual-report"));

    private static final Path GOLDEN =
            Path.of("src/test/resources/org/huibian/template/three-sub-districts.txt");

    @Test
    void districtOfThreeReadsAsExpected() throws IOException {
        String text = text(render(SmallDistrict.three()));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, text, StandardCharsets.UTF_8);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
    }

    @Test
    void everyFigureInTheTextHasALineageThatNamesItsSources() {
        Report report = render(SmallDistrict.three());

        Lineage sum = report.lineage("disputes_handled").orElseThrow();
        assertThat(sum.formula()).isEqualTo("3个单位相加（据 3/4 个单位报送）");
        assertThat(sum.result()).isEqualTo("1094件");
        assertThat(sum.parts())
                .extracting(Lineage.Part::subDistrict)
                .containsExactly("东海街道", "望山镇", "喆堃街道");
        assertThat(sum.parts().get(0).source()).startsWith("东海街道.txt#第");
        Lineage ratio = report.lineage("mediation_success_rate").orElseThrow();
        assertThat(ratio.formula()).contains("1009件÷1024件", "2个单位");
        assertThat(ratio.parts().get(0).value()).isEqualTo("615件÷624件");
    }

    @Test
    void copyInTheProgramGivesTheSameReport() {
        Report packed =
                ReportTemplate.of(TemplateFolder.packed("annual-report"))
                        .render(SmallDistrict.three(), List.of(), c -> true);

        assertThat(packed).isEqualTo(render(SmallDistrict.three()));
    }

    @Test
    void submittedMarkupComesOutLiterally() {
        String practice = "设立“<b>&amp;${1+1}<#if x>亭”，律师每周坐堂，先后劝和邻里、物业、婚姻纠纷81件。";
        Map<String, Extraction> reports =
                Map.of(
                        "东海街道",
                        SampleDistrict.report("<东海>&.txt").result("disputes", practice).build());
        String text = text(render(SmallDistrict.summary(reports)));

        assertThat(text).contains("设立‘<b>&amp;${1+1}<#if x>亭’");
    }

    @Test
    void unprintableSentenceIsNotQuoted() {
        Report report =
                ReportTemplate.of(FOLDER).render(SmallDistrict.three(), List.of(), c -> c != '喆');

        assertThat(text(report)).doesNotContain("小法官课堂’，学生轮流").contains("法治夜市");
    }

    /** Also where a face has a glyph for the hole, and the office let the finding pass. */
    @Test
    void sentenceWithALostCharacterIsNotQuoted() {
        for (String lost : List.of("\uFFFD", "锟斤拷")) {
            String whole = "设立“劝和亭”，律师每周坐堂，先后劝和邻里、物业、婚姻纠纷81件。";
            assertThat(text(render(practising(whole)))).contains("律师每周坐堂");
            assertThat(text(render(practising(whole.replace("邻", lost))))).doesNotContain("律师每周坐堂");
        }
    }

    private static DistrictSummary practising(String practice) {
        return SmallDistrict.summary(
                Map.of(
                        "东海街道",
                        SampleDistrict.report("东海.txt").result("disputes", practice).build()));
    }

    @Test
    void figureUnderAnOpenErrorIsMarkedAndItsSentenceNotQuoted() {
        Finding finding =
                finding("V01", Severity.ERROR, "东海街道", "disputes_handled", "每周三晚由社区律师坐堂，全年就地化解");
        String text =
                text(
                        ReportTemplate.of(FOLDER)
                                .render(SmallDistrict.three(), List.of(finding), c -> true));

        assertThat(text)
                .contains("受理矛盾纠纷 件 1094* 3/4 624* 400 70 缺报")
                .contains("带“*”的数据")
                .doesNotContain("老街坊议事厅");
        assertThat(text(render(SmallDistrict.three()))).doesNotContain("*");
    }

    @Test
    void rangeThatHoldsADoubtfulRateIsLeftToTheAnnex() {
        Finding finding = finding("V04", Severity.ERROR, "望山镇", "exam_rate", "合格率达105%。");
        String text =
                text(
                        ReportTemplate.of(FOLDER)
                                .render(SmallDistrict.three(), List.of(finding), c -> true));
        assertThat(text(render(SmallDistrict.three()))).contains("在98.5%至100%之间");
        assertThat(text)
                .doesNotContain("在98.5%至100%之间")
                .contains("学法考试参考率/合格率 % — 2/4 100 98.5* — 缺报");
    }

    @Test
    void sentenceWithANameIsNotQuotedHoweverLightTheFinding() {
        Finding name =
                finding("P03", Severity.INFO, "喆堃街道", "", "联合喆堃小学开设“小法官课堂”，学生轮流扮演法官、当事人，全年开庭12场。");
        String text =
                text(
                        ReportTemplate.of(FOLDER)
                                .render(SmallDistrict.three(), List.of(name), c -> true));

        assertThat(text).doesNotContain("学生轮流扮演");
    }

    @Test
    void moneyIsToldInTenThousandsAndKeptInYuanInTheTable() {
        DistrictSummary summary =
                new Summarizer(
                                SampleDistrict.job("东海街道"),
                                SampleDistrict.catalog("fines_amount,罚没金额,元,sum,enforcement,flow"))
                        .summarize(
                                SampleDistrict.intake(
                                        Map.of(
                                                "东海街道",
                                                SampleDistrict.report("东海街道.txt")
                                                        .value("fines_amount", "785050", "元")
                                                        .build())));

        assertThat(text(render(summary))).contains("罚没金额78.505万元。", "罚没金额 元 785050 1/1");
    }

    @Test
    void indicatorTheOfficeAddedIsNotLost() {
        String text = text(render(SmallDistrict.three()));

        assertThat(text).contains("东海街道办理行政许可120件").contains("线上办件812件");
    }

    @Test
    void chapterWithoutContentIsLeftOutAndTheOthersCloseUp() {
        Map<String, Extraction> reports =
                Map.of(
                        "东海街道",
                        SampleDistrict.report("东海街道.txt")
                                .value("emergency_drills", "3", "场")
                                .item(Chapter.PROBLEMS, "emergency", "应急力量偏弱。")
                                .build());
        Report report = render(SmallDistrict.summary(reports));

        assertThat(headings(report)).containsExactly("一、主要举措和成效", "（一）依法应对突发事件", "二、存在的不足和原因");
        assertThat(text(report)).contains("东海街道反映“应急力量偏弱”。");
    }

    @Test
    void sharedPointsAreNumberedWithoutGapsAndWhatFitsNoThemeComesLast() {
        Map<String, Extraction> reports =
                Map.of(
                        "东海街道",
                        SampleDistrict.report("东海街道.txt")
                                .item(Chapter.PROBLEMS, "other", "办公用房较为紧张。")
                                .item(Chapter.PROBLEMS, "publicity", "普法形式单一。")
                                .item(Chapter.PROBLEMS, "disputes", "物业纠纷反复出现。")
                                .build(),
                        "望山镇",
                        SampleDistrict.report("望山镇.txt")
                                .item(Chapter.PROBLEMS, "other", "台账样式不统一。")
                                .item(Chapter.PROBLEMS, "other", "车辆保障不足。")
                                .item(Chapter.PROBLEMS, "basics", "流动人口占到一半。")
                                .build());
        String text = text(render(SmallDistrict.summary(reports)));

        assertThat(text).contains("一是").contains("二是").doesNotContain("三是");
        assertThat(text.indexOf("此外，")).isGreaterThan(text.indexOf("二是"));
        assertThat(text).contains("流动人口占到一半").contains("办公用房较为紧张");
        assertThat(text.split("此外，", -1)).hasSize(2);
    }

    @Test
    void districtWhereNobodyReportedSaysSoAndNothingElse() {
        Report report = render(SmallDistrict.summary(Map.of()));

        assertThat(headings(report)).isEmpty();
        assertThat(text(report))
                .contains("4个街道、镇、乡均没有可以汇总的年度报告，东海街道、望山镇、喆堃街道、清河乡缺报")
                .doesNotContain("附件");
        assertThat(report.lineages()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsPendingNotMissing() {
        List<IntakeRow> rows =
                new ArrayList<>(SampleDistrict.intake(SmallDistrict.three().reports()).rows());
        rows.add(
                new IntakeRow(
                        new Reading(
                                new Submission("清河乡.pdf", "x", 1),
                                1,
                                Optional.empty(),
                                Optional.of(Message.of(Intake.class, "intake.assigned"))),
                        "清河乡",
                        IntakeRow.Status.UNREADABLE,
                        Message.of(Intake.class, "intake.assigned")));
        String text =
                text(
                        render(
                                new Summarizer(
                                                SampleDistrict.job(SmallDistrict.NAMES),
                                                SmallDistrict.CATALOG)
                                        .summarize(new Intake(rows, List.of()))));

        assertThat(text)
                .contains("清河乡的报送件待核实；本报告的各项合计未包含待核实单位。", "17 23 9 待核")
                .doesNotContain("缺报");
    }

    @Test
    void reportsWithoutAnyFigureHaveNoAnnex() {
        Map<String, Extraction> reports = Map.of("东海街道", SampleDistrict.report("东海街道.txt").build());
        Report report = render(SmallDistrict.summary(reports));

        assertThat(text(report)).doesNotContain("附件", "统计表");
    }

    @Test
    void districtOfOneReadsWithoutPlurals() {
        DistrictSummary one =
                new Summarizer(SampleDistrict.job("东海街道"), SmallDistrict.CATALOG)
                        .summarize(
                                SampleDistrict.intake(
                                        Map.of(
                                                "东海街道",
                                                SmallDistrict.three().reports().get("东海街道"))));
        String text = text(render(one));

        assertThat(text.substring(0, text.indexOf("注：")))
                .contains("全区1个街道已报送年度报告")
                .doesNotContain("等1个单位", "均", "都");
    }

    @Test
    void wholeAndPartSayWhoseTheyAreWhereOthersReportedThem() {
        IndicatorCatalog catalog =
                SampleDistrict.catalog(
                        "legality_reviews,合法性审查,件,sum,decision,flow",
                        "contracts_reviewed,审查合同（协议）,份,sum,decision,flow");
        Map<String, Extraction> reports =
                Map.of(
                        "东海街道",
                                SampleDistrict.report("东海街道.txt")
                                        .value("contracts_reviewed", "90", "份")
                                        .build(),
                        "望山镇",
                                SampleDistrict.report("望山镇.txt")
                                        .value("legality_reviews", "80", "件")
                                        .build());
        DistrictSummary summary =
                new Summarizer(SampleDistrict.job(SmallDistrict.NAMES), catalog)
                        .summarize(SampleDistrict.intake(reports));

        assertThat(text(render(summary))).contains("望山镇开展合法性审查80件；东海街道审查合同、协议90份。");
    }

    @ParameterizedTest
    @CsvSource({"300, 304", "301, 4"})
    void annexOfMoreThanThreeHundredHoldsTotalsOnly(int expected, int columns) {
        String[] names =
                IntStream.rangeClosed(1, expected)
                        .mapToObj(number -> "第" + number + "街道")
                        .toArray(String[]::new);
        Map<String, Extraction> reports =
                Map.of(
                        names[0],
                        SampleDistrict.report(names[0] + ".txt")
                                .value("disputes_handled", "7", "件")
                                .build());
        DistrictSummary summary =
                new Summarizer(SampleDistrict.job(names), SmallDistrict.CATALOG)
                        .summarize(SampleDistrict.intake(reports));

        Report report = render(summary);

        assertThat(report.blocks())
                .filteredOn(Block.Table.class::isInstance)
                .singleElement()
                .satisfies(table -> assertThat(((Block.Table) table).columns()).hasSize(columns));
        assertThat(text(report).contains("各单位数据见统计台账")).isEqualTo(expected > 300);
    }

    @Test
    void sameInputGivesTheSameReport() {
        assertThat(render(SmallDistrict.three())).isEqualTo(render(SmallDistrict.three()));
    }

    @Test
    void noClauseLeavesItsMarkBehind() {
        for (String indicator :
                SmallDistrict.CATALOG.indicators().stream().map(i -> i.id()).toList()) {
            String unit = SmallDistrict.CATALOG.indicator(indicator).unit();
            Map<String, Extraction> reports =
                    Map.of(
                            "望山镇",
                            SampleDistrict.report("望山镇.txt").value(indicator, "7", unit).build());
            String text = text(render(SmallDistrict.summary(reports)));

            assertThat(text).as(indicator).doesNotContain("，。", "，，", "。。", "，、", "：。", "（）");
            assertThat(text).as(indicator).doesNotContainPattern("(?m)^[，。；、]");
        }
    }

    private static List<String> headings(Report report) {
        return report.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block::plainText)
                .toList();
    }

    /** About a sentence in the 30th line of a report. */
    private static Finding finding(
            String check, Severity severity, String name, String indicator, String sentence) {
        return new Finding(
                check,
                severity,
                name,
                indicator,
                List.of(name + ".txt#第30行"),
                List.of(sentence),
                Message.of(Lineages.class, "lineage.sum", 1),
                Message.of(Lineages.class, "lineage.sum", 1));
    }

    private static Report render(DistrictSummary summary) {
        return ReportTemplate.of(FOLDER).render(summary, List.of(), c -> true);
    }

    private static String text(Report report) {
        return report.blocks().stream()
                        .map(block -> block.plainText())
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
