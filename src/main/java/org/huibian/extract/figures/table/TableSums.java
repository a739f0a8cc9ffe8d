package org.huibian.extract.figures.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.extract.Problem;
import org.huibian.source.Excerpt;
import org.huibian.source.SourceBlock;
import org.huibian.source.plain.LostCharacters;
import org.jspecify.annotations.Nullable;

/**
 * Whether the 合计 rows and columns of a table are the sums of their parts.
 *
 * <p>A table with 小计 or 其中 is passed over, for its parts are not all of one kind; so are rates,
 * comparisons and columns of last year, and a total over a cell that is no plain number.
 */
final class TableSums {

    private static final Pattern TOTAL =
            Pattern.compile("\\p{IsHan}{0,10}?(?:合计|总计|共计)(?:数)?(?:[（(][^）)]{1,4}[）)])?");

    private static final Pattern OTHER_KIND = Pattern.compile("率|比|%|％|均|同期|上年|去年|增|减|序号|编号|年份");

    /** The largest table that is summed, in rows. */
    private static final int MOST_ROWS = 2000;

    private final List<TreeMap<Integer, SourceBlock.Cell>> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private TableSums(SourceBlock.Table table) {
        for (SourceBlock.Row row : table.rows()) {
            TreeMap<Integer, SourceBlock.Cell> cells = new TreeMap<>();
            row.cells().forEach(cell -> cells.put(cell.column(), cell));
            rows.add(cells);
        }
    }

    /** The totals of a table that are not the sum of their parts. */
    static List<Problem> of(SourceBlock.Table table) {
        boolean mixed =
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> cell.text().reading())
                        .anyMatch(text -> text.contains("小计") || text.contains("其中"));
        if (mixed || table.rows().size() > MOST_ROWS) {
            return List.of();
        }
        TableSums sums = new TableSums(table);
        for (int r = 0; r < sums.rows.size(); r++) {
            for (SourceBlock.Cell cell : sums.rows.get(r).values()) {
                if (isTotal(cell.text().reading())) {
                    sums.row(r, cell);
                    sums.column(r, cell);
                }
            }
        }
        return sums.problems;
    }

    /** 合计 at the left of a row: each number right of it is the sum of those above. */
    private void row(int total, SourceBlock.Cell label) {
        for (SourceBlock.Cell cell : rows.get(total).tailMap(label.column(), false).values()) {
            List<BigDecimal> parts = new ArrayList<>();
            int r = total - 1;
            for (; r >= 0 && !isTotal(rows.get(r), label.column()); r--) {
                SourceBlock.Cell part = rows.get(r).get(cell.column());
                Optional<BigDecimal> number = part == null ? Optional.empty() : number(part);
                if (part != null && number.isEmpty()) {
                    break;
                }
                number.ifPresent(parts::add);
            }
            // What a lost character made of a number is unknown, and so is the sum.
            boolean alike = r < 0 || !isLost(rows.get(r).get(cell.column()));
            for (int head = r; head >= 0 && alike; head--) {
                SourceBlock.Cell above = rows.get(head).get(cell.column());
                alike = above == null || !OTHER_KIND.matcher(above.text().reading()).find();
            }
            if (alike && labelled(r + 1, total, label.column())) {
                compare(cell, parts, quote(rows.get(total)));
            }
        }
    }

    /** Whether the rows of the parts bear names, and none of another kind. */
    private boolean labelled(int from, int to, int column) {
        for (int r = from; r < to; r++) {
            SourceBlock.Cell label = rows.get(r).get(column);
            String text = label == null ? "" : label.text().reading();
            if (text.isEmpty() || OTHER_KIND.matcher(text).find()) {
                return false;
            }
        }
        return true;
    }

    /** 合计 at the top of a column: each number below it is the sum of those left of it. */
    private void column(int head, SourceBlock.Cell label) {
        List<Integer> parts = new ArrayList<>();
        for (int column : rows.get(head).headMap(label.column(), false).keySet()) {
            String text = rows.get(head).get(column).text().reading();
            if (OTHER_KIND.matcher(text).find()) {
                return;
            }
            parts.add(column);
        }
        for (int r = head + 1; r < rows.size(); r++) {
            SourceBlock.Cell total = rows.get(r).get(label.column());
            if (total == null || number(total).isEmpty()) {
                continue;
            }
            List<BigDecimal> addends = new ArrayList<>();
            boolean lost = false;
            for (int column : parts) {
                SourceBlock.Cell part = rows.get(r).get(column);
                lost |= isLost(part);
                if (part != null) {
                    number(part).ifPresent(addends::add);
                }
            }
            if (!lost) {
                compare(total, addends, quote(rows.get(r)));
            }
        }
    }

    /** Whether a label says that its row or column holds totals. */
    static boolean isTotal(String label) {
        return TOTAL.matcher(label).matches();
    }

    private static boolean isTotal(Map<Integer, SourceBlock.Cell> row, int column) {
        SourceBlock.Cell label = row.get(column);
        return label != null && isTotal(label.text().reading());
    }

    private void compare(SourceBlock.Cell total, List<BigDecimal> parts, String quote) {
        Optional<BigDecimal> stated = number(total);
        if (stated.isEmpty() || parts.size() < 2) {
            return;
        }
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(stated.get()) != 0) {
            Excerpt excerpt = total.text().excerpt(0, total.text().reading().length());
            problems.add(
                    new Problem(
                            Problem.Kind.TABLE_SUM,
                            sum.toPlainString(),
                            List.of(excerpt),
                            List.of(quote)));
        }
    }

    private static boolean isLost(SourceBlock.@Nullable Cell cell) {
        return cell != null && LostCharacters.isIn(cell.text().reading());
    }

    private static Optional<BigDecimal> number(SourceBlock.Cell cell) {
        String text = cell.text().reading();
        return FormNumber.isPlain(text)
                ? Optional.of(new BigDecimal(text.replaceAll("[,，]", "")))
                : Optional.empty();
    }

    private static String quote(Map<Integer, SourceBlock.Cell> row) {
        return row.values().stream()
                .map(cell -> cell.text().submitted().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
