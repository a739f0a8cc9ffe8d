package org.huibian.extract.figures.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huibian.extract.figures.hit.Hit;
import org.huibian.extract.figures.role.part.InOtherHands;
import org.huibian.extract.quantity.Figure;
import org.huibian.search.TextPattern;

/**
 * Numbers that are called what an indicator counts and yet are of another matter, by what the
 * sentence tells ahead of them: 培养法律明白人68名，集中培训2次，参训130人次.
 */
final class OtherMatter {

    private static final String OFFICERS = "(?:(?!干部|机关|党员|执法|法治培训|[。；;]).)";

    /** A course for those who are no officers. */
    private static final String COURSE =
            "明白人" + OFFICERS + "{0,24}(?:培训|轮训|课程|专题班|班|开设|开办|授课)" + OFFICERS + "{0,20}$";

    /** 区委组织部组织的培训4期，我镇58人次参加: attended, not held. */
    private static final String ABOVE =
            "[省市区县][^，,；;。、0-9我]{0,8}(?:局|委|部|办|部门)(?:牵头|主办|组织|举办)的[^，,；;。0-9我]{0,12}培训[^；;。]{0,24}$";

    /** 面向民宿业主的法治培训办了3场，到课96人: a course for those who do business. */
    private static final String BUSINESS =
            "(?:^|[，,；;：:])(?![^，,；;]*(?:干部|机关|党员|执法))[^，,；;。]*(?:从业(?:人员|者)|经营[者户]|业主|商[户家贩]|店[主员家]|老板|个体户|企业(?:主|家|负责人|职工|员工)|合作社|养殖户|种植户|大户"
                    + "|船[工员民]|渔民|[茶果菜牧]农|农家乐|民宿|司机|驾驶员|骑手|导游|保安|物业|工人|农民工|务工人员|新市民|退役军人|青少年|家长|妇女|老年)"
                    + "[^，,；;。0-9]{0,10}(?:培训|轮训|课程|专题班)"
                    + OFFICERS
                    + "{0,60}$";

    /** 听证会参加群众46人, 召开座谈会3场，参与居民120人: they came to be heard, not to be taught. */
    private static final String HEARD =
            "(?<!(?:普法|宣传|宣讲|法律|宪法|民法典|讲法)\\p{IsHan}{0,3})(?:听证|座谈|论证会|恳谈|议事|协商|征求意见|意见征集|征集意见)"
                    + "(?:(?!普法|宣传|宣讲|讲座|讲法|授课|上课|演出|培训|进[村校企社]|[。；;]).){0,24}$";

    private static final String OVERSIGHT = "督察|督查|巡察|巡视|审计|考核|人大|政协|执法检查组|上级";

    /** 网格员反馈问题37个，35个整改到位: found by those who go round, not by who oversees. */
    private static final String FOUND =
            "(?:^|[；;])(?![^；;]*(?:OVERSIGHT))[^；;]*".replace("OVERSIGHT", OVERSIGHT)
                    + "(?:网格[员长]|居民|村民|群众|商户|业主|企业|住户|巡查员|楼[栋门]?长|志愿者|自查)"
                    + "[^，,；;。0-9]{0,6}(?:反馈|反映|发现|提出|上报|报送|报告|查出|举报|找出|梳理|自查|问题)[^；;。]{0,24}$";

    /** 排查安全隐患68处，整改到位65处; 抽查案卷40卷，查出的12个问题: put right in houses and in files. */
    private static final String HAZARDS =
            "(?:^|[；;])(?![^；;]*(?:OVERSIGHT))[^；;]*(?:隐患|险情|图斑|违建|危房|案卷|卷宗|(?:抽查|评查)[0-9]+[卷本宗])[^；;。]{0,60}$"
                    .replace("OVERSIGHT", OVERSIGHT);

    /** 法律顾问解答咨询214人次，满意率97%; 办理代表建议15件，满意率100%: no answer of those who called. */
    private static final String OTHERS_CONTENT =
            "(?:^|[；;])(?![^。]*(?:热线|12345|工单|诉求|便民|政务|窗口))[^。]*(?:顾问|律师|法律(?:咨询|援助|服务)|代写|代表|委员|议案|提案|建议意见)[^。]{0,60}$";

    /** 述法会上，45名代表参加测评，满意率98%: of those who spoke. */
    private static final String SPEAKERS = "述法[^；;。]{0,30}$";

    /** 送法进企业9场，进工地5场: where the law was taken to, of which there are several. */
    private static final String ONE_PLACE =
            "(?:送法|普法|法治|法律)(?:宣传|宣讲)?进(?:企业?|社区|农村|乡村|村居?|机关|单位|军营|工地|厂|市场|商圈|家庭?|景区|网格|楼宇|园区|集市)$";

    /** 应考62人，首场到考61人: those who were to sit it later are not among them. */
    private static final String FIRST_SITTING =
            "(?:首[场批次轮]|第一[场批次轮])(?:考试)?(?:实际)?(?:到考|参考|参加|实考|到场)(?:的)?$";

