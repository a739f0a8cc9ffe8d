package org.huibian.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huibian.check.list.Checks;
import org.huibian.extract.Problem;
import org.huibian.extract.outline.Chapter;
import org.huibian.source.Submission;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.limit.Limits;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.intake.IntakeRow.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    @Test
    void everyIdComesFromExactlyOneCheck() {
        Set<String> seen = new TreeSet<>();
        for (Check check : Checks.all(codePoint -> true)) {
            for (String id : check.ids()) {
                assertThat(seen.add(id)).as(id).isTrue();
            }
        }
        assertThat(seen)
                .contains(
                        "S01", "S02", "S03", "S04", "Y01", "Y02", "Y03", "Y04", "Y05", "T01", "T02",
                        "T03", "T04", "T05", "T06", "T07", "T08", "T09", "N01", "N02", "N03", "C01",
                        "C02", "C03", "C04", "V01", "V02", "V03", "V04", "V05", "V06", "V07", "V08",
                        "V09", "V10", "V11", "V12", "V13", "V14", "V15", "D01", "D02", "D03", "P01",
                        "P02", "P03", "P04", "P05", "L01", "L02", "S05", "I01", "I06");
    }

    @Test
    void soundReportLeavesOnlyTheMissingSubDistrict() {
        List<Finding> findings = SketchedDistrict.sound().findings();
        assertThat(findings).extracting(Finding::check).containsExactly("S01");
        assertThat(findings.get(0).subDistrict()).isEqualTo("白苇镇");
        assertThat(findings.get(0).message().text()).contains("白苇镇");
        assertThat(findings.get(0).action().text()).contains("2026年1月15日");
    }

    @Test
    void checkThatBreaksOffIsAnErrorAndTheOthersGoOn() {
        ReportCheck broken =
                new ReportCheck("V01") {
                    @Override
                    protected void examine(Examined report) {
                        throw new IllegalStateException("王某某的身份证号");
                    }
                };
        ReportCheck whole =
                new ReportCheck("V02") {
                    @Override
                    protected void examine(Examined report) {
                        report.note(Severity.WARNING, report.texts().get(0));
                    }
                };
        DistrictSummary district = SketchedDistrict.sound().summary();
        List<Finding> findings = new ArrayList<>();
        district.reports()
                .forEach(
                        (name, report) ->
                                findings.addAll(
                                        ReportCheck.examine(
                                                district, name, report, List.of(broken, whole))));
        assertThat(findings).extracting(Finding::check).startsWith("V01", "V02");
        Finding unfinished = findings.get(0);
        assertThat(unfinished.severity()).isEqualTo(Severity.ERROR);
        assertThat(unfinished.places()).containsExactly(SketchedDistrict.FILE);
        assertThat(unfinished.message().text())
                .contains("V01", "IllegalStateException", "ChecksTest.java:")
                .doesNotContain("身份证");
        assertThat(unfinished.asked().text()).contains("不必处理");
    }

    @Test
    void checkOfTheDistrictThatBreaksOffIsAnErrorToo() {
        Check broken =
                new Check() {
                    @Override
                    public Set<String> ids() {
                        return Set.of("D02", "D01");
                    }

                    @Override
                    public List<Finding> examine(DistrictSummary summary) {
                        throw new IllegalStateException("王某某的身份证号");
                    }
                };
        assertThat(broken.outcome(SketchedDistrict.sound().summary()))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.severity()).isEqualTo(Severity.ERROR);
                            assertThat(one.check()).isEqualTo("D01");
                            assertThat(one.message().text())
                                    .contains("D01、D02", "ChecksTest.java:")
                                    .doesNotContain("身份证");
                            assertThat(one.action().text()).contains("人工核对");
                        });
    }

    // V01

    @ParameterizedTest
    @ValueSource(
            strings = {
                "受理矛盾纠纷[386件|total|disputes_handled]，其中婚姻家庭[120件|part]、邻里[150件|part]、其他[110件|part]。",
                "作出处罚[40件|total|penalty_cases]，其中简易程序[12件|part]、普通程序[29件|part]。",
                "受理矛盾纠纷[54件|total|disputes_handled]，其中[60件|part]为邻里纠纷。",
                "受理矛盾纠纷[54起|total|disputes_handled]，其中家庭[30件|part]、邻里[26件|part]。",
                "有人民调解员[40名|total|mediators]，其中专职[12名|part]、兼职[29名|part]。",
                "结案[41件|total|penalty_cases_closed]，其中简易程序[30件|total|penalty_simple]、普通程序[14件|total|penalty_ordinary]。"
            })
    void partsThatCannotMakeTheirWholeAreFound(String sentence) {
        assertThat(SketchedDistrict.sound().sentence(sentence).findings("V01"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                            assertThat(sentence.replaceAll("\\[([^|]+)[^]]*]", "$1"))
                                    .isEqualTo(finding.quote());
                        });
    }

    @Test
    void sumIsWrittenSoThatALineMayEndInIt() {
        String sentence =
                "受理矛盾纠纷[386件|total|disputes_handled]，其中婚姻家庭[120件|part]、邻里[150件|part]、其他[110件|part]。";
        assertThat(SketchedDistrict.sound().sentence(sentence).findings("V01"))
                .extracting(finding -> finding.message().text())
                .containsExactly("总数写作 386件，但各部分相加为 120 + 150 + 110 = 380");
    }

    @Test
    void partsAreAddedUpToWhereTheirWholeIsDividedAgain() {
        String sentence =
                "查处案件[89件|total|penalty_cases]，按程序分为简易[58件|part]、普通[33件|part]，按领域分为市容[41件|part]、水务[48件|part]。";
        assertThat(SketchedDistrict.sound().sentence(sentence).findings("V01"))
                .extracting(finding -> finding.message().text())
                .containsExactly("总数写作 89件，但各部分相加为 58 + 33 = 91");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "结案[41件|total|penalty_cases_closed]，其中简易程序[30件|total|penalty_simple]、普通程序[11件|total|penalty_ordinary]，罚款[50件|total|penalty_cases]。",
                "受理矛盾纠纷[54件|total|disputes_handled]，现场解决[32件|part]，转交[21件|part]，[1件|part]正在核实。",
                "受理矛盾纠纷[212件|total|disputes_handled]，其中家庭[80件|part]、邻里[70件|part]、物业[46件|part]。",
                "受理矛盾纠纷[562余件|total|disputes_handled]，其中家庭[300件|part]、其他[200件|part]。",
                "有人民调解员[40名|total|mediators]，其中党员[30名|part]、女性[26名|part]。",
                "受理矛盾纠纷[54件|total|disputes_handled]，调解成功[50件|total|disputes_resolved]。",
                "处罚[4起|total|penalty_cases]，解决重点问题[9项|part]。",
                "投诉[4起|total|penalty_cases]，其中纠纷[3起|part]、物业[1起|part]，[4起|part]投诉全部办结。",
                "参与[1起|total|penalty_cases]诉讼，审查[41件|part]协议、[5件|part]纪要。"
            })
    void partsThatNeedNotMakeTheirWholeAreLeftAlone(String sentence) {
        assertThat(SketchedDistrict.sound().sentence(sentence).findings("V01")).isEmpty();
    }

    // V02

    @Test
    void rateThatItsPartsDoNotGiveIsAnError() {
        List<Finding> findings =
                SketchedDistrict.sound()
                        .sentence(
                                "受理[316件|total|disputes_handled]，化解[302件|total|disputes_resolved]，化解率[97.8%|total]。")
                        .findings("V02");
        assertThat(findings)
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                            assertThat(finding.message().text()).contains("302/316 = 95.57%");
                        });
    }

    @Test
    void truncatedRateIsForInformation() {
        assertThat(
                        SketchedDistrict.sound()
                                .sentence(
                                        "上报[4039件|total]，办结[4009件|total]，[30件|part]在办，事件办结率[99.25%|total]。")
                                .findings("V02"))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void rateIsComparedAcrossSentencesWithBothQuoted() {
        List<Finding> findings =
                SketchedDistrict.sound()
                        .sentence(
                                "受理[200件|total|disputes_handled]，化解[150件|total|disputes_resolved]。")
                        .sentence("调解成功率达[98%|total|mediation_success_rate]。")
                        .findings("V02");
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.quotes()).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "老人[18486人|total]，接种[16106人|total]，占比[87.13%|total]。",
                "受理[316件|total|disputes_handled]，化解[302件|total|disputes_resolved]，群众满意率[99.1%|total]。",
                "受理[316件|total|disputes_handled]，化解[302余件|total|disputes_resolved]，化解率[97.8%|total]。",
                "受理[3件|total|disputes_handled]，化解[2件|total|disputes_resolved]，化解率[67%|total]。",
                "网格[96个|total]，上报[2843件|total]，已办结[2814件|total]，事件办结率[98.98%|total]。",
                "受理[295件|total|disputes_handled]，调解成功[288件|total|disputes_resolved]，调解率[100%|total]。",
                "诉讼[6件|total]，败诉[1件|total]，负责人出庭应诉[5件|total]，应出庭案件的出庭应诉率[100%|total]。"
            })
    void rateThatFitsOrSpeaksOfSomethingElseIsLeftAlone(String sentence) {
        assertThat(SketchedDistrict.sound().sentence(sentence).findings("V02")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"298, 1", "301, 1", "297, 2"})
    void wrongRateThatTheFormRepeatsIsOneFinding(String told, int found) {
        assertThat(
                        SketchedDistrict.sound()
                                .sentence("受理数[305件|total|disputes_handled]。")
                                .section(1, Chapter.RESULTS, "填报数")
                                .sentence("化解数[298件|total|disputes_resolved]。")
                                .section(1, Chapter.RESULTS, "填报率")
                                .sentence("调解成功率[98.7%|total|mediation_success_rate]。")
                                .section(1, Chapter.RESULTS, "正文")
                                .sentence(
                                        "受理[305件|total|disputes_handled]，化解[%s件|total|disputes_resolved]，调解成功率[98.7%%|total|mediation_success_rate]。"
                                                .formatted(told))
                                .findings("V02"))
                .hasSize(found);
    }

    // V03

    @Test
    void moreClosedThanReceivedIsFound() {
        assertThat(
                        SketchedDistrict.sound()
                                .sentence(
                                        "受理矛盾纠纷[87件|total|disputes_handled]，化解[91件|total|disputes_resolved]。")
                                .findings("V03"))
                .singleElement()
                .satisfies(
                        finding ->
                                assertThat(finding.message().text())
                                        .contains("91件")
                                        .contains("87件"));
    }

    @Test
    void rowOfAFormThatClosesMoreIsToldOnce() {
        assertThat(
                        SketchedDistrict.sound()
                                .sentence(
                                        "受理矛盾纠纷[87件|total|disputes_handled]，化解[91件|total|disputes_resolved]。")
                                .problemThere(
                                        Problem.Kind.CLOSED_BEYOND,
                                        "本年数",
                                        "91",
                                        "87",
                                        "化解矛盾纠纷",
                                        "受理矛盾纠纷")
                                .findings("V03"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "立案[24件|total|penalty_cases]，办结[26件|total|penalty_cases_closed]（含上年结转3件）。",
                "受理矛盾纠纷[87余件|total|disputes_handled]，化解[91件|total|disputes_resolved]。",
                "受理矛盾纠纷[87件|total|disputes_handled]，化解[87件|total|disputes_resolved]。"
            })
    void closedThatMayExceedReceivedIsLeftAlone(String sentence) {
        assertThat(SketchedDistrict.sound().sentence(sentence).findings("V03")).isEmpty();
    }

    // V12

    @Test
    void contradictionQuotesBothPlaces() {
        assertThat(
                        SketchedDistrict.sound()
                                .problem(
                                        Problem.Kind.CONTRADICTION,
                                        "disputes_handled",
                                        "受理69件。",
                                        "受理96件。")
                                .findings("V12"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.quote()).isEqualTo("受理69件。 ‖ 受理96件。");
                            assertThat(finding.places()).hasSize(2);
                        });
    }

    // Y01

    @Test
    void headingOfAnotherYearIsFoundWithTheTitle() {
        List<Finding> findings =
                SketchedDistrict.sound().section(1, Chapter.RESULTS, "2024年工作开展情况").findings("Y01");
        assertThat(findings)
                .singleElement()
                .satisfies(
                        finding ->
                                assertThat(finding.quote())
                                        .isEqualTo("东榆街道2025年法治政府建设情况报告 ‖ 2024年工作开展情况"));
    }

    @ParameterizedTest
    @CsvSource({
        "一季度：部署开局,二季度：铺开推进,2024年四季度：巩固收官,1",
        "2024年一季度开展情况,2025年二季度开展情况,2025年三季度开展情况,1",
        "上半年抓部署,2024年下半年抓落实,全年汇总,1",
        "1月至3月,2026年4月至6月,7月至9月,1",
        "2025年第一季度,2025年第二季度,2025年第三季度,0",
        "2024年四季度（上年度衔接）,2025年一季度,2025年二季度,0",
        "2024年四季度遗留事项,加强领导,规范执法,0",
        "一季度,二季度,2024年以来的改革,0"
    })
    void partOfTheYearUnderAnotherYearIsFound(
            String first, String second, String third, int found) {
        SketchedDistrict district =
                SketchedDistrict.sound()
                        .section(2, Chapter.RESULTS, first)
                        .section(2, Chapter.RESULTS, second)
                        .section(2, Chapter.RESULTS, third);
        assertThat(district.findings("Y01")).hasSize(found);
    }

    @Test
    void openingOfAnotherYearIsFound() {
        assertThat(new SketchedDistrict().sentence("现将2024年度法治政府建设情况报告如下。").findings("Y01"))
                .hasSize(1);
    }

    @Test
    void yearsThatBelongElsewhereAreLeftAlone() {
        SketchedDistrict district =
                new SketchedDistrict()
                        .titled("东榆街道2025年度法治政府建设工作总结及2026年度工作安排")
                        .sentence(
                                "2025年以来，根据《实施纲要（2021—2025年）》和《2024年工作要点》，现将2025年工作总结和2026年工作安排报告如下。")
                        .section(1, Chapter.RESULTS, "2025年主要举措和成效")
                        .section(2, Chapter.RESULTS, "落实2021年以来各项改革")
                        .section(1, Chapter.PLAN, "2026年工作安排");
        assertThat(district.findings("Y01")).isEmpty();
    }

    // S04

    @Test
    void signatureOfAnotherSubDistrictIsAnError() {
        assertThat(
                        new SketchedDistrict()
                                .signed("白苇镇人民政府", LocalDate.of(2026, 1, 10))
                                .findings("S04"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                            assertThat(finding.subDistrict()).isEqualTo("东榆街道");
                            assertThat(finding.quote()).isEqualTo("白苇镇人民政府");
                        });
        assertThat(
                        new SketchedDistrict()
                                .signed("东榆街道党工委 白苇镇人民政府", LocalDate.of(2026, 1, 10))
                                .findings("S04"))
                .isEmpty();
        assertThat(
                        new SketchedDistrict()
                                .signed("棠川区红枫街道办事处", LocalDate.of(2026, 1, 10))
                                .findings("S04"))
                .hasSize(1);
        assertThat(
                        new SketchedDistrict()
                                .signed("中共棠川区东榆街道工作委员会", LocalDate.of(2026, 1, 10))
                                .findings("S04"))
                .isEmpty();
        assertThat(new SketchedDistrict().signed("某办公室", LocalDate.of(2026, 1, 10)).findings("S04"))
                .isEmpty();
    }

    @Test
    void reportThatNamesItsUnitOnlyInItsTextIsAnError() {
        SketchedDistrict unnamed =
                new SketchedDistrict()
                        .titled("2025年法治政府建设情况报告")
                        .signed("办事处", LocalDate.of(2026, 1, 10))
                        .filed("年度报告.txt")
                        .section(1, Chapter.RESULTS, "主要举措和成效")
                        .sentence("东榆街道老城区居民多，普法进小区。");
        assertThat(unnamed.findings("S04"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                            assertThat(finding.subDistrict()).isEqualTo("东榆街道");
                            assertThat(finding.message().text()).contains("都没有写明单位名称");
                        });
    }

    @Test
    void titleOfAnotherSubDistrictIsAnError() {
        assertThat(new SketchedDistrict().titled("白苇镇2025年法治政府建设情况报告").findings("S04"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                            assertThat(finding.subDistrict()).isEqualTo("东榆街道");
                            assertThat(finding.quote()).isEqualTo("白苇镇2025年法治政府建设情况报告");
                        });
        assertThat(new SketchedDistrict().titled("东榆街道与白苇镇共建法治政府情况报告").findings("S04")).isEmpty();
    }

    // C01

    @Test
    void missingChapterIsAnErrorAndATreatedOneAWarning() {
        SketchedDistrict district =
                new SketchedDistrict()
                        .section(1, Chapter.RESULTS, "成效")
                        .section(1, Chapter.PROBLEMS, "不足")
                        .section(1, Chapter.PLAN, "安排");
        assertThat(district.findings("C01"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                            assertThat(finding.message().text()).contains("第一责任人");
                            assertThat(finding.quote()).isEqualTo("东榆街道2025年法治政府建设情况报告");
                        });
        district.sentence("党工委书记认真履行第一责任人职责。").sentence("镇长严格履行推进法治建设职责。");
        assertThat(district.findings("C01"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                            assertThat(finding.quotes()).hasSize(3).contains("党工委书记认真履行第一责任人职责。");
                            assertThat(finding.places()).hasSize(3);
                        });
    }

    // P01, P04

    @Test
    void personalDataIsAnErrorWithTheMaskedSentence() {
        SketchedDistrict district =
                SketchedDistrict.sound()
                        .problem(Problem.Kind.PERSON, "信访人", "信访人某某多次上访。")
                        .problem(Problem.Kind.PERSONAL_NUMBER, "手机号", "联系电话某某。");
        assertThat(district.findings("P01"))
                .extracting(Finding::quote)
                .containsExactly("信访人某某多次上访。");
        assertThat(district.findings("P04"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    // Files

    @Test
    void filesThatDoNotCountSayWhyAndWhatToDo() {
        List<Finding> findings =
                SketchedDistrict.sound()
                        .file("扫描件.txt", Status.UNASSIGNED)
                        .file("坏.docx", Status.UNREADABLE)
                        .file("旧.docx", Status.WITHDRAWN)
                        .file("去年.docx", Status.OTHER_YEAR)
                        .file("第一稿.docx", Status.SUPERSEDED)
                        .rivals("甲.docx", "乙.docx")
                        .findings();
        assertThat(findings)
                // What the file of nobody says is as in the sound report.
                .filteredOn(finding -> !finding.check().equals("D02"))
                .extracting(
                        finding ->
                                finding.check()
                                        + " "
                                        + finding.severity().code()
                                        + " "
                                        + finding.source())
                .containsExactly(
                        "I01 error 坏.docx",
                        "I02 error 去年.docx",
                        "I03 error 甲.docx ‖ 乙.docx",
                        "S01 error ",
                        "S04 error 扫描件.txt",
                        "I04 warning 旧.docx");
        assertThat(findings.get(4).action().text()).contains("扫描件.txt: ");
    }

    @Test
    void fileOverTheLimitIsRefusedUnreadAndFound() {
        long most = 100L << 20;
        Submission huge = new Submission("扫描.docx", "", most + 1);
        Throwable refused = catchThrowable(() -> Limits.standard().check(huge));
        assertThat(refused).isInstanceOf(UnreadableDocumentException.class);
        assertThatNoException()
                .isThrownBy(() -> Limits.standard().check(new Submission("大.docx", "", most)));
        assertThat(
                        SketchedDistrict.sound()
                                .file(
                                        huge.file(),
                                        Status.UNREADABLE,
                                        ((UnreadableDocumentException) refused).reason())
                                .findings("I05"))
                .singleElement()
                .satisfies(
                        finding ->
                                assertThat(finding.action().text()).contains("101 MiB", "100 MiB"));
    }

    @Test
    void sentenceThatNoFaceCanPrintIsFound() {
        assertThat(SketchedDistrict.sound().sentence("龘龘社区办了三件事。").findings("I06"))
                .singleElement()
                .satisfies(
                        finding ->
                                assertThat(finding.message().text())
                                        .contains("龘")
                                        .contains("U+9F98"));
    }

    @Test
    void idIsStableAndDependsOnCheckSubDistrictAndQuote() {
        Finding one =
                SketchedDistrict.sound()
                        .problem(Problem.Kind.PERSON, "信访人", "甲。")
                        .findings("P01")
                        .get(0);
        Finding same =
                SketchedDistrict.sound()
                        .sentence("无关。")
                        .problem(Problem.Kind.PERSON, "当事人", "甲。")
                        .findings("P01")
                        .get(0);
        Finding other =
                SketchedDistrict.sound()
                        .problem(Problem.Kind.PERSON, "信访人", "乙。")
                        .findings("P01")
                        .get(0);
        assertThat(one.id()).hasSize(12).isEqualTo(same.id()).isNotEqualTo(other.id());
    }
}
