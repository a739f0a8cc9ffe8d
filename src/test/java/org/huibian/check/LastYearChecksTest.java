package org.huibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks that lay this year's report beside last year's. */
class LastYearChecksTest {

    private static final String BUSY = "全年共受理矛盾纠纷%d件，化解%d件。开展普法宣传活动%d场，受众%d人次。发放宣传资料%d份，审查合同%d份。";

    private static String busy(int more) {
        return BUSY.formatted(
                316 + more, 302 + more, 42 + more, 5300 + 7 * more, 8600 + more, 57 + more);
    }

    @Test
    void withoutLastYearNothingIsComparedWithIt() {
        assertThat(WrittenDistrict.with(busy(0)).findings())
                .extracting(Finding::check)
                .doesNotContain("D01", "D03", "V09", "L01", "L02");
    }

    // D03

    @Test
    void fiveFiguresThatAreLastYearsAreAnErrorThatQuotesThemAll() {
        assertThat(WrittenDistrict.ofTwoYears(busy(0), busy(0)).findings("D03"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                            assertThat(finding.quotes()).hasSize(3);
                            assertThat(finding.message().text()).contains("与 2024 年完全相同");
                        });
    }

    @Test
    void fourEqualFiguresSmallCountsNoughtsAndStockSayNothing() {
        assertThat(WrittenDistrict.ofTwoYears(busy(3), busy(0)).findings("D03")).isEmpty();
        String small = "领导班子集体学法4次，召开法治建设专题会议2次，组织应急演练3场，举办法治讲座6场，开展案卷评查2次。";
        assertThat(WrittenDistrict.ofTwoYears(small, small).findings("D03")).isEmpty();
        String one = "集体学法4次，召开法治建设专题会议2次，组织应急演练3场，举办法治讲座6场，开展案卷评查2次，参训干部245人次。";
        assertThat(WrittenDistrict.ofTwoYears(one, one).findings("D03")).hasSize(1);
        String stock = "现有人民调解员36人，划分网格42个，配备网格员58人，培养法律明白人63人，建有法治文化阵地12个，社区14个。";
        assertThat(WrittenDistrict.ofTwoYears(stock, stock).findings("D03")).isEmpty();
        String none = "未发生行政诉讼案件，未发生行政复议案件，未制定规范性文件，未作出重大行政决策，未收到依申请公开。";
        assertThat(WrittenDistrict.ofTwoYears(none, none).findings("D03")).isEmpty();
    }

    // V09

