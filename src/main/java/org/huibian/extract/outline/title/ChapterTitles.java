package org.huibian.extract.outline.title;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.outline.Chapter;

/** Which prescribed content a heading announces (厅字〔2019〕28号), whatever its words. */
public final class ChapterTitles {

    private static final String FIRST = "第一责任人";

    private static final Pattern FIRST_RESPONSIBLE =
            Pattern.compile(
                    "(?:党政主要负责人|一把手|主要领导|书记.{0,3}[镇乡]长).{0,6}怎么(?:抓|做|干|管|带头|履职|尽责)"
                            + "|(?:主要负责|党政主要|一把手|党政负责|主要领导|党政领导|党政“?一把手).{0,12}(?:履行|履职|落实|述法|推进法治)"
                            + "|法治(?:政府)?建设(?:工作)?(?:的)?“?第一责任人|(?:履行|落实|压实|扛起|扛牢|担当|履职).{0,8}“?第一责任人”?(?:职责|责任)"
                            + "|^“?第一责任人”?(?:职责|责任|履职|履行)"
                            + "|第一责任人”?[^，。]{0,4}(?:扛|担|挑|带头|领[着跑]|领好|[走冲站]?在|怎么|如何|的(?:一年|担当|答卷|账本))"
                            // 勇担使命，第一责任人履职掷地有声: flowery, but plain about whose duty it is.
                            + "|第一责任人”?[^，。]{0,6}(?:履职|履责|尽[职责]|职责|责任|使命|作为|有为|表率|示范|垂范|引领|领航|亲[自力]|主抓|述[职法])"
                            + "|(?:一把手|主要负责(?:人|同志)|党政主要|主要领导|书记|主任|[镇乡]长|法治(?:政府)?建设)[^，。]{0,10}“?第一责任(?!人)"
                            + "|“?(?:关键少数|头雁|领头雁|领头人|班长|主官)”?[^，。]{0,4}(?:[扛担挑履尽][^，。]{0,6}[责职担]|主抓法治|抓法治)"
                            + "|(?:怎么|怎样|如何)(?:当|做|担|干|扛)[^，。]{0,4}“?第一责任人”?|(?:当好|做好|担起|扛起)了?[^，。]{0,4}“?第一责任人”?"
                            + "|(?:书记|主任|[镇乡]长|主要负责(?:人|同志)|主要领导|党政正职|党政主官).{0,6}(?:履职|履责|尽责|抓法治|管法治)");

    /** 企业安全生产第一责任人, 部门第一责任人: of another matter than the law, or of others. */
    private static final Pattern OF_ANOTHER =
            Pattern.compile(
                    "(?:安全|消防|防火|防汛|防灾|应急|环保|环境|生态|信访|耕地|河长|林长|食品|质量|企业|经营|家庭|监护|党建|党风|廉政|意识形态|项目|招商|调解|部门|乡村振兴|网格|村（社区）|社区书记|村书记|[村居]干部)(?![^，。]{0,10}(?:法治|依法))[^，。]{0,10}第一责任|合法性审查");

    /** Words that name shortcomings and nothing else. */
    private static final String SHORTCOMING = "问题|不足|短板|短处|困难|差距|薄弱环节|弱项|薄弱点|欠缺|困境|挑战";

    /** 还有哪些不足，为什么；哪些事没做好；差在哪里: as one would ask it. */
    private static final String ASKED =
            "(?:还|尚)?(?:有|是|存在)(?:哪些|什么|哪几个|哪几处)(?:"
                    + SHORTCOMING
                    + ")(?=$|[，,、？?和及与]|在哪|为什么)"
                    + "|(?:"
                    + SHORTCOMING
                    + ")(?:主要|究竟|到底)?出?(?:在哪|在何处|在什么地方|有哪些|是什么|怎么来)"
                    + "|(?:哪些|什么)(?:地方|工作|事情?|方面)?还?(?:没有?|未|不)(?:做|办|干|抓|落实)?得?(?:好|够|到位|到家)"
                    + "|(?:做|办|干|抓)得还?(?:不够|不好|不足|不到位)(?:的|$|[，,、？?])"
                    + "|还?(?:没有?|未能?)(?:做|办|干|抓)(?:好|到位)的"
                    + "|^(?:我们)?还?[差欠]在(?:哪|何处|什么地方)";

    /** 上年问题整改情况及目前的不足: what was put right, and then what is still wrong. */
    private static final String AND_WHAT_IS_LEFT =
            "整改(?:落实|完成)?(?:的?情况|成效|结果|进展|到位)?(?:以?及其?|和|与|、|，|并|暨)(?:目前|当前|现阶段|眼下|今年|本年度?|仍然?|尚|还|新|现存|现有|存在|有|的|主要|突出|些)*(?:"
                    + SHORTCOMING
                    + ")(?:及其?|和|与|、|的|原因|成因|分析)*$";

