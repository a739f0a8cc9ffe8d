package org.huibian.extract.figures.table.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huibian.extract.Problem;
import org.huibian.extract.figures.table.faults.sums.SummedTable;
import org.huibian.extract.figures.table.grid.UnitRow;
import org.huibian.indicator.Units;
import org.huibian.source.Excerpt;
import org.huibian.source.SourceBlock;

/**
 * Heads of columns without a unit beside heads that have one: 罚没金额 beside 受理矛盾纠纷（件） and 法治讲座（场）.
 */
final class HeadsWithoutUnit {

    /** So many heads with a unit make it the rule of their row. */
    private static final int RULE = 2;

    /** So many numbers below make a column one of figures. */
    private static final int FIGURES = 2;

    /** Heads stand in one of the first rows. */
    private static final int TOP = 6;

    private static final Pattern BRACKETED =
            Pattern.compile("[（(](?:单位[：:])?([^（()）]{1,4})[）)]\\s*$");

    /** Says in itself what is counted, or counts nothing. */
    private static final Pattern NEEDS_NONE =
            Pattern.compile(
                    "次$|度$|[人件场份户条批期起宗]数|数$|分值|权重|代码|编码|邮编|电话|率|比|年|月|日期|时间|号|备注|说明|排名|得分|分数|占|[一二三四]季|[（(]");

    /** Nothing but what the columns have in common: 合计, 全年, 小计. */
    private static final Pattern NAMELESS = Pattern.compile("[合总小共累]计|全年|本年|数量|数值|合计数");

    private HeadsWithoutUnit() {}

    /** The heads of a table that lack what their neighbours have; at most one problem for each. */
    static List<Problem> of(SourceBlock.Table table, Units units) {
        SummedTable cells = new SummedTable(table);
        List<Problem> problems = new ArrayList<>();
        int last = Math.min(TOP, cells.size() - FIGURES);
        for (int row = 0; row < last; row++) {
            List<Integer> plain = new ArrayList<>();
            int with = 0;
            for (Map.Entry<Integer, SourceBlock.Cell> head : cells.row(row).entrySet()) {
                String text = head.getValue().text().reading().strip();
                if (hasUnit(text, units)) {
                    with++;
                } else if (isName(text) && figures(cells, row, head.getKey()) >= FIGURES) {
                    plain.add(head.getKey());
                }
            }
            List<Integer> left = withoutOwn(cells, row, units);
            if (!left.isEmpty()) {
                for (int column : left) {
                    problems.add(problem(cells, row, column));
                }
                return problems;
            }
            if (with >= RULE && with > plain.size()) {
                for (int column : plain) {
                    problems.add(problem(cells, row, column));
                }
                return problems;
            }
        }
        return problems;
    }

    /** The columns to which a row of units right below their heads gives none. */
    private static List<Integer> withoutOwn(SummedTable cells, int row, Units units) {
        List<Integer> left = new ArrayList<>();
        List<String> below =
                cells.row(row + 1).values().stream().map(cell -> cell.text().reading()).toList();
        if (!UnitRow.isOne(below, units)) {
            return left;
        }
        for (Map.Entry<Integer, SourceBlock.Cell> head : cells.row(row).entrySet()) {
            boolean none = cells.text(row + 1, head.getKey()).isBlank();
            if (none
                    && isName(head.getValue().text().reading().strip())
                    && figures(cells, row + 1, head.getKey()) > 0) {
                left.add(head.getKey());
            }
        }
        return left;
    }

    private static boolean hasUnit(String head, Units units) {
        Matcher unit = BRACKETED.matcher(head);
        return unit.find()
                && (units.measure(unit.group(1)).isPresent() || unit.group(1).equals("%"));
    }

    private static boolean isName(String head) {
        return head.matches(".*\\p{IsHan}{2}.*")
                && !NEEDS_NONE.matcher(head).find()
                && !NAMELESS.matcher(head).matches();
    }

    /** How many numbers stand below a row in a column; none where words stand among them. */
    private static int figures(SummedTable cells, int row, int column) {
        int numbers = 0;
        for (int r = row + 1; r < cells.size(); r++) {
            if (cells.number(r, column).isPresent()) {
                numbers++;
            } else if (!cells.text(r, column).isBlank()) {
                return 0;
            }
        }
        return numbers;
    }

    /**
     * The head first, then its numbers, all with the row of heads: that is what is to be mended; a
     * number that is alone below its head with this, 罚没金额 18300.
     */
    private static Problem problem(SummedTable cells, int row, int column) {
        String name = cells.text(row, column).strip();
        List<Excerpt> places = new ArrayList<>(List.of(cells.excerpt(row, column)));
        List<String> quotes = new ArrayList<>(List.of(cells.quote(row)));
        for (int r = row + 1; r < cells.size(); r++) {
            if (cells.number(r, column).isPresent()) {
                boolean alone = isAlone(cells, r, column);
                places.add(cells.excerpt(r, column));
                quotes.add(alone ? name + " " + cells.text(r, column) : cells.quote(row));
            }
        }
        return new Problem(Problem.Kind.UNIT_MISSING, name, places, quotes);
    }

    private static boolean isAlone(SummedTable cells, int row, int column) {
        return IntStream.range(0, cells.size())
                .allMatch(r -> r == row || cells.number(r, column).isEmpty());
    }
}
