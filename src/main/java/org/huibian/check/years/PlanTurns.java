package org.huibian.check.years;

import java.util.List;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.Severity;
import org.huibian.check.years.ExpiredPlans.Plan;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/** Plans that are said to begin or end in another year than they do (“八五”开局之年, 即将启动). */
final class PlanTurns {

    /** “十四五”规划的开局之年, of the year that a sentence names or else of the reporting year. */
    private static final TextPattern TURN =
            TextPattern.compile(
                    "(?:(20\\d\\d)年[^。；]{0,14})?[“‘「『＂]?(十[一二三四五]五|(?<!十)[一二三四五六七八九]五)[”’」』＂]?(?:规划|时期|普法|普法规划)?的?(开局|起步|启动|首|收官|末|最后一|第一)(?:之)?年");

    /** “八五”普法规划即将启动, of a plan under way. */
    private static final TextPattern TO_BEGIN =
            TextPattern.compile(
                    "[“‘「『](十[一二三四五]五|[一二三四五六七八九]五)[”’」』](?:普法|规划)?(?:工作|规划)?(?:即将|将要?|拟|有待|尚未|正式)(?:启动|开启|实施|出台|编制)");

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
