package org.huibian.check.frequency;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a frequency and a count are of the same business, by the words beside them. */
public final class SameBusiness {

    /** What says nothing of a business. */
    private static final String EMPTY =
            "开展|组织|召开|进行|举办|实际|共|累计|已|完成|全年|年内|\\d|各类|次|场|了|工作|专题|集中|重点|制度|实行|落实|坚持|建立|活动|推动|定期|安排|一次|做到|先后|举行|编发|街道|例行|发布|部署|办班|开班|开会|学员";

    /** What everything is called. */
    private static final Pattern GENERIC = Pattern.compile(EMPTY + "|业务|法治|执法|普法|社区|机关|干部|人员|群众");

    /** What is done to many things: which of them, other words must say. */
    private static final Pattern DEED = Pattern.compile("会议|培训|排查|检查|巡查|学习|学法|讲座|走访|听取|研究|通报");

    /** Of learning it tells how, not what; 自学 is not done together. */
    private static final Pattern TOGETHER = Pattern.compile("集体|统一");

    private static final Pattern APART = Pattern.compile("自学|自主|自行|个人|分散|各自|网上|线上|在线");

    private static final Pattern SAID_OF_DEED =
            Pattern.compile(
                    EMPTY + "|" + TOGETHER.pattern() + "|" + DEED.pattern() + "|\\P{IsHan}");

    /** 按季调度法治工作 and 听取专题汇报: the same business under other names. */
    private static final Pattern STEERING = Pattern.compile("调度|听取|研究|研判|分析|会商|盘点|督办|汇报|部署");

    /** 每月召开一次、雷打不动: four characters beside a frequency tell how, not what. */
    private static final Pattern MANNER =
            Pattern.compile(
                    "(?<=[次场期轮回])、\\p{IsHan}{4}$|的(?:制度|要求|安排|惯例|机制|规定|办法|频次|原则|做法|节奏|常态).*$");

    private static final Pattern LEARNING = Pattern.compile("培训|轮训|学法|学习|夜学|集训|讲学|参训|[一季月周]训");

    /** Kinds of what is done: a count of one kind is none of another. */
    private static final List<Pattern> KINDS =
            List.of(
                    Pattern.compile("会议|开会|例会|联席会|会商|研判|调度|[进题谈事证析]会|会诊|汇报|听取|研究|碰头"),
                    Pattern.compile("讲座|讲堂|开讲|授课|宣讲|[一季月周双]讲|[一堂法上讲授]课|讲[课法]|夜校"),
                    Pattern.compile(LEARNING.pattern() + "|测试|考试"),
                    Pattern.compile("检查|巡查|排查|夜查|评查|督查|自查|抽查|互评|督导|督办|清查"),
                    Pattern.compile("走访|回访|接访|下访|约访|家访|接待日"),
                    Pattern.compile("坐班|值班|值守|坐诊|驻点"),
                    Pattern.compile("宣传|普法|集市|赶集"),
                    Pattern.compile("简报|通报|专报|专栏"),
                    Pattern.compile("述法|述职"),
                    Pattern.compile("演练"),
                    Pattern.compile("旁听|庭审"));

    private static final Pattern BODY =
            Pattern.compile("支部|中心组|中队|执法队|司法所|派出所|网格|学校|企业|商会|妇联|团工委|志愿");

    /** Who does it, where the others of these may do the like. */
    private static final Pattern ACTOR =
            Pattern.compile(
                    "党委|党工委|人大|政协|政府(?!建设)|办事处|司法局|司法所|派出所|民警|专家|律师|志愿|检察|法院|法庭|法官|执法队|网格员|妇联|工会|商会|调委会");

    private static final Pattern VAGUE = Pattern.compile(EMPTY + "|法治|法律|理论|办|开");

    private static final Pattern LESSON =
            Pattern.compile("[讲授上][^，。；]{0,6}课|法治课|讲堂|开讲|授课|讲座|[一季月周]讲|一课");

    private static final Pattern HEARING = Pattern.compile("听取|汇报|研究|调度|会商|研判|盘点|专题会");

    /** What a count is of or how it came about; what is left of its words names another thing. */
    private static final Pattern OF_COUNTS =
            Pattern.compile(
                    "等(?:事[务项情宜]?|方面|工作|问题|情况|内容|环节)|到位|登记在案|在案|在册|台账|记录|显示|实有|系统|名单|签到册|签到表|目前|现在|其中|现已?|已经?|均|都|全部|全年|年内|截至|年底|年末|12月底?|31日|\\d|[，、：:（()）]|的|有|共|累计|完成|完毕|进行|开展|组织|投入|使用|实现|实际|(?<!送)达到?|为|了|与|和|由|法律|法治(?!课|书屋|讲座|体检|夜校|宣传|培训)|公共|村（社区）|村居|社区|行政村|村|小区|企业|单位|部门|网格|学校|街道|镇|全|已与|中|里|各|(?<=\\d)[个名家件户处项人所条份]");

    /** One thing under several names. */
    private static final List<Pattern> SAME =
            List.of(
                    Pattern.compile("律师|律所|法律顾问|一[村社].{0,2}顾问"),
                    Pattern.compile("调委会|调解委员会|调解组织|调解室"),
                    Pattern.compile("服务室|服务站|工作室|工作站|法律服务"));

    private SameBusiness() {}

