package org.huibian.extract.figures.table.faults.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.extract.Problem;
import org.huibian.extract.figures.table.grid.TotalLabel;
import org.huibian.source.SourceBlock;

/**
 * Whether the 合计 rows and columns of a table are the sums of their parts.
 *
 * <p>A table with 小计 or 其中 is passed over, for its parts are not all of one kind, but for rows with
 * their own parts (see {@link PartRows}) and a total whose 其中 ends with 其他; so are rates,
 * comparisons and columns of last year, and a total over a cell that is no plain number.
 */
public final class TableSums {

    /** 普法类活动合计场次: of some kind among the rows, and of what. */
    private static final Pattern KIND_TOTAL =
            Pattern.compile(
                    "\\p{IsHan}{2,10}(?:合计|总计|共计)(?:数量|次数|场次|件数|人数|人次|份数|条数|金额|面积|总数)(?:[（(][^）)]{1,4}[）)])?");

    /** 合计 with no word of what it is of. */
    private static final Pattern SUM_ONLY =
            Pattern.compile("(?:合计|总计|共计)(?:数)?(?:[（(][^）)]{1,4}[）)])?");

    /** 处罚合计: of what is one, and not of all (案件合计, 全镇合计). */
    private static final Pattern KIND_SUM =
            Pattern.compile(
                    "(?!全|案件|总|各|本|\\p{IsHan}{1,4}[街镇乡村])\\p{IsHan}{2,10}(?:合计|总计|共计)(?:数)?(?:[（(][^）)]{1,4}[）)])?");

    private static final Pattern UNIT = Pattern.compile("(?:计量|计算)?单\\s*位");

    /** Heads stand in one of the first lines. */
    private static final int TOP = 4;

    /** Words that tell nothing of what is counted. */
    private static final Set<String> COMMON = Set.of("案件", "合计", "行政", "数量", "件数", "次数", "总计");

    /** The head of rows that each are something else, which a total need not be all of. */
    private static final Pattern ITEMS = Pattern.compile(".{0,4}(?:项目|指标|事项|内容|工作)(?:名称)?");

    private static final Pattern OF_WHICH = Pattern.compile("\\s*其中\\s*[：:、，]?");

    private static final Pattern OTHERS = Pattern.compile("^\\s*(?:[\\d.、（）()]*)其[他它]");

    /** The largest table that is summed, in rows. */
    private static final int MOST_ROWS = 2000;

    private final SummedTable table;

    private TableSums(SummedTable table) {
        this.table = table;
    }

