package org.huibian.extract.figures.role.part;

import java.util.Optional;
import java.util.Set;
import org.huibian.search.TextPattern;

/** Numbers of what some of the officers did, or the villages, and not all of the office. */
public final class InOtherHands {

    /** 新进队员, 年轻干部, 一中队, 选派的5名骨干: some of those who do what is counted. */
    private static final String PERSONS =
            "(?:新[人手兵]|新(?:进|入职|招录?|录用|上岗|调入|转隶)的?(?:人员|队员|干部|同志|执法人员)|(?:年轻|青年|骨干|女)(?:干部|队员|同志|执法人员|调解员)|骨干|学员|徒弟|[一二三四五]中队|(?:其中|选派|新来|跟班)的?[0-9一两二三四五六七八九]+[名人位][^，,；;。0-9]{0,8})";

    /** 新人主办的普通程序案件11件: those that some of the officers had in hand. */
    private static final TextPattern BY_SOME =
            TextPattern.compile(
                    PERSONS
                            + "(?:共|各自?|已|全年|单独|独立)*(?:主办|承办|经办|主理|主调|独立办理|参与办理|牵头办理|独立办结|独立完成|办理)的?(?!资格)[^，,；;。0-9]{0,12}$");

    /** 对政府的合同逐份审查；村集体合同送审118份: those of the villages, told apart. */
    private static final TextPattern OF_VILLAGES =
            TextPattern.compile(
                    "(?:镇|乡|街道|政府|办事处|本级)[^。]{0,60}[；;](?:另外?|此外|同时|而|对|至于)*[^，,；;。0-9]{0,10}村(?:级|组|民?集体|社区)(?:各类|重大|经济|集体|的)*(?:合同|协议)[^，,；;。0-9]{0,12}(?:[，,](?!全年|共|累计|合计)[^，,；;。0-9]{0,14}){0,2}$");

    /** 带头讲法治课2次，听课干部188人次: those who heard one leader, not all who were taught. */
    private static final TextPattern TAUGHT_BY_LEADER =
            TextPattern.compile(
                    "(?:带头|亲自|登台|讲台|书记|主任|[镇乡]长|主要(?:负责人|领导)|一把手)(?:(?!培训|轮训|举办|组织|邀请|顾问|律师|讲师|[；;。]).){0,12}"
                            + "(?:讲|上|授|作)(?:授|了)?[^，,；;。、0-9]{0,8}(?:课|讲座|辅导|宣讲)(?:了?[0-9]+[次场期堂讲节课])?[，,、]"
                            + "(?:(?!培训|轮训|全年|举办|组织|开展|全[镇乡街]|累计|[共合总]计)[^，,；;。0-9]){0,12}$");

    private static final Set<String> HEARERS = Set.of("training_attendance", "publicity_audience");

    private static final Set<String> CASES =
            Set.of(
                    "penalty_cases",
                    "penalty_cases_closed",
                    "penalty_simple",
                    "penalty_ordinary",
                    "disputes_handled",
                    "disputes_resolved");

    private static final Set<String> REVIEWS = Set.of("contracts_reviewed", "legality_reviews");

    private InOtherHands() {}

    /**
     * Why a number is of some of them only; empty where nothing says so.
     *
     * @param indicator what the number would count
     * @param until its sentence up to the number
     */
    public static Optional<String> of(String indicator, String until) {
        if (CASES.contains(indicator) && BY_SOME.isIn(until)) {
            return Optional.of("部分人员办理的数");
        }
        if (HEARERS.contains(indicator) && TAUGHT_BY_LEADER.isIn(until)) {
            return Optional.of("领导一人讲课的听课人数");
        }
        return REVIEWS.contains(indicator) && OF_VILLAGES.isIn(until)
                ? Optional.of("村级合同，另行审查")
                : Optional.empty();
    }
}
