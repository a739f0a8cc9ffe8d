package org.huibian.extract.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.huibian.extract.Extraction;
import org.huibian.extract.ProgramVocabulary;
import org.huibian.extract.Role;
import org.huibian.source.SourceDocument;
import org.junit.jupiter.api.Test;

/** What is wrong with a sheet in itself, by drawn sheets as sub-districts send them. */
class SheetFaultsTest {

    private static String faults(String drawn) {
        return DrawnSheet.problems(drawn).stream()
                .map(one -> one.kind() + " " + one.subject() + " " + one.places().get(0).text())
                .collect(Collectors.joining("; "));
    }

    private static void assertOnlyWrongIsTold(
            String drawn, String wrong, String told, String right) {
        assertThat(faults(drawn.formatted(wrong))).isEqualTo(told);
        assertThat(faults(drawn.formatted(right))).isEmpty();
    }

    @Test
    void rowThatHoldsAllIsTheSumOfTheRowsUnderItsNumber() {
        String drawn =
                """
                青槐街道2025年法治工作统计表
                序号|指标|计量单位|全年数
                1|政务服务办件|件|9350
                2|执法检查（合计）|次|%s
                |城市管理检查|次|800
                |安全生产检查|次|300
                |生态环境检查|次|160
                3|受理矛盾纠纷|件|200
                """;
        assertOnlyWrongIsTold(drawn, "1250", "TABLE_SUM 1260 1250", "1260");
    }

    @Test
    void namedTotalOfAFormHoldsTheRowsAboveItThatHaveItsName() {
        String drawn =
                """
                青槐街道2025年法治工作统计表
                指标|单位|2025年
                便民服务办件|件|18640
                执法检查|次|1240
                简易程序处罚|件|92
                普通程序处罚|件|56
                行政处罚案件合计|件|%s
                罚没金额|万元|8.64
                """;
        assertOnlyWrongIsTold(drawn, "146", "TABLE_SUM 148 146", "148");
    }

    @Test
    void whatTwoYearsDifferByIsNoCountOfWhatWasClosed() {
        String drawn =
                """
                青槐街道2025年法治工作对比表
                指标|单位|2025年|2024年|比上年增减（%%）
                上报网格事件|件|1936|1782|8.64
                办结网格事件|件|%s|1763|8.91
                """;
        assertThat(faults(drawn.formatted("1920"))).doesNotContain("CLOSED_BEYOND");
        assertThat(faults(drawn.formatted("1950"))).contains("CLOSED_BEYOND");
    }

    @Test
    void adoptedOpinionsAreNoneOfThoseProposed() {
        String drawn =
                """
                青槐街道2025年合法性审查情况
                类别|审查数（件）|提出意见（条）|采纳意见（条）
                合同|89|98|95
                文件|17|33|31
                合计|106|131|126
                """;
        Extraction read =
                ProgramVocabulary.EXTRACTOR.extract(
                        new SourceDocument("表.xlsx", "xlsx", "", List.of(DrawnSheet.table(drawn))));
        assertThat(read.mentions())
                .filteredOn(one -> one.indicator().equals("legal_opinions"))
                .noneMatch(one -> one.excerpt().text().equals("126"));
    }

    @Test
    void reviewsWithOpinionsAreNoOpinions() {
        String drawn = "审查类别|审查数（件）|提出修改意见（%1$s）\n合同|52|31\n文件|13|7\n合计|65|38";
        assertThat(opinions(drawn.formatted("件"))).isEmpty();
        assertThat(opinions(drawn.formatted("条"))).containsExactly("38");
        assertThat(opinions(drawn.formatted("份").replace("（件）", "（份）"))).isEmpty();
        assertThat(opinions(drawn.formatted("条").replace("提出修改意见", "提出法律意见")))
                .containsExactly("38");
    }

    private static List<String> opinions(String drawn) {
        Extraction read =
                ProgramVocabulary.EXTRACTOR.extract(
                        new SourceDocument("表.xlsx", "xlsx", "", List.of(DrawnSheet.table(drawn))));
        return read.mentions().stream()
                .filter(one -> one.indicator().equals("legal_opinions") && one.role() == Role.TOTAL)
                .map(one -> one.excerpt().text())
                .toList();
    }

