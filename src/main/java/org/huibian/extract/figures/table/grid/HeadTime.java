package org.huibian.extract.figures.table.grid;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huibian.extract.Role;

/**
 * What the heads of a table say about time: which columns are of the year reported on, which of an
 * earlier one (上年, 2024年), which compare the two (同比), which are aims (目标, 2026年).
 */
public final class HeadTime {

    private static final Pattern BEFORE = Pattern.compile("上年|去年|上一年|同期");

    /** 增减%, 比上年±, 同比: what comes of two years and is neither's number. */
    private static final Pattern CHANGE =
            Pattern.compile(
                    "同比|环比|增长|增幅|增减|升降|涨幅|涨跌|降幅|变化|变动|±|差额|差值|增量|[比较与]?(?:上年|去年|上一年|20\\d\\d年)(?:度|同期)?(?:相比|比较|相较)|[比较](?:上年|去年|上一年|20\\d\\d年)(?:度|同期)?");

    /** 增减, 同比增长率（%） at the left: what the whole row is of. */
    private static final Pattern CHANGE_ROW =
            Pattern.compile(
                    "(?:同比|环比|[比较与](?:上年|去年|20\\d\\d年)(?:同期)?(?:相比|比较)?)?(?:增减|增长|增幅|升降|变化|变动|±|(?<=.))(?:数|量|额|值|率|幅度?|情况|比例|百分比)?(?:[（(]?[%％±件\\+-]{1,3}[）)]?)?");

    private static final List<String> PLAN = List.of("目标", "计划", "任务数");

    /** 计划执行次数 tells what was done. */
    private static final List<String> DONE = List.of("执行", "实际", "落实", "实施", "完成情况");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    /** 2024年, 上年同期 at the left: what the whole row is of, not a part of a name. */
    private static final Pattern ROW = Pattern.compile("20\\d\\d\\s?年?度?|(?:上一?|去)年(?:同期)?数?|同期数?");

    /** 上半年, 一季度, 1月: of a part of the year, where another column is of all of it. */
    private static final Pattern PERIOD =
            Pattern.compile("[上下]半年|第?[一二三四]季度|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月");

    /** 1月 at the left: the whole row is of it. */
    private static final Pattern PERIOD_ROW =
            Pattern.compile("(?:20\\d\\d年)?(?:" + PERIOD.pattern() + ")份?");

    /** 2021—2025年累计, 八五以来: of several years. */
    private static final Pattern SEVERAL =
            Pattern.compile("20\\d\\d年?\\s?[-—–～~至到]+\\s?20\\d\\d|以来|历年|[两三四五]年[来间]?(?:累计|合计|总)");

    private static final Pattern WHOLE =
            Pattern.compile("全年|年度|合计|总计|累计|共计|(?<!\\d)1月?[-—–～~至到]1[12]月");

    /** What a title says that is of the year to come: 2026年计划, but not 计划完成情况. */
    private static final Pattern AHEAD = Pattern.compile("计划|目标|安排|打算");

    /** The parts that make a year, as they are called in heads. */
    private static final List<Set<String>> YEARS =
            List.of(
                    Set.of("上半年", "下半年"),
                    Set.of("一季度", "二季度", "三季度", "四季度"),
                    IntStream.rangeClosed(1, 12)
                            .mapToObj(month -> month + "月")
                            .collect(Collectors.toSet()));

    private final int year;
    private final boolean whole;

    /** The parts of the year that columns are of, where there are several. */
    private final Set<String> periods;

    /** What the title of the table says of all of it. */
    private final Optional<Sense> all;

