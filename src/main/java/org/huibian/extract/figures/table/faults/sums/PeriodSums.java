package org.huibian.extract.figures.table.faults.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.huibian.source.SourceBlock;

/**
 * Whether the column of a whole year is the sum of the columns of its quarters, halves or months,
 * row by row. What is counted at the end of each period (社区数) is not added up: there the year has
 * what its last period has.
 */
final class PeriodSums {

    private static final Pattern YEAR =
            Pattern.compile(
                    "(?:20\\d\\d年)?(?:全年|年度|本年|全年度|年)?(?:合计|总计|共计|累计|总数|小计)?(?:数量?)?(?:[（(][^）)]{1,6}[）)])?");

    /** The parts that make a year, as heads call them. */
    private static final List<List<Pattern>> YEARS =
            List.of(
                    of("(?:第)?[一1]季度|Q1", "(?:第)?[二2]季度|Q2", "(?:第)?[三3]季度|Q3", "(?:第)?[四4]季度|Q4"),
                    months(),
                    of("上半年", "下半年"));

    private static final int MONTHS = 12;
    private static final String HANZI = "一二三四五六七八九十";

    private PeriodSums() {}

    private static List<Pattern> of(String... heads) {
        List<Pattern> patterns = new ArrayList<>();
        for (String head : heads) {
            patterns.add(Pattern.compile("(?:20\\d\\d年)?(?:" + head + ")(?:数量?)?"));
        }
        return List.copyOf(patterns);
    }

    private static List<Pattern> months() {
        String[] heads = new String[MONTHS];
        for (int month = 1; month <= MONTHS; month++) {
            int beyond = month - HANZI.length();
            String hanzi =
                    beyond > 0
                            ? "十" + HANZI.charAt(beyond - 1)
                            : String.valueOf(HANZI.charAt(month - 1));
            heads[month - 1] = "(?:" + month + "|0" + month + "|" + hanzi + ")月份?";
        }
        return of(heads);
    }

    /** Notes the years of a table that are not the sum of their periods. */
    static void examine(SummedTable table) {
        for (int head = 0; head < table.size(); head++) {
            for (List<Pattern> periods : YEARS) {
                List<Integer> parts = columns(table.row(head), periods);
                Optional<Integer> year = parts.isEmpty() ? Optional.empty() : year(table, head);
                if (year.isPresent()) {
                    rows(table, head, parts, year.get());
                    break;
                }
            }
        }
    }

    /** Whether a column of that row is added up by the periods beside it. */
    static boolean isYear(SummedTable table, int head, int column) {
        return year(table, head).filter(year -> year == column).isPresent()
                && YEARS.stream().anyMatch(periods -> !columns(table.row(head), periods).isEmpty());
    }

    /** Where each of the periods stands; empty unless all of them do. */
    private static List<Integer> columns(
            TreeMap<Integer, SourceBlock.Cell> head, List<Pattern> periods) {
        List<Integer> columns = new ArrayList<>();
        for (Pattern period : periods) {
            head.entrySet().stream()
                    .filter(cell -> period.matcher(plain(cell.getValue())).matches())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .ifPresent(columns::add);
        }
        return columns.size() == periods.size() ? columns : List.of();
    }

    private static Optional<Integer> year(SummedTable table, int head) {
        return table.row(head).entrySet().stream()
                .filter(cell -> !plain(cell.getValue()).isEmpty())
                .filter(cell -> YEAR.matcher(plain(cell.getValue())).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String plain(SourceBlock.Cell cell) {
        return cell.text().reading().replaceAll("\\s", "");
    }

    private static void rows(SummedTable table, int head, List<Integer> parts, int year) {
        int first = table.row(head).firstKey();
        for (int row = head + 1; row < table.size(); row++) {
            List<BigDecimal> addends = new ArrayList<>();
            for (int column : parts) {
                table.number(row, column).ifPresent(addends::add);
            }
            boolean counted =
                    addends.size() == parts.size() && !isOfOtherKind(table, row, first, parts);
            if (counted && !isStock(addends, table.number(row, year))) {
                table.compare(row, year, addends);
            }
        }
    }

    private static boolean isOfOtherKind(
            SummedTable table, int row, int first, List<Integer> parts) {
        for (int column : table.row(row).keySet()) {
            if (column >= first
                    && !parts.contains(column)
                    && SummedTable.isOfOtherKind(table.text(row, column))) {
                return true;
            }
        }
        return false;
    }

    /** 12, 12, 13, 13 and 13: what there was at the end. */
    private static boolean isStock(List<BigDecimal> parts, Optional<BigDecimal> year) {
        return year.filter(last -> last.compareTo(parts.get(parts.size() - 1)) == 0).isPresent()
                && parts.get(0).signum() > 0;
    }
}
