package org.huibian.check.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.check.Wording;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.search.PatternIndex;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;
import org.huibian.setup.CsvTable;

/**
 * Y04 过期规划名: a plan named whose period was over before the reporting year (plans.csv), or a period
 * that the plan never had; also a law that has been repealed. A sentence that looks back is left
 * alone.
 */
public final class ExpiredPlans extends ReportCheck {

    private static final TextPattern LOOKING_BACK =
            TextPattern.compile(
                    "五”普法(?:工作)?(?:总结|考核|验收)?(?:表彰)?中[^，。；]{0,6}(?:被|获|荣|受到|评)|(?:获|授予|评)[^，。；]{0,12}五”普法[^，。；]{0,8}(?:先进|优秀|标兵|个人|集体)|回顾|曾|先进(?:集体|个人|单位|典型)|末期|初期|总结[^，。；]{0,6}经验|经验(?:基础)?[，]?(?:继续|延续)|五年来|期间|时期|五”(?:普法)?(?:时|那[时会年几]|那阵)|以来|历史|先后|[从自]“|相比|相较|[较比]“|”末");

    /** What is said of a plan in the year after its last, when it is reviewed. */
    private static final TextPattern REVIEWED = TextPattern.compile("收官|验收|总结|评估|衔接");

    /** Times that say nothing of a plan (今年以来, 节日期间), or sum it up only now (总结“七五”普法实施以来的做法). */
    private static final TextPattern OTHER_TIMES =
            TextPattern.compile(
                    "(?:今年|本年|[一全]年|年初|近年|去年|上年|到任|上任|履职|成立|运行|年)以来|(?:两会|节日|假日|假期|汛期|暑假|寒假|重要|敏感|特殊|关键|宣传[月周日]|活动|春节|国庆|重大活动)”?(?:期间|时期)"
                            + "|(?<=(?:总结|梳理|盘点)[“‘「]?[一二三四五六七八]五[”’」]?(?:普法)?(?:规划|工作)?(?:实施|启动|开展)?)以来(?![^，。；]{0,10}(?:经验|基础|教训))");

    private static final String YEARS = "[（(](20\\d\\d)年?[-—–－~～至到]{1,2}(20\\d\\d)年?[）)]";

    /** 《法治乡村建设三年行动方案（2021—2023年）》: a document that states its own period. */
    private static final TextPattern DATED =
            TextPattern.compile(
                    "《([^《》]{2,40}?)"
                            + YEARS
                            + "》|《([^《》]{2,40})》"
                            + YEARS
                            + "|(?<![\\p{IsHan}])([\\p{IsHan}]{2,24}(?:行动|规划|纲要|方案|计划))"
                            + YEARS);

    /** What all of them hold, and few sentences: a bracket with a year. */
    private static final TextPattern PERIOD = TextPattern.compile("[（(]20\\d\\d");

    /** 启动“九五”普法规划实施: begun, not made ready. */
    private static final TextPattern BEGUN =
            TextPattern.compile("(?:启动|开启|开始)[^，。；]{0,14}(?:实施|落实)(?!意见|方案|办法|细则|准备|前)");

    private static final TextPattern CARRIED_OUT =
            TextPattern.compile("实施|落实|贯彻|执行|推进|按照|根据|依据|围绕|紧扣|对照|完成|深化|部署|要求|今年是|实现");

    /** 谋划“九五”普法, 衔接“十五五”规划编制: what is made ready for a plan to come. */
    private static final TextPattern TO_COME =
            TextPattern.compile(
                    "谋划|编制|编写|起草|制定|研究|调研|征求|征集|建言|献策|献计|建议|全会|宣讲|学习|衔接|对接|接续|过渡|筹备|准备|预备|启动|提前|前期|超前|即将|迎接|为[^，。；]{0,6}[“十九]|打[牢好下]|奠定|铺垫|基础|开好局|起好步|明年|来年|下一|未来|今后|展望|着眼|面向|将|拟|计划(?!确定|任务)|20(?:2[6-9]|3\\d)年");

    private static final TextPattern CARRIED_LATER =
            TextPattern.compile("即将|准备|筹备|为|将|拟|明年|来年|下一|提前|20(?:2[6-9]|3\\d)年");

    /**
     * A plan and its years.
     *
     * @param name how it is written
     * @param called what a finding calls it
     * @param from its first year
     * @param to its last
     */
    record Plan(TextPattern name, String called, int from, int to) {}

    private final List<Plan> plans = new ArrayList<>();
    private final PatternIndex<Plan> index;
    private final PlanPeriods periods;
    private final PlanTurns turns = new PlanTurns(plans);
    private final RepealedLaws laws = new RepealedLaws();