    /**
     * Whether what a count is of is named where all are claimed, or not named at all.
     *
     * @param said the claim and what stands before the count
     * @param words the words of the count
     * @param bare these without what was done
     */
    public static boolean isNamed(String said, String words, String bare) {
        List<String> others =
                Stream.of(OF_COUNTS.matcher(bare).replaceAll("·").split("·"))
                        .filter(word -> word.length() > 1)
                        .toList();
        return others.isEmpty()
                || others.stream().anyMatch(word -> haveWords(said, word))
                || SAME.stream()
                        .anyMatch(of -> of.matcher(said).find() && of.matcher(words).find());
    }

    /** Whether words name more than every count is called. */
    public static boolean isSomething(String words) {
        return OF_COUNTS.matcher(words).replaceAll("").length() > 1;
    }

    /** Two characters in common beside what every count is called. */
    public static boolean haveWords(String one, String other) {
        return sharePair(
                OF_COUNTS.matcher(one).replaceAll("·"), OF_COUNTS.matcher(other).replaceAll("·"));
    }

    /** What a frequency is of, without how it is kept. */
    static String withoutManner(String subject) {
        return MANNER.matcher(subject).replaceFirst("");
    }

    /**
     * Whether both may be of one kind of business: one of them tells none, or they tell the same.
     */
    static boolean mayBeOfAKind(String subject, String counted) {
        return !areTogetherAndApart(subject, counted)
                && !areTogetherAndApart(counted, subject)
                && (kinds(subject).isEmpty()
                        || kinds(counted).isEmpty()
                        || areOfAKind(subject, counted));
    }

    /** 集体学法 and 个人自学. */
    private static boolean areTogetherAndApart(String one, String other) {
        return TOGETHER.matcher(one).find() && APART.matcher(other).find();
    }

    /** Whether a clause names no body (支部, 中队) that the sentence of the frequency does not. */
    static boolean mayBeOfOneBody(String sentence, String clause) {
        return BODY.matcher(clause).results().allMatch(body -> sentence.contains(body.group()));
    }

    /** Whether a clause names none who does it, or one whom the sentence of the frequency names. */
    static boolean mayBeOfOneActor(String sentence, String clause) {
        return !ACTOR.matcher(sentence).find()
                || !ACTOR.matcher(clause).find()
                || ACTOR.matcher(clause)
                        .results()
                        .anyMatch(actor -> sentence.contains(actor.group()));
    }

    /** Whether both tell one kind of business. */
    static boolean areOfAKind(String subject, String counted) {
        return kinds(subject).stream().anyMatch(kinds(counted)::contains);
    }

    private static List<Pattern> kinds(String words) {
        return KINDS.stream().filter(kind -> kind.matcher(words).find()).toList();
    }

    /**
     * Whether both clauses have so many characters in common that name what is done: 集中坐班, 专题会议.
     */
    static boolean nameOne(String one, String other, int length) {
        for (int i = 0; i + length <= other.length(); i++) {
            String name = other.substring(i, i + length);
            if (one.contains(name)
                    && name.chars().allMatch(Character::isIdeographic)
                    && !kinds(name).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Words without what everything is called. */
    static String without(String words) {
        return GENERIC.matcher(words).replaceAll("");
    }

    /** Of the same business: nothing said, two characters in common, or steering of the whole. */
    static boolean isSame(String subject, String counted) {
        return without(counted).length() < 2
                || isOfKind(subject, counted)
                || shares(subject, counted)
                || areLessons(subject, counted)
                || STEERING.matcher(subject).find()
                        && !subject.contains("会议")
                        && HEARING.matcher(counted).find();
    }

    /** 每季一讲 and 举办讲座: lessons under any names. */
    static boolean areLessons(String subject, String counted) {
        return LESSON.matcher(subject).find() && LESSON.matcher(counted).find();
    }

    /**
     * Whether a count tells no more than that it was learning, and the frequency is of that: 夜学 and
     * 学习.
     */
    private static boolean isOfKind(String subject, String counted) {
        return LEARNING.matcher(subject).find()
                && LEARNING.matcher(counted).find()
                && VAGUE.matcher(LEARNING.matcher(counted).replaceAll("")).replaceAll("").isEmpty();
    }

    /**
     * Two characters in common that are not what everything is called; 联席会议 and 党工委会议, 隐患排查 and
     * 纠纷排查 have in common only what is done, which tells where one of them says no more.
     */
    static boolean shares(String subject, String counted) {
        String one = GENERIC.matcher(subject).replaceAll("·");
        String other = GENERIC.matcher(counted).replaceAll("·");
        return isSplit(subject, without(counted))
                || sharePair(DEED.matcher(one).replaceAll("·"), DEED.matcher(other).replaceAll("·"))
                || sharePair(one, other) && mayBeOfOne(done(subject), done(counted));
    }

    /** 每月设一次咨询台, 设台8次: verb and object, with what is told of it between. */
    private static boolean isSplit(String subject, String counted) {
        boolean apart = counted.length() == 2 && !subject.contains(counted);
        int verb = apart ? subject.indexOf(counted.charAt(0)) : -1;
        return verb >= 0
                && subject.endsWith(counted.substring(1))
                && subject.indexOf('，', verb) < 0;
    }

    /** What it is done to, as far as it is said: 执法 of 执法培训. */
    private static String done(String words) {
        return SAID_OF_DEED.matcher(words).replaceAll("");
    }

    private static boolean mayBeOfOne(String one, String other) {
        return one.length() < 2 || other.length() < 2 || sharePair(one, other);
    }

    private static boolean sharePair(String one, String other) {
        for (int i = 0; i + 2 <= other.length(); i++) {
            String pair = other.substring(i, i + 2);
            if (pair.indexOf('·') < 0 && one.contains(pair)) {
                return true;
            }
        }
        return false;
    }
}