    @Test
    void partsThatNeedNotBeAllAreNoMoreThanTheirWhole() {
        String drawn =
                """
                青槐街道2025年法治工作统计表
                序号|指标|单位|数值
                1|行政处罚案件|件|%s
                |其中：简易程序|件|41
                |普通程序|件|22
                2|受理矛盾纠纷|件|210
                |其中：邻里纠纷|件|90
                |婚姻家庭纠纷|件|50
                """;
        assertOnlyWrongIsTold(drawn, "60", "TABLE_SUM 63 60", "65");
    }

    @Test
    void rowsThatEachSayThatTheyArePartsAreAllWhereTheLastIsTheOthers() {
        String drawn =
                """
                青槐街道2025年法治工作统计表
                序号|指标|单位|数值
                1|受理信访件|件|52
                2|行政处罚案件合计|件|%s
                3|其中：警告|件|31
                4|其中：罚款|件|68
                5|其中：%s|件|15
                6|罚没金额|元|86400
                """;
        assertThat(faults(drawn.formatted("112", "其他"))).isEqualTo("TABLE_SUM 114 112");
        assertThat(faults(drawn.formatted("114", "其他"))).isEmpty();
        assertThat(faults(drawn.formatted("118", "其他"))).isEqualTo("TABLE_SUM 114 118");
        assertThat(faults(drawn.formatted("118", "没收"))).isEmpty();
    }

    @Test
    void subtotalIsTheSumOfItsGroup() {
        String drawn =
                """
                类别|项目|单位|数量
                执法|执法检查|次|300
                执法|行政处罚案件|件|30
                纠纷|邻里纠纷|件|80
                纠纷|物业纠纷|件|60
                纠纷|小计|件|%s
                """;
        assertOnlyWrongIsTold(drawn, "150", "TABLE_SUM 140 150", "140");
    }

    @Test
    void headWithoutUnitBesideHeadsWithOneIsTold() {
        String drawn =
                """
                青槐街道2025年法治工作统计表
                季度|受理矛盾纠纷（件）|%s|接访人数|普法宣传活动（场）|办结率
                一季度|50|3|31|10|98
                二季度|60|4|40|11|97
                合计|110|7|71|21|97
                """;
        assertOnlyWrongIsTold(drawn, "听证会", "UNIT_MISSING 听证会 听证会", "听证会（场）");
        assertThat(faults(drawn.formatted("位次"))).doesNotContain("UNIT_MISSING");
    }

    @Test
    void rowOfUnitsBelowTheHeadsGivesEachColumnItsOwn() {
        String drawn =
                """
                青槐街道2025年法治工作统计表
                指标|执法检查|罚没金额|受理矛盾纠纷|普法宣传活动
                单位|次|%s|件|场
                青槐街道|102|18300|158|33
                """;
        assertOnlyWrongIsTold(drawn, "", "UNIT_MISSING 罚没金额 罚没金额", "元");
    }

    @Test
    void numberTypedWithItsUnitAmongQuartersIsText() {
        String drawn =
                """
                青槐街道2025年法治工作统计表
                季度|受理矛盾纠纷（件）|主动公开政府信息（条）
                一季度|50|18
                二季度|60|%s
                三季度|55|22
                四季度|52|23
                全年|217|87
                """;
        assertOnlyWrongIsTold(drawn, "24条", "NUMBER_AS_TEXT  24条", "24");
        assertOnlyWrongIsTold(drawn, "24条（含村）", "NUMBER_AS_TEXT  24条（含村）", "24");
    }

    @Test
    void totalOfAKindAmongIndicatorsAddsUpItsKindsOnly() {
        String drawn =
                """
                青槐街道2025年法治工作统计表
                指标|单位|数值
                社区数|个|9
                执法检查|次|1560
                简易程序处罚|件|63
                普通程序处罚|件|39
                行政处罚案件合计|件|%s
                罚没金额|元|97000
                审查合同|份|73
                """;
        assertOnlyWrongIsTold(drawn, "104", "TABLE_SUM 102 104", "102");
        assertThat(faults(drawn.replace("简易程序处罚", "警告").formatted("900"))).isEmpty();
    }

    @Test
    void rateBelowItsTwoCountsIsWhatTheyGive() {
        String drawn =
                """
                青槐街道2025年法治工作统计表
                指标|单位|数值
                12345热线受理|件|640
                12345热线按期办结|件|619
                12345热线按期办结率|%%|%s
                审查合同|份|73
                """;
        assertOnlyWrongIsTold(drawn, "95.72", "RATE_IN_ROW  95.72", "96.72");
        String carried = drawn.replace("按期办结|件", "按期办结（含结转）|件");
        assertThat(faults(carried.formatted("95.72"))).isEmpty();
    }

