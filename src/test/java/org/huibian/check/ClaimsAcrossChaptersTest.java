package org.huibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** V05 over two chapters: what the results claim, and the shortcomings or the plan deny. */
class ClaimsAcrossChaptersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12个社区法律服务工作室实现全覆盖。 | 河湾、柳岸两个社区至今没有设立工作室，原因是场地腾退较慢。",
                "反诈宣讲覆盖全部12个社区，受众3000人次。 | 个别社区全年未开展反诈宣讲。",
                "执法人员全部持证上岗，装备配备到位。 | 新调入的2名执法人员尚未取得行政执法资格。",
                "执法人员均持证上岗。 | 新来的两名同志至今没有取得执法证，不能独立办案。",
                "各社区均已配备法律顾问，每月坐班。 | 仍有3个社区的法律顾问尚未签约，服务跟不上。",
                "人民调解委员会建设率100%。 | 有的社区还没有成立人民调解委员会。",
                "12个社区的居民公约年内全部修订完毕。 | 还有河湾、柳岸两个社区的居民公约没有完成修订。",
                "调处的118起纠纷化解率100%。 | 今年受理的纠纷中还有6起久调未结。",
                "重大行政执法决定法制审核率100%。 | 有2件重大行政执法决定没有经过法制审核就作出。",
                "年内依申请公开事项全部在法定期限内答复。 | 全年有1件依申请公开逾期答复。",
                "行政规范性文件全部经过合法性审查。 | 今年印发的6份规范性文件中有1份未送司法所审查。",
                "行政应诉做到负责人出庭应诉全覆盖。 | 全年4件开庭案件中有1件由工作人员单独出庭。"
            })
    void claimOfAllThatTheShortcomingsDenyIsFound(String result, String problem) {
        assertThat(withProblem(result, problem))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.severity()).isEqualTo(Severity.WARNING);
                            assertThat(found.quotes()).hasSize(2);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12个社区法律服务工作室实现全覆盖。 | 个别社区没有充分发挥工作室作用，坐班时间偏少。",
                "推动12个社区法律服务工作室全覆盖。 | 仍有2个社区没有设立工作室。",
                "执法人员全部持证上岗。 | 个别执法人员没有参加案卷评查。",
                "各社区均已配备法律顾问。 | 年初仍有3个社区的法律顾问尚未签约，年内已解决。",
                "执法人员培训实现全覆盖。 | 个别社区没有配备专职调解员。",
                "法治宣传实现社区全覆盖。 | 部分居民遇事找法的习惯没有形成。",
                "当年受理的118起纠纷化解率100%。 | 历史遗留的2起征迁纠纷仍未化解。",
                "排查的23处燃气隐患全部整改。 | 仍有2处消防隐患尚未整改。",
                "班子成员全员参加旁听庭审。 | 社区干部中有12名全年没有旁听过庭审。",
                "年度任务清单32项全部完成。 | 部分工作创新不够，明年还有5项任务需要提前谋划。",
                "受理矛盾纠纷312起，化解298起。 | 全区平均化解率98.2%，街道仍有差距。",
                "行政规范性文件全部经过合法性审查。 | 6份规范性文件中有1份未及时归档。"
            })
    void anotherThingOrTimeOfWhichTheShortcomingsTellIsNot(String result, String problem) {
        assertThat(withProblem(result, problem)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "调解中心搬迁改造工程已提前完工。 | 2026年6月底前启动调解中心搬迁改造工程，由司法所牵头。",
                "去年提出的民法典主题广场已如期建成。 | 抓紧推动两处民法典主题广场动工建设，12月底前完成。"
            })
    void finishedWorkThatThePlanWantsToBeginIsFound(String result, String plan) {
        assertThat(withPlan(result, plan)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "调解中心搬迁改造工程已提前完工。 | 用好搬迁改造后的调解中心，全年接待不少于300人次。",
                "调解中心搬迁改造工程已提前完工。 | 启动调解中心搬迁改造工程二期，6月底前完成。",
                "民法典主题广场已建成。 | 启动宪法主题公园建设，12月底前完成。"
            })
    void furtherWorkOfThePlanIsNot(String result, String plan) {
        assertThat(withPlan(result, plan)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"全年无一起越级上访。 | 今年仍有到市里上访2批9人次，前端走访不够细。", "全年未发生溺水事故。 | 夏季发生溺水事故1起，教训深刻。"})
    void whatDidNotHappenOnceAndIsCountedIsFound(String result, String problem) {
        assertThat(withProblem(result, problem)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年无一起越级上访。 | 到市里上访的苗头仍有2起，均已化解。",
                "全年未发生重大溺水事故。 | 夏季发生溺水事故1起，教训深刻。",
                "全年无一起越级上访。 | 群众到街道上访12批，初访化解不够及时。"
            })
    void anotherKindOrAMereRiskIsNot(String result, String problem) {
        assertThat(withProblem(result, problem)).isEmpty();
    }

    private static List<Finding> withProblem(String result, String problem) {
        return findings(result, "一是物业类矛盾纠纷仍有反复。二是" + problem, "举办法治讲座不少于20场。");
    }

    private static List<Finding> withPlan(String result, String plan) {
        return findings(result, "一是物业类矛盾纠纷仍有反复。", plan);
    }

    private static List<Finding> findings(String result, String problem, String plan) {
        String leaders = "街道党工委书记、办事处主任带头学法，主持召开专题会议，对重点任务亲自过问、亲自协调。";
        return new WrittenDistrict()
                .report(
                        WrittenDistrict.NAME,
                        WrittenDistrict.text(
                                WrittenDistrict.NAME, 2025, result, problem, leaders, plan))
                .findings("V05");
    }
}
