package org.huibian.check.years;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.check.Clause;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Section;
import org.huibian.search.TextMatcher;
import org.huibian.search.TextPattern;

/**
 * Y03 陈旧年份: the report carries out the key points or plan of an earlier year, or expects what is
 * not done by a time already past. Years of issue, spans (2021—2025年), comparisons with last year
 * and what it left undone are none.
 */
public final class StaleYears extends ReportCheck {

    private static final String PLAN =
            "(?:要点|任务清单|项目清单|责任清单|(?:工作|普法|目标|重点)清单|工作安排|任务安排|重点任务|目标任务|任务书|责任书|(?:工作|实施|行动|整治)方案|(?:工作|培训|轮训|事项|普法|宣传|宣教|宣讲|教育|年度|建设|检查|巡查|执法|学习|学法|行动|实施|整治|任务|督察|督查|评查|审查|审计|决策|立法|治理|考核|抽查)计划|(?:督察|督查|提升|治理|建设|创建|普法|宣传|检查|优化|考核|监督|服务|攻坚|清理|评查|改革|执法|学法|培训)方案|(?:指标|考核)体系|考核(?:指标|细则|标准)|(?:事项|决策|任务|检查|公开)目录)";

    /** Group 1 or 2: the year, in digits or in hanzi; 24年 counts as one before a plan only. */
    private static final TextPattern STALE =
            TextPattern.compile(
                    "(?<![\\d—–\\-－至~～])(?:(20\\d\\d)|(二[〇零○Ｏ0][一二三四五六七八九〇零○]{2})|(?<![\\d.])(2\\d))年(?:度)?(?![—–\\-－至~～底初末起前内来间以多])[^，。；、》]{0,22}?"
                            + PLAN);

    /** What stands between year and plan and makes the year that of something else. */
    private static final Pattern OTHER_EVENT =
            Pattern.compile(
                    "20\\d\\d年|今年|本年|\\d月|印发|下发|出台|发布|公布|召开|获|被|反馈|发现|查出|完成的|建成|以来|情况|报告|季度|半年");

    /** 严格落实上年度工作要点: last year's, by another word than its number. */
    private static final TextPattern LAST_YEARS =
            TextPattern.compile(
                    "(?:按照|落实|对照|依据|根据|围绕|紧扣|贯彻|执行|遵照|照|按)[^，。；、]{0,10}?((?:去年|上年|上一年|前年)(?:度)?(?:的|印发的|制定的)?[^，。；、]{0,12}?"
                            + PLAN
                            + ")");

    /** 截至2024年12月底，已配备…: what there was at the end of an earlier year as this year's result. */
    private static final TextPattern UP_TO_LAST =
            TextPattern.compile(
                    "(?:截[至止]到?|(?<=^|[，。；])[到至])(20\\d\\d)年(?:年?[底末]|1?\\d月(?:份|[底末]|\\d{1,2}日)?)[，,]?[^，。；]{0,14}?(?:均|都|全部|累计|共|总共)?(?:已(?!经)|已经|共(?!有)|累计|全部|建成|配备|配有|拥有|现有|培[育养])[^。；]*\\d");

    /** What tells how it went on from there. */
    private static final TextPattern WENT_ON =
            TextPattern.compile(
                    "今年|本年|年内|目前|现在|如今|眼下|新增|增加|增[至到长]|净增|扩[至大]|在此基础|此后|随后|其后|后续|到年底|年底前|全年|较|相比|对比|上年|去年|年初|其余|剩余|余下|尚|仍|未|遗留|历史");

    private static final TextPattern THIS_YEAR =
            TextPattern.compile("今年|本年|年内|目前|现在|如今|眼下|在此基础|新增");

    private static final TextPattern LOOKING_BACK =
            TextPattern.compile(
                    "同比|上年|去年|相比|较20\\d\\d|比20\\d\\d|回顾|历年|自20\\d\\d年|在20\\d\\d年[^，。；]{0,16}基础上");

    /**
     * 2024年重点任务中还有2项尚未完成: last year's plan is settled, not carried out. 落实情况： before it is but a
     * label.
     */
    private static final TextPattern SETTLED =
            TextPattern.compile(
                    "总结|复盘|得分|位[列居]|名列|排名|评估|回溯|尚未|仍未|未(?:能|完成|落实|办结)|遗留|滞后|结转|延期|顺延|延续|跨年|考核结果|(?:落实|完成|执行)情况(?!(?<=(?:^|[，。；]).{4})(?:[：:]|方面))");

