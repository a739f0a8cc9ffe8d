package org.huibian.extract.figures.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.search.WordIndex;

/** The clauses of a sentence that have another subject: 县农业农村局在我乡查办案件5件; 联合区城管局巡查，该局立案12宗. */
final class OtherOffices {

    /** An office above the sub-district that itself tries, punishes or inspects. */
    private static final Pattern OFFICE =
            Pattern.compile(
                    "^(?!.*(涉我(?![省市区县])|涉及我(?![省市区县])|涉街|涉镇|涉乡|以我|理我|审结我|判决我))(其中|而|另|另外)?(该(局|院|大队|支队|部门|单位|中队|分局|所)"
                            + "|(?!市场|市容|市政|区域|县域)(上级|[^，联合配协会同与和向由请邀赴到在接对以经受按]{0,3}?(市|区|县|旗|州|省))"
                            + "((?!街道|办事处|驻|镇)[^，、和与在对将我]){0,9}?(局|厅|法院|检察院|大队|支队|总队|分局|总工会|妇联|团委|党校|援助中心)(?:工会驿站|服务中心|服务站)?)"
                            + "(?!驻|派驻|联合|指导|反馈|交办|转办|移送我|移交我|委托|下达|下放|下沉|授权|批准|组织我|对我|向我|给我|的)"
                            + "(全年|今年|年内|依法|共|累计|已|来|到我?[镇乡街]|在[^，]{1,8}|对[^，]{1,10}|就[^，]{1,10}|先后){0,3}"
                            + "(查办|立案|查处|办理|办结|结案|作出|处罚|检查(?!发现|反馈|指出|出)|巡查(?!发现)|出动|罚款|罚没|审理|审结|判决|受理|开展|执行|拆除|举办|接待|化解|调解|组织(?!我))",
                    Pattern.DOTALL);

    /** With whom or through whom the sub-district itself acts. */
    private static final String BY_US =
            "(?!与|和|联合|会同|协同|协调|配合|组织|邀请|聘请|指导|督促|推动|引导|支持|安排|依托|通过|借助|利用|结合|发挥|由|请|聘|在|到|对|为|向|同|把|将)";

    /** What others hand over to the sub-district or do with it is its own number. */
    private static final String FOR_US =
            "(?![^，,；;。]{0,12}(?:我[街镇乡]|街道|[镇乡]政府|转办|交办|转来|交来|派发|派单|分派|转交|移交|移送|工单|参与|协助|配合|联合))";

    /** 公安派出所全年接处警1286起, 区政务服务中心全年办件50万件: a body that gives an account of its own year. */
    private static final Pattern BODY =
            Pattern.compile(
                    "^"
                            + BY_US
                            + "[^，,；;。、0-9与和同由对向]{0,8}?(?:派出所|森林公安|交警[大中]队|人民法庭|[市区县](?:12348|12345)[^，,；;。、0-9]{0,8}?(?:热线|平台)|[市区县]政务服务中心)"
                            + "(?!驻|派驻|联合|与|和|等|干部|民警|周边|门口|附近|、)[^，,；;。、0-9]{0,8}?(?:全年|今年|年内|年(?=[接调办处受审])|(?=立案|查案|查处|处罚|罚款|罚了|刑事|治安|破获|审结))"
                            + FOR_US);

    /** One of these stands in each body of that kind: quickly looked for. */
    private static final WordIndex BODIES =
            new WordIndex(List.of("派出所", "森林公安", "交警", "人民法庭", "热线", "平台", "政务服务中心"));

    /** 县里审合同8份, 市立法联系点全年收到意见900条: what is done above. */
    private static final Pattern ABOVE =
            Pattern.compile(
                    "^[省市区县](?:里来?(?:审|查处|处罚|立案|办案|举办|审理|主动公开|公开)|立法联系点(?:全年|今年|年内|共|累计))"
                            + FOR_US);

    /** 实验小学自行邀请…: what a school or a firm does by itself. */
    private static final Pattern BY_ITSELF =
            Pattern.compile(
                    "^"
                            + BY_US
                            + "[^，,；;。、0-9与和同由对向]{0,8}?(?:小学|中学|学校|幼儿园|公司|企业|医院)[^，,；;。、0-9]{0,4}?(?:自行|自主)(?=邀请|组织|举办|开展|聘请)");

