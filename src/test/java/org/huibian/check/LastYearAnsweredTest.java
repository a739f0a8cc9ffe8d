package org.huibian.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What last year's report promised or admitted, and whether this year's comes back to it. */
class LastYearAnsweredTest {

    private static WrittenDistrict planned(String plan, String now) {
        return WrittenDistrict.with(now)
                .lastYear(
                        WrittenDistrict.text(
                                WrittenDistrict.NAME, 2024, "开展普法宣传活动30场。", "无。", "带头学法。", plan));
    }

    @ParameterizedTest
    @CsvSource({
        "新建法治公园1处，安装宣传栏12块。,全年共受理矛盾纠纷120件。",
        "开展普法宣传活动不少于40场。,开展普法宣传活动31场。",
        "为12个小区各聘请1名物业调解顾问。,全年共受理矛盾纠纷120件。",
        "建成街道公共法律服务中心，10月底前投入运行。,推进法律援助和公共法律服务下沉。",
        "建成榆荫法治公园1处，供桥头片区居民晨练时观看。,现有法治文化阵地5个。",
        "应急演练不少于3场，6月底前给河湾片装好警报器15台。,组织应急演练3场。",
        "进一步健全值守机制，年底前建成桑园法治长廊。,进一步健全值守机制，排班到人。",
        "统一村级台账，10月底前启用柳溪调解工作室。,统一村级台账，按月装订。",
        "2025年6月底前，建成并启用渡口法律服务驿站。,2025年6月底前，补齐台账。",
        "开展普法宣传活动40场，年底前建成桑园法治长廊。,开展志愿巡河31次。",
        "新建宪法长廊1处，由司法所牵头在年底前建成柳溪调解工作室。,新建宪法长廊1处。",
        "8月底前在东港物流园区建成“骑手议事驿站”2处。,聚焦东港物流园区开发建设，跟进法律服务。",
        "在3个渔村建成“船老大评理舱”，10月底前培训船老大评理员不少于20人。,依托“渔港议事角”培训船老大评理员26人。",
        "编印《用工纠纷一本通》手册1500册。,发放普法宣传资料6200册，调处用工纠纷31件。",
        "“院坝说理亭”4处6月底前挂牌启用。,在4处院坝开展说理评理活动。",
        "办好“侨乡法律夜校”2个班次。,侨眷学法2个班次。",
        "组织机关干部旁听庭审不少于3次。,组织机关干部法治培训6次。",
        "8月底前建成“法律服务中心”，推进法律服务工作。,法律援助中心受理申请，推进法律服务工作。",
        "普法宣传活动不少于35场，6月底前建成青少年法治教育基地1处，丰富普法形式。,开展普法宣传活动36场，丰富普法形式，建成文化阵地5个。",
        "8月底前打造“法律明白人之家”建设样板，推进普法工作。,普法工作建设有力，法律服务到位。"
    })
    void promiseThatIsNotAnsweredOrNotReachedIsForInformation(String plan, String now) {
        assertThat(planned(plan, now).findings("L01"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.INFO);
                            assertThat(finding.quote()).contains(plan);
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "新建法治公园1处，安装宣传栏12块。,建成榆荫法治公园，安装宣传栏15块。",
        "开展普法宣传活动不少于40场。,开展普法宣传活动42场。",
        "应急演练不少于4场，重点放在老旧楼院和学校食堂。,组织应急演练4场。",
        "新增法治文化阵地1个，供青年夜校上课使用。,现有法治文化阵地5个。",
        "为沿河商户上门体检20家，逐户列出用工风险清单并约定回访日期。,为沿河商户上门体检26家。",
        "为沿河商户上门体检20家，由司法所牵头，片区民警和顾问律师分头参加。,为沿河商户上门体检26家。",
        "为沿河商户上门体检20家次，以轮流驻点的方式讲清用工风险和回访安排。,为沿河商户上门体检26家次。",
        "为沿河商户安装举报信箱两个，采取分片包干的办法轮值开箱登记。,为沿河商户安装举报信箱两个。",
        "8月底前在东港物流园区建成“骑手议事驿站”2处。,骑手驿站在东港物流园区落成2处。",
        "编印《用工纠纷一本通》手册1500册。,编印用工纠纷手册1600册，送到车间。",
        "编印《用工纠纷一本通》手册1500册。,《用工纠纷一本通》印出1500册。",
        "在3个渔村建成“船老大评理舱”，10月底前培训评理员不少于20人。,3个渔村的评理舱9月建成，培训评理员26人。",
        "“院坝说理亭”4处6月底前挂牌启用。,4处院坝说理亭全部启用。",
        "组织机关干部旁听庭审不少于3次。,带队旁听庭审3次。",
        "8月底前建成“法治文化长廊”，推进法治文化建设。,建成法治长廊，推进法治文化建设。",
        "8月底前建成“法律服务中心”，推进法律服务工作。,街道法律服务中心7月挂牌，推进法律服务工作。",
        "普法宣传活动不少于35场，6月底前建成青少年法治教育基地1处，丰富普法形式。,开展普法宣传活动36场，青少年法治教育基地开门迎客。",
        "普法宣传活动不少于35场，6月底前新建法治文化公园1个。,开展普法宣传活动36场，法治公园6月开园。",
        "进一步加强组织领导，持续提升法治素养。,全年共受理矛盾纠纷120件。"
    })
    void promiseThatIsKeptOrCannotBeCheckedIsLeftAlone(String plan, String now) {
        assertThat(planned(plan, now).findings("L01")).isEmpty();
    }

