package org.huibian.check.years;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
 * Y01 报告年度冲突: title, opening and headings of the first level speak of different reporting years, a
 * part of the year is headed by another, or the report is signed while its year has months to go,
 * or years after it.
 *
 * <p>A title with this year's work and next year's plan is lawful; years within 《》 are those of
 * other documents; a heading of the plan chapter is not looked at here.
 */
public final class ConflictingYears extends ReportCheck {

    private static final Pattern TITLE_MARKS = Pattern.compile("《[^》]*》");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年(?!以来|来|起|底前|前)");

    /** The opening announces what it reports on. */
    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "现(?:就|将)[^。]{0,30}?(20\\d\\d)年(?!度?(?:工作)?(?:重点)?(?:法治政府建设)?(?:工作)?(?:计划|安排|打算|思路|要点))[^。]{0,60}?(?:报告|汇报|总结)");

    /** The opening begins with its year: “2025年，我街道……”. */
    private static final Pattern BEGINS = Pattern.compile("^(20\\d\\d)年(?:度)?[，,以来]");

    /** The check. */
    public ConflictingYears() {
        super("Y01");
    }

    @Override
    protected void examine(Examined report) {
        Set<Integer> titleYears = years(report.report().metadata().title());
        int reported = report.report().metadata().year().orElse(0);
        if (reported == 0) {
            return;
        }
        SignedDay.mistyped(report, reported)
                .ifPresent(
                        day ->
                                report.note(
                                        "",
                                        Severity.ERROR,
                                        "signed",
                                        "date",
                                        List.of(day),
                                        reported,
                                        day.text()));
        for (Passage passage : report.passages(Chapter.HEAD)) {
            String opening = TITLE_MARKS.matcher(passage.published()).replaceAll("");
            for (Pattern pattern : List.of(ANNOUNCED, BEGINS)) {
                Matcher matcher = pattern.matcher(opening);
                if (matcher.find()) {
                    int year = Integer.parseInt(matcher.group(1));
                    if (year != reported && !titleYears.contains(year)) {
                        note(report, Quote.of(passage), reported, year);
                    }
                }
            }
        }
        for (Section section : report.report().sections()) {
            boolean looksBack =
                    section.chapter() == Chapter.RESULTS
                            || section.chapter() == Chapter.PROBLEMS
                            || section.chapter() == Chapter.FIRST_RESPONSIBLE;
            Set<Integer> years = years(section.title());
            if (section.level() == 1
                    && looksBack
                    && years.size() == 1
                    && !years.contains(reported)) {
                note(report, heading(section), reported, years.iterator().next());
            }
        }
        for (PeriodHeadings.OtherYear other : PeriodHeadings.in(report, reported)) {
            if (!report.isNoted(heading(other.section()).text())) {
                note(report, heading(other.section()), reported, other.year());
            }
        }
    }

    private static Quote heading(Section section) {
        return new Quote(section.place().location().toString(), section.place().text());
    }

    private static void note(Examined report, Quote quote, int reported, int other) {
        String title = report.report().metadata().title();
        List<Quote> quotes = new ArrayList<>();
        report.report().sections().stream()
                .filter(section -> section.level() == 0 && section.chapter() == Chapter.HEAD)
                .findFirst()
                .filter(head -> !title.isEmpty())
                .map(head -> new Quote(head.place().location().toString(), title))
                .ifPresent(quotes::add);
        quotes.add(quote);
        report.note(Severity.ERROR, "message", quotes, reported, other);
    }

    private static Set<Integer> years(String text) {
        Set<Integer> years = new LinkedHashSet<>();
        Matcher matcher = YEAR.matcher(TITLE_MARKS.matcher(text).replaceAll(""));
        while (matcher.find()) {
            years.add(Integer.parseInt(matcher.group(1)));
        }
        return years;
    }
}
