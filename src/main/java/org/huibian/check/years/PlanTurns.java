package org.huibian.check.years;

import java.util.List;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Severity;
import org.huibian.check.years.ExpiredPlans.Plan;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Plans that are said to begin or end in another year than they do (“八五”开局之年, 即将启动), or that next
 * year's work carries out when they are over.
 */
final class PlanTurns {

    /** “十四五”规划的开局之年, of the year that a sentence names or else of the reporting year. */
    private static final TextPattern TURN =
            TextPattern.compile(
                    "(?:(20\\d\\d)年[^。；]{0,14})?[“‘「『＂]?(十[一二三四五]五|(?<!十)[一二三四五六七八九]五)[”’」』＂]?(?:规划|时期|普法|普法规划)?的?(开局|起步|启动|首|收官|末|最后一|第一)(?:之)?年");

    /** “八五”普法规划即将启动, of a plan under way. */
    private static final TextPattern TO_BEGIN =
            TextPattern.compile(
                    "[“‘「『](十[一二三四五]五|[一二三四五六七八九]五)[”’」』](?:普法|规划)?(?:工作|规划)?(?:即将|将要?|拟|有待|尚未|正式)(?:启动|开启|实施|出台|编制)");

    /** 制定“八五”普法实施方案: a paper that is still to be written for a plan; %s is its name. */
    private static final String PAPER =
            "(?:制[定订]|编制|出台|印发|起草|拟[定订]|谋划|编写)[^，。；、]{0,8}?%s[^，。；、]{0,8}?(?:方案|规划|计划|意见|办法|任务|清单|要点)(?!的?(?:[^，。；、]{0,6}(?:总结|验收|评估|实施情况|落实情况|完成情况)|工作?报告))";

    /** 对接“八五”普法规划: it is to be carried out. */
    private static final String CARRIED_OUT =
            "(?:启动|开启|实施|落实|贯彻|执行|推进|推动|对接|按照|根据|依据|依照|围绕|对照|紧扣|深化|深入开展)[^，。；、]{0,8}?%s";

    /** What is done with a plan when it is over. */
    private static final TextPattern SETTLED =
            TextPattern.compile(
                    "总结|验收|评估|考核|收官|收尾|扫尾|终期|期满|迎[检接]|自[查评]|回顾|回头看|成[效果]|经验|成绩|表彰|先进|基础上|衔接|接续|已|以来|期间|时期|归档|汇编|台账|遗留|未完成");

    private final List<Plan> plans;

    /** Of plans, which may still be read. */
    PlanTurns(List<Plan> plans) {
        this.plans = plans;
    }

    /** Notes those of one sentence. */
    void examine(Examined report, Quote quote) {
        turn(report, quote);
        running(report, quote);
    }

    /**
     * Notes the plans that a sentence on next year's work carries out, though they are over then.
     */
    void ofNextYear(Examined report, Quote quote) {
        for (Plan plan : plans) {
            if (plan.to() == report.year()
                    && plan.name().isIn(quote.text())
                    && isReplaced(plan)
                    && isToCome(plan, quote.text())) {
                report.note(
                        Severity.WARNING,
                        "next",
                        List.of(quote),
                        plan.called(),
                        plan.from() + "—" + plan.to(),
                        Integer.toString(report.year() + 1));
                return;
            }
        }
    }

    /** Whether another plan follows it: “九五” behind “八五”. */
    private boolean isReplaced(Plan plan) {
        return plan.called().startsWith("“")
                && plans.stream()
                        .anyMatch(
                                next ->
                                        next.from() == plan.to() + 1
                                                && next.called().startsWith("“"));
    }

    private static boolean isToCome(Plan plan, String text) {
        for (TextMatcher one = plan.name().matcher(text); one.find(); ) {
            String name = Pattern.quote(one.group());
            String clause = Clause.around(text, one.start(), one.end());
            boolean paper = Pattern.compile(PAPER.formatted(name)).matcher(clause).find();
            boolean done = Pattern.compile(CARRIED_OUT.formatted(name)).matcher(clause).find();
            if (paper && !SETTLED.isIn(clause) || done && !SETTLED.isIn(text)) {
                return true;
            }
        }
        return false;
    }

    /** A plan that is said to be still to come, although it runs. */
    private void running(Examined report, Quote quote) {
        for (TextMatcher one = TO_BEGIN.matcher(quote.text()); one.find(); ) {
            String name = "“" + one.group(1) + "”";
            plans.stream()
                    .filter(plan -> plan.called().equals(name))
                    .filter(plan -> report.year() > plan.from() && report.year() <= plan.to())
                    .findFirst()
                    .ifPresent(plan -> noteTurn(report, quote, plan, "启动", report.year()));
        }
    }

    private static void noteTurn(Examined report, Quote quote, Plan plan, String turn, int year) {
        report.note(
                Severity.WARNING,
                "turn",
                List.of(quote),
                plan.called(),
                plan.from() + "—" + plan.to(),
                turn + "年",
                Integer.toString(year));
    }

    /** A plan that is said to begin or end in another year than it does. */
    private void turn(Examined report, Quote quote) {
        for (TextMatcher one = TURN.matcher(quote.text()); one.find(); ) {
            String name = "“" + one.group(2) + "”";
            String said = one.group(1);
            int year = said == null ? report.year() : Integer.parseInt(said);
            boolean first = List.of("开局", "起步", "启动", "首", "第一").contains(one.group(3));
            plans.stream()
                    .filter(plan -> plan.called().equals(name))
                    .filter(plan -> year != (first ? plan.from() : plan.to()))
                    .filter(plan -> said != null || year <= plan.to() && year >= plan.from())
                    .findFirst()
                    .ifPresent(plan -> noteTurn(report, quote, plan, one.group(3), year));
        }
    }
}