    /** 自省：月有阴晴，事有未圆: who looks into a mirror sees what is lacking. */
    private static final String MIRROR =
            "^(?:自省|反思|检视|内省|省思|自我(?:检视|剖析|反思|审视)|检视与反思|反思与检视|照照?镜子)(?=$|[：:，][^。]*(?:[未缺弱]|不足|短板|差距))";

    /** 坚持问题导向，短板不足清醒认识: named and looked in the eye. */
    private static final String FACED =
            "(?:短板|不足|差距)+[^，。]{0,2}(?:清醒认识|看得清|不回避|不遮掩)|清醒认识[^，。]{0,4}(?:短板|不足|问题|差距)";

    /** Of a chapter only; a section of results says 信访问题不回避 as well. */
    private static final Pattern LOOKED_AT = Pattern.compile(MIRROR + "|" + FACED);

    private static final Pattern PROBLEMS =
            Pattern.compile(
                    ASKED
                            + "|"
                            + AND_WHAT_IS_LEFT
                            + "|(?:存在|面临|遇到)(?:着)?(?:的|一些|一定|主要|突出|哪些)*(?:"
                            + SHORTCOMING
                            + ")|(?:"
                            + SHORTCOMING
                            + ")(?:和|与|及|以及|、|及其|,|，)(?:.{0,6})(?:"
                            + SHORTCOMING
                            + "|原因|成因|下一步|下步|改进|对策|建议|打算|整改)"
                            + "|(?:"
                            + SHORTCOMING
                            + ")(?:[^，。不]{0,4})(?:摆|晒|亮|找|挖|列|看|查)(?:上|在|出|进|到|准|清|明|实)"
                            // 也要说说不足: named in a few words, and not to be made good.
                            + "|^(?![^，。]*(?:补|改|破|解|攻|除|克服|查摆|针对|正视|拉长|缩小|消|填|强|弥|提升))[^，。]{0,8}(?:不足|短板|短处|差距|弱项)[^，。]{0,3}$"
                            + "|不足之处|(?:的|主要|突出|工作|当前|目前)(?:问题|不足|短板|差距|薄弱环节)(?:及原因|和原因|分析)?$"
                            + "|^(?:主要|突出|当前)?(?:问题|不足|短板|困难|差距|薄弱环节)(?:分析|原因)?$"
                            + "|(?:需要?|有待|亟待|仍需|还需)(?:进一步)?(?:改进|加强|提升|完善|解决)的(?:方面|地方|问题|工作|环节|之处)"
                            + "|(?:问题|不足)(?:的)?(?:原因|成因)(?:分析)?|原因分析");

    private static final Pattern NO_PROBLEMS =
            Pattern.compile(
                    "整改(?:落实|完成|情况|工作|成效|到位)|(?:解决|化解|破解|聚焦|针对|围绕|回应|排查|整治|研究).{0,10}(?:"
                            + SHORTCOMING
                            + ")");

    private static final Pattern FIRMLY_PROBLEMS =
            Pattern.compile(
                    "(?:存在|面临)(?:的|一些|一定|主要|突出)*(?:"
                            + SHORTCOMING
                            + ")(?!.{0,4}整改)|"
                            + AND_WHAT_IS_LEFT);

    /** Says plainly that it is about the time to come. */
    private static final Pattern COMING =
            Pattern.compile(
                    "下一步|下步|下一年|下年度?|明年|来年|次年|下一阶段|下阶段|接下来|今后|新的?一年|未来|努力方向|工作打算|改进措施|整改措施和");

    private static final Pattern PLAN =
            Pattern.compile("(?:计划|打算|安排|设想|思路|规划|部署|目标|重点任务|工作重点|重点工作|主要任务|工作任务|展望|谋划)");

    private static final Pattern NO_PLAN =
            Pattern.compile(
                    "落实|贯彻|执行|制定|完成|情况|成效|深入|推进.{0,6}规划|统筹|强化|加强|压实|健全|部署要求|研究部署|坚持|聚焦|围绕|突出|紧扣|锚定|明确");

    private static final Pattern FIRMLY_PLAN =
            Pattern.compile(
                    "(?:工作|主要|总体|年度|初步|有关|具体|下步|重点)(?:的)?(?:计划|打算|安排|设想|思路|部署|重点)(?:及|和|与)?(?:.{0,8})$");