    /** The totals of a table that are not the sum of their parts. */
    public static List<Problem> of(SourceBlock.Table table) {
        boolean mixed =
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> cell.text().reading())
                        .anyMatch(text -> text.contains("小计") || text.contains("其中"));
        if (table.rows().size() > MOST_ROWS) {
            return List.of();
        }
        SummedTable summed = new SummedTable(table);
        PeriodSums.examine(summed);
        PartRows.examine(summed);
        TableSums sums = new TableSums(summed);
        for (int r = 0; r < summed.size(); r++) {
            for (SourceBlock.Cell cell : summed.row(r).values()) {
                String label = cell.text().reading();
                if (ColumnTotals.isOne(label)) {
                    ColumnTotals.examine(summed, r, cell.column(), !mixed);
                }
                if (mixed) {
                    sums.ofWhich(r, cell.column());
                } else if (TotalLabel.isOne(label)) {
                    sums.row(r, cell.column());
                } else if (KIND_TOTAL.matcher(label).matches()) {
                    sums.kind(r, cell.column());
                }
            }
        }
        return summed.problems();
    }

    /** 合计 at the left of a row: each number right of it is the sum of those above. */
    private void row(int total, int label) {
        if (PartRows.hasPartsBelow(table, total, label)) {
            return;
        }
        for (int column : table.row(total).tailMap(label, false).keySet()) {
            List<BigDecimal> parts = new ArrayList<>();
            int r = total - 1;
            for (; r >= 0 && !TotalLabel.isOne(table.text(r, label)); r--) {
                Optional<BigDecimal> number = table.number(r, column);
                if (table.cell(r, column) != null && number.isEmpty()) {
                    break;
                }
                number.ifPresent(parts::add);
            }
            if (isForm() && !SUM_ONLY.matcher(table.text(total, label)).matches()) {
                kindsOf(total, label, column);
                continue;
            }
            boolean alike = r < 0 || !table.isLost(r, column);
            for (int head = r; head >= 0 && alike; head--) {
                alike = !SummedTable.isOfOtherKind(table.text(head, column));
            }
            boolean ofSome = r >= 0 && isOfItems(total, label, r) && isOfLast(total, column, parts);
            if (alike && !ofSome && labelled(r + 1, total, label)) {
                table.compare(total, column, parts);
            }
        }
    }

    /**
     * 执法检查, 警告, 罚款, 合计 below 项目, or 处罚合计: where rows are of one kind (甲村, 乙村) a total that lacks
     * the first of them is a slip.
     */
    private boolean isOfItems(int total, int label, int head) {
        return ITEMS.matcher(table.text(head, label)).matches()
                || KIND_SUM.matcher(table.text(total, label)).matches();
    }

    /** Whether a total is the sum of some of its parts, listed from the one right above it. */
    private boolean isOfLast(int total, int column, List<BigDecimal> parts) {
        return IntStream.rangeClosed(2, Math.min(SummedTable.MOST_PARTS, parts.size()))
                .mapToObj(size -> SummedTable.sum(parts.subList(0, size)))
                .anyMatch(
                        sum ->
                                table.number(total, column).stream()
                                        .anyMatch(said -> said.compareTo(sum) == 0));
    }

    /** Whether the rows of a table are indicators, each with its unit. */
    private boolean isForm() {
        for (int r = 0; r < Math.min(TOP, table.size()); r++) {
            for (SourceBlock.Cell cell : table.row(r).values()) {
                if (UNIT.matcher(cell.text().reading()).matches()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 简易程序处罚, 普通程序处罚 above 行政处罚案件合计: only what has a word of its name is a kind of it. */
    private void kindsOf(int total, int label, int column) {
        List<BigDecimal> parts = new ArrayList<>();
        String name = table.text(total, label);
        for (int r = total - 1; r >= 0 && haveCommonWord(table.text(r, label), name); r--) {
            table.number(r, column).ifPresent(parts::add);
        }
        if (parts.size() > 1) {
            table.compare(total, column, parts);
        }
    }

    private static boolean haveCommonWord(String part, String whole) {
        return IntStream.range(0, Math.max(0, part.length() - 1))
                .mapToObj(at -> part.substring(at, at + 2))
                .anyMatch(word -> !COMMON.contains(word) && whole.contains(word));
    }

    /** Whether the rows of the parts bear names, and none of another kind. */
    private boolean labelled(int from, int to, int column) {
        for (int r = from; r < to; r++) {
            String text = table.text(r, column);
            if (text.isEmpty() || SummedTable.isOfOtherKind(text)) {
                return false;
            }
        }
        return true;
    }

    /**
     * 普法类活动合计场次: the sum of the rows right above it, as many as most of its columns say; where no
     * number of rows gives most of them, nobody knows what it adds up.
     */
    private void kind(int total, int label) {
        List<Integer> columns = new ArrayList<>();
        for (int column : table.row(total).tailMap(label, false).keySet()) {
            if (table.number(total, column).isPresent()) {
                columns.add(column);
            }
        }
        int best = total;
        int most = columns.size() / 2;
        for (int first = total - 2; first >= 0 && labelled(first, first + 1, label); first--) {
            int fitting = 0;
            for (int column : columns) {
                BigDecimal sum = SummedTable.sum(parts(first, total, column));
                fitting += sum.compareTo(table.number(total, column).orElseThrow()) == 0 ? 1 : 0;
            }
            if (fitting > most) {
                most = fitting;
                best = first;
            }
        }
        for (int column : columns) {
            table.compare(total, column, parts(best, total, column));
        }
    }

    /**
     * 行政处罚案件合计, 其中：警告, 罚款, 其他: the rows right below it, which nothing is missing of as the last is
     * 其他.
     */
    private void ofWhich(int total, int label) {
        int last = total + 1;
        if (last >= table.size() || !OF_WHICH.matcher(table.text(last, label)).lookingAt()) {
            return;
        }
        while (last + 1 < table.size() && !OTHERS.matcher(table.text(last, label)).find()) {
            last++;
        }
        if (!OTHERS.matcher(table.text(last, label)).find()
                || last - total > SummedTable.MOST_PARTS
                || !labelled(total + 1, last + 1, label)) {
            return;
        }
        for (int column : table.row(total).tailMap(label, false).keySet()) {
            List<BigDecimal> parts = parts(total + 1, last + 1, column);
            if (parts.size() == last - total) {
                table.compare(total, column, parts);
            }
        }
    }

    private List<BigDecimal> parts(int from, int to, int column) {
        List<BigDecimal> parts = new ArrayList<>();
        for (int r = from; r < to; r++) {
            table.number(r, column).ifPresent(parts::add);
        }
        return parts;
    }
}
