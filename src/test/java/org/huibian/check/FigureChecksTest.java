package org.huibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibian.extract.Problem;
import org.huibian.extract.outline.Chapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureChecksTest {

    private static SketchedDistrict results() {
        return new SketchedDistrict().section(1, Chapter.RESULTS, "主要举措和成效");
    }

    private static List<Finding> found(String check, String sentence) {
        return results().sentence(sentence).findings(check);
    }

    @Test
    void halfWidthMarksAreMeantFullWidthAndQuotedAsSubmitted() {
        String sentence = "每月召开一次法治联络员例会,全年共召开[15次|total]。";

        assertThat(found("V06", sentence))
                .flatExtracting(Finding::quotes)
                .containsExactly("每月召开一次法治联络员例会,全年共召开15次。");
    }

    @Test
    void sentenceThatStandsTwiceIsQuotedWithTheMarksOfItsPlace() {
        String meant = "每月召开一次法治联络员例会，全年共召开[15次|total]。";
        String submitted = meant.replace('，', ',');

        for (List<String> order : List.of(List.of(meant, submitted), List.of(submitted, meant))) {
            assertThat(results().sentence(order.get(0)).sentence(order.get(1)).findings("V06"))
                    .first()
                    .satisfies(
                            finding ->
                                    assertThat(finding.quotes())
                                            .first()
                                            .isEqualTo(
                                                    order.get(0)
                                                            .replaceAll("[\\[\\]]|\\|total", "")));
        }
    }

    // V04

    @Test
    void rateAboveItsWholeIsAnErrorButCompletionAndGrowthMayBe() {
        assertThat(found("V04", "办结率[103.2%|total]。"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(found("V04", "完成率[103.84%|total]。")).isEmpty();
        assertThat(found("V04", "办结率同比提高[120%|total]。")).isEmpty();
        assertThat(found("V04", "办结率[100%|total]。")).isEmpty();
    }

    // V05

    @Test
    void fullCoverageOfFewerThanThereAreIsFound() {
        assertThat(found("V05", "全镇14个村（社区）中已有13个配备法律顾问，“一村一法律顾问”实现全覆盖。"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(
                        results()
                                .sentence("辖区共有[17个|total|communities]社区。")
                                .sentence("16个社区均配备法律顾问，实现全覆盖。")
                                .findings("V05"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.quotes()).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17个社区均已落实法律顾问，实现全覆盖。",
                "全镇14个村中已有13个配备法律顾问。",
                "实现法律顾问全覆盖，在3个社区开展试点。",
                "14个村（社区）其中2个示范社区，法律顾问全覆盖。"
            })
    void coverageThatIsFullOrNotClaimedIsLeftAlone(String sentence) {
        assertThat(found("V05", sentence)).isEmpty();
    }

    // V06

    @Test
    void fewerTimesThanTheFrequencyMakesAreFound() {
        assertThat(found("V06", "坚持每季度召开一次法治工作会议，全年召开法治工作会议2次。"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每季度调度一次法治重点任务，对进度滞后的科室发督办单4份。",
                "每两月召开1次调度会，全年召开调度会5次。",
                "坚持每月研判一次，全年共排查矛盾纠纷92起。",
                "每月组织法律咨询一次，全年举办法治讲座8场。"
            })
    void frequencyThatFitsOrStandsAloneIsLeftAlone(String sentence) {
        assertThat(found("V06", sentence)).isEmpty();
    }

    // V07

    @ParameterizedTest
    @ValueSource(strings = {"开展法律咨询12余次。", "调处各类纠纷562多起。"})
    void exactNumberMadeApproximateIsFound(String sentence) {
        assertThat(found("V07", sentence)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"提出意见30余条。", "受众2.3万余人次。", "拆违2000多平方米。", "打造1+多元解纷平台。", "12345多渠道受理。"})
    void roundNumbersAreProper(String sentence) {
        assertThat(found("V07", sentence)).isEmpty();
    }

    // V08

    @Test
    void personsWhereVisitsAreCountedAreFound() {
        assertThat(found("V08", "接待来访群众[126人|total|petition_visits]。"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(found("V08", "接待来访群众[126人次|total|petition_visits]。")).isEmpty();
        assertThat(found("V08", "受理[54起|total|disputes_handled]。")).isEmpty();
        assertThat(found("V08", "人民调解员[31名|total|mediators]。")).isEmpty();
    }

    // V10

    @Test
    void valueFarAboveTheMedianIsFound() {
        assertThat(compared(2657).findings("V10"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.subDistrict()).isEqualTo(SketchedDistrict.NAME);
                            assertThat(finding.quote()).contains("2657件");
                            assertThat(finding.message().text()).matches(".*中位数 \\d+件");
                        });
        assertThat(compared(300).findings("V10")).isEmpty();
        // Less than five times the median of 130, and more or less than all the others' 600.
        assertThat(compared(620).findings("V10")).hasSize(1);
        assertThat(compared(580).findings("V10")).isEmpty();
    }

    @Test
    void valueOfAThousandMediansWasWrittenInAnotherUnit() {
        assertThat(compared(125000).findings("V10"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(compared(135000).findings("V10"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                            assertThat(finding.message().text()).contains("一千倍以上", "单位");
                        });
    }

    private static SketchedDistrict compared(int own) {
        SketchedDistrict district = results().sentence("受理[" + own + "件|total|disputes_handled]。");
        for (int i = 0; i < 5; i++) {
            district.neighbour(
                    "甲乙丙丁戊".charAt(i) + "街道",
                    results().sentence("受理[" + (80 + 20 * i) + "件|total|disputes_handled]。"));
        }
        return district;
    }

    // V11

    @Test
    void figureThatMostReportAndOneDoesNotIsForInformation() {
        SketchedDistrict silent = results().sentence("认真化解矛盾。");
        for (int i = 0; i < 4; i++) {
            silent.neighbour(
                    "甲乙丙丁".charAt(i) + "街道", results().sentence("受理[80件|total|disputes_handled]。"));
        }
        assertThat(silent.findings("V11"))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(found("V11", "全年未制定规范性文件，民转刑案件零发生。")).isEmpty();
    }

    // V15

    @Test
    void oneForEachIsForInformation() {
        assertThat(found("V15", "全镇17个村划分为63个网格，每个网格配备网格长1名，做到有人管事。"))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(found("V15", "划分网格96个，配备网格员132名。")).isEmpty();
    }

    // V01 and Y01: what real reports taught

    @ParameterizedTest
    @ValueSource(
            strings = {
                "接到投诉[4起|total]，其中纠纷[3起|part]、物业[1起|part]，[4起|part]投诉全部办结。",
                "参与[1件|total]诉讼案件，同时参与[41件|part]协议、[5件|part]纪要的审查。",
                "开展法治体检[4件|total]，邀请专家讲座[8件|part]。"
            })
    void totalSaidAgainAndOtherBusinessAreNoParts(String sentence) {
        assertThat(found("V01", sentence)).isEmpty();
    }

    @Test
    void openingThatAnnouncesNextYearsPlanIsNoConflict() {
        assertThat(
                        new SketchedDistrict()
                                .sentence("2025年，我办认真工作，现将我街道法治政府建设工作开展情况和2026年工作计划报告如下：")
                                .findings("Y01"))
                .isEmpty();
    }

    // V03 within a sentence

    @Test
    void moreClosedThanReceivedIsFoundWhateverIsCounted() {
        assertThat(found("V03", "受理工单[50件|other]，办结[58件|other]，办结率高。")).hasSize(1);
        assertThat(found("V03", "受理工单[50件|other]，办结[58件|other]，含上年结转。")).isEmpty();
        assertThat(found("V03", "受理工单[50件|other]，发放资料[58件|other]。")).isEmpty();
        assertThat(found("V03", "受理工单[50件|other]，办结[50件|other]。")).isEmpty();
    }

    // D02

    @Test
    void passageOfANeighbourIsShownSideBySideForBoth() {
        String one = "司法所人员少、任务重，村级调解员大多身兼数职，遇到土地流转、工程欠款这类标的大、关系杂的纠纷往往力不从心。";
        String two = "主要原因是专业培训跟不上、待遇保障不到位，年轻人留不住，调解队伍老化的问题一直没有解决好，后继乏人的情况比较突出。";
        SketchedDistrict district =
                results()
                        .sentence(one)
                        .sentence(two)
                        .neighbour("白苇镇", results().sentence(one).sentence(two));
        assertThat(district.findings("D02"))
                .extracting(Finding::subDistrict)
                .containsExactlyInAnyOrder(SketchedDistrict.NAME, "白苇镇");
        assertThat(district.findings("D02").get(0).quotes()).hasSize(2);
    }

    @Test
    void passagesThatTwoReportsShareAreOneFindingForEach() {
        String one =
                "面对店招更换、门头改造、外摆经营这些商户天天打交道的小事，执法队员先讲清尺度再约定期限，到期上门复看，能教育的不处罚、能改正的不立案，商户从躲着走变成见面主动问规矩、邻里互相提个醒。";
        String two =
                "老旧楼院加装电梯牵涉底层采光、费用分摊和施工噪声，网格员把图纸贴进单元门厅，请设计人员蹲点答疑，签字之前留足反悔的日子，几个僵持多年的单元先后谈拢，再无人投诉。";
        String between = "全年走访商户[310家|other]。";
        String other = "为[12个|other]楼院画好消防线。";
        SketchedDistrict district =
                results()
                        .sentence(one)
                        .sentence(between)
                        .sentence(other)
                        .sentence(between)
                        .sentence(two)
                        .neighbour(
                                "白苇镇",
                                results()
                                        .sentence(two)
                                        .sentence(other)
                                        .sentence(between)
                                        .sentence(one));
        assertThat(district.findings("D02"))
                .extracting(Finding::subDistrict)
                .containsExactlyInAnyOrder(SketchedDistrict.NAME, "白苇镇");
        assertThat(district.findings("D02").get(0).quotes()).containsExactly(one, one, two, two);
        assertThat(district.findings("D02").get(0).message().text()).contains("2 段");
    }

    @Test
    void severalSentencesOfCountsAreNoCopies() {
        String suits =
                "行政诉讼案件[%d件|other]，审结[%d件|other]，无一败诉，负责人出庭应诉[%d件|other]；行政复议案件[%d件|other]，决定维持。";
        String grids =
                "全街道划分网格[%d个|other]，配备网格员[%d人|other]，上报网格事件[%d件|other]，办结[%d件|other]，办结率[98.8%%|other]。";
        SketchedDistrict own =
                results()
                        .sentence(String.format(suits, 3, 3, 3, 1))
                        .sentence(String.format(grids, 61, 66, 3412, 3371));
        assertThat(
                        own.neighbour(
                                        "白苇镇",
                                        results()
                                                .sentence(String.format(suits, 5, 5, 5, 2))
                                                .sentence(String.format(grids, 44, 47, 2175, 2149)))
                                .findings("D02"))
                .isEmpty();
    }

    @Test
    void storyWithOtherNumbersIsACopy() {
        String story = "执法队把占道经营的老街分成[%d段|other]，一段一名队员包干，先讲清划线再约定收摊钟点，摊主自己推选街长，早晚互相提个醒。";
        String end = "商户从躲着走变成主动问规矩，邻里谁家摊位越了线不等队员开口就有人先挪回去，投诉由[%d件|other]减到[%d件|other]。";
        assertThat(
                        results()
                                .sentence(String.format(story, 6))
                                .sentence(String.format(end, 48, 9))
                                .neighbour(
                                        "白苇镇",
                                        results()
                                                .sentence(String.format(story, 8))
                                                .sentence(String.format(end, 52, 11)))
                                .findings("D02"))
                .hasSize(2);
    }

    @Test
    void sentencesOfNumbersAloneAreNoCopies() {
        String one =
                "全年网格上报事件[2650件|other]，办结[2629件|other]，办结率[99.21%|other]，受理12345热线诉求[1720件|other]，办结[1704件|other]，办结率[99.07%|other]；群众满意率[95.8%|other]，比上年[94.6%|other]上升。";
        String other =
                "全年网格上报事件[4120件|other]，办结[4087件|other]，办结率[99.20%|other]，受理12345热线诉求[3215件|other]，办结[3190件|other]，办结率[99.22%|other]；群众满意率[96.4%|other]，比上年[95.1%|other]上升。";
        assertThat(
                        results()
                                .sentence(one)
                                .neighbour("白苇镇", results().sentence(other))
                                .findings("D02"))
                .isEmpty();
        assertThat(
                        results()
                                .sentence(one)
                                .neighbour("白苇镇", results().sentence(one))
                                .findings("D02"))
                .hasSize(2);
    }

    @Test
    void politicalSetPhrasesAndShortSentencesAreNoCopies() {
        String phrase =
                "坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻党的二十大精神，全面落实党中央决策部署，扎实推进法治政府建设各项工作任务，为高质量发展提供有力法治保障。";
        assertThat(
                        results()
                                .sentence(phrase)
                                .sentence("成效明显。")
                                .neighbour("白苇镇", results().sentence(phrase).sentence("成效明显。"))
                                .findings("D02"))
                .isEmpty();
    }

    // P02, P03, P05

    @Test
    void lawyerEngagedIsForInformationAndPraisedIsAWarning() {
        assertThat(
                        results()
                                .problem(Problem.Kind.NAMED_PERSON, "律师", "聘请专职律师甲为法律顾问。")
                                .problem(Problem.Kind.NAMED_PERSON, "律师", "驻点律师乙深受居民信赖。")
                                .problem(Problem.Kind.NAMED_LEADER, "镇长", "镇长丙带头学法。")
                                .findings())
                .filteredOn(finding -> finding.check().startsWith("P"))
                .extracting(finding -> finding.check() + " " + finding.severity().code())
                .containsExactly("P02 warning", "P02 info", "P03 info");
    }

    @Test
    void wordingUnfitForPublicationIsAWarning() {
        assertThat(found("P05", "对重点人员落实“一人一专班、一人一对策”。"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(found("P05", "学习《保守国家秘密法》，保护商业秘密和个人隐私，做好重点人群普法。")).isEmpty();
    }

    /** What the quarters of a report tell in paragraphs of their own makes what the year tells. */
    @Test
    void quartersToldApartMakeTheirYear() {
        String told =
                """
                一季度受理矛盾纠纷78件。

                二季度受理矛盾纠纷92件。

                三季度受理矛盾纠纷88件。

                四季度受理矛盾纠纷81件。

                """;
        assertThat(WrittenDistrict.with(told + "全年受理各类矛盾纠纷341件。").findings("V01"))
                .singleElement()
                .satisfies(found -> assertThat(found.quotes()).hasSize(5));
        assertThat(WrittenDistrict.with(told + "全年受理各类矛盾纠纷339件。").findings("V01")).isEmpty();
        assertThat(WrittenDistrict.with(told + "全年受理物业纠纷341件。").findings("V01")).isEmpty();
        assertThat(WrittenDistrict.with(told + "全年受理矛盾纠纷341件（含上年结转2件）。").findings("V01")).isEmpty();
        assertThat(WrittenDistrict.with(told).findings("V12")).isEmpty();
    }

    /**
     * A household visited in two quarters is one household of the year; a visit counts each time.
     */
    @Test
    void whoIsCountedOnceAYearIsNotAddedUpOverItsParts() {
        assertThat(halves("走访困难家庭", "户", "40", "35", "60")).isEmpty();
        assertThat(halves("走访困难家庭", "户", "40", "35", "80")).hasSize(1);
        assertThat(halves("开展普法宣讲", "场", "40", "35", "60")).hasSize(1);
    }

    private static List<Finding> halves(
            String deed, String unit, String first, String second, String year) {
        return WrittenDistrict.with(
                        "上半年%s%s%s。\n\n下半年%s%s%s。\n\n全年%s%s%s。"
                                .formatted(deed, first, unit, deed, second, unit, deed, year, unit))
                .findings("V01");
    }
}