    /** 上年度工作安排的落实, 年初承诺的兑现: what has become of a plan. */
    private static final Pattern CARRIED_OUT =
            Pattern.compile(
                    "(?:上年|上一年|去年|前一年|年初)[^，。\\d]{0,12}(?:计划|打算|安排|任务|承诺|部署|目标|事项)[^，。]{0,4}(?:落实|完成|兑现|执行|办理|办结|对账|销号|交账|回看|回顾|回应|回答|对照|履行|进度|结果)(?:情况|结果|进度)?$"
                            + "|(?:计划|打算|安排|任务|承诺|部署|目标|事项)(?:的(?:落实|完成|兑现|执行|办理|销号|履行)(?:情况|结果|进度)?|(?:落实|完成|兑现|执行|办理|销号|履行)(?:情况|结果|进度))$");

    private static final Pattern RESULTS =
            Pattern.compile(
                    "(?:做|干|办)了(?:哪些|什么|些什么)|成效|举措|做法|成绩|亮点|进展|经验|工作(?:的)?(?:开展|推进|完成|落实|总体|基本)?情况|(?:开展|推进|完成|落实|总体|基本|履职)情况|工作回顾|工作总结|主要工作|工作措施");

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");

    private ChapterTitles() {}

    /**
     * What a heading announces by its own words; empty where it announces nothing and its parent's
     * chapter holds.
     *
     * @param title wording of the heading
     * @param level its level, 1 for the outermost; deeper headings must be plain about it
     * @param year the reporting year, 0 where unknown
     */
    public static Optional<Chapter> of(String title, int level, int year) {
        if (isFirstResponsible(title, level, year)) {
            return Optional.of(Chapter.FIRST_RESPONSIBLE);
        }
        return level > 2 ? Optional.empty() : other(title, level, year);
    }

    private static Optional<Chapter> other(String title, int level, int year) {
        int named = firstOf(PROBLEMS, title);
        int shortcoming = named < 0 && level == 1 ? firstOf(LOOKED_AT, title) : named;
        int results = firstOf(RESULTS, title);
        int coming = firstOf(COMING, title);
        if (shortcoming >= 0 && isProblems(title)) {
            boolean resultsFirst = results >= 0 && results < shortcoming && !title.contains("经验");
            boolean planFirst = coming >= 0 && coming < shortcoming;
            if (!resultsFirst && !planFirst) {
                return Optional.of(Chapter.PROBLEMS);
            }
            return Optional.of(planFirst ? Chapter.PLAN : Chapter.RESULTS);
        }
        if (isPlan(title, level, year, results)) {
            return Optional.of(Chapter.PLAN);
        }
        boolean done = results >= 0 || CARRIED_OUT.matcher(title).find();
        return level == 1 && done ? Optional.of(Chapter.RESULTS) : Optional.empty();
    }

    /** Whether a line standing alone can only be the heading of a chapter. */
    public static boolean announces(String line, int year) {
        return line.length() <= 40 && of(line, 1, year).isPresent();
    }

    private static boolean isFirstResponsible(String title, int level, int year) {
        // 带头：第一责任人冲上去: whose chapter it is, whatever a slogan says of them.
        int named = level == 1 ? title.indexOf(FIRST) : -1;
        int told = firstOf(FIRST_RESPONSIBLE, title);
        int at = told < 0 || named >= 0 && named < told ? named : told;
        if (at < 0 || OF_ANOTHER.matcher(title).find()) {
            return false;
        }
        // 存在问题：第一责任人履职不够有力, 2026年计划：压紧第一责任人职责: what it is stands first.
        String before = title.substring(0, at);
        if (firstOf(PROBLEMS, before) >= 0
                || firstOf(COMING, before) >= 0
                || namesYearAfter(before, year)) {
            return false;
        }
        boolean plain = title.contains(FIRST) || title.contains("述法");
        return level == 1 || (plain && level <= 3) || (level == 2 && title.contains("主要负责人"));
    }

    private static boolean isProblems(String title) {
        return FIRMLY_PROBLEMS.matcher(title).find() || !NO_PROBLEMS.matcher(title).find();
    }

    private static boolean isPlan(String title, int level, int year, int results) {
        boolean coming = COMING.matcher(title).find();
        boolean plan = PLAN.matcher(title).find();
        boolean nextYear = namesYearAfter(title, year);
        if (coming || nextYear) {
            boolean done = results >= 0 && !plan && !coming;
            return !done && (level == 1 || coming || plan);
        }
        if (level > 1
                || title.contains("落实情况")
                || results >= 0
                || CARRIED_OUT.matcher(title).find()) {
            return false;
        }
        return plan && (FIRMLY_PLAN.matcher(title).find() || !NO_PLAN.matcher(title).find());
    }

    private static boolean namesYearAfter(String title, int year) {
        Matcher matcher = YEAR.matcher(title);
        while (year > 0 && matcher.find()) {
            if (Integer.parseInt(matcher.group(1)) > year) {
                return true;
            }
        }
        return false;
    }

    private static int firstOf(Pattern pattern, String title) {
        Matcher matcher = pattern.matcher(title);
        return matcher.find() ? matcher.start() : -1;
    }
}
