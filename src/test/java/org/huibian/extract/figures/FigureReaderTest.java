package org.huibian.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.huibian.Growth;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Problem;
import org.huibian.extract.ProgramVocabulary;
import org.huibian.extract.Role;
import org.huibian.extract.TextLines;
import org.huibian.extract.figures.draft.reading.DraftReader;
import org.huibian.extract.figures.hit.reach.MentionClassifier;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Outline;
import org.huibian.extract.quantity.scan.QuantityScanner;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {

    @Test
    void equalTotalsAreOneFigure() {
        Figures figures = FigureSpec.read("全年受理矛盾纠纷54件。受理的矛盾纠纷54件均已化解。");
        assertThat(value(figures, "disputes_handled")).isEqualTo("54件");
        assertThat(figures.problems()).isEmpty();
    }

    @Test
    void ofContradictingTotalsTheFirstCountsAndBothAreShown() {
        Figures figures = FigureSpec.read("受理矛盾纠纷54件，稳定向好。受理矛盾纠纷58件，平安建设扎实。");
        assertThat(value(figures, "disputes_handled")).isEqualTo("54件");
        assertThat(figures.problems()).hasSize(1);
        Problem problem = figures.problems().get(0);
        assertThat(problem.kind()).isEqualTo(Problem.Kind.CONTRADICTION);
        assertThat(problem.subject()).isEqualTo("disputes_handled");
        assertThat(problem.places())
                .extracting(place -> place.text())
                .containsExactly("54件", "58件");
        assertThat(problem.quotes().get(1)).startsWith("受理矛盾纠纷58件");
    }

    @Test
    void whileAheadOfAMeetingIsNoSessionOfTheStudyGroup() {
        String before = "镇长主持政府会议会前学法6次。";
        assertThat(value(FigureSpec.read(before), "leader_study_sessions")).isEqualTo("6次");
        assertThat(value(FigureSpec.read(before + "镇党委中心组学法11次。"), "leader_study_sessions"))
                .isEqualTo("11次");
    }

    @Test
    void headingOfFewWordsNamesWhatIsCountedBelowIt() {
        assertThat(below("信访工作"))
                .containsExactly("petition_cases 162件", "petition_cases_resolved 156件");
        assertThat(below("矛盾纠纷"))
                .containsExactly("disputes_handled 162件", "disputes_resolved 156件");
        assertThat(below("基层治理")).isEmpty();
    }

    private static List<String> below(String heading) {
        return ProgramVocabulary.EXTRACTOR
                .extract(
                        TextLines.document(
                                "甲镇2025年法治政府建设情况报告",
                                "一、主要举措和成效",
                                "（一）" + heading,
                                "受理162件，化解156件。"))
                .observations()
                .stream()
                .map(figure -> figure.indicator() + " " + figure.quantity().toText())
                .toList();
    }

    @Test
    void ofPartAndWholeTheWholeCounts() {
        Figures figures = FigureSpec.read("宪法宣传周期间，开展普法活动3场。全年共开展普法活动40场。");
        assertThat(value(figures, "publicity_events")).isEqualTo("40场");
        assertThat(figures.problems()).isEmpty();
    }

    @Test
    void roundedAndExactTotalsAgree() {
        Figures figures = FigureSpec.read("举办法治讲座30余场。全年共举办法治讲座33场。");
        assertThat(figures.problems()).isEmpty();
    }

    @Test
    void itemsOfAListAreAddedUp() {
        Figures figures = FigureSpec.read("法律顾问参与41件行政协议、5件会议纪要的合法性审查工作。");
        Observation sum = observation(figures, "legality_reviews");
        assertThat(sum.quantity().toText()).isEqualTo("46件");
        assertThat(sum.basis()).isEqualTo(Observation.Basis.DERIVED);
        assertThat(sum.sources()).extracting(source -> source.text()).containsExactly("41件", "5件");
    }

    @Test
    void partsThatAreTheWholeTogetherAreAddedUpWhereNoSentenceStatesIt() {
        String parts = "按普通程序办理行政处罚案件17件，按简易程序办理行政处罚案件33件。";
        Observation sum = observation(FigureSpec.read(parts), "penalty_cases");
        assertThat(sum.quantity().toText()).isEqualTo("50件");
        assertThat(sum.basis()).isEqualTo(Observation.Basis.DERIVED);

        Observation stated = observation(FigureSpec.read(parts + "全年立案52件。"), "penalty_cases");
        assertThat(stated.quantity().toText()).isEqualTo("52件");
        assertThat(stated.basis()).isEqualTo(Observation.Basis.STATED);
        assertThat(FigureSpec.read("适用简易程序办理案件21件。").observations())
                .extracting(Observation::indicator)
                .containsExactly("penalty_simple");
    }

    @Test
    void amountsOfDoubtfulUnitsAreNotAddedUp() {
        assertThat(FigureSpec.read("简易程序罚款2.6万元，普通程序罚款93500万元。").observations()).isEmpty();
        assertThat(value(FigureSpec.read("简易程序罚款2.6万元，普通程序罚款9.35万元。"), "fines_amount"))
                .isEqualTo("119500元");
    }

    @Test
    void whatWouldHaveToBeInferredIsNoFigure() {
        Figures figures = FigureSpec.read("划分73个网格，各配一个网格长。");
        assertThat(figures.observations())
                .extracting(Observation::indicator)
                .containsExactly("grids");
    }

    @Test
    void valuesAreConvertedToTheUnitOfTheIndicator() {
        Figures figures = FigureSpec.read("罚没金额31.6万元，拆除违建3亩。");
        assertThat(value(figures, "fines_amount")).isEqualTo("316000元");
        assertThat(observation(figures, "illegal_construction_area").quantity().toPlainAmount())
                .isEqualTo("2000.01");
    }

    @Test
    void mentionsAreInReadingOrderWithTheirPlaces() {
        Figures figures = FigureSpec.read("2025年，受理矛盾纠纷54件（其中物业纠纷3件），化解50件。");
        assertThat(figures.mentions())
                .extracting(mention -> mention.excerpt().text())
                .containsExactly("2025年", "54件", "3件", "50件");
        assertThat(figures.mentions().get(1).excerpt().start()).isEqualTo(12);
        assertThat(figures.mentions().get(1).excerpt().end()).isEqualTo(15);
    }

    @Test
    void personalDataIsReplacedBeforeASentenceBecomesAQuote() {
        Outline outline = FigureSpec.outline(Chapter.RESULTS, "联系人电话13800138000，受理矛盾纠纷54件。");
        Figures figures =
                new FigureReader(FigureSpec.catalog())
                        .read(outline, 2025, text -> text.replace("13800138000", "某某"));
        assertThat(figures.mentions()).noneMatch(m -> m.quote().contains("1380"));
        assertThat(figures.mentions()).noneMatch(m -> m.excerpt().text().contains("1380"));
    }

    @Test
    void sentenceInWhichReadingFailsIsQuotedAndItsNumbersCountNothing() {
        Outline outline =
                FigureSpec.outline(Chapter.RESULTS, "联系人电话13800138000，受理矛盾纠纷54件。化解矛盾纠纷52件。");
        Figures figures = failing().read(outline, 2025, text -> text.replace("13800138000", "某某"));
        assertThat(figures.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.SENTENCE_UNREAD, Problem.Kind.SENTENCE_UNREAD);
        assertThat(figures.problems())
                .flatExtracting(Problem::quotes)
                .containsExactly("联系人电话某某，受理矛盾纠纷54件。", "化解矛盾纠纷52件。");
        assertThat(figures.problems())
                .extracting(Problem::subject)
                .allMatch(fault -> fault.startsWith("NullPointerException, SentenceReading.java:"));
        assertThat(figures.problems().get(1).places().get(0).start()).isEqualTo(27);
        assertThat(figures.observations()).isEmpty();
        assertThat(figures.mentions())
                .extracting(mention -> mention.excerpt().text())
                .contains("54件", "52件");
        assertThat(figures.mentions()).noneMatch(m -> m.excerpt().text().contains("1380"));
    }

    @Test
    void sentenceInACellIsNoLessUnread() {
        Outline outline = table(List.of("工作", "做法"), List.of("调解", "全年受理矛盾纠纷54件，化解52件。"));
        assertThat(failing().read(outline, 2025, text -> text).problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.kind()).isEqualTo(Problem.Kind.SENTENCE_UNREAD);
                            assertThat(problem.places().get(0).location().place())
                                    .isEqualTo("表1!2,2");
                        });
    }

    /** Reads tables, and fails in every sentence of running text. */
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    private static FigureReader failing() {
        QuantityScanner scanner = new QuantityScanner(FigureSpec.catalog().units());
        return new FigureReader(
                FigureSpec.catalog(),
                scanner,
                new MentionClassifier(FigureSpec.catalog()),
                new DraftReader(scanner, null));
    }

    @Test
    void tableCellsAreReadByRowAndColumn() {
        Figures figures =
                FigureSpec.read(
                        table(
                                List.of("指标", "单位", "2024年", "2025年"),
                                List.of("受理矛盾纠纷", "件", "80", "95"),
                                List.of("罚没金额（万元）", "", "3.1", "2.6"),
                                List.of("出动车辆", "辆", "5", "6")));
        assertThat(value(figures, "disputes_handled")).isEqualTo("95件");
        assertThat(value(figures, "fines_amount")).isEqualTo("26000元");
        Mention before = mention(figures, "80");
        assertThat(before.role()).isEqualTo(Role.PREVIOUS);
        assertThat(before.excerpt().location().place()).isEqualTo("表1!2,3");
        assertThat(mention(figures, "6").role()).isEqualTo(Role.OTHER);
    }

    @Test
    void unknownReportingYearLeavesYearsAside() {
        Outline outline = FigureSpec.outline(Chapter.RESULTS, "2022年，受理矛盾纠纷54件。");
        Figures figures = new FigureReader(FigureSpec.catalog()).read(outline, 0, text -> text);
        assertThat(value(figures, "disputes_handled")).isEqualTo("54件");
    }

    @Test
    void readingTwiceGivesTheSame() {
        String text = "受理矛盾纠纷54件，化解50件，开展普法活动两场。";
        assertThat(FigureSpec.read(text)).isEqualTo(FigureSpec.read(text));
    }

    @Test
    void everyFigureRestsOnAMention() {
        Random random = new Random(42);
        List<String> parts =
                List.of(
                        "受理矛盾纠纷", "化解", "54件", "，", "。", "其中", "全年", "开展法治讲座", "10场", "（", "）", "、",
                        "两", "名", "每月", "2024年", "零发生", "全部办结", "率", "98.5%", "分别为", "各", "社区",
                        "17个", "一");
        for (int round = 0; round < 700; round++) {
            StringBuilder text = new StringBuilder("一");
            for (int i = 0; i < 14; i++) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            Figures figures = FigureSpec.read(text.toString());
            for (Observation observation : figures.observations()) {
                assertThat(figures.mentions())
                        .describedAs("%s", text)
                        .anyMatch(m -> m.excerpt().equals(observation.sources().get(0)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "受理矛盾纠纷54件",
                "（1件",
                "其中",
                "1件、",
                "每",
                "2025年，",
                "某村3件",
                "今年3件，上年2件，",
                "县局立案3件，"
            })
    void textWithoutFullStopsIsReadInLinearTime(String piece) {
        Growth.assertLinear(16_000, size -> FigureSpec.read(piece.repeat(size / piece.length())));
    }

    @Test
    void captionSaysWhatRowsThatNameNothingAreAbout() {
        Outline outline =
                captioned(
                        "合法性审查工作情况",
                        List.of("类别", "数量"),
                        List.of("合同、协议", "52份"),
                        List.of("文件、信访答复", "20件"),
                        List.of("重大决策", "2件"),
                        List.of("合计", "74件"));
        Figures figures = FigureSpec.read(outline);
        assertThat(value(figures, "contracts_reviewed")).isEqualTo("52份");
        assertThat(value(figures, "legality_reviews")).isEqualTo("74件");
        assertThat(figures.observations())
                .extracting(Observation::indicator)
                .doesNotContain("petition_cases_resolved");
    }

    @Test
    void captionSaysOfWhatATotalWasTakenInAndDone() {
        Outline outline =
                captioned(
                        "表2 2025年行政处罚案件情况",
                        List.of("案件类别", "承办（件）", "结案（件）", "罚没金额（万元）"),
                        List.of("渔政管理", "12", "11", "0.64"),
                        List.of("村镇建设", "8", "8", "0.35"),
                        List.of("合计", "20", "19", "0.99"));
        Figures figures = FigureSpec.read(outline);
        assertThat(value(figures, "penalty_cases")).isEqualTo("20件");
        assertThat(value(figures, "penalty_cases_closed")).isEqualTo("19件");
        assertThat(value(figures, "fines_amount")).isEqualTo("9900元");
    }

    @ParameterizedTest
    @CsvSource({"行政处罚和行政许可情况, 登记（件）", "行政处罚案件情况, 复查（件）", "行政处罚案件情况, 移送（件）"})
    void captionNamesNoTotalOfTwoThingsOrOfAnotherStage(String caption, String head) {
        Outline outline =
                captioned(
                        caption,
                        List.of("类别", head),
                        List.of("上半年登记", "12"),
                        List.of("下半年登记", "8"),
                        List.of("合计", "20"));
        assertThat(FigureSpec.read(outline).observations()).isEmpty();
    }

    @Test
    void latestYearAtTheHeadsIsMeantWhereTheReportNamesNone() {
        Outline outline =
                table(
                        List.of("指标", "2025年", "2024年", "2026年计划"),
                        List.of("法治讲座（场）", "15", "12", "18"));
        Figures figures = FigureSpec.read(outline, 0);
        assertThat(value(figures, "law_lectures")).isEqualTo("15场");
        assertThat(mention(figures, "12").role()).isEqualTo(Role.PREVIOUS);
        assertThat(mention(figures, "18").role()).isEqualTo(Role.PLAN);
    }

    @Test
    void partsOfTheYearDoNotStandForIt() {
        Outline outline =
                table(
                        List.of("项目", "单位", "上半年", "下半年", "全年合计"),
                        List.of("法治讲座", "场", "7", "8", "15"),
                        List.of("热线办结率", "%", "99.5", "99.9", "99.7"));
        Figures figures = FigureSpec.read(outline);
        assertThat(value(figures, "law_lectures")).isEqualTo("15场");
        assertThat(value(figures, "hotline_close_rate")).isEqualTo("99.7%");
    }

    @Test
    void rowsThatAreAllSetInCostNoMoreThanTheyAre() {
        Growth.assertLinear(
                600,
                rows -> {
                    List<List<String>> all = new ArrayList<>(List.of(List.of("序号", "指标", "数量")));
                    for (int i = 0; i < rows; i++) {
                        all.add(List.of("", "　出动车辆" + i, "3"));
                    }
                    @SuppressWarnings("unchecked")
                    List<String>[] table = all.toArray(List[]::new);
                    FigureSpec.read(captioned("", table));
                });
    }

    @Test
    void groupBesideARowMakesNoPhraseWithItsName() {
        Outline outline =
                table(
                        List.of("类别", "指标", "单位", "2025年"),
                        List.of("矛盾化解", "信访件受理", "件", "418"),
                        List.of("矛盾化解", "信访积案化解", "件", "6"),
                        List.of("行政复议", "办理案件", "件", "3"),
                        List.of("法治宣传", "讲座", "场", "21"));
        Figures figures = FigureSpec.read(outline);
        assertThat(value(figures, "petition_cases")).isEqualTo("418件");
        assertThat(value(figures, "petition_cases_resolved")).isEqualTo("6件");
        assertThat(value(figures, "reconsideration_cases")).isEqualTo("3件");
        assertThat(value(figures, "law_lectures")).isEqualTo("21场");
    }

    @Test
    void rowsOfYearsAreToldApartByTheYearAtTheLeft() {
        Outline outline =
                table(
                        List.of("年度", "法治讲座（场）", "发放宣传资料（万份）"),
                        List.of("2024年", "12", "0.8"),
                        List.of("2025年", "15", "1.25"));
        Figures figures = FigureSpec.read(outline);
        assertThat(value(figures, "law_lectures")).isEqualTo("15场");
        assertThat(value(figures, "leaflets")).isEqualTo("12500份");
    }

    @Test
    void rowsOfCommunitiesArePartsWhateverTheLastIsCalled() {
        Outline outline =
                table(
                        List.of("村（社区）", "调解员（人）"),
                        List.of("东塘村", "9"),
                        List.of("镇西社区", "5"),
                        List.of("小计", "14"));
        Figures figures = FigureSpec.read(outline);
        assertThat(value(figures, "mediators")).isEqualTo("14人");
        assertThat(mention(figures, "9").role()).isEqualTo(Role.PART);
    }

    @SafeVarargs
    private static Outline table(List<String>... rows) {
        return captioned("", rows);
    }

    @SafeVarargs
    private static Outline captioned(String caption, List<String>... rows) {
        List<SourceBlock.Row> blocks = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            List<SourceBlock.Cell> cells = new ArrayList<>();
            for (int c = 0; c < rows[r].size(); c++) {
                Location place = Location.tableCell("甲街道.docx", 1, r + 1, c + 1);
                cells.add(new SourceBlock.Cell(c + 1, 1, 1, SourceText.of(place, rows[r].get(c))));
            }
            blocks.add(new SourceBlock.Row(cells));
        }
        SourceBlock.Table table = new SourceBlock.Table(1, blocks);
        return new Outline(
                List.of(FigureSpec.section(Chapter.RESULTS)),
                List.of(),
                List.of(new Outline.SectionTable(table, 0, caption)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "法治讲座：村里9场，学校4场，企业2场。|law_lectures|15场",
                "法治讲座：村里9场，学校4场。服务时间为周一至周五9:00至17:00。|law_lectures|13场",
                "信访件：上级交办8件，本级受理5件。|petition_cases|13件",
                "执法检查：一季度31次，二季度40次，三季度38次，四季度47次。|inspections|156次",
                "上半年举办讲座6场，下半年举办讲座9场。|law_lectures|15场"
            })
    void kindsAndPartsOfTheYearAreAddedUpWhereNothingStatesTheirWhole(
            String text, String indicator, String sum) {
        Observation observation = observation(FigureSpec.read(text), indicator);
        assertThat(observation.quantity().toText()).isEqualTo(sum);
        assertThat(observation.basis()).isEqualTo(Observation.Basis.DERIVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一季度举办讲座6场，二季度举办讲座9场。", "上半年举办讲座6场。"})
    void partOfTheYearIsNotTheYear(String text) {
        assertThat(FigureSpec.read(text).observations()).isEmpty();
    }

    private static Observation observation(Figures figures, String indicator) {
        return figures.observations().stream()
                .filter(observation -> observation.indicator().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new AssertionError(figures.mentions().toString()));
    }

    private static String value(Figures figures, String indicator) {
        return observation(figures, indicator).quantity().toText();
    }

    private static Mention mention(Figures figures, String text) {
        return figures.mentions().stream()
                .filter(mention -> mention.excerpt().text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
