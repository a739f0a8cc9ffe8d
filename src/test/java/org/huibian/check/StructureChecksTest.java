package org.huibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.huibian.extract.Problem;
import org.huibian.extract.outline.Chapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureChecksTest {

    private static SketchedDistrict results() {
        return new SketchedDistrict().section(1, Chapter.RESULTS, "主要举措和成效");
    }

    private static SketchedDistrict plan() {
        return new SketchedDistrict().section(1, Chapter.PLAN, "2026年主要安排");
    }

    // S02, S03

    @Test
    void signedAfterTheDeadlineIsLateAndOnItIsNot() {
        assertThat(
                        SketchedDistrict.sound()
                                .signed("办事处", LocalDate.of(2026, 1, 16))
                                .findings("S02"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                            assertThat(finding.quote()).isEqualTo("2026年1月16日");
                            assertThat(finding.message().text())
                                    .isEqualTo("迟报：落款日期 2026年1月16日，晚于截止日 2026年1月15日");
                            assertThat(finding.message().text(Locale.ENGLISH))
                                    .contains("2026-01-16");
                        });
        assertThat(
                        SketchedDistrict.sound()
                                .signed("办事处", LocalDate.of(2026, 1, 15))
                                .findings("S02"))
                .isEmpty();
    }

    @Test
    void signedWithinTheYearAndFiguresUpToNovemberAreEarlyForInformation() {
        assertThat(
                        SketchedDistrict.sound()
                                .signed("办事处", LocalDate.of(2025, 12, 26))
                                .sentence("有关数据统计截至2025年11月底。")
                                .findings("S03"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.INFO);
                            assertThat(finding.quotes()).hasSize(2);
                        });
        assertThat(SketchedDistrict.sound().sentence("数据截至2025年12月31日。").findings("S03")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"统计期为2025年1月1日至12月25日，不含高校自行组织的活动。", "数据统计至2025年12月20日。"})
    void periodThatEndsBeforeTheYearIsEarly(String sentence) {
        assertThat(SketchedDistrict.sound().sentence(sentence).findings("S03")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"统计期为2025年1月1日至12月31日。", "统计期为2024年1月1日至12月25日。", "服务期限至2025年11月30日。"})
    void wholeYearsOtherYearsAndOtherPeriodsAreNotEarly(String sentence) {
        assertThat(SketchedDistrict.sound().sentence(sentence).findings("S03")).isEmpty();
    }

    // I01

    @Test
    void sentenceInWhichReadingFailedIsAnErrorThatQuotesItAndNamesTheFault() {
        assertThat(
                        SketchedDistrict.sound()
                                .problem(
                                        Problem.Kind.SENTENCE_UNREAD,
                                        "StackOverflowError, Reader.java:1",
                                        "受理矛盾纠纷54件。")
                                .findings("I01"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                            assertThat(finding.quotes()).containsExactly("受理矛盾纠纷54件。");
                            assertThat(finding.message().text())
                                    .contains("StackOverflowError, Reader.java:1");
                        });
    }

    // Y01

    @ParameterizedTest
    @CsvSource({
        "2025-01-18,1",
        "2025-09-30,1",
        "2024-12-31,1",
        "2027-01-18,1",
        "2025-12-03,0",
        "2025-11-20,0",
        "2025-12-31,0",
        "2026-01-18,0",
        "2026-12-30,0"
    })
    void signedBeforeItsYearIsOverOrYearsAfterItTheYearIsMistyped(LocalDate day, int found) {
        assertThat(SketchedDistrict.sound().signed("办事处", day).findings("Y01")).hasSize(found);
    }

    // Y02

    @ParameterizedTest
    @ValueSource(strings = {"2025年工作计划", "2024年法治政府建设主要安排"})
    void planOfThisOrAnEarlierYearIsAnError(String heading) {
        assertThat(new SketchedDistrict().section(1, Chapter.PLAN, heading).findings("Y02"))
                .extracting(Finding::severity, Finding::quote)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Severity.ERROR, heading));
    }

    @Test
    void headingThatSaysWhatThisYearWillBringIsAnError() {
        assertThat(plan().section(2, Chapter.PLAN, "2025年，将重点抓好村级法律服务提升").findings("Y02"))
                .hasSize(1);
        assertThat(plan().section(2, Chapter.PLAN, "2026年，将重点抓好村级法律服务提升").findings("Y02"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年重点工作安排", "2025年度普法工作计划", "2024年主要目标"})
    void headingOfAPlanOfThisYearBelowAPlanIsAnError(String heading) {
        assertThat(plan().section(2, Chapter.PLAN, heading).findings("Y02"))
                .extracting(Finding::quote)
                .containsExactly(heading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年重点工作安排", "巩固2025年示范创建成果", "2025年未完成事项的续办", "做好2025年度考核的收尾"})
    void headingBelowAPlanThatLooksBackIsLeftAlone(String heading) {
        assertThat(plan().section(2, Chapter.PLAN, heading).findings("Y02")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年工作计划", "下一年度主要安排", "2025年工作总结和2026年计划", "落实《2025年工作要点》的打算"})
    void planOfNextYearOrWithoutAYearIsLeftAlone(String heading) {
        assertThat(new SketchedDistrict().section(1, Chapter.PLAN, heading).findings("Y02"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"力争2025年底前建成法治广场1处。", "2025年12月底前完成全部整改。"})
    void deadlineOfTheYearReportedIsAnError(String sentence) {
        assertThat(plan().sentence(sentence).findings("Y02")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "对2025年底前排查出的隐患逐项整改。",
                "对2025年12月底前未完成整改的点位挂牌督办。",
                "2025年底前签订的法律顾问合同到期续签。",
                "2026年底前建成法治广场1处。"
            })
    void whatWasDoneByTheEndOfTheYearIsNoDeadline(String sentence) {
        assertThat(plan().sentence(sentence).findings("Y02")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "编写图文读本，由司法所在5月底前完成初稿，2025年计划开展普法宣传不少于20场。",
                "延续片区轮讲做法，2025年将新增3个宣讲点。",
                "对新录用人员，2025年拟安排跟班学习2轮；执法证到期的及时换证。",
                "继续聘请法律顾问，2025年度争取实现村村签约。",
                "2025年执法检查频次不低于每季度一次。",
                "充实调解力量，2025年至少新增专职调解员2名。",
                "2025年，力争办结率达到98%以上。",
                "2025年要把码头边的普法角搬到候船厅里。",
                "水渠的管护，2024年还要往下落一级，落到组。",
                "2025年重点抓好村规民约的修订。"
            })
    void clauseThatPlansForTheYearReportedIsAnError(String sentence) {
        assertThat(plan().sentence(sentence).findings("Y02")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025年计划中未完成的2项任务，一季度前全部补上。",
                "对照2025年计划执行情况，调整普法场次。",
                "2025年拟订未出台的文件，6月底前印发。",
                "2025年计划的普法讲座已办完，2026年计划开展不少于20场。",
                "在2025年不少于20场的基础上，2026年再增加5场。",
                "2025年重点抓了村规民约，2026年重点抓执行。",
                "2025年重点抓的几件事，2026年接着抓。",
                "2025年要求各村报送的台账，一季度内补齐。",
                "2025年主要做了制度建设，新的一年重在落实。",
                "2026年计划开展普法宣传不少于20场。"
            })
    void clauseOnWhatBecameOfThisYearsPlanIsLeftAlone(String sentence) {
        assertThat(plan().sentence(sentence).findings("Y02")).isEmpty();
    }

    // Y04, plans that are over when next year's work begins

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一季度出台本街道“八五”普法实施方案，举办讲座不少于12场。",
                "完成“八五”普法总结验收，编制“八五”普法工作规划。",
                "对接“八五”普法规划，制定年度宣传计划。",
                "深入实施“八五”普法规划，培养法律明白人16名。",
                "按照“十四五”规划要求，推进法治文化公园建设。"
            })
    void planThatIsOverIsNotCarriedOutNextYear(String sentence) {
        assertThat(plan().sentence(sentence).findings("Y04")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "做好“八五”普法总结验收，迎接市级评估。",
                "制定“八五”普法总结验收方案，6月底前完成自查。",
                "落实“八五”普法规划终期评估要求，补齐台账。",
                "在“八五”普法基础上，制定“九五”普法实施方案。",
                "一季度出台本街道“九五”普法实施方案，举办讲座不少于12场。",
                "对接“十五五”规划，推进法治文化公园建设。"
            })
    void planThatIsOverMayBeReviewedNextYear(String sentence) {
        assertThat(plan().sentence(sentence).findings("Y04")).isEmpty();
    }

    // C01, chapters without content

    @ParameterizedTest
    @ValueSource(
            strings = {
                "街道法治建设走在全区前列，暂未发现明显短板。今后将继续保持良好势头。",
                "经自查，没有突出问题。",
                "存在的不足详见附件2。",
                "本年度没有需要说明的问题。",
                "总的看，问题不大。",
                "各项指标均位居全区前列，工作成效得到上级充分肯定。",
                "法治人才队伍日益壮大，工作成效得到上级充分肯定。",
                "以上成绩的取得，离不开区委、区政府的正确领导。",
                "正在梳理汇总，后续补报。",
                "无。",
                ""
            })
    void chapterOfShortcomingsThatTellsOfNoneIsAnError(String problems) {
        assertThat(withChapters(problems, LEADERS))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "虽然没有发现重大问题，但执法力量仍然不足。",
                "普法形式较为单一，基层执法人手紧张。",
                "个别社区对法治建设重视程度参差，主要是考核导向偏软。",
                "与群众期待相比还有提升空间，夜间执法保障跟不上。",
                "司法所只有一人。",
                "执法记录没人整理。",
                "调解员年纪偏老，接班的还在物色。",
                "山里几个组路远。",
                "法律顾问一年才来三趟。",
                "到年底调解员剩两名。",
                "一是普法形式较为单一。二是没有存在的问题清单，整改缺少抓手。",
                "一是培训不够经常，详见自查台账；二是部分社区法律顾问作用发挥不明显，群众知晓率有待提高，原因是宣传渠道少、服务时间与居民作息错开，需要继续改进。"
            })
    void chapterThatTellsOfShortcomingsIsNot(String problems) {
        assertThat(withChapters(problems, LEADERS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "具体情况详见《东榆街道党政主要负责人述法报告》。",
                "正在汇总整理，待完成后补报。",
                "（此部分内容待补充）",
                "内容与2024年报告相同，不再赘述。",
                "由党政综合办另行撰写。"
            })
    void chapterOfTheFirstResponsiblePersonThatPointsElsewhereIsAnError(String leaders) {
        assertThat(withChapters("一是执法力量不足。", leaders)).hasSize(1);
    }

    @Test
    void shortcomingIsAlsoToldByTheHeadingOfItsItem() {
        assertThat(withChapters("一是部分人员能力还不强。年内新招4人。", LEADERS)).isEmpty();
        assertThat(withChapters("一是部分人员调整。年内新招4人。", LEADERS)).hasSize(1);
    }

    @Test
    void headingOfShortcomingsAndPlanStandsForBoth() {
        String text =
                WrittenDistrict.text(WrittenDistrict.NAME, 2025, "开展普法宣传活动30场。")
                        .replace("二、存在的不足和原因", "二、存在的问题及下步打算")
                        .replace("\n\n四、2026年工作安排", "");
        assertThat(new WrittenDistrict().report(WrittenDistrict.NAME, text).findings("C01"))
                .isEmpty();
        String plain = text.replace("存在的问题及下步打算", "存在的问题及原因");
        assertThat(new WrittenDistrict().report(WrittenDistrict.NAME, plain).findings("C01"))
                .hasSize(1);
    }

    private static final String LEADERS = "街道党工委书记、办事处主任带头学法，主持召开专题会议，对重点任务亲自过问、亲自协调。";

    private static java.util.List<Finding> withChapters(String problems, String leaders) {
        return new WrittenDistrict()
                .report(
                        WrittenDistrict.NAME,
                        WrittenDistrict.text(
                                WrittenDistrict.NAME,
                                2025,
                                "开展普法宣传活动30场。",
                                problems,
                                leaders,
                                "举办法治讲座不少于20场。"))
                .findings("C01");
    }

    // Y03

    @Test
    void workPlanOfTheYearBeforeLastIsStaleThoughItLagsBehind() {
        assertThat(results().sentence("按照2023年度工作计划推进的普法长廊进展滞后。").findings("Y03")).hasSize(1);
    }

    @Test
    void keyPointsOfAnEarlierYearAmongTheResultsAreFound() {
        String sentence = "严格落实《区委全面依法治区委员会2024年工作要点》，制定任务清单。";
        assertThat(results().sentence(sentence).findings("Y03"))
                .extracting(Finding::severity, Finding::quote)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Severity.WARNING, sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "落实《2025年工作要点》，制定任务清单。",
                "受理矛盾纠纷较2024年增长5%，完成目标任务。",
                "落实《法治政府建设实施纲要（2021—2025年）》重点任务。",
                "自2021年以来坚持落实工作方案。",
                "2024年重点任务中还有2项尚未完成。",
                "2024年工作要点确定的阵地建设项目进度滞后。",
                "在总结2024年工作计划执行情况的基础上，细化措施。"
            })
    void yearsOfIssueSpansAndComparisonsAreNotStale(String sentence) {
        assertThat(results().sentence(sentence).findings("Y03")).isEmpty();
    }

    // Y04

    @ParameterizedTest
    @ValueSource(
            strings = {
                "深入推进“七五”普法规划实施。",
                "在落实“十三五”规划过程中推进法治建设。",
                "按照《法治政府建设实施纲要（2022—2025年）》要求开展工作。",
                "完成“基本建成法治政府”的目标任务。"
            })
    void planWhosePeriodIsOverIsFound(String sentence) {
        assertThat(results().sentence(sentence).findings("Y04"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                            assertThat(finding.quote()).isEqualTo(sentence);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "深入实施“八五”普法规划。",
                "按照《法治政府建设实施纲要（2021-2025年）》要求开展工作。",
                "回顾“七五”普法以来的工作，成效明显。",
                "做好“八五”普法收官和“九五”普法谋划。"
            })
    void currentPlanAndLookingBackAreLeftAlone(String sentence) {
        assertThat(results().sentence(sentence).findings("Y04")).isEmpty();
    }

    // Y05

    @Test
    void figureOfSeveralYearsIsForInformation() {
        assertThat(results().sentence("三年来累计公开政府信息46项。").findings("Y05"))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(results().sentence("2025年以来累计公开政府信息46项。").findings("Y05")).isEmpty();
        assertThat(results().sentence("沿河两岸连续三年没有发生械斗。").findings("Y05")).isEmpty();
    }

    // N01

    @Test
    void skippedNumberIsFoundWithItsNeighbour() {
        assertThat(
                        results()
                                .item("（一）", "健全制度")
                                .item("（二）", "规范执法")
                                .item("（四）", "化解矛盾")
                                .findings("N01"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                            assertThat(finding.quote()).isEqualTo("（四）化解矛盾 ‖ （二）规范执法");
                            assertThat(finding.message().text()).contains("（三）");
                        });
    }

    @Test
    void firstNumberLeftOutIsFound() {
        assertThat(results().item("", "服务没有达到高度").item("（二）", "普法不够").findings("N01")).hasSize(1);
        assertThat(results().item("2.", "服务").item("3.", "普法").findings("N01")).hasSize(1);
    }

    @Test
    void numbersThatGoOnAcrossChaptersOrStandInTheTextAreLawful() {
        assertThat(
                        results()
                                .item("1.", "制度")
                                .item("2.", "执法")
                                .section(1, Chapter.PROBLEMS, "不足")
                                .item("3.", "普法")
                                .item("4.", "人手")
                                .findings("N01"))
                .isEmpty();
        assertThat(
                        results()
                                .item("一是", "制度")
                                .sentence("健全制度，二是规范执法。")
                                .item("三是", "普法")
                                .findings("N01"))
                .isEmpty();
    }

    @Test
    void skippedPartAndSectionAreFound() {
        assertThat(results().item("第一节", "制度").item("第二节", "执法").item("第四节", "普法").findings("N01"))
                .singleElement()
                .satisfies(one -> assertThat(one.message().text()).contains("第三节"));
        assertThat(results().item("第1章", "制度").item("第3章", "普法").findings("N01")).hasSize(1);
        assertThat(
                        results()
                                .item("第一部分、", "制度")
                                .item("第二部分、", "执法")
                                .item("第三部分、", "普法")
                                .findings("N01"))
                .isEmpty();
    }

    @Test
    void pointThatIsMissingIsFoundThoughOthersElsewhereHaveItsNumber() {
        assertThat(
                        results()
                                .item("一是", "普法")
                                .sentence("二是讲。")
                                .section(1, Chapter.PROBLEMS, "不足")
                                .item("一是", "执法力量薄")
                                .sentence("主要是山区留不住人。")
                                .item("三是", "凭经验办事")
                                .findings("N01"))
                .singleElement()
                .satisfies(one -> assertThat(one.quote()).contains("凭经验办事"));
    }

    // N02, N03

    @Test
    void repeatedAndMixedNumbersAreForInformation() {
        assertThat(results().item("一是", "甲事").item("二是", "乙事").item("二是", "丙事").findings("N02"))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(results().item("（一）", "甲事").item("(二)", "乙事").findings("N03"))
                .extracting(Finding::quote)
                .containsExactly("(二)乙事 ‖ （一）甲事");
        SketchedDistrict third = results().item("1.", "甲事").item("2)", "乙事").item("3.", "丙事");
        assertThat(third.findings("N03")).extracting(Finding::quote).containsExactly("2)乙事 ‖ 1.甲事");
        assertThat(third.findings("N01")).isEmpty();
        SketchedDistrict even = results().item("（一）", "甲事").item("（二）", "乙事");
        assertThat(even.findings("N02")).isEmpty();
        assertThat(even.findings("N03")).isEmpty();
    }

    // C02

    @Test
    void resultsBehindThePlanAreOutOfOrder() {
        assertThat(plan().section(1, Chapter.RESULTS, "工作主要成效").findings("C02"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.quotes()).hasSize(2));
    }

    @Test
    void firstResponsibleChapterMayStandAnywhere() {
        assertThat(
                        new SketchedDistrict()
                                .section(1, Chapter.FIRST_RESPONSIBLE, "第一责任人职责")
                                .section(1, Chapter.RESULTS, "主要举措和成效")
                                .section(1, Chapter.PROBLEMS, "存在的不足")
                                .section(1, Chapter.PLAN, "2026年安排")
                                .section(1, Chapter.RESULTS, "需要说明的其他情况")
                                .findings("C02"))
                .isEmpty();
    }

    // C03

    @Test
    void planWithNothingToCheckIsEmpty() {
        SketchedDistrict vague = plan();
        for (int i = 0; i < 5; i++) {
            vague.sentence("进一步提高政治站位，加强组织领导，不断提升依法行政水平，努力营造良好的法治氛围，推动各项工作再上新台阶。");
        }
        assertThat(vague.findings("C03"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(plan().sentence("继续努力。").findings("C03")).hasSize(1);
        assertThat(vague.sentence("每年举办两期以上法治讲座。").findings("C03")).isEmpty();
        assertThat(SketchedDistrict.sound().findings("C03")).isEmpty();
    }

    @Test
    void numbersOfSetPhrasesPromiseNothing() {
        SketchedDistrict vague = plan();
        for (int i = 0; i < 5; i++) {
            vague.sentence(
                    "不断优化12345热线办理，落实行政执法三项制度，推动“一件事一次办”走深走实，打造一批特色品牌，让公平正义照进每一条街巷，一步一个脚印，营造良好法治氛围。");
        }
        assertThat(vague.findings("C03")).hasSize(1);
        assertThat(vague.sentence("12345热线办结率保持在98%以上。").findings("C03")).isEmpty();
    }

    @Test
    void pointsOfAPlanThatAreHeadingsCount() {
        SketchedDistrict terse =
                plan().section(2, Chapter.PLAN, "3件在调的纠纷，2026年3月底前调完")
                        .sentence("调委会办。")
                        .section(2, Chapter.PLAN, "执法记录仪2026年5月底前配齐12台")
                        .sentence("执法队办。")
                        .sentence("法治讲座不少于10场。");
        assertThat(terse.findings("C03"))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);

        SketchedDistrict headed = plan();
        for (String heading : List.of("提高政治站位", "提升依法行政水平", "推动各项工作再上新台阶")) {
            headed.section(2, Chapter.PLAN, heading).sentence("进一步加强领导，营造良好氛围。");
        }
        assertThat(headed.findings("C03"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    // C04

    @Test
    void unusualLengthIsForInformation() {
        assertThat(SketchedDistrict.sound().characters(900).findings("C04"))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(SketchedDistrict.sound().characters(9000).findings("C04")).hasSize(1);
        assertThat(SketchedDistrict.sound().characters(5000).findings("C04")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2400, 1300, 1", "2400, 1510, 0", "1800, 1300, 0", "1800, 1100, 1"})
    void reportIsShortBesideTwoThirdsOfTheMedian(int others, int length, int found) {
        WrittenDistrict district = new WrittenDistrict();
        for (String name : List.of("东榆街道", "西榆街道", "南榆镇", "北榆镇", "中榆乡")) {
            int wanted = name.equals("中榆乡") ? length : others;
            String bare = WrittenDistrict.text(name, 2025, "开展普法宣传活动30场。");
            int own = (int) bare.codePoints().filter(Character::isIdeographic).count();
            district.report(
                    name,
                    WrittenDistrict.text(name, 2025, "开展普法宣传活动30场。" + "巡".repeat(wanted - own)));
        }
        assertThat(district.findings("C04")).hasSize(found);
    }
}