    /** 全市推广的案例共20个, 区司法局面向全区干部举办…, 天平律师事务所在全区服务企业210家: of more than the sub-district. */
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "^(?:(?:而|另|同期)?全[市区县省州旗国](?:推广|评选|通报|共|已|有|合计|总计|总共|累计|一共|平均|的?[0-9一二三四五六七八九十]{1,3}个(?:街道|镇|乡|街镇|镇街|乡镇|单位)(?!参加|到我|来我))|[市区县]?\\p{IsHan}{0,6}(?:局|委|办|中心)面向全[市区县]|\\p{IsHan}{0,8}(?:律师事务所|律所)(?:在|面向|为)全[市区县省]"
                            + "|[省市区县]\\p{IsHan}{1,8}?(?:局|委|办|中心|大队|支队)(?:牵头的|(?:全年|今年)?(?:转办|交办|受理|接收|办理)全[省市区县])"
                            + FOR_US
                            + "|(?:邻近|相邻|毗邻)的?[^，,；;。、0-9与和同联]{0,10}?(?:街道|镇|乡|区|县|管委会)(?![、和与同等])"
                            + FOR_US
                            + ")");

    /** One of these stands in each of them. */
    private static final WordIndex BEYOND = new WordIndex(List.of("全", "牵头的", "邻"));

    /** 区司法局为各街道配发…, 市局下派6名: what comes from above, to one or to all; not from 社区党委. */
    private static final Pattern FROM_ABOVE =
            Pattern.compile(
                    "^[^，协配与和同对我]{0,2}?(?:[省市县旗州]|(?<![社园辖校片小景])区)[^，,；;。、与和同由对我]{0,9}?(?:局|委|办|院|厅|中心|大队|支队)"
                            + "(?:(?:统一|集中|免费|全年|共|向|为|给|面向|累计|另|还)*(?:各|全[市区县])[^，,；;。、0-9]{0,8}?|(?:统一|集中|免费|全年|共|累计|另|还)*)"
                            + "(?:配发|下发|印发|编印|印制|赠送|拨付|下派|选派|派出|派遣|抽调|培训(?!中心|基地|学校))");

    /** 镇人大组织代表视察2次，提出意见8条: those who watch over the sub-district. */
    private static final Pattern COUNCIL =
            Pattern.compile(
                    "^(?:[镇乡省市区县]|街道)?(?:人大|政协)(?![^，]{0,12}(?:督查|督察|巡察)|代表建议|[^，]{0,4}[提议]案)[^，,；;。、0-9]{0,12}?(?:视察|调研|评议|执法检查|提出)");

    /** 区局牵头的执法检查12次, 由区司法局主办的讲座5场: what an office above led; it says nothing of the next clause. */
    private static final Pattern LED =
            Pattern.compile(
                    "^[由从]?(?!区域|区间|县域|市场|市容|市政)[省市区县](?![^，,；;。0-9]{0,24}(?:我[街镇乡]|街道|[镇乡]政府))(?:里|\\p{IsHan}{0,8}?(?:局|委|办|部门?|中心|大队|支队|法院|检察院))"
                            + "(?:牵头|主办|组织)(?:的|开展|组织|举办|实施|进行)+(?!问题)[^，,；;。、0-9]{0,12}[0-9]");

    /**
     * 上级部门组织培训3次, 区司法局对我镇检查2次: what an office above held, where the next clause tells what we did.
     */
    private static final Pattern HELD_ABOVE =
            Pattern.compile(
                    "^(?:由|全年)?(?:上级(?:部门|机关|单位|主管部门)?|(?!区域|区间|县域|市场|市容|市政)[省市区县](?:里|\\p{IsHan}{0,8}?(?:局|委|办|部门?|中心|大队|支队|法院|检察院|机关)))"
                            + "(?:统一|集中|牵头|先后|全年|共|对我[街镇乡]道?|对街道|[来到]我[街镇乡]道?)*(?:组织|开展|举办|主办|实施|进行)[^，,；;。、0-9]{0,16}[0-9]+(?:余|多)?([次场期件])$");

    /** 街道自办培训4次: behind it; group 1 the unit. */
    private static final Pattern HELD_BY_US =
            Pattern.compile(
                    "^(?:而|另外?)?(?:我[街镇乡]道?|本[街镇乡]道?|街道|[镇乡](?:里|政府)?)(?:全年|也|又|还|共)*(?:自行|自主|自己)?(?:自办|组织|开展|举办|主办|办了?)[^，,；;。、0-9]{0,16}[0-9]+(?:余|多)?([次场期件])$");

    /** 渔政部门立案54件, 对方立案4件: what those with whom or to whom a case was brought made of it. */
    private static final Pattern THEIR_CASE =
            Pattern.compile(
                    "^(?:其中|而|另外?|已有)?(?:由)?(?:(?:对方|(?:接收|承办|受移交|受移送|收件)(?:单位|部门|机关))|"
                            + "(?:渔政|渔业|海事|海警|公安|交警|交通|交通运输|路政|市场监管|自然资源|生态环境|环保|水利|水务|林业|森林公安|卫健|卫生健康|住建|税务|海关|烟草|纪检监察|检察|文旅|农业农村)(?:部门|机关|支队|大队|执法机构))"
                            + "(?:全年|共|已|已经|依法|另行|另|又)*(?:立案|查处|查办|处罚|罚款|结案|办结|起诉)");

    private static final WordIndex THEY = new WordIndex(List.of("方", "门", "关", "位", "队", "构"));

    /** How far into a clause the rank of an office may stand. */
    private static final int RANK = 6;

    /** The sub-district as the subject again. */
    private static final Pattern OURS =
            Pattern.compile(
                    "^(其中|而|同时|另)?(我(街|镇|乡|办|单位|们)|本(街|镇|乡|办|级)|街道|全街|全镇|全乡|镇|乡|办事处|各社区|各村|辖区|社区|综合|执法队|司法所|(?:法律)?顾问|律师|便民|窗口)");

    /** The clauses, each with where it begins and ends. */
    private final List<int[]> clauses = new ArrayList<>();

    OtherOffices(String text, Sentence sentence) {
        boolean other = false;
        int begin = sentence.start();
        String last = "";
        for (int at = sentence.start(); at <= sentence.end(); at++) {
            boolean ends = at == sentence.end() || "，,；;。：:".indexOf(text.charAt(at)) >= 0;
            if (!ends) {
                continue;
            }
            String clause = text.substring(begin, at);
            if (isOfOthers(clause)) {
                other = true;
            } else if (other && OURS.matcher(clause).lookingAt()) {
                other = false;
            }
            if (other || LED.matcher(clause).lookingAt()) {
                clauses.add(new int[] {begin, at});
            } else if (isContrasted(last, clause)) {
                clauses.add(new int[] {begin - 1 - last.length(), begin});
            }
            last = clause;
            begin = at + 1;
        }
    }

    /**
     * Whether a clause tells what the sub-district did of what an office above did in the one
     * before.
     */
    private static boolean isContrasted(String last, String clause) {
        if (last.isEmpty() || "由全上省市区县".indexOf(last.charAt(0)) < 0) {
            return false;
        }
        Matcher above = HELD_ABOVE.matcher(last);
        Matcher ours = HELD_BY_US.matcher(clause);
        return ours.matches() && above.matches() && ours.group(1).equals(above.group(1));
    }

    private static boolean isOfOthers(String clause) {
        return mayBeOffice(clause)
                        && (OFFICE.matcher(clause).lookingAt()
                                || FROM_ABOVE.matcher(clause).lookingAt())
                || BODIES.isIn(clause) && BODY.matcher(clause).lookingAt()
                || COUNCIL.matcher(clause).lookingAt()
                || THEY.isIn(clause) && THEIR_CASE.matcher(clause).lookingAt()
                || ABOVE.matcher(clause).lookingAt()
                || clause.indexOf('自') >= 0 && BY_ITSELF.matcher(clause).lookingAt()
                || BEYOND.isIn(clause) && ELSEWHERE.matcher(clause).lookingAt();
    }

    /** Whether a clause begins with the rank of an office, quickly told. */
    private static boolean mayBeOffice(String clause) {
        for (int i = 0; i < Math.min(clause.length(), RANK); i++) {
            if ("该级市区县旗州省".indexOf(clause.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure is theirs. */
    boolean own(int figure) {
        for (int[] clause : clauses) {
            if (clause[0] <= figure && figure < clause[1]) {
                return true;
            }
        }
        return false;
    }
}
