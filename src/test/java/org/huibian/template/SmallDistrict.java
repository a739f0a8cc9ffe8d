package org.huibian.template;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibian.extract.Extraction;
import org.huibian.extract.outline.Chapter;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.Qualifier;
import org.huibian.indicator.Quantity;
import org.huibian.job.JobSettings;
import org.huibian.job.NoticeRules;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.SampleDistrict;
import org.huibian.summary.Summarizer;
import org.huibian.summary.intake.Intake;
import org.huibian.summary.intake.IntakeRow;

/** A district of four sub-districts, of which three have reported. */
public final class SmallDistrict {

    static final String[] NAMES = {"东海街道", "望山镇", "喆堃街道", "清河乡"};

    static final IndicatorCatalog CATALOG =
            SampleDistrict.catalog(
                    "communities,社区（村）数,个,sum,basics,stock",
                    "leader_study_sessions,领导班子（中心组）学法,次,sum,leadership,flow",
                    "leadership_meetings,法治建设专题会议,次,sum,leadership,flow",
                    "exam_rate,学法考试参考率/合格率,%,ratio,leadership,rate",
                    "duty_list_items,履职事项清单条目,项,none,function,stock",
                    "legality_reviews,合法性审查,件,sum,decision,flow",
                    "legality_review_coverage,合法性审查覆盖率,%,coverage,decision,rate",
                    "normative_documents,制定规范性文件,件,sum,decision,flow",
                    "penalty_cases,承办行政处罚案件,件,sum,enforcement,flow",
                    "permits,办理行政许可,件,sum,enforcement,flow",
                    "emergency_drills,应急演练,场,sum,emergency,flow",
                    "disputes_handled,受理矛盾纠纷,件,sum,disputes,flow",
                    "disputes_resolved,化解矛盾纠纷,件,sum,disputes,flow",
                    "mediation_success_rate,调解成功率,%,ratio(disputes_resolved/disputes_handled),disputes,rate",
                    "dispute_amount,纠纷涉及金额,万元,sum,disputes,flow",
                    "criminal_conversion,民转刑案件,件,sum,disputes,flow",
                    "publicity_events,普法宣传活动,场,sum,publicity,flow",
                    "publicity_audience,普法受众,人次,sum,publicity,flow",
                    "app_cases,线上办件,件,sum,smart,flow");

    private SmallDistrict() {}

    public static DistrictSummary three() {
        return three(NoticeRules.NONE);
    }

    /** The same, whose notices go out by these rules. */
    public static DistrictSummary three(NoticeRules returns) {
        Map<String, Extraction> reports = new LinkedHashMap<>();
        reports.put("东海街道", donghai());
        reports.put("望山镇", wangshan());
        reports.put("喆堃街道", zhekun());
        return summary(job(returns), reports);
    }

    /** The same with a further file of the inbox. */
    public static DistrictSummary three(IntakeRow more) {
        List<IntakeRow> rows = new ArrayList<>(SampleDistrict.intake(three().reports()).rows());
        rows.add(more);
        return new Summarizer(job(NoticeRules.NONE), CATALOG)
                .summarize(new Intake(rows, List.of()));
    }

    private static JobSettings job(NoticeRules returns) {
        JobSettings job = SampleDistrict.job(NAMES);
        return new JobSettings(
                job.district(),
                job.year(),
                job.title(),
                job.issuer(),
                job.addressee(),
                job.signed(),
                job.deadline(),
                job.roster(),
                job.inbox(),
                job.template(),
                job.output(),
                job.assign(),
                job.acceptYears(),
                job.received(),
                job.places(),
                job.seal(),
                job.merging(),
                job.limits(),
                job.profile(),
                returns);
    }

    static DistrictSummary summary(Map<String, Extraction> reports) {
        return summary(SampleDistrict.job(NAMES), reports);
    }

    private static DistrictSummary summary(JobSettings job, Map<String, Extraction> reports) {
        return new Summarizer(job, CATALOG).summarize(SampleDistrict.intake(reports));
    }

    private static Extraction donghai() {
        return SampleDistrict.report("东海街道.txt")
                .value("communities", "17", "个")
                .value("leader_study_sessions", "12", "次")
                .value("exam_rate", "100", "%")
                .value("duty_list_items", "118", "项")
                .value("legality_reviews", "46", "件")
                .value("legality_review_coverage", "100", "%")
                .value("normative_documents", "0", "件")
                .value("permits", "120", "件")
                .value("disputes_handled", "624", "件")
                .value("disputes_resolved", "615", "件")
                .value("dispute_amount", "1207", "万元")
                .value("criminal_conversion", "0", "件")
                .value("publicity_events", over("30", "场"))
                .value("publicity_audience", over("20000", "人次"))
                .result("disputes", "依托“老街坊议事厅”，每周三晚由社区律师坐堂，全年就地化解楼道堆物、噪声扰民等纠纷86件。")
                .result("disputes", "该机制得到群众好评。")
                .result("publicity", "我街道把“法治夜市”开到滨海广场，律师、民警、调解员摆摊答疑，先后接受咨询1,300余人次。")
                .item(Chapter.PROBLEMS, "publicity", "普法宣传的针对性不强。")
                .item(Chapter.PROBLEMS, "leadership", "专职法治工作人员数量不足。")
                .passage(
                        Chapter.PROBLEMS,
                        "leadership",
                        false,
                        "由于司法所编制少、兼职多，审查任务又逐年增加，工作人员难以集中精力钻研业务。",
                        false)
                .item(
                        Chapter.FIRST_RESPONSIBLE,
                        "leadership",
                        "党工委书记主持召开法治建设专题会议4次，逐项听取合法性审查和执法整改情况。")
                .item(Chapter.PLAN, "publicity", "深化“法治夜市”，把普法送到群众身边。")
                .build();
    }

    private static Extraction wangshan() {
        return SampleDistrict.report("望山镇.txt")
                .value("communities", "23", "个")
                .value("leader_study_sessions", "8", "次")
                .value("leadership_meetings", "5", "次")
                .value("exam_rate", "98.5", "%")
                .value("duty_list_items", "125", "项")
                .value("legality_reviews", "31", "件")
                .value("legality_review_coverage", "100", "%")
                .value("penalty_cases", "28", "件")
                .value("disputes_handled", "400", "件")
                .value("disputes_resolved", "394", "件")
                .value("publicity_events", "41", "场")
                .result("disputes", "创新推行\"网格+调解\"模式。")
                .result("enforcement", "组建“三讲一记”说理小组,对轻微违法当事人先讲法、再指导,全年说理式执法93次。")
                .item(Chapter.PROBLEMS, "publicity", "普法宣传的方式较为单一，针对性不强。")
                .item(Chapter.PLAN, "disputes", "建好镇级矛盾纠纷调处化解中心。")
                .build();
    }

    private static Extraction zhekun() {
        return SampleDistrict.report("喆堃街道.txt")
                .value("communities", "9", "个")
                .value("legality_review_coverage", "100", "%")
                .value("disputes_handled", "70", "件")
                .value("app_cases", "812", "件")
                .result("publicity", "联合喆堃小学开设“小法官课堂”，学生轮流扮演法官、当事人，全年开庭12场。")
                .item(Chapter.PROBLEMS, "disputes", "物业纠纷化解周期较长。")
                .item(Chapter.PLAN, "publicity", "办好“小法官课堂”，形成长效机制。")
                .build();
    }

    static Quantity over(String amount, String unit) {
        return new Quantity(new BigDecimal(amount), unit, Qualifier.OVER);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