    /**
     * Of a table.
     *
     * @param heads the heads of its columns
     * @param year the year reported on; 0 where the report does not say, so that the latest year
     *     over a column that is no aim is taken for it
     * @param about its title and the name of its sheet
     */
    public HeadTime(Collection<String> heads, int year, String about) {
        int latest = 0;
        for (String head : heads) {
            latest = has(head, PLAN) || isComparing(head) ? latest : Math.max(latest, yearOf(head));
        }
        this.year = year > 0 ? year : latest;
        this.whole =
                heads.stream()
                        .anyMatch(
                                head ->
                                        WHOLE.matcher(head).find()
                                                && PERIOD.matcher(
                                                                WHOLE.matcher(head).replaceAll(""))
                                                        .results()
                                                        .findAny()
                                                        .isEmpty());
        Set<String> parts =
                heads.stream()
                        .map(HeadTime::period)
                        .filter(period -> !period.isEmpty())
                        .collect(Collectors.toSet());
        this.periods = parts.size() > 1 ? parts : Set.of();
        int named = yearOf(about);
        boolean own = heads.stream().anyMatch(head -> yearOf(head) == this.year);
        boolean ahead = AHEAD.matcher(about).find() && !has(about, DONE) && !about.contains("完成");
        this.all =
                !whole && PERIOD.matcher(WHOLE.matcher(about).replaceAll("")).results().count() == 1
                        ? Optional.of(OF_PERIOD)
                        : year > 0 && named > 0 && named < year && !own
                                ? Optional.of(new Sense(Role.PREVIOUS, "上年数"))
                                : year > 0 && named > year && ahead
                                        ? Optional.of(AIM)
                                        : Optional.empty();
    }

    /** The part of the year that a head is of, empty where of none or of all. */
    private static String period(String head) {
        String words = WHOLE.matcher(head).replaceAll("");
        Matcher period = PERIOD.matcher(words);
        return period.find() ? period.group().replaceFirst("^第", "") : "";
    }

    /** Whether the columns of parts of the year make all of it, and none is of all of it. */
    public boolean addsUp() {
        return !whole && YEARS.contains(periods);
    }

    /** How many columns make the year. */
    public int periods() {
        return periods.size();
    }

    /** A role other than that of a figure of the year, and the reason for it. */
    public record Sense(Role role, String reason) {}

    /** Of a part of the year. */
    public static final Sense OF_PERIOD = new Sense(Role.PART, "部分时段的数");

    /** Of two years. */
    public static final Sense COMPARED = new Sense(Role.OTHER, "与上年比较");

    /** Of what is to come. */
    public static final Sense AIM = new Sense(Role.PLAN, "计划、目标");

    /** What head of a column and label of a row say; empty where the year itself is meant. */
    public Optional<Sense> of(String column, String row) {
        String own = ROW.matcher(row).matches() ? row : "";
        if (isComparing(column) || CHANGE_ROW.matcher(row).matches()) {
            return Optional.of(COMPARED);
        }
        int stated = Math.max(yearOf(column), yearOf(own));
        if (BEFORE.matcher(column + own).find() || stated > 0 && stated < year) {
            return Optional.of(new Sense(Role.PREVIOUS, "上年数"));
        }
        if (SEVERAL.matcher(column).find()) {
            return Optional.of(new Sense(Role.OTHER, "多年累计"));
        }
        if (PERIOD_ROW.matcher(row).matches()) {
            return Optional.of(OF_PERIOD);
        }
        if ((whole || !periods.isEmpty()) && !period(column).isEmpty()) {
            return Optional.of(OF_PERIOD);
        }
        if (has(column, PLAN) && !has(column, DONE) || year > 0 && stated > year) {
            return Optional.of(AIM);
        }
        return all;
    }

    /** Whether a head is of what has changed: 同比情况 above 上年数 is of last year again. */
    public static boolean isComparing(String head) {
        return end(CHANGE, head) > 0 && end(CHANGE, head) >= end(BEFORE, head);
    }

    /** Where the last of some words ends, 0 where there are none. */
    private static int end(Pattern words, String head) {
        return words.matcher(head).results().mapToInt(MatchResult::end).max().orElse(0);
    }

    /** The last year that is named, so that 2021—2025年 is of the latter; 0 where none is. */
    private static int yearOf(String head) {
        int year = 0;
        Matcher matcher = YEAR.matcher(head);
        while (matcher.find()) {
            year = Integer.parseInt(matcher.group());
        }
        return year;
    }

    private static boolean has(String head, List<String> words) {
        return words.stream().anyMatch(head::contains);
    }
}
