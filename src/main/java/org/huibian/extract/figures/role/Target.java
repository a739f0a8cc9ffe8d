package org.huibian.extract.figures.role;

import java.util.List;
import java.util.regex.Pattern;
import org.huibian.extract.figures.sentence.SentenceCues;
import org.huibian.extract.quantity.Figure;
import org.huibian.search.TextPattern;

/** What was to be, beside what was done or by itself: 原定8次，实际开展7次; 目标任务12次; 力争…. */
final class Target {

    private static final List<String> WILL =
            List.of(
                    "开展", "举办", "组织", "新建", "打造", "建设", "建成", "继续", "进一步", "力争", "配备", "完成", "实现",
                    "聘请", "邀请", "安排", "推动", "推进", "选", "培", "通过", "在", "于", "每", "重点", "全面", "持续");

    /** 原定8次，实际开展7次; 应参训71人，实际参训69人; 全年任务数20场; 分别超过年初确定的50场和20场; 目标为化解率95%: what was to be. */
    private static final TextPattern MEANT =
            TextPattern.compile(
                    "(原定|原计划|原拟|应到|应参训|应参加|应参考|应考)[^，,；;。、]{0,6}$|应审[核查]$|目标(?:值|数|任务)?(?:确?定?为|是)?$|(?<!按|照|成|列入|纳入)计划$"
                            + "|目标(?:值|数|任务)?(?:确?定?为|是)(?!完成|超额)[^，,；;。、0-9]{1,14}$|(?:任务|承诺)数(?:为|是)?$|超过了?(?:年初|上年|去年|年度|原先|原本|既定)?(?:所?(?:确?定|定下|承诺|安排|计划|提出|预定))的(?:[0-9]+\\p{IsHan}{1,2}[和、])?$|(?:目标|任务|指标)(?:要求|规定)[^，,；;。、0-9]{0,10}$");

    /** 全年讲座指标15场, 下达普法任务24场; 重点任务34项 are things to do. */
    private static final TextPattern TASKS =
            TextPattern.compile(
                    "(?:年度|全年|年初|考核|下达的?)(?:(?!完成|承担|执行|开展|处置|交办|临时)[^，,；;。、0-9]){0,10}(?:任务|指标)(?:数|值|量)?(?:确?定?为|是)?$");

    /** 应出庭3件、实际出庭2件; 计划12次，实际13次; 年初定下20场，实办23场: what was due, beside what was done. */
    private static final TextPattern DUE =
            TextPattern.compile(
                    "(?:(?<![反对相供答回效适感响顺理])应(?![急用对诉邀届运])[^，,；;。、0-9]{1,14}|(?:计划|预定|拟定|定下|(?:年初|会上|起初|原先)[^，,；;。、0-9]{0,4}定的?)[^，,；;。、]{0,16})$");

    /** 56名干部应参加考试，实际参加55人; 41人应考、41人参考: the same, said behind the number. */
    private static final Pattern OUGHT =
            Pattern.compile(
                    "[^，,；;。、0-9]{0,8}(?<![反对相供答回效适感响顺理])应(?:当|该)?(?:参加|参训|参考|参学|考|到|出庭|述法)[^，,；;。、0-9]{0,8}[，,、；;（(](?:[^，,；;。、0-9]{0,8}实[^，,；;。、0-9]{0,9}[0-9]|[0-9]+[名人位]?(?:参加|参考|参训|到|实|出庭))");

    private static final Pattern CAME =
            Pattern.compile(
                    "[^，,；;。、0-9]{0,6}[，、,；;（(][^，,；;。、0-9]{0,8}实(?![施行现事地体践验物例情况力业务绩质])[^，,；;。、0-9]{1,9}[0-9]");

    /** 满意率：定95%，完成95.5%; 化解率要求97%，达到97.8%: what was set, beside what came of it. */
    private static final TextPattern SET =
            TextPattern.compile("(?:(?<![约协商认评选指判签规制固])定|要求)(?:为|是|的是)?$");

    private static final Pattern REACHED_SINCE =
            Pattern.compile(
                    "[，,、；;]?(?:实际|年末|年底|最终|全年|结果)?(?:完成|实现|达到?|做到|办成|实得|得|结果)[^，,；;。、0-9]{0,4}[0-9]");

    /** 目标任务12次，实际开展13次: in a clause behind the target, what came of it. */
    private static final TextPattern ACTUAL =
            TextPattern.compile(
                    "^[^，,；;。0-9]{0,8}(?:实际|实(?=[办开做搞讲完]))|^(?:我们|我[街镇乡办]道?|街道|[镇乡])?(?:全年|共|到年底|年底|最终|年内)*(?:办|开|做|搞|讲|举办|开展|组织|完成)了");

    /** 超过年初<em>62场</em>的目标, 高于年初65场的安排: what was set, beside more that was done. */
    private static final TextPattern EXCEEDED =
            TextPattern.compile("(?:超[过出]|高[于出过]|多[于出过]|突破)了?[^，,；;。、0-9]{0,10}$");

