package org.huibian.extract.figures.table.faults.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.figures.table.grid.TotalLabel;

/**
 * Whether a column headed 合计 or 小计 holds, row by row, the sum of columns beside it.
 *
 * <p>It need not be all of them: in 执法检查, 警告, 罚款, 合计 only the last two are counted together. The
 * rows show which are, by what gives most of them; where none does, the head's unit.
 */
final class ColumnTotals {

    private static final Pattern SUBTOTAL =
            Pattern.compile("\\p{IsHan}{0,8}小计(?:[（(][^）)]{1,4}[）)])?");

    private static final Pattern NUMBERING = Pattern.compile("序\\s*号|编\\s*号");

    private static final Pattern UNIT = Pattern.compile("[（(](\\p{IsHan}{1,4})[）)]\\s*$");

    /** What is measured and not counted is no part of a count. */
    private static final Pattern AMOUNT = Pattern.compile("金额|款额|[（(][百千万亿]?元[）)]|面积|平方|公里|亩");

    private static final Pattern ABOUT =
            Pattern.compile("[约近超]?\\s*\\d[\\d,.]*\\s*\\p{IsHan}{0,3}");

    private final SummedTable table;
    private final int head;
    private final int total;

    /** The rows that state a total. */
    private final List<Integer> rows = new ArrayList<>();

    /** The columns of numbers before it that may be added up. */
    private final List<Integer> before = new ArrayList<>();

    /** Whether nothing in the table says that all of these are no sum. */
    private boolean sure;

    private ColumnTotals(SummedTable table, int head, int total, boolean sure) {
        this.table = table;
        this.head = head;
        this.total = total;
        this.sure = sure;
    }

    /** Whether a head says that its column holds totals. */
    static boolean isOne(String label) {
        return TotalLabel.isOne(label) || SUBTOTAL.matcher(label).matches();
    }

    /**
     * Notes the numbers below a head that are not what the columns beside them come to.
     *
     * @param sure whether all columns before it are its parts unless the rows say otherwise
     */
    static void examine(SummedTable table, int head, int total, boolean sure) {
        if (!PeriodSums.isYear(table, head, total)) {
            new ColumnTotals(table, head, total, sure).examine();
        }
    }

    private void examine() {
        for (int row = head + 1; row < table.size(); row++) {
            if (table.number(row, total).isPresent()) {
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        for (int column : table.row(head).headMap(total, false).keySet()) {
            String text = text(column);
            if (SummedTable.isOfOtherKind(text) && !NUMBERING.matcher(text).matches()) {
                before.clear();
                sure = false;
            } else if (isNumeric(column) && !NUMBERING.matcher(text).matches()) {
                before.add(column);
            }
        }
        List<List<Integer>> sets = sets();
        List<Integer> best = List.of();
        long most = 0;
        for (List<Integer> set : sets) {
            long fitting = rows.stream().filter(row -> fits(row, set)).count();
            if (fitting > most) {
                most = fitting;
                best = set;
            }
        }
        boolean shown = most * 2 > rows.size() && most > 1;
        List<Integer> parts = shown ? best : sure ? named() : List.of();
        for (int row : rows) {
            boolean open = shown || sets.stream().noneMatch(set -> fits(row, set));
            if (open && parts.stream().noneMatch(column -> isUnknown(row, column))) {
                table.compare(row, total, addends(row, parts));
            }
        }
    }

    /** What the total may be of, the likeliest first. */
    private List<List<Integer>> sets() {
        List<List<Integer>> sets = new ArrayList<>(endings(before));
        sets.addAll(endings(counted()));
        String unit = unit(total);
        if (!unit.isEmpty()) {
            sets.add(before.stream().filter(column -> unit(column).equals(unit)).toList());
        }
        sets.add(before.stream().filter(column -> isOne(text(column))).toList());
        sets.add(before.stream().filter(column -> !isOne(text(column))).toList());
        List<Integer> behind = behind();
        for (int size = behind.size(); size > 1; size--) {
            sets.add(behind.subList(0, size));
        }
        sets.removeIf(set -> set.size() < 2);
        return sets;
    }

    /** All of some columns, then ever fewer that end where they do. */
    private static List<List<Integer>> endings(List<Integer> columns) {
        int size = columns.size();
        List<List<Integer>> endings = new ArrayList<>(List.of(columns));
        for (int from = Math.max(1, size - SummedTable.MOST_PARTS); from <= size - 2; from++) {
            endings.add(columns.subList(from, size));
        }
        return endings;
    }

    /** The columns before it without amounts, where it is none itself. */
    private List<Integer> counted() {
        return isAmount(total)
                ? before
                : before.stream().filter(column -> !isAmount(column)).toList();
    }

    /** Those right behind a total that stands first, up to what cannot be added up. */
    private List<Integer> behind() {
        List<Integer> columns = new ArrayList<>();
        for (int column : table.row(head).tailMap(total, false).keySet()) {
            String text = text(column);
            boolean part =
                    isNumeric(column)
                            && isAmount(column) == isAmount(total)
                            && !SummedTable.isOfOtherKind(text)
                            && !isOne(text);
            if (!part || columns.size() == SummedTable.MOST_PARTS) {
                break;
            }
            columns.add(column);
        }
        return columns;
    }

    /** The columns that its head, and theirs, let it be the total of; none where units differ. */
    private List<Integer> named() {
        List<Integer> counted = counted().isEmpty() ? before : counted();
        String unit = unit(total);
        if (!unit.isEmpty() && counted.stream().anyMatch(column -> unit(column).equals(unit))) {
            return counted.stream()
                    .filter(column -> unit(column).isEmpty() || unit(column).equals(unit))
                    .toList();
        }
        return counted.stream().map(this::unit).distinct().count() > 1 ? List.of() : counted;
    }

    private boolean fits(int row, List<Integer> columns) {
        List<BigDecimal> addends = addends(row, columns);
        return addends.size() > 1
                && SummedTable.sum(addends).compareTo(table.number(row, total).orElseThrow()) == 0;
    }

    private List<BigDecimal> addends(int row, List<Integer> columns) {
        List<BigDecimal> addends = new ArrayList<>();
        columns.forEach(column -> table.number(row, column).ifPresent(addends::add));
        return addends;
    }

    private boolean isNumeric(int column) {
        return rows.stream()
                .anyMatch(row -> table.number(row, column).isPresent() || isUnknown(row, column));
    }

    /** 10余, or a lost digit: nobody knows what it adds. */
    private boolean isUnknown(int row, int column) {
        return table.isLost(row, column)
                || table.number(row, column).isEmpty()
                        && ABOUT.matcher(table.text(row, column)).matches();
    }

    private boolean isAmount(int column) {
        return AMOUNT.matcher(text(column)).find();
    }

    private String unit(int column) {
        Matcher unit = UNIT.matcher(text(column));
        return unit.find() ? unit.group(1) : "";
    }

    private String text(int column) {
        return table.text(head, column);
    }
}