    /** 逐份审查，全年制作书面调解协议121份: between those who quarrelled, and no contract of the office. */
    private static final String MEDIATED = "(?:调解|和解)协议书?$";

    /** 针对4个问题，制定整改措施10条: what is to be done about them. */
    private static final String REMEDIES = "整改(?:措施|方案|清单|任务|举措)$";

    /** 对上年查摆出的问题逐项销号，两项均已整改: last year's own, which nobody else found. */
    private static final String OF_LAST_YEAR =
            "^(?![^。]*(?:OVERSIGHT))[^。]*(?:上年|去年|上一年|前一年)度?(?:报告)?[中里]?(?:查摆|查找|自查|梳理|列出|提出|指出|存在|反思|剖析)[^。]{0,120}$"
                    .replace("OVERSIGHT", OVERSIGHT);

    /** 召集村民代表逐条讨论，采纳意见18条: said by those who were heard, and not by who knows the law. */
    private static final String HEARERS =
            "^(?![^。]*(?:顾问|律师|法务|法律|司法所|合法性|(?<!代表)审[查核]))[^。]*(?:听证|协商|座谈|恳谈|议事|论证|征求|征集|问计|问需|代表)[^。]{0,60}$";

    /** 网格事件512件，未结12件: left over of what is counted there, where no disputes are. */
    private static final String LEFT_OF_OTHERS =
            "(?:^|[；;])(?![^；;。]*(?:(?:纠纷|矛盾)[^，,；;。0-9]{0,8}[0-9]|[0-9][余多]?[件起宗][^，,；;。0-9]{0,6}(?:纠纷|矛盾)))[^；;。]*"
                    + "(?:(?:网格事件|上报事件|热线|工单|诉求|投诉|信访件)[^；;。0-9]{0,10}[0-9]"
                    + "|(?:行政处罚|处罚案件|立案|复议|执行案件)[^，,；;。、0-9]{0,6}[0-9])"
                    + "(?:(?!纠纷|矛盾|。).)*$";

    /** 协商22件、仲裁7件、诉讼4件: ways that a quarrel of others was settled. */
    private static final String WAYS =
            "(?:协商|仲裁|调解|和解)[0-9]+[件起](?:[、，,][^，,；;。、0-9]{1,6}[0-9]+[件起])*[、，,](?:通过|走|进入|转)?(?:司法)?诉讼$";

    /** 涉及加装电梯的协调会开了11次: on one matter, and on no work of law. */
    private static final String ON_A_MATTER =
            "^(?![^。]*(?:法治|依法(?:行政|治)|法制|普法|执法|司法))[^。]*(?:协调|现场|座谈|恳谈|论证|碰头|推进|调度|会商|联席)会议?[^，,；;。0-9]{0,6}$"
                    + "|(?:^|[，,；;])(?![^，,；;。]*(?:法治|依法|法制))[^，,；;。]*(?:合同|协议|信访|安全|拆迁|征[地收]|环保|防汛|换届|规约)[^，,；;。、0-9]{0,6}专题会议?[^，,；;。0-9]{0,4}$";

    /** 对照职责清单逐条自查，查出的3个问题: found by the office itself. */
    private static final String FOUND_BY_ITSELF =
            "(?:^|[；;])(?![^；;]*(?:OVERSIGHT))[^；;]*(?:自查|自纠|自检|自评|对照检查|自我检查|查摆|自我剖析)[^；;。]{0,40}$"
                    .replace("OVERSIGHT", OVERSIGHT);

    /** 案卷由区里集中评查过1次: by those above, who look into those of all offices. */
    private static final String REVIEWED_ABOVE = "[由被][省市区县][^，,；;。、0-9]{0,8}评查[^，,；;。、0-9]{0,3}$";

