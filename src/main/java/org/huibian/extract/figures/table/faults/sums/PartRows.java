package org.huibian.extract.figures.table.faults.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibian.source.SourceBlock;

/**
 * Whether a row of a list is the sum of the rows set in below it (执法检查合计, then 　城市管理, 　安全生产), and a
 * 小计 the sum of its group above it.
 */
final class PartRows {

    private static final Pattern SUBTOTAL =
            Pattern.compile("\\p{IsHan}{0,8}小计(?:[（(][^）)]{1,4}[）)])?");

    /** 执法检查（合计）, 案件总数: a row that says that it holds all of what is set in below it. */
    private static final Pattern ALL = Pattern.compile("合计|总计|共计|总数|小计");

    private static final Pattern OF_WHICH = Pattern.compile("^\\s*其中");

    private static final Pattern OTHERS = Pattern.compile("其他|其它");

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}");

    private static final Pattern UNDER_A_NUMBER =
            Pattern.compile("|\\d{1,3}[.．]\\d{1,2}|[（(]\\d{1,2}[）)]|[—－-]+");

    /** What one and the same may be besides: 党员, 女性 among the mediators. */
    private static final Pattern ATTRIBUTES = Pattern.compile("党员|女|学历|本科|持证|资格|岁|青年|退役|专业");

    private PartRows() {}

    /** Notes the rows of a table that are not what their parts make. */
    static void examine(SummedTable table) {
        for (int r = 0; r < table.size(); r++) {
            for (SourceBlock.Cell cell : table.row(r).values()) {
                if (SUBTOTAL.matcher(cell.text().reading()).matches()) {
                    group(table, r, cell.column());
                }
            }
            Optional<Integer> label = label(table, r);
            if (label.isPresent()) {
                below(table, r, label.get());
            }
        }
    }

    /** Whether rows below a row are set in as its parts. */
    static boolean hasPartsBelow(SummedTable table, int row, int label) {
        return end(table, row, label) - row > 2;
    }

    /** The first cell of a row that is a name. */
    private static Optional<Integer> label(SummedTable table, int row) {
        return table.row(row).entrySet().stream()
                .filter(cell -> cell.getValue().text().reading().matches(".*\\p{IsHan}.*"))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static void below(SummedTable table, int total, int label) {
        int end = end(table, total, label);
        if (end - total < 3) {
            return;
        }
        boolean ofWhich = OF_WHICH.matcher(table.text(total + 1, label)).find();
        boolean all =
                ALL.matcher(table.text(total, label)).find()
                        && (!ofWhich || OTHERS.matcher(table.text(end - 1, label)).find());
        for (int r = total + 1; r < end; r++) {
            String name = table.text(r, label);
            if (SummedTable.isOfOtherKind(name) || ATTRIBUTES.matcher(name).find()) {
                return;
            }
        }
        for (int column : table.row(total).tailMap(label, false).keySet()) {
            List<BigDecimal> parts = numbers(table, total + 1, end, column);
            boolean full = parts.size() == end - total - 1;
            boolean more =
                    table.number(total, column)
                            .filter(stated -> SummedTable.sum(parts).compareTo(stated) > 0)
                            .isPresent();
            boolean ofOther = ofWhich && isMadeByParts(table, total - 1, column, parts);
            if (full && !ofOther && (all || ofWhich && more)) {
                table.compare(total, column, parts);
            }
        }
    }

    /** 承办23件, 办结22件, 其中简易9件, 其中普通14件: the parts may be of the row above. */
    private static boolean isMadeByParts(
            SummedTable table, int row, int column, List<BigDecimal> parts) {
        return row >= 0
                && table.number(row, column)
                        .filter(stated -> SummedTable.sum(parts).compareTo(stated) == 0)
                        .isPresent();
    }

    /** The index behind the last row that is set in below one. */
    private static int end(SummedTable table, int total, int label) {
        int end = total + 1;
        while (end < table.size() && isSetIn(table, total, end, label)) {
            end++;
        }
        return end;
    }

    private static boolean isSetIn(SummedTable table, int total, int row, int label) {
        SourceBlock.Cell whole = table.cell(total, label);
        SourceBlock.Cell part = table.cell(row, label);
        if (whole == null || part == null || part.text().reading().isEmpty()) {
            return false;
        }
        int first = table.row(total).firstKey();
        boolean numbered =
                first < label
                        && NUMBERED.matcher(table.text(total, first)).matches()
                        && UNDER_A_NUMBER.matcher(table.text(row, first)).matches();
        boolean named =
                OF_WHICH.matcher(part.text().reading()).find()
                        && !OF_WHICH.matcher(whole.text().reading()).find();
        return numbered || named || isIndented(part) && !isIndented(whole);
    }

    private static boolean isIndented(SourceBlock.Cell cell) {
        String text = cell.text().submitted();
        return text.startsWith("　") || text.startsWith("  ");
    }

    /** 小计 below a group: of the rows of its group, or of all since the last one. */
    private static void group(SummedTable table, int total, int label) {
        int first = total;
        while (first > 0 && isOfGroup(table, first - 1, total, label)) {
            first--;
        }
        for (int column : table.row(total).tailMap(label, false).keySet()) {
            List<BigDecimal> parts = numbers(table, first, total, column);
            if (parts.size() == total - first) {
                table.compare(total, column, parts);
            }
        }
    }

    private static boolean isOfGroup(SummedTable table, int row, int total, int label) {
        String name = table.text(row, label);
        boolean part =
                !name.isEmpty()
                        && !ALL.matcher(name).find()
                        && !SummedTable.isOfOtherKind(name)
                        && table.row(row).tailMap(label, false).keySet().stream()
                                .anyMatch(column -> table.number(row, column).isPresent());
        if (!part) {
            return false;
        }
        for (int column : table.row(total).headMap(label, false).keySet()) {
            String group = table.text(total, column);
            String other = table.text(row, column);
            boolean words = group.matches(".*\\p{IsHan}.*") || other.matches(".*\\p{IsHan}.*");
            if (words && !group.isEmpty() && !other.isEmpty() && !group.equals(other)) {
                return false;
            }
        }
        return true;
    }

    private static List<BigDecimal> numbers(SummedTable table, int from, int to, int column) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (int r = from; r < to; r++) {
            table.number(r, column).ifPresent(numbers::add);
        }
        return numbers;
    }
}
