package org.huibian.extract.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.huibian.Growth;
import org.huibian.extract.Extraction;
import org.huibian.extract.Mention;
import org.huibian.extract.Observation;
import org.huibian.extract.Problem;
import org.huibian.extract.ProgramVocabulary;
import org.huibian.extract.Role;
import org.huibian.indicator.Qualifier;
import org.huibian.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetExtractorTest {

    private static Extraction read(String drawn) {
        return ProgramVocabulary.EXTRACTOR.extract(
                new SourceDocument("表.xlsx", "xlsx", "", List.of(DrawnSheet.table(drawn))));
    }

    private static String figures(Extraction read) {
        return read.observations().stream()
                .map(figure -> figure.indicator() + "=" + figure.quantity().toText())
                .collect(Collectors.joining(" "));
    }

    private static List<Problem.Kind> problems(String drawn) {
        return read(drawn).problems().stream().map(Problem::kind).toList();
    }

    @Test
    void sheetWithNamesDownTheSideIsReadByItsWords() {
        Extraction read =
                read(
                        """
                        文枢街道2025年法治政府建设数据统计表
                        序号|指标名称|单位|2025年|2024年
                        1|受理矛盾纠纷|件|431|417
                        2|化解矛盾纠纷|件|419|402
                        3|普法宣传活动|场|57|49
                        """);
        assertThat(figures(read))
                .isEqualTo("disputes_handled=431件 disputes_resolved=419件 publicity_events=57场");
        assertThat(read.observations())
                .allSatisfy(figure -> assertThat(figure.basis()).isEqualTo(Observation.Basis.FORM));
        assertThat(read.mentions())
                .filteredOn(mention -> mention.role() == Role.PREVIOUS)
                .hasSize(3);
        assertThat(read.observations().get(0).quote()).isEqualTo("1 受理矛盾纠纷 件 431 417");
        assertThat(read.metadata().title()).isEqualTo("文枢街道2025年法治政府建设数据统计表");
        assertThat(read.metadata().year()).contains(2025);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void whatStandsInBracketsBehindTheNumberOfACellIsPartOfIt() {
        Extraction read =
                read(
                        """
                        文枢街道2025年法治政府建设数据统计表
                        序号|指标名称|单位|2025年
                        1|合法性审查|件|63件（其中采购合同48份）
                        2|受理矛盾纠纷|件|431（较上年增加14件）
                        3|普法宣传活动|场|57场，其中进校园12场
                        4|法治讲座|场|18（9）
                        """);
        assertThat(figures(read))
                .isEqualTo("legality_reviews=63件 disputes_handled=431件 publicity_events=57场");
    }

    @Test
    void numberOfAFormStandsBeforeItsParts() {
        Extraction read =
                read(
                        """
                        indicator|指标|单位|本年
                        disputes_handled|受理矛盾纠纷|件|63件（其中邻里纠纷48件）
                        law_lectures|法治讲座|场|18（含进企业3场）
                        """);
        assertThat(figures(read)).isEqualTo("disputes_handled=63件 law_lectures=18场");
        assertThat(read.mentions())
                .filteredOn(mention -> mention.reason().equals("其中数"))
                .hasSize(2);
    }

    @Test
    void strokeInPlaceOfANumberIsNeitherNoughtNorUnseen() {
        Extraction read =
                read(
                        """
                        文枢街道2025年法治政府建设数据统计表
                        序号|指标名称|单位|2025年|2024年|备注
                        1|受理矛盾纠纷|件|431|417|无
                        2|行政复议案件|件|/|3
                        3|行政诉讼案件|件|无|
                        4|普法宣传活动|场|—|49
                        备注|/
                        """);
        assertThat(figures(read)).isEqualTo("disputes_handled=431件");
        assertThat(read.problems())
                .allMatch(problem -> problem.kind() == Problem.Kind.NOT_FILLED_IN)
                .extracting(Problem::subject)
                .containsExactly("行政复议案件", "行政诉讼案件", "普法宣传活动");
        assertThat(read.problems().get(0).quotes()).containsExactly("2 行政复议案件 件 / 3");
        assertThat(read.problems().get(0).places().get(0).location()).hasToString("表.xlsx#S!D4");
    }

    @Test
    void remarkSaysHowExactlyTheNumberOfAFormIsMeant() {
        Extraction read =
                read(
                        """
                        indicator|指标|单位|本年数|上年数|备注
                        leaflets|发放宣传资料|份|4300|4100|概数，报告里写作“余”
                        consultation_persons|法律咨询人次|人次|260|240|260余人次
                        publicity_audience|普法受众|人次|8000||估算数
                        service_items_handled|便民服务办件|件|1900||正文用“近”
                        grid_events_reported|上报网格事件|件|700||约700件
                        disputes_handled|受理矛盾纠纷|件|88||其余5件转区里，约谈3次
                        inspections|执法检查|次|310||不是约数
                        law_lectures|法治讲座|场|16||上年约10余场
                        law_literate_persons|法律明白人|人|60||
                        """);
        assertThat(read.observations())
                .extracting(one -> one.indicator() + " " + one.quantity().qualifier().code())
                .containsExactlyInAnyOrder(
                        "leaflets over",
                        "consultation_persons over",
                        "publicity_audience about",
                        "service_items_handled under",
                        "grid_events_reported about",
                        "disputes_handled exact",
                        "inspections exact",
                        "law_lectures exact",
                        "law_literate_persons exact");
        assertThat(read.mentions())
                .filteredOn(mention -> mention.role() == Role.PREVIOUS)
                .allMatch(mention -> mention.qualifier() == Qualifier.EXACT);
    }

    @Test
    void numberBesideALostCharacterIsNoEntryOfTheForm() {
        Extraction read =
                read(
                        """
                        文枢街道2025年法治政府建设数据统计表
                        编码|序号|指标名称|单位|2025年
                        disputes_handled|1|受理矛盾纠纷|件|43?
                        disputes_resolved|2|化解矛盾纠纷|件|4?9
                        inspections|3|执法检查|次|12
                        """
                                .replace('?', '\uFFFD'));
        assertThat(figures(read)).isEqualTo("inspections=12次");
        assertThat(read.mentions())
                .filteredOn(Mention::isBesideLost)
                .extracting(mention -> mention.excerpt().text())
                .containsExactly("43\uFFFD", "4\uFFFD9");
        assertThat(read.problems())
                .extracting(Problem::kind)
                .containsOnly(Problem.Kind.LOST_CHARACTERS);
    }

    @Test
    void totalOverANumberWithALostCharacterIsNotAdded() {
        assertThat(problems("社区|矛盾纠纷（件）\n东社区|12\n中社区|3\uFFFD\n西社区|30\n南社区|5\n合计|80"))
                .doesNotContain(Problem.Kind.TABLE_SUM);
        assertThat(problems("社区|东|中|西|合计\n矛盾纠纷（件）|12|3\uFFFD|30|80"))
                .doesNotContain(Problem.Kind.TABLE_SUM);
    }

    @Test
    void hiddenIdIsNoPartOfTheRowAsItIsQuoted() {
        Extraction read =
                read(
                        """
                        文枢街道2025年法治政府建设数据统计表
                        编码|序号|指标名称|单位|2025年
                        disputes_handled|1|受理矛盾纠纷|件|431
                        inspections|2|执法检查|次|/
                        """);
        assertThat(read.problems())
                .singleElement()
                .satisfies(one -> assertThat(one.quotes()).containsExactly("2 执法检查 次 /"));
    }

    @Test
    void sheetOfIndicatorsAcrossIsReadByItsHeads() {
        Extraction read =
                read(
                        """
                        填报单位：文枢街道
                        单位|受理矛盾纠纷（件）|化解矛盾纠纷（件）
                        文枢街道|431|419
                        """);
        assertThat(figures(read)).isEqualTo("disputes_handled=431件 disputes_resolved=419件");
        assertThat(read.metadata().signature()).isEqualTo("文枢街道");
    }

    private static String shares(String drawn) {
        return read(drawn).shares().stream()
                .filter(share -> !share.name().isEmpty())
                .map(
                        share ->
                                share.name()
                                        + share.observations().stream()
                                                .map(
                                                        f ->
                                                                f.indicator()
                                                                        + "="
                                                                        + f.quantity().toText())
                                                .toList())
                .collect(Collectors.joining(" "));
    }

    @Test
    void sheetOfSeveralSubDistrictsIsReadForEachOfThem() {
        String expected =
                "文枢街道[disputes_handled=431件, disputes_resolved=419件]"
                        + " 白苇镇[disputes_handled=263件, disputes_resolved=255件]";
        assertThat(
                        shares(
                                """
                                序号|单位|受理矛盾纠纷（件）|化解矛盾纠纷（件）
                                1|文枢街道|431|419
                                2|白苇镇|263|255
                                |合计|694|674
                                """))
                .isEqualTo(expected);
        assertThat(
                        shares(
                                """
                                指标|单位|文枢街道|白苇镇|合计
                                受理矛盾纠纷|件|431|263|694
                                化解矛盾纠纷|件|419|255|674
                                """))
                .isEqualTo(expected);
    }

    @Test
    void namesWithoutTheirKindAreToldByTheirHead() {
        assertThat(
                        shares(
                                """
                                街道（镇）|受理矛盾纠纷（件）|化解矛盾纠纷（件）
                                文枢|431|419
                                白苇|263|255
                                合计|694|674
                                """))
                .isEqualTo(
                        "文枢[disputes_handled=431件, disputes_resolved=419件]"
                                + " 白苇[disputes_handled=263件, disputes_resolved=255件]");
    }

    @Test
    void totalOfSeveralSubDistrictsBelongsToNoneOfThem() {
        Extraction read = read("单位|受理矛盾纠纷（件）\n文枢街道|431\n白苇镇|263\n合计|700");
        assertThat(read.shares()).hasSize(3);
        assertThat(read.shares().get(2).name()).isEmpty();
        assertThat(read.shares().get(2).problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.TABLE_SUM);
    }

    @Test
    void sheetOfOneSubDistrictHasNoShares() {
        assertThat(shares("单位|受理矛盾纠纷（件）\n文枢街道|431")).isEmpty();
        assertThat(shares("指标|单位|本年数\n受理矛盾纠纷|件|431")).isEmpty();
    }

    @Test
    void sheetOfSeveralSubDistrictsIsSetAsideAsAWholeWithTheReason() {
        Extraction read =
                read(
                        """
                        单位|受理矛盾纠纷（件）|化解矛盾纠纷（件）
                        文枢街道|431|419
                        白苇镇|263|255
                        """);
        assertThat(read.observations()).isEmpty();
        assertThat(read.mentions()).hasSize(4);
        assertThat(read.mentions())
                .allSatisfy(mention -> assertThat(mention.reason()).isEqualTo("多个单位并列的表"));
    }

    @Test
    void emptyNameIsNotTheNextLabel() {
        Extraction read = read("填报单位||年度|2025|填报日期|2026年1月5日\n受理矛盾纠纷（件）|431");
        assertThat(read.metadata().selfNames()).isEmpty();
        assertThat(read.metadata().year()).contains(2025);
        assertThat(read.metadata().date()).isPresent();
    }

    @Test
    void figureOfASheetIsQuotedWithItsRow() {
        assertThat(read("指标|单位|本年数\n受理矛盾纠纷|件|431").observations().get(0).quote())
                .isEqualTo("受理矛盾纠纷 件 431");
    }

    @Test
    void amountWithoutAnyUnitIsNotGuessed() {
        String drawn = "指标|本年数\n罚没金额|4.1\n受理矛盾纠纷|43";
        assertThat(figures(read(drawn))).isEqualTo("disputes_handled=43件");
        assertThat(problems(drawn)).containsExactly(Problem.Kind.UNIT_MISSING);
    }

    @Test
    void figureWithoutAnyUnitIsReadAndReported() {
        String drawn = "指标|本年数\n受理矛盾纠纷|431\n化解矛盾纠纷|419";
        assertThat(figures(read(drawn))).isEqualTo("disputes_handled=431件 disputes_resolved=419件");
        assertThat(problems(drawn)).containsExactly(Problem.Kind.UNIT_MISSING);
    }

    @Test
    void totalRowAndColumnThatAreNotTheSumAreFound() {
        assertThat(problems("社区|矛盾纠纷（件）\n东社区|12\n西社区|30\n合计|43"))
                .containsExactly(Problem.Kind.TABLE_SUM);
        assertThat(problems("种类|警告|罚款|其他|合计（宗）\n处罚|3|40|2|46"))
                .containsExactly(Problem.Kind.TABLE_SUM);
    }

    @Test
    void totalThatIsTheSumOrNeedNotBeOneIsLeftAlone() {
        assertThat(problems("社区|矛盾纠纷（件）\n东社区|12\n西社区|30\n合计|42")).isEmpty();
        assertThat(problems("种类|警告|罚款|其他|合计（宗）\n处罚|3|40|2|45")).isEmpty();
        assertThat(problems("社区|化解率（%）\n东社区|90\n西社区|80\n合计|84.5")).isEmpty();
        assertThat(problems("社区|件数（件）\n东社区|12\n其中：邻里|5\n西社区|30\n合计|42")).isEmpty();
        assertThat(problems("社区|件数（件）\n东社区|10余\n西社区|30\n合计|42")).isEmpty();
        assertThat(problems("社区|上年数（件）\n东社区|12\n西社区|30\n合计|43")).isEmpty();
        assertThat(problems("社区|件数（件）\n合计|43\n东社区|12\n西社区|30")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "序号|指标|单位|一季度|二季度|三季度|四季度|全年\n1|接待来访群众|人次|41|38|52|47|187",
                "序号|指标|单位|1季度|2季度|3季度|4季度|全年合计\n1|法治文艺演出|场|1|2|1|2|7",
                "项目|单位|上半年|下半年|本年累计\n普法宣传活动|场|30|34|74",
                "项目|上半年|下半年|2025年\n法律援助（件）|12|14|36",
                "项目|上半年|下半年|全年\n其中：邻里纠纷（件）|12|14|36",
                "序号|种类|警告|罚款|合计（宗）\n1|处罚|3|40|46"
            })
    void yearThatIsNotTheSumOfItsPeriodsIsFound(String drawn) {
        assertThat(problems(drawn)).containsExactly(Problem.Kind.TABLE_SUM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "指标|单位|一季度|二季度|三季度|四季度|全年\n接待来访群众|人次|41|38|52|47|178",
                "指标|单位|一季度|二季度|三季度|四季度|全年\n社区|个|12|12|13|13|13",
                "指标|单位|一季度|二季度|三季度|四季度|全年\n办结率|%|90|95|98|100|96",
                "指标|单位|一季度|二季度|三季度|全年\n应急演练|场|1|1|1|5",
                "指标|单位|一季度|二季度|三季度|四季度|全年\n应急演练|场|1|/|1|2|5",
                "指标|单位|上半年|下半年|全年\n平均办理时长|天|4|6|5"
            })
    void yearThatIsTheSumOrNeedNotBeOneIsLeftAlone(String drawn) {
        assertThat(problems(drawn)).doesNotContain(Problem.Kind.TABLE_SUM);
    }

    @Test
    void totalOfOneKindIsTheSumOfTheRowsAboveThatMostColumnsSay() {
        String drawn =
                """
                项目|单位|上半年|下半年|全年
                审查合同协议数量|件|15|19|34
                普法宣传活动场次|场|30|34|64
                进校法治讲座场次|场|8|10|18
                普法类活动合计场次|场|%s|44|82
                """;
        assertThat(problems(drawn.formatted("38"))).isEmpty();
        assertThat(problems(drawn.formatted("35"))).containsOnly(Problem.Kind.TABLE_SUM).hasSize(2);
    }

    @Test
    void totalWhoseKindsEndWithTheOthersIsTheirSum() {
        String drawn = "项目|数量\n行政处罚案件合计（件）|%s\n其中：警告（件）|12\n罚款（件）|48\n其他（件）|6\n罚没金额（万元）|6.83";
        assertThat(problems(drawn.formatted("66"))).doesNotContain(Problem.Kind.TABLE_SUM);
        assertThat(problems(drawn.formatted("64"))).containsExactly(Problem.Kind.TABLE_SUM);
        assertThat(problems(drawn.formatted("64").replace("其他", "吊销")))
                .doesNotContain(Problem.Kind.TABLE_SUM);
    }

    @Test
    void twoTotalsInOneTableEachHaveTheirOwnParts() {
        String drawn = "项目|件数（件）\n甲|1\n乙|2\n合计|3\n丙|4\n丁|5\n合计|%s";
        assertThat(problems(drawn.formatted("9"))).isEmpty();
        assertThat(problems(drawn.formatted("10"))).containsExactly(Problem.Kind.TABLE_SUM);
    }

    @Test
    void rowsOfASheetTakeLinearTime() {
        Growth.assertLinear(
                4_000,
                rows -> {
                    StringBuilder drawn = new StringBuilder("指标|单位|本年数\n");
                    for (int i = 0; i < rows; i++) {
                        drawn.append("受理矛盾纠纷").append(i).append("|件|").append(i).append('\n');
                    }
                    assertThat(read(drawn.toString()).mentions()).hasSizeGreaterThanOrEqualTo(rows);
                });
    }
}