    @Test
    void rowThatClosesMoreThanItTookInIsTold() {
        String drawn =
                """
                青槐街道2025年纠纷统计表
                %s|受理矛盾纠纷（件）|化解矛盾纠纷（件）|接访人数
                %s|50|%s|31
                丙|60|57|40
                """;
        assertThat(faults(drawn.formatted("季度", "一季度", "52"))).contains("CLOSED_BEYOND 一季度");
        assertThat(faults(drawn.formatted("社区", "甲", "52"))).contains("CLOSED_BEYOND 甲");
        assertThat(faults(drawn.formatted("社区", "甲", "50"))).doesNotContain("CLOSED");
        assertThat(faults(drawn.formatted("社区（含上年结转）", "甲", "52"))).doesNotContain("CLOSED");
    }

    @Test
    void columnThatClosesMoreThanItTookInIsToldToo() {
        String drawn =
                """
                青槐街道2025年统计表
                指标|单位|一季度|二季度|三季度
                受理信访件|件|20|30|25
                %s|件|19|%s|24
                普法宣传活动|场|11|12|13
                """;
        assertThat(faults(drawn.formatted("办结信访件", "32"))).contains("CLOSED_BEYOND 二季度");
        assertThat(faults(drawn.formatted("办结信访件", "31"))).doesNotContain("CLOSED");
        assertThat(faults(drawn.formatted("化解积案", "32"))).doesNotContain("CLOSED");
        assertThat(faults(drawn.formatted("答复群众", "32"))).doesNotContain("CLOSED");
        assertThat(faults(drawn.formatted("受理咨询", "32"))).doesNotContain("CLOSED");
    }

    @Test
    void rowWhoseRateItsCountsDoNotGiveIsTold() {
        String drawn =
                """
                青槐街道2025年纠纷统计表
                类型|%s|%s|%s
                邻里|50|48|96.00%%
                土地|74|70|%s
                劳资|60|57|95%%
                """;
        assertThat(faults(drawn.formatted("受理", "化解", "化解率", "96.59%"))).contains("RATE_IN_ROW");
        assertThat(faults(drawn.formatted("受理数", "办结数", "办结率（%）", "96.59")))
                .contains("RATE_IN_ROW");
        assertThat(faults(drawn.formatted("受理", "化解", "化解率", "94.59%"))).doesNotContain("RATE");
        assertThat(faults(drawn.formatted("受理", "化解", "化解率", "94.6%"))).doesNotContain("RATE");
        assertThat(faults(drawn.formatted("受理", "化解", "满意率", "96.59%"))).doesNotContain("RATE");
        assertThat(faults(drawn.formatted("人数", "化解", "化解率", "96.59%"))).doesNotContain("RATE");
    }

    @Test
    void rowsShowWhichCountsTheirRateIsOf() {
        String drawn =
                """
                项目|应办（应考）数|%s|办成（合格）数|比率
                工单办结|2260|3|2238|99.03%%
                信访办结|47|4|45|95.74%%
                纠纷化解|418|5|401|95.93%%
                学法考试|112|6|109|%s
                """;
        assertThat(faults(drawn.formatted("分项数", "97.23%"))).contains("RATE_IN_ROW  97.23%");
        assertThat(faults(drawn.formatted("分项数", "97.32%"))).doesNotContain("RATE");
        assertThat(faults(drawn.replace("47|4|45", "50|4|45").formatted("分项数", "97.23%")))
                .doesNotContain("RATE");
    }

    @Test
    void shareOfATotalIsWhatTheyGive() {
        String drawn =
                """
                类型|件数|占比
                邻里|136|32.54%%
                婚姻|118|%s
                物业|97|23.21%%
                其他|67|16.03%%
                %s|418|100%%
                """;
        assertThat(faults(drawn.formatted("28.32%", "合计"))).contains("RATE_IN_ROW  28.32%");
        assertThat(faults(drawn.formatted("28.23%", "合计"))).doesNotContain("RATE");
        assertThat(faults(drawn.formatted("28.32%", "上年"))).doesNotContain("RATE");
    }
}
