package org.huibian.check.structure;

import java.util.ArrayList;
import java.util.List;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.Wording;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;
import org.huibian.setup.CsvTable;

/**
 * Y04 过期规划名: a plan named whose period was over before the reporting year (plans.csv), or a period
 * that the plan never had. A sentence that looks back is left alone.
 */
public final class ExpiredPlans extends ReportCheck {

    private static final TextPattern LOOKING_BACK =
            TextPattern.compile("回顾|五年来|期间|时期|以来|历史|先后|[从自]“");

    /** What is said of a plan in the year after its last, when it is reviewed. */
    private static final TextPattern REVIEWED = TextPattern.compile("收官|验收|总结|评估|衔接");

    /** Times that say nothing of a plan: 今年以来, 节日期间. */
    private static final TextPattern OTHER_TIMES =
            TextPattern.compile(
                    "(?:今年|本年|[一全]年|年初|近年|去年|上年|到任|上任|履职|成立|运行|年)以来|(?:两会|节日|假日|假期|汛期|暑假|寒假|重要|敏感|特殊|关键|宣传[月周日]|活动|春节|国庆|重大活动)”?(?:期间|时期)");

    private static final TextPattern PERIOD =
            TextPattern.compile("(?:实施纲要|建设规划|普法规划)[》”]?[（(](20\\d\\d)\\D{1,3}?(20\\d\\d)年?[）)]");

    private record Plan(TextPattern name, String called, int from, int to) {}

    private final List<Plan> plans = new ArrayList<>();
    private final List<String> periods = new ArrayList<>();

    /** The check. */
    public ExpiredPlans() {
        super("Y04");
        for (CsvTable.Row row :
                Wording.rows(ExpiredPlans.class, "plans.csv", "name", "called", "from", "to")) {
            int from = Integer.parseInt(row.text("from"));
            int to = Integer.parseInt(row.text("to"));
            plans.add(
                    new Plan(TextPattern.compile(row.text("name")), row.text("called"), from, to));
            periods.add(from + "-" + to);
        }
    }

    @Override
    protected void examine(Examined report) {
        for (Quote quote : report.texts()) {
            if (LOOKING_BACK.isIn(OTHER_TIMES.replaceAll(quote.text(), "此时"))) {
                continue;
            }
            boolean reviewed = REVIEWED.isIn(quote.text());
            for (Plan plan : plans) {
                boolean over = report.year() > plan.to() + (reviewed ? 1 : 0);
                if (over && plan.name().isIn(quote.text())) {
                    report.note(
                            Severity.WARNING,
                            quote,
                            plan.called(),
                            plan.from() + "—" + plan.to(),
                            Integer.toString(report.year()));
                    break;
                }
            }
            TextMatcher period = PERIOD.matcher(quote.text());
            if (period.find() && !periods.contains(period.group(1) + "-" + period.group(2))) {
                report.note(
                        Severity.WARNING,
                        "period",
                        List.of(quote),
                        period.group(1) + "—" + period.group(2));
            }
        }
    }
}
