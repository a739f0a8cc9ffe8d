package org.huibian.check.structure;

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
import org.huibian.extract.Chapter;
import org.huibian.extract.Passage;
import org.huibian.extract.Section;

/**
 * Y02 计划年份: the chapter on next year's plans bears a year that is not the one after the report's;
 * one finding for each wrong year.
 */
public final class PlanYears extends ReportCheck {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年(?!以来|来|起|底前|前)");
    private static final Pattern TITLE_MARKS = Pattern.compile("《[^》]*》");
    private static final Pattern BEGINS =
            Pattern.compile("^(20\\d\\d)年(?:度)?[，,]?[^。；，,]{0,20}(?:将|计划|打算|拟)");

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
                begun(found, section.title(), reported, Quote.of(section));
            }
        }
        for (Passage passage : report.passages(Chapter.PLAN)) {
            begun(found, passage.published(), reported, Quote.of(passage));
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

    /** 2025年，将…: the year that a sentence on what will be done begins with. */
    private static void begun(
            Map<String, List<Quote>> found, String sentence, int reported, Quote quote) {
        Matcher year = BEGINS.matcher(sentence);
        if (year.find() && Integer.parseInt(year.group(1)) <= reported) {
            add(found, year.group(1), quote);
        }
    }

    private static void add(Map<String, List<Quote>> found, String year, Quote quote) {
        found.computeIfAbsent(year, y -> new ArrayList<>()).add(quote);
    }
}