    private static final List<Matter> MATTERS =
            List.of(
                    new Matter(
                            Set.of("case_file_reviews"),
                            TextPattern.compile(REVIEWED_ABOVE),
                            "上级组织的评查"),
                    new Matter(
                            Set.of("exam_participants"),
                            TextPattern.compile(FIRST_SITTING),
                            "首场考试的人数"),
                    new Matter(
                            Set.of("staff_trainings", "training_attendance"),
                            TextPattern.compile(COURSE + "|" + ABOVE + "|" + BUSINESS),
                            "其他对象的培训"),
                    new Matter(
                            Set.of("leadership_meetings"),
                            TextPattern.compile(ON_A_MATTER),
                            "一件事的会议，不是法治专题会议"),
                    new Matter(
                            Set.of("publicity_audience"),
                            TextPattern.compile(HEARD),
                            "听证、座谈的人数，不是普法受众"),
                    new Matter(
                            Set.of("problems_rectified"),
                            TextPattern.compile(FOUND + "|" + HAZARDS + "|" + FOUND_BY_ITSELF),
                            "不是督察、巡察发现的问题"),
                    new Matter(
                            Set.of("problems_rectified"),
                            TextPattern.compile(OF_LAST_YEAR),
                            "上年自己查摆的问题"),
                    new Matter(
                            Set.of("legal_opinions"), TextPattern.compile(HEARERS), "听证、协商中提出的意见"),
                    new Matter(
                            Set.of("disputes_pending"),
                            TextPattern.compile(LEFT_OF_OTHERS),
                            "不是矛盾纠纷"),
                    new Matter(
                            Set.of("litigation_cases"),
                            TextPattern.compile(WAYS),
                            "纠纷的解决途径，不是行政诉讼"),
                    new Matter(
                            Set.of("problems_rectified"), TextPattern.compile(REMEDIES), "整改措施的条数"),
                    new Matter(
                            Set.of("contracts_reviewed"),
                            TextPattern.compile(MEDIATED),
                            "当事人之间的调解协议"),
                    new Matter(
                            Set.of("publicity_events"), TextPattern.compile(ONE_PLACE), "进一类场所的场次"),
                    new Matter(
                            Set.of("hotline_satisfaction"),
                            TextPattern.compile(SPEAKERS),
                            "述法测评的结果"),
                    new Matter(
                            Set.of("hotline_satisfaction"),
                            TextPattern.compile(OTHERS_CONTENT),
                            "不是热线诉求的满意率"));

    /** 述法会上8名班子成员参加测评: they were judged, and may not all have spoken. */
    private static final TextPattern JUDGED =
            TextPattern.compile("^[^，,；;。述]{0,10}(?:参加|接受|参与)(?![^，,；;。]{0,4}述法)");

    private static final TextPattern JUDGING = TextPattern.compile("测评|评议|打分|投票");

    /** 2件均走完公众参与、专家论证、合法性审查、集体讨论程序: a review among the steps of what is counted. */
    private static final TextPattern STEPS =
            TextPattern.compile(
                    "^[^，,；;。0-9]{0,24}(?:(?:公众参与|专家论证|风险评估|公开征求意见|集体讨论|听证)(?:、[^，,；;。、0-9]{2,8})*(?:、|和|及|与)合法性审[查核]|合法性审[查核](?:、[^，,；;。、0-9]{2,8})*(?:、|和|及|与)(?:公众参与|专家论证|风险评估|公开征求意见|集体讨论|集体决策|听证))");

    /** 其余48件是尚未形成纠纷的小事: left of what was talked over, and no quarrel. */
    private static final TextPattern NO_QUARREL =
            TextPattern.compile(
                    "^[^，,；;。0-9]{0,4}(?:尚|还)?(?:未|没有?|不)(?:形成|构成|成为|登记为?|上升为?|演变为?|算|属于|是)(?:矛盾)?纠纷");

    private static final String REVIEWS = "legality_reviews";

    /** How far before a number the meeting may be named. */
    private static final int NEAR = 12;

    /** 公布决策事项目录1份: the list is counted, not what stands in it. */
    private static final String LIST = "目录";

    private static final Set<String> COPIES = Set.of("份", "本", "册");

    private OtherMatter() {}

    /**
     * Why a number is of another matter; empty where nothing says so.
     *
     * @param text what it stands in
     * @param start where its sentence begins
     */
    static Optional<String> of(String text, int start, Figure figure, Optional<Hit> hit) {
        if (hit.isEmpty()) {
            return Optional.empty();
        }
        String id = hit.get().indicator().id();
        if (id.equals("law_reports") && isJudged(text, figure)) {
            return Optional.of("参加测评的人数");
        }
        if (id.equals(REVIEWS) && STEPS.isIn(clauseBehind(text, figure))) {
            return Optional.of("决策程序中的一步");
        }
        if (id.equals("disputes_pending") && NO_QUARREL.isIn(clauseBehind(text, figure))) {
            return Optional.of("不是矛盾纠纷");
        }
        String until = text.substring(start, figure.start());
        if (until.endsWith(LIST) && COPIES.contains(figure.unit())) {
            return Optional.of("目录的份数");
        }
        return MATTERS.stream()
                .filter(matter -> matter.indicators().contains(id))
                .filter(matter -> matter.told().isIn(until))
                .map(Matter::reason)
                .findFirst()
                .or(() -> InOtherHands.of(id, until));
    }

    private static boolean isJudged(String text, Figure figure) {
        String before = text.substring(Math.max(0, figure.start() - NEAR), figure.start());
        String behind = clauseBehind(text, figure);
        return JUDGED.isIn(behind) && JUDGING.isIn(before + behind);
    }

    private static String clauseBehind(String text, Figure figure) {
        int end = figure.end();
        while (end < text.length() && "，,；;。".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(figure.end(), end);
    }

    /**
     * What may be mistaken for what indicators count.
     *
     * @param indicators their ids
     * @param told how the sentence up to the number tells of it
     * @param reason what it is, in Chinese
     */
    private record Matter(Set<String> indicators, TextPattern told, String reason) {}
}