    private static WrittenDistrict plannedAgain(String plan, String now) {
        String again =
                WrittenDistrict.text(WrittenDistrict.NAME, 2025, now, "一是力量薄弱。", "带头学法。", plan);
        return new WrittenDistrict()
                .report(WrittenDistrict.NAME, again)
                .lastYear(
                        WrittenDistrict.text(
                                WrittenDistrict.NAME, 2024, "开展普法宣传活动30场。", "无。", "带头学法。", plan));
    }

    @Test
    void headingOfAPlanPromisesTooAndThisYearsPlanIsNoAnswer() {
        String built = "在东河圩口建成法治书亭1处，8月底前对外开放";
        String plan = "（一）抓普法。\n\n开展普法宣传活动31场。\n\n（二）" + built + "。由文化站负责，建成后交社区管理。";
        String held = "开展普法宣传活动31场。";
        assertThat(plannedAgain(plan, held + "东河圩口整治摊点31处。").findings("L01"))
                .extracting(Finding::quote)
                .containsExactly(built);
        assertThat(plannedAgain(plan, held + "东河圩口法治书亭8月建成开放。").findings("L01")).isEmpty();
    }

    @Test
    void sentenceAmongTheProblemsThatTellsOfLastYearsIsAnAnswer() {
        String done = "针对上一年度查摆出的问题，快递驿站占用消防通道已联合巡查，清理堆物31处，但对照要求仍有差距。";
        String now =
                WrittenDistrict.text(
                        WrittenDistrict.NAME, 2025, "受理矛盾纠纷120件。", done, "带头学法。", "开展宣传31场。");
        assertThat(admitted(BLOCKED, "").report(WrittenDistrict.NAME, now).findings("L02"))
                .isEmpty();
    }

    private static WrittenDistrict admitted(String problem, String now) {
        return WrittenDistrict.with(now)
                .lastYear(
                        WrittenDistrict.text(
                                WrittenDistrict.NAME,
                                2024,
                                "开展普法宣传活动30场。",
                                problem,
                                "带头学法。",
                                "继续努力。"));
    }

    private static final String BLOCKED = "快递驿站占用消防通道的问题反复出现，巡查力量跟不上。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "究其原因，主要是夜间值守有空档、牵头科室不明。",
                "主要原因是夜间值守有空档、牵头科室不明。",
                "造成这些问题的原因，既有夜间值守空档，也有牵头科室不明。",
                "上述问题的存在，主要是夜间值守有空档、牵头科室不明。",
                "出现这种情况，主要是夜间值守有空档、牵头科室不明。",
                "分析起来，一方面是夜间值守有空档；另一方面是牵头科室不明。",
                "问题的根源在于夜间值守有空档、牵头科室不明。",
                "主观上，夜间值守有空档、牵头科室不明。",
                "上述问题，有夜间值守空档的原因，也有牵头科室不明的因素。",
                "出现这些问题，从根本上看是夜间值守有空档、牵头科室不明。",
                "以上不足的存在，在于夜间值守有空档、牵头科室不明。"
            })
    void whyThereWasAProblemIsNone(String reason) {
        assertThat(admitted(BLOCKED + reason, "对快递驿站占用消防通道开展联合巡查，清理堆物31处。").findings("L02"))
                .isEmpty();
        assertThat(admitted(BLOCKED + reason, "全年共受理矛盾纠纷120件。").findings("L02"))
                .extracting(Finding::quote)
                .containsExactly(BLOCKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "造成住户绕行的围挡迟迟没有拆除。",
                "分析研判会商流于形式，苗头掌握不准。",
                "出现楼道堆物后劝导不及时，住户怨言多。",
                "楼道堆物清理拖延，主要原因是物业缺位。",
                "这些问题中，有的执法队员不会操作取证相机。",
                "上述问题，有些楼栋至今没有拆除围挡。",
                "这些现象，在夜市摊点尤其多见，噪声扰民。",
                "以上问题里，主要是执法队员不会操作取证相机。"
            })
    void problemThatBeginsLikeAReasonIsOne(String problem) {
        assertThat(admitted(problem, "全年共受理矛盾纠纷120件。").findings("L02"))
                .extracting(Finding::quote)
                .containsExactly(problem);
    }

    @Test
    void itemIsOneProblemByItsTitleAndSentences() {
        String items = "一是网格台账登记普遍残缺，走访频次无从核对。究其原因，主要是人手紧张。二是驿站占道反复。搬运高峰堆满楼前，住户推车绕行。";
        assertThat(admitted(items, "划分网格40个，网格员走访2300次。").findings("L02"))
                .extracting(Finding::quote)
                .containsExactly("一是网格台账登记普遍残缺，走访频次无从核对", "二是驿站占道反复");
        assertThat(admitted(items, "逐册补齐网格台账登记，按月核对走访频次。去年查摆的驿站占道现象已经消除。").findings("L02"))
                .isEmpty();
    }

    @Test
    void problemOfLastYearThatNobodyComesBackToIsForInformation() {
        String problem = "快递驿站占用消防通道的问题反复出现，巡查力量跟不上。";
        assertThat(admitted(problem, "全年共受理矛盾纠纷120件。").findings("L02"))
                .extracting(Finding::severity, Finding::quote)
                .containsExactly(tuple(Severity.INFO, problem));
        assertThat(admitted(problem, "对快递驿站占用消防通道开展联合巡查，清理堆物31处。").findings("L02")).isEmpty();
    }

    @Test
    void itemsBelowReasonsAreNone() {
        String items = "（一）主要问题\n\n1.驿站占道反复，住户推车绕行。\n\n（二）原因分析\n\n1.夜间值守留有空档，牵头科室不明。";
        assertThat(admitted(items, "全年共受理矛盾纠纷120件。").findings("L02"))
                .extracting(Finding::quote)
                .containsExactly("驿站占道反复，住户推车绕行。");
    }
}
