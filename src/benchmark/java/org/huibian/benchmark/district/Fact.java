package org.huibian.benchmark.district;

import java.util.List;

/**
 * A figure that every made-up report states, and the ways in which it may be put.
 *
 * @param indicator id in jobs/indicators.csv, whose total is a sum
 * @param least the least value, included
 * @param most the greatest value, included
 * @param wordings sentences with {@code %d} for the value
 */
record Fact(String indicator, int least, int most, List<String> wordings) {

    /** One section's heading and the facts under it. */
    record Topic(String heading, List<Fact> facts) {}

    private static Fact of(String indicator, int least, int most, String... wordings) {
        return new Fact(indicator, least, most, List.of(wordings));
    }

    /** The sections of a report, in order. */
    static final List<Topic> TOPICS =
            List.of(
                    new Topic(
                            "抓实领导干部学法用法",
                            List.of(
                                    of(
                                            "leader_study_sessions",
                                            4,
                                            18,
                                            "全年开展中心组学法%d次。",
                                            "党工委理论学习中心组集体学法%d次。"),
                                    of(
                                            "law_reports",
                                            5,
                                            40,
                                            "年底组织述职述法，完成书面述法%d人。",
                                            "班子成员和站所负责人现场述法%d人。"),
                                    of(
                                            "court_hearings",
                                            1,
                                            6,
                                            "组织旁听庭审%d次。",
                                            "组织机关干部到区法院旁听庭审%d次。"))),
                    new Topic(
                            "严格重大决策审查",
                            List.of(
                                    of(
                                            "contracts_reviewed",
                                            8,
                                            160,
                                            "全年审查合同%d份。",
                                            "法律顾问全年审查各类合同%d份。"),
                                    of(
                                            "review_opinion_letters",
                                            2,
                                            60,
                                            "出具法律意见书%d份。",
                                            "全年出具审查意见书%d份。"),
                                    of("legal_opinions", 5, 90, "提出法律意见建议%d条。", "法律顾问提出修改意见%d条。"))),
                    new Topic(
                            "规范行政执法行为",
                            List.of(
                                    of(
                                            "enforcement_officers",
                                            6,
                                            45,
                                            "现有持证执法人员%d人。",
                                            "目前全街共有持证执法人员%d名。"),
                                    of(
                                            "enforcement_dispatch",
                                            120,
                                            4800,
                                            "全年出动执法人员%d人次。",
                                            "整治行动累计出动执法力量%d人次。"),
                                    of(
                                            "penalty_cases",
                                            10,
                                            320,
                                            "全年办理行政处罚案件%d件。",
                                            "全年承办行政处罚案件%d件。"),
                                    of("fines_amount", 2000, 90000, "全年罚没金额%d元。", "收缴罚款%d元。"),
                                    of("case_file_reviews", 1, 6, "开展案卷评查%d次。", "组织行政执法案卷评查%d次。"))),
                    new Topic(
                            "化解基层矛盾纠纷",
                            List.of(
                                    of(
                                            "disputes_handled",
                                            300,
                                            900,
                                            "全年共受理矛盾纠纷%d件。",
                                            "全年排查调处矛盾纠纷%d件。"),
                                    of(
                                            "disputes_resolved",
                                            120,
                                            300,
                                            "成功化解矛盾纠纷%d件。",
                                            "全年化解各类矛盾纠纷%d件。"),
                                    of("mediators", 12, 150, "全街现有人民调解员%d名。", "现有专兼职人民调解员%d人。"),
                                    of("petition_visits", 20, 900, "接待来访群众%d人次。", "全年接待群众来访%d人次。"),
                                    of(
                                            "hotline_requests",
                                            100,
                                            9000,
                                            "受理12345热线诉求%d件。",
                                            "全年办理12345热线工单%d件。"))),
                    new Topic(
                            "推进全民普法",
                            List.of(
                                    of(
                                            "publicity_events",
                                            6,
                                            120,
                                            "全年开展普法宣传活动%d场。",
                                            "开展法治宣传活动%d场。"),
                                    of("law_lectures", 3, 40, "举办法治讲座%d场。", "组织法律知识讲座%d场。"),
                                    of("leaflets", 500, 20000, "发放宣传资料%d份。", "累计发放普法宣传手册%d份。"),
                                    of(
                                            "law_literate_persons",
                                            10,
                                            120,
                                            "培养法律明白人%d名。",
                                            "现有法律明白人%d人。"),
                                    of(
                                            "legal_culture_sites",
                                            1,
                                            12,
                                            "建成法治文化阵地%d个。",
                                            "现有法治文化阵地%d处。"))),
                    new Topic(
                            "优化公共法律服务",
                            List.of(
                                    of(
                                            "service_items_handled",
                                            800,
                                            60000,
                                            "全年办理便民服务事项%d件。",
                                            "便民服务中心受理各类事项%d件。"),
                                    of(
                                            "consultation_persons",
                                            30,
                                            900,
                                            "提供法律咨询%d人次。",
                                            "解答群众法律咨询%d人次。"),
                                    of(
                                            "legal_service_stations",
                                            3,
                                            24,
                                            "建成公共法律服务工作室%d个。",
                                            "现有公共法律服务室%d个。"))),
                    new Topic(
                            "强化应急和公开",
                            List.of(
                                    of("emergency_drills", 1, 20, "组织应急演练%d场。", "全年开展防汛应急演练%d次。"),
                                    of(
                                            "disclosures",
                                            20,
                                            1800,
                                            "主动公开政府信息%d条。",
                                            "全年主动公开各类信息%d条。"))));
}