    /** The check. */
    public ExpiredPlans() {
        super("Y04");
        Map<String, String> kinds =
                Wording.rows(ExpiredPlans.class, "plan-kinds.csv", "kind", "pattern").stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.required("kind"), row -> row.text("pattern")));
        List<PlanPeriods.Period> numbered = new ArrayList<>();
        for (CsvTable.Row row :
                Wording.rows(
                        ExpiredPlans.class, "plans.csv", "kind", "name", "called", "from", "to")) {
            int from = Integer.parseInt(row.text("from"));
            int to = Integer.parseInt(row.text("to"));
            plans.add(new Plan(name(row, kinds), row.text("called"), from, to));
            if (!row.text("kind").isEmpty()) {
                numbered.add(PlanPeriods.numbered(row.text("name"), from, to));
            }
        }
        periods = new PlanPeriods(numbered);
        index = new PatternIndex<>(plans, Plan::name);
    }

    /**
     * How a plan is written: as its row says, or as all of its kind (plan-kinds.csv) with its name.
     */
    private static TextPattern name(CsvTable.Row row, Map<String, String> kinds) {
        String name = row.text("name");
        String kind = row.text("kind");
        if (kind.isEmpty()) {
            return TextPattern.compile(name);
        }
        String pattern = kinds.get(kind);
        if (pattern == null) {
            throw new IllegalStateException("plans.csv: no kind " + kind);
        }
        return TextPattern.compile(
                pattern.replace("{name}", name)
                        .replace("{number}", name.substring(0, name.length() - 1))
                        .replace("{from}", row.text("from"))
                        .replace("{to}", row.text("to")));
    }

    @Override
    protected void examine(Examined report) {
        for (Quote quote : report.texts()) {
            turns.examine(report, quote);
            laws.in(quote.text(), report.year())
                    .ifPresent(
                            law ->
                                    report.note(
                                            Severity.WARNING,
                                            "law",
                                            List.of(quote),
                                            law.name(),
                                            law.by()));
            Optional<String> period = periods.wrong(quote.text());
            if (period.isPresent()) {
                report.note(Severity.WARNING, "period", List.of(quote), period.get());
            } else {
                Optional<Plan> over = over(quote, report.year());
                if (over.isPresent()
                        && !LOOKING_BACK.isIn(OTHER_TIMES.replaceAll(quote.text(), "此时"))) {
                    over(report, quote, over.get());
                }
            }
        }
        report.passages(Chapter.HEAD, Chapter.RESULTS, Chapter.FIRST_RESPONSIBLE)
                .forEach(passage -> ahead(report, passage));
        report.passages(Chapter.PLAN)
                .forEach(passage -> turns.ofNextYear(report, Quote.of(passage)));
    }

    /** The first plan in a sentence that is over in a year. */
    private Optional<Plan> over(Quote quote, int year) {
        int grace = REVIEWED.isIn(quote.text()) ? 1 : 0;
        for (Plan plan : index.candidates(quote.text())) {
            if (year > plan.to() + grace && plan.name().isIn(quote.text())) {
                return Optional.of(plan);
            }
        }
        return dated(quote).filter(plan -> year > plan.to() + grace);
    }

    /** A plan that is said to be carried out in a year before its first. */
    private void ahead(Examined report, Passage passage) {
        String text = passage.published();
        index.candidates(text).stream()
                .filter(plan -> report.year() < plan.from())
                .filter(plan -> isCarriedOut(plan, text))
                .findFirst()
                .ifPresent(
                        plan ->
                                report.note(
                                        Severity.WARNING,
                                        "ahead",
                                        List.of(Quote.of(passage)),
                                        plan.called(),
                                        plan.from() + "—" + plan.to(),
                                        Integer.toString(report.year())));
    }

    private static boolean isCarriedOut(Plan plan, String text) {
        for (TextMatcher one = plan.name().matcher(text); one.find(); ) {
            String clause = Clause.around(text, one.start(), one.end());
            if (BEGUN.isIn(clause) && !CARRIED_LATER.isIn(clause)
                    || CARRIED_OUT.isIn(clause) && !TO_COME.isIn(clause)) {
                return true;
            }
        }
        return false;
    }

    private static void over(Examined report, Quote quote, Plan plan) {
        report.note(
                Severity.WARNING,
                quote,
                plan.called(),
                plan.from() + "—" + plan.to(),
                Integer.toString(report.year()));
    }

    private static Optional<Plan> dated(Quote quote) {
        TextMatcher one = DATED.matcher(quote.text());
        if (!PERIOD.isIn(quote.text()) || !one.find()) {
            return Optional.empty();
        }
        int at = one.group(1) != null ? 1 : one.group(4) != null ? 4 : 7;
        int from = Integer.parseInt(one.group(at + 1));
        int to = Integer.parseInt(one.group(at + 2));
        return Optional.of(new Plan(DATED, "《" + one.group(at) + "》", from, to));
    }
}