    @ParameterizedTest
    @CsvSource({"化解工作扎实开展。,1", "受理矛盾纠纷46件，比上年的120件减少74件。,0", "受理矛盾纠纷46件，物业纠纷划转专业调委会。,0"})
    void columnForLastYearExplainsNoLeap(String sentence, int found) {
        String table =
                "<table><tr><th>指标</th><th>单位</th><th>2025年</th><th>2024年</th></tr>"
                        + "<tr><td>受理矛盾纠纷</td><td>件</td><td>46</td><td>120</td></tr></table>";
        String report =
                WrittenDistrict.text(WrittenDistrict.NAME, 2025, sentence)
                        .lines()
                        .map(line -> line.equals(sentence) ? line + table : line)
                        .collect(Collectors.joining("</p><p>", "<p>", "</p>"));
        assertThat(
                        new WrittenDistrict()
                                .report(WrittenDistrict.NAME, report)
                                .lastYear(
                                        WrittenDistrict.text(
                                                WrittenDistrict.NAME, 2024, "受理矛盾纠纷120件。"))
                                .findings("V09"))
                .hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({
        "全年共受理矛盾纠纷320件。,全年共受理矛盾纠纷120件。",
        "开展普法宣传活动18场。,开展普法宣传活动64场。",
        "承办行政处罚案件46件。,未发生行政处罚案件。",
        "未发生行政处罚案件。,承办行政处罚案件46件。",
        "现有人民调解员120人。,现有人民调解员60人。",
        "各点位因地制宜开展普法宣传活动18场。,开展普法宣传活动64场。"
    })
    void leapFromLastYearIsFoundAndBothYearsQuoted(String now, String before) {
        assertThat(WrittenDistrict.ofTwoYears(now, before).findings("V09"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                            assertThat(finding.quotes()).containsExactly(now, before);
                            assertThat(finding.places().get(1)).startsWith("2024年/");
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "全年共受理矛盾纠纷170件。,全年共受理矛盾纠纷120件。",
        "领导班子集体学法12次。,领导班子集体学法4次。",
        "发生行政诉讼案件0件。,发生行政诉讼案件1件。",
        "因统计口径调整，全年共受理矛盾纠纷320件。,全年共受理矛盾纠纷120件。",
        "全年共受理矛盾纠纷320件，上年为120件。,全年共受理矛盾纠纷120件。",
        "班子成员9名年底都述法，社区书记15名也述法，共24人。,班子成员9人述法。",
        "热线诉求办结率99%。,热线诉求办结率45%。",
        "发放宣传资料2600份，减少的原因是四月起改推电子手册。,发放宣传资料7400份。",
        "举办法治讲座41场，主要是因为把讲座分到了各网格。,举办法治讲座18场。",
        "普法宣传活动26场，是由于两条街集中改造、摊点外迁。,普法宣传活动63场。",
        "执法检查320次，系因巡查改为双人双岗、减少了重复上门。,执法检查690次。",
        "街道抽调6名人民调解员进驻工地。人民调解员29名。,人民调解员31名。",
        "村（社区）书记14人述法，班子成员9人述法，共23人。,书记、镇长各有侧重。两人年底都述了法。"
    })
    void ordinaryChangeAndALeapThatIsExplainedAreLeftAlone(String now, String before) {
        assertThat(WrittenDistrict.ofTwoYears(now, before).findings("V09")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年共受理矛盾纠纷150件，上年为140件。",
                "矛盾纠纷受理量由上年的140件上升到150件。",
                "全年共受理矛盾纠纷150件，较上年增长20%。",
                "全年共受理矛盾纠纷150件，同比下降25%。"
            })
    void lastYearQuotedOtherwiseThanReportedIsFound(String now) {
        assertThat(WrittenDistrict.ofTwoYears(now, "全年共受理矛盾纠纷120件。").findings("V09"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.quote()).contains(now).contains("120件"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年共受理矛盾纠纷150件，上年为120件。",
                "全年共受理矛盾纠纷150件，较上年增长25%。",
                "全年共受理矛盾纠纷150件，同比增长25.0%。",
                "全年共受理矛盾纠纷150件，全区平均增长40%。"
            })
    void lastYearQuotedAsReportedIsLeftAlone(String now) {
        assertThat(WrittenDistrict.ofTwoYears(now, "全年共受理矛盾纠纷120件。").findings("V09")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年共受理矛盾纠纷150件，化解145件，比上年的160件减少10件。",
                "全年共受理矛盾纠纷150件，成功化解145件，受理数较去年的160件略有下降。",
                "全年共受理矛盾纠纷150件，化解145件，与2024年的160件相比有所下降。",
                "全年共受理矛盾纠纷150件，化解145件，较上年同期的160件明显减少。",
                "全年共受理矛盾纠纷150件，较上年160件下降6.25%，化解145件。",
                "全年矛盾纠纷由上年的160件降到150件，化解145件。"
            })
    void lastYearNamedBesideSeveralFiguresIsFoundWhereItFitsNone(String now) {
        assertThat(WrittenDistrict.ofTwoYears(now, "全年共受理矛盾纠纷120件，化解115件。").findings("V09"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.quote()).contains(now).contains("120件"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年共受理矛盾纠纷150件，化解145件，比上年的120件增加30件。",
                "全年共受理矛盾纠纷150件，化解145件，较上年的115件有所增加。",
                "全年共受理矛盾纠纷150件，化解145件，比邻近街道的160件少。",
                "翻阅上年的160件旧案卷，逐件回访。",
                "全年共受理矛盾纠纷150件，化解145件。水面纠纷由上年的30件降到21件。",
                "全年共受理矛盾纠纷150件，化解145件。噪声纠纷从上年的26件减少到18件，家装纠纷由上年的14件上升到19件。"
            })
    void lastYearNamedBesideSeveralFiguresIsLeftAloneWhereItFitsOne(String now) {
        assertThat(WrittenDistrict.ofTwoYears(now, "全年共受理矛盾纠纷120件，化解115件。").findings("V09"))
                .isEmpty();
    }

    // D01

    @Test
    void copyOfLastYearIsShownFromTheSentenceBeforeItsFirstChapter() {
        String opening = "%d年，街道把依法办事贯穿各项工作，现将有关情况报告如下。\n";
        WrittenDistrict district =
                new WrittenDistrict()
                        .report(WrittenDistrict.NAME, opened(opening.formatted(2025), 2025))
                        .lastYear(opened(opening.formatted(2024), 2024));
        assertThat(district.findings("D01"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.quotes().get(0)).startsWith("2025年，街道把依法办事");
                            assertThat(finding.quotes().get(1)).startsWith("2024年，街道把依法办事");
                        });
    }

    private static String opened(String opening, int year) {
        return WrittenDistrict.text(WrittenDistrict.NAME, year, OWN)
                .replaceFirst("\n\n一、", "\n\n" + opening + "\n一、");
    }

    private static final String OWN =
            "街道把法治建设纳入年度重点任务，党工委会议定期听取汇报，逐项研究解决执法保障、普法阵地和调解队伍方面的难题。"
                    + "司法所与综合行政执法队建立案件会商机制，疑难案件先会商后处理，避免同类情形处理轻重不一。"
                    + "在老旧小区集中的片区设立“榆树下议事点”，由楼组长、律师和社区民警轮流坐班，把停车和漏水的纠纷说在前头。"
                    + "围绕集贸市场经营户开展上门普法，把食品安全、消防安全和劳动用工的规定讲给摊主听，现场回答提问。";

    @Test
    void reportThatIsLastYearsWithAnotherYearIsShownBesideIt() {
        assertThat(WrittenDistrict.ofTwoYears("2025年，" + OWN, "2024年，" + OWN).findings("D01"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                            assertThat(finding.quotes()).hasSize(2);
                            assertThat(finding.quotes().get(0)).contains("榆树下议事点");
                            assertThat(finding.places().get(1)).startsWith("2024年/");
                        });
    }

    @Test
    void passageOfLastYearIsShownBesideItThoughTheRestIsNew() {
        String copied =
                "在老旧小区集中的片区设立“榆树下议事点”，由楼组长、律师和社区民警轮流坐班，把停车和漏水的纠纷说在前头，谈不拢的当场约定再谈的日子，议成的事项张榜公布，由居民推选的监督员逐件核对。";
        assertThat(
                        WrittenDistrict.ofTwoYears(
                                        busy(30).repeat(3) + copied, busy(0).repeat(3) + copied)
                                .findings("D01"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                            assertThat(finding.quotes()).containsExactly(copied, copied);
                            assertThat(finding.places().get(1)).startsWith("2024年/");
                        });
        String common = "街道坚持以人民为中心，扎实推进法治建设，取得明显成效。";
        assertThat(
                        WrittenDistrict.ofTwoYears(
                                        busy(30).repeat(3) + common, busy(0).repeat(3) + common)
                                .findings("D01"))
                .isEmpty();
    }

    @Test
    void passagesOfLastYearAreOneFindingThatShowsEachBesideItsOwn() {
        String one =
                "渡口旁设“候船议事亭”，船老大、货主和民警逢五坐到一起，把靠泊先后和装卸费用说在明处，谈不拢的记下来，约定日子再谈，谈成的写在亭子里的木牌上，大家照着办，年底由司法所逐条回访一遍。";
        String other =
                "果园承包到期前三个月，村里把四至、树龄和补偿办法逐户念给承包人听，有异议的请老园丁和律师一同到地头去看，看完当场写下意见，双方按了手印再送镇里审查，审查不过的退回去重新商量。";
        assertThat(
                        WrittenDistrict.ofTwoYears(
                                        one + busy(30).repeat(9) + other, one + OWN + other)
                                .findings("D01"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.quotes()).containsExactly(one, one, other, other);
                            assertThat(finding.places()).hasSize(4);
                            assertThat(finding.places().get(3)).startsWith("2024年/");
                            assertThat(finding.message().text()).startsWith("有 2 段与");
                        });
    }

    @Test
    void sameFormWithNewFiguresAndNewPracticesIsNoCopy() {
        String now = busy(30).repeat(3);
        String before = busy(0).repeat(3);
        assertThat(WrittenDistrict.ofTwoYears(now, before).findings("D01")).isEmpty();
    }

    @Test
    void wholeReportInWhichOnlyTheNumbersAreNewIsACopy() {
        String terse =
                "全乡水窖%d口，年内清淤%d口，占六成多。泉点标识牌%d块，由小学生起名%d块。护窖公约张贴%d张，签名户%d户。"
                        + "摩托车集中查验%d次，查验车辆%d辆，劝返超员%d人次。寨老出面说和%d件，写下字据%d份。"
                        + "山歌普法%d场，听众约%d人次，编写新词%d首。烟叶站旁设服务点%d个，调处磅秤争执%d起。";
        StringBuilder now = new StringBuilder();
        StringBuilder before = new StringBuilder();
        for (int part = 0; part < 4; part++) {
            Object[] numbers = new Object[16];
            Object[] older = new Object[16];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = 137 + 53 * i + 16 * part;
                older[i] = 118 + 47 * i + 13 * part;
            }
            now.append(terse.replace("全乡", "第" + part + "片").formatted(numbers));
            before.append(terse.replace("全乡", "第" + part + "片").formatted(older));
        }
        assertThat(WrittenDistrict.ofTwoYears(now.toString(), before.toString()).findings("D01"))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.severity()).isEqualTo(Severity.WARNING);
                            assertThat(one.message().text()).contains("除数字外");
                        });
    }

    // S05

    @ParameterizedTest
    @ValueSource(strings = {"", "区委,区政府：\n\n", "区政府：\n\n", "区司法局：\n\n"})
    void addresseeThatIsAskedForAndNotThereIsFound(String addressee) {
        String text = WrittenDistrict.text(WrittenDistrict.NAME, 2025, "开展普法宣传活动30场。");
        String addressed = text.replaceFirst("\n\n2025年，", "\n\n" + addressee + "2025年，");
        WrittenDistrict district = new WrittenDistrict().report(WrittenDistrict.NAME, addressed);
        assertThat(district.findings("S05")).isEmpty();
        assertThat(district.addressees("区委、区政府", "区人民政府").findings("S05"))
                .singleElement()
                .satisfies(one -> assertThat(one.severity()).isEqualTo(Severity.WARNING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"各村民委员会、镇直各单位：\n\n", "各社区、街道各科室：\n\n", "各村（社区）、镇属各单位：\n\n"})
    void addresseeBelowIsFoundWhateverIsAskedFor(String addressee) {
        assertThat(addressed(addressee).findings("S05"))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.quote()).contains(addressee.strip().substring(0, 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "区农业农村局：",
                "区应急管理局：",
                "区住房和城乡建设局：",
                "区委组织部：",
                "区总工会：",
                "区卫生健康委员会：",
                "北塘区委全面依法治区委员会办公室：",
                "云浦区人民政府：",
                "中共滨宁县委、滨宁县人民政府：",
                "江州市青浦区司法局："
            })
    void addresseeOfAnotherPlaceOrBusinessIsFound(String addressee) {
        assertThat(addressed(addressee + "\n\n").place("桐江").findings("S05"))
                .singleElement()
                .satisfies(one -> assertThat(one.quote()).isEqualTo(addressee.replace("：", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "区委依法治区办：\n\n",
                "区司法局：\n\n",
                "区委、区政府：\n\n",
                "",
                "棠川区人民政府：\n\n",
                "中共棠川区委、棠川区人民政府：\n\n",
                "区委全面依法治区委员会办公室：\n\n",
                "区人大常委会：\n\n",
                "区人民政府办公室：\n\n",
                "区法治政府建设领导小组办公室：\n\n",
                "区政府、区司法局：\n\n",
                "市委、市政府：\n\n",
                "桐江市棠川区人民政府：\n\n",
                "区委政法委：\n\n",
                "区政府并区委依法治区委员会办公室：\n\n"
            })
    void addresseeAboveIsLeftAloneWhereNoneIsAskedFor(String addressee) {
        assertThat(addressed(addressee).findings("S05")).isEmpty();
    }

    private static WrittenDistrict addressed(String addressee) {
        String text = WrittenDistrict.text(WrittenDistrict.NAME, 2025, "开展普法宣传活动30场。");
        return new WrittenDistrict()
                .report(
                        WrittenDistrict.NAME,
                        text.replaceFirst("\n\n2025年，", "\n\n" + addressee + "2025年，"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"区人民政府：\n\n", "区委、区政府：\n\n"})
    void addresseeAsAskedForIsLeftAlone(String addressee) {
        String text = WrittenDistrict.text(WrittenDistrict.NAME, 2025, "开展普法宣传活动30场。");
        String addressed = text.replaceFirst("\n\n2025年，", "\n\n" + addressee + "2025年，");
        assertThat(
                        new WrittenDistrict()
                                .report(WrittenDistrict.NAME, addressed)
                                .addressees("区委、区政府", "区人民政府")
                                .findings("S05"))
                .isEmpty();
    }
}