    /** The check. */
    public StaleYears() {
        super("Y03");
    }

    @Override
    protected void examine(Examined report) {
        List<Passage> passages = report.passages();
        for (int at = 0; at < passages.size(); at++) {
            Passage passage = passages.get(at);
            String next = at + 1 < passages.size() ? passages.get(at + 1).published() : "";
            stale(passage.published(), report)
                    .or(() -> upToLast(passage, next, report))
                    .ifPresent(
                            words ->
                                    report.note(
                                            Severity.WARNING,
                                            Quote.of(passage),
                                            words,
                                            Integer.toString(report.year())));
        }
        report.headings().forEach(heading -> heading(report, heading));
        report.passages(Chapter.RESULTS, Chapter.FIRST_RESPONSIBLE, Chapter.PROBLEMS)
                .forEach(passage -> passed(report, passage));
    }

    /** 4.落实《2022年工作要点》。: a heading that begins no sentence, which tells the same. */
    private static void heading(Examined report, Section heading) {
        boolean own =
                report.passages().stream()
                        .noneMatch(
                                one ->
                                        one.section() == heading.index()
                                                && one.published().contains(heading.title()));
        stale(heading.title(), report)
                .filter(words -> own)
                .ifPresent(
                        words ->
                                report.note(
                                        Severity.WARNING,
                                        report.quote(heading),
                                        words,
                                        Integer.toString(report.year())));
    }

    private static void passed(Examined report, Passage passage) {
        PassedDeadlines.in(passage.published(), report)
                .ifPresent(
                        words ->
                                report.note(
                                        Severity.WARNING,
                                        "passed",
                                        List.of(Quote.of(passage)),
                                        words));
    }

    private static Optional<String> stale(String text, Examined report) {
        for (TextMatcher one = STALE.matcher(text); one.find(); ) {
            int year = year(one);
            boolean other = OTHER_EVENT.matcher(one.group().substring(4)).find();
            if (year < report.year()
                    && year > 2000
                    && !other
                    && !isLookingBack(text, one, year, report)) {
                return Optional.of(one.group());
            }
        }
        TextMatcher last = LAST_YEARS.matcher(text);
        return last.find() && !SETTLED.isIn(text)
                ? Optional.of(String.valueOf(last.group(1)))
                : Optional.empty();
    }

    /**
     * Of what was at the end of an earlier year, where no word and no later year goes on from it.
     */
    private static Optional<String> upToLast(Passage passage, String next, Examined report) {
        String text = passage.published();
        TextMatcher one = UP_TO_LAST.matcher(text);
        boolean results =
                passage.chapter() == Chapter.RESULTS
                        || passage.chapter() == Chapter.FIRST_RESPONSIBLE;
        if (!results || !one.find() || Integer.parseInt(one.group(1)) >= report.year()) {
            return Optional.empty();
        }
        String said = text + Clause.first(next);
        boolean later =
                said.contains(report.year() + "年")
                        || WENT_ON.isIn(text)
                        || THIS_YEAR.isIn(Clause.first(next));
        return later ? Optional.empty() : Optional.of(Clause.first(one.group()));
    }

    private static int year(TextMatcher one) {
        if (one.group(1) != null) {
            return Integer.parseInt(one.group(1));
        }
        if (one.group(3) != null) {
            return 2000 + Integer.parseInt(one.group(3));
        }
        int year = 0;
        for (char c : String.valueOf(one.group(2)).toCharArray()) {
            year = year * 10 + Math.max(0, "〇一二三四五六七八九".indexOf(c));
        }
        return year;
    }

    /**
     * Whether the clause of the plan compares, or last year's plan is settled in it or next to it.
     */
    private static boolean isLookingBack(String text, TextMatcher one, int year, Examined report) {
        int end = Clause.end(text, one.end());
        String clause = text.substring(Clause.start(text, one.start()), end);
        String settled = text.substring(0, Clause.end(text, Math.min(text.length(), end + 1)));
        return LOOKING_BACK.isIn(clause) || year == report.year() - 1 && SETTLED.isIn(settled);
    }
}
