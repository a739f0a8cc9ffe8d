package org.huibian.extract.figures.draft.beside;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The months that a part of the year has: 上半年, 至三季度末, 10至12月.
 *
 * @param from the first, 1-based
 * @param to the last
 */
public record Months(int from, int to) {

    private static final int YEAR = 12;
    private static final int HALF = 6;
    private static final int QUARTER = 3;
    private static final String NUMERALS = "一二三四五六七八九";

    /** Up to, then which; the ways a part of the year is named, the longer ones first. */
    private static final Pattern PART =
            Pattern.compile(
                    "(?<half>[上下])半年"
                            + "|(?<upto>前|(?:截)?[至止到])?(?:今年|本年)?第?(?<quarter>[一二三四1-4])个?季度"
                            + "|前(?<first>1[01]|[2-9]|十一?|[二三四五六七八九])个月"
                            + "|(?<![0-9])(?<from>1[0-2]|[1-9])(?:月份?)?[-—至到~～](?<to>1[0-2]|[1-9])月"
                            + "|(?<by>(?:截)?[至止到])(?:今年|本年)?(?<last>1[0-2]|[1-9])月(?:份|底|末)"
                            + "|(?<![0-9])(?<month>1[0-2]|[1-9])月");

    /** 上、下半年各: what follows was done as often in both halves, which make the year. */
    private static final Pattern BOTH_HALVES =
            Pattern.compile(
                    "(?:^|[，,；;。：:])(?!.*(?:计划|[拟将应须]|要求|每年|明年|下年|制度))[^，,；;。：:0-9]{0,14}"
                            + "上(?:半年)?[、和与及]?下半年各自?(?!村|社区|站|单位|部门|中心|所|网格|支部|组(?!织))[^，,；;。、0-9]{0,14}$");

    /** Whether a number is of each half of the year that is past, by the sentence before it. */
    public static boolean areHalves(String before) {
        return BOTH_HALVES.matcher(before).find();
    }

    /**
     * The one part of the year that some words name; empty where they name none, several, or all of
     * it.
     */
    public static Optional<Months> named(String words) {
        Matcher part = PART.matcher(words);
        if (!part.find()) {
            return Optional.empty();
        }
        Months months = of(part);
        boolean whole = months.from == 1 && months.to == YEAR;
        return part.find() || whole ? Optional.empty() : Optional.of(months);
    }

    private static Months of(Matcher part) {
        if (part.group("half") != null) {
            return part.group("half").equals("上")
                    ? new Months(1, HALF)
                    : new Months(HALF + 1, YEAR);
        }
        if (part.group("quarter") != null) {
            int to = number(part.group("quarter")) * QUARTER;
            return new Months(part.group("upto") == null ? to - QUARTER + 1 : 1, to);
        }
        if (part.group("first") != null) {
            return new Months(1, number(part.group("first")));
        }
        if (part.group("from") != null) {
            return new Months(number(part.group("from")), number(part.group("to")));
        }
        if (part.group("last") != null) {
            return new Months(1, number(part.group("last")));
        }
        int month = number(part.group("month"));
        return new Months(month, month);
    }

    private static int number(String numeral) {
        if (numeral.charAt(0) == '十') {
            return 10 + (numeral.length() > 1 ? 1 : 0);
        }
        int hanzi = NUMERALS.indexOf(numeral.charAt(0));
        return hanzi >= 0 ? hanzi + 1 : Integer.parseInt(numeral);
    }

    /** Whether several parts make up one year between them, each month once. */
    public static boolean areOneYear(List<Months> parts) {
        List<Months> inOrder =
                parts.stream().sorted(Comparator.comparingInt(Months::from)).toList();
        int next = 1;
        for (Months part : inOrder) {
            if (part.from != next || part.to < part.from) {
                return false;
            }
            next = part.to + 1;
        }
        return parts.size() > 1 && next == YEAR + 1;
    }
}
