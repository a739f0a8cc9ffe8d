package org.huibian.check.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.check.Examined;
import org.huibian.check.Examined.Quote;
import org.huibian.check.ReportCheck;
import org.huibian.check.Severity;
import org.huibian.extract.Passage;
import org.huibian.extract.outline.Chapter;
import org.huibian.extract.outline.Section;

/**
 * Y02 计划年份: the chapter on next year's plans bears a year that is not the one after the report's;
 * one finding for each wrong year.
 */
public final class PlanYears extends ReportCheck {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年(?!以来|来|起|底前|前)");
    private static final Pattern TITLE_MARKS = Pattern.compile("《[^》]*》");

    /** （一）2025年重点工作安排, below 四、下一步工作: a heading that is a plan's and nothing more. */
    private static final Pattern HEADED =
            Pattern.compile(
                    "^(20\\d\\d)年度?(?:法治政府建设|法治建设|依法行政|依法治理|普法)?(?:重点|主要|总体|具体|下步)*(?:工作)?(?:重点|安排|计划|打算|思路|任务|要点|目标|举措|措施|工作)$");

    /** 2025年，将…; …，2025年计划开展…: a clause on what will be done, and not on how a plan went. */
    private static final Pattern BEGINS =
            Pattern.compile(
                    "(?:^|[，；：。、])(20\\d\\d)年(?:度|内)?[，,]?(?![^，。；]{0,30}(?:未|尚|遗留|结转|余下|剩余|完成情况|执行情况|基础上|已(?!有|建)))[^。；，,]{0,20}?(?:将(?=[^军领相])|(?:(?<=[年度内，,])|还|仍|务必)(?:要|须|需)(?![求点素闻件害紧么领强目])|(?<=[年度内，,])(?:还|再)?(?:重点|着力|着重)(?=抓|做|推|围|解决|补)(?![^，。；]{0,16}(?:了|抓的|做的|推的))|(?:计划|打算|拟)(?![的中内外、，。]|任务|表|书|执行|完成|落实)|力争|争取|预计(?!总)|不少于|不低于|不超过|至少)");

    /** 2025年底前实现…: by when something planned is to be done. */
    private static final Pattern DEADLINE =
            Pattern.compile(
                    "(?:^|[，。；：]|力争|确保|计划|拟|争取)(20\\d\\d)年(?:上半年|下半年|第?[一二三四]季度|年内)(?:前|内|底前|末前)?[，]?(?:建成|完成|实现|启动|开展|达到|形成|推出|组织|举办|落实|建立|配备|投入|启用|出台|制定|开工)|(?<![《“—－至~-])(20\\d\\d)年(?:年)?(?:底|末|\\d{1,2}月(?:底|末|份)?)(?:以?前|之前)(?![^，。；]{0,12}(?:已|未能|没有|尚未|仍未|未完成|未办)|[^，。；]{1,16}的)");

    /** The check. */
    public PlanYears() {
        super("Y02");
    }

    @Override
    protected void examine(Examined report) {
        int reported = report.report().metadata().year().orElse(0);
        if (reported == 0) {
            return;
        }
        Map<String, List<Quote>> found = new TreeMap<>();
        for (Section section : report.headings()) {
            if (section.chapter() == Chapter.PLAN && section.level() == 1) {
                String title = TITLE_MARKS.matcher(section.title()).replaceAll("");
                Matcher year = YEAR.matcher(title);
                boolean stale = year.find() && Integer.parseInt(year.group(1)) <= reported;
                boolean coming = title.contains(Integer.toString(reported + 1));
                if (stale && !coming) {
                    add(found, year.group(1), Quote.of(section));
                }
            } else if (section.chapter() == Chapter.PLAN) {
                // （一）2025年，将重点抓好…: a heading that says what will be done.
                note(found, BEGINS.matcher(section.title()), reported, Quote.of(section));
                note(found, HEADED.matcher(section.title()), reported, Quote.of(section));
            }
        }
        boolean over = isOver(report, reported);
        for (Passage passage : report.passages(Chapter.PLAN)) {
            note(found, BEGINS.matcher(passage.published()), reported, Quote.of(passage));
            Matcher deadline = DEADLINE.matcher(passage.published());
            if (over && deadline.find()) {
                String year = deadline.group(deadline.group(1) == null ? 2 : 1);
                if (Integer.parseInt(year) <= reported) {
                    add(found, year, Quote.of(passage));
                }
            }
        }
        found.forEach(
                (year, quotes) ->
                        report.note(
                                Severity.ERROR,
                                "message",
                                quotes,
                                year,
                                Integer.toString(reported + 1),
                                Integer.toString(reported)));
    }

    /** Whether the year was over when the report was signed, as far as it says. */
    private static boolean isOver(Examined report, int reported) {
        return report.report()
                .metadata()
                .date()
                .map(date -> date.getYear() > reported)
                .orElse(true);
    }

    /** Notes the year that stands where one to come should, if it is over. */
    private static void note(
            Map<String, List<Quote>> found, Matcher year, int reported, Quote quote) {
        if (year.find() && Integer.parseInt(year.group(1)) <= reported) {
            add(found, year.group(1), quote);
        }
    }

    private static void add(Map<String, List<Quote>> found, String year, Quote quote) {
        found.computeIfAbsent(year, y -> new ArrayList<>()).add(quote);
    }
}