    private static final Pattern SET_BEFORE =
            Pattern.compile("的?(?:年初|年度|全年|既定|预定)?的?(?:目标|计划|任务|安排|指标|预期)");

    /** 以化解率100%为目标. */
    private static final Pattern AIMED = Pattern.compile("(?:以上|以内)?为(?:工作|年度|总体)?目标");

    private static final String TASK = "目标任务";

    /** 按照年度目标任务, 围绕目标任务: by what was worked, no number of it. */
    private static final TextPattern GUIDED =
            TextPattern.compile(
                    "(?:[按依]照?|遵照|对照|围绕|紧扣|聚焦|根据|依据|瞄准|锚定|对标|完成了?|实现了?|列入|纳入|写入|分解|细化|锁定)[^，,；;。]{0,8}$");

    /** 年度目标任务全部完成，…. */
    private static final Pattern REACHED =
            Pattern.compile(TASK + "[^，,；;。0-9]{0,6}(?:完成|达成|实现|落实)[^，,；;。0-9]{0,4}[，,；;]");

    /** How far behind the beginning of 力争 or 确保在 the year may stand that it is of. */
    private static final int PLAN_WORD = 3;

    private static final TextPattern LAST_YEAR =
            TextPattern.compile("(?:上年|去年|上一年)度?(?:[底末]|报告|工作)?[^，,；;。0-9]{0,4}$");

    private static final TextPattern THIS_YEAR =
            TextPattern.compile("[，,；;](?:今年|本年|年内|全年)?(?:今年|本年|年内|实际)(?!(?:计划|拟|力争|要))");

    private Target() {}

    /** Whether a figure is what was to be, by the words beside it. */
    static boolean isMeant(String text, String before, Figure figure) {
        return MEANT.isIn(before)
                || !figure.unit().equals("项") && TASKS.isIn(before)
                || AIMED.matcher(text).region(figure.end(), text.length()).lookingAt()
                || OUGHT.matcher(text).region(figure.end(), text.length()).lookingAt()
                || SET.isIn(before)
                        && REACHED_SINCE
                                .matcher(text)
                                .region(figure.end(), text.length())
                                .lookingAt()
                || EXCEEDED.isIn(before)
                        && SET_BEFORE.matcher(text).region(figure.end(), text.length()).lookingAt()
                || DUE.isIn(before)
                        && CAME.matcher(text).region(figure.end(), text.length()).lookingAt();
    }

    /**
     * Whether a figure is planned, by the words of its sentence.
     *
     * @param before its clause up to it
     */
    static boolean isPlanned(String text, String before, SentenceCues cues, Figure figure) {
        if (before.contains("已")) {
            return false;
        }
        int plan = cues.last(SentenceCues.Group.PLAN, figure.start());
        int reset = cues.last(SentenceCues.Group.RESET, figure.start());
        // 力争全年办理100件: the year of the plan.
        boolean planned = reset > plan && reset - plan <= PLAN_WORD;
        if (plan >= 0
                && (plan > reset || planned)
                && !isGuide(text, cues.start(), plan)
                && !isOfLastYear(text, cues.start(), plan, figure)
                && !(plan < figure.start() - before.length() && ACTUAL.isIn(before))) {
            return true;
        }
        int will = before.lastIndexOf('将');
        return will >= 0 && WILL.stream().anyMatch(verb -> before.startsWith(verb, will + 1));
    }

    /** 上年计划安排培训4次，今年参加2次: a plan of the year before, and what came of it. */
    private static boolean isOfLastYear(String text, int sentence, int plan, Figure figure) {
        return LAST_YEAR.isIn(text.substring(sentence, plan))
                && THIS_YEAR.isIn(text.substring(plan, figure.start()));
    }

    /** 结合能力提升计划举办: a plan that is named, by which was worked; 根据需要计划举办 names none. */
    private static final TextPattern NAMED_PLAN =
            TextPattern.compile(
                    "(?:结合|按照?|依照?|根据|依据|依托|围绕|对照|落实|执行|贯彻)[^，,；;。0-9]{0,12}(?:提升|培训|轮训|学习|学法|教育|普法|检查|执法|整治|行动|培养|年度|全年|工作|考核|三年)$");

    /** 按计划完成, 对照年度目标任务: what was worked by. */
    private static boolean isGuide(String text, int sentence, int plan) {
        if (plan > 0 && "按照依如原".indexOf(text.charAt(plan - 1)) >= 0) {
            return true;
        }
        if (text.startsWith("计划", plan) && NAMED_PLAN.isIn(text.substring(sentence, plan))) {
            return true;
        }
        return text.startsWith(TASK, plan)
                && (GUIDED.isIn(text.substring(sentence, plan))
                        || REACHED.matcher(text).region(plan, text.length()).lookingAt());
    }
}
