package org.huibian.extract.figures.table.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.huibian.extract.Problem;
import org.huibian.extract.figures.table.faults.sums.SummedTable;
import org.huibian.extract.figures.table.grid.UnitRow;
import org.huibian.indicator.Units;
import org.huibian.source.Excerpt;
import org.huibian.source.SourceBlock;

/**
 * Rows of money or area whose cell below the head 单位 is empty, where those beside it are filled in;
 * of what is counted by the piece the unit goes without saying.
 */
final class RowsWithoutUnit {

    /** So many units in its column make them the rule. */
    private static final int RULE = 2;

    private static final Pattern MEASURED =
            Pattern.compile("金额|罚没|罚款|资金|[款费]$|经费|工资|欠薪|标的|损失|面积|投入|违建|违法建设|产值|收入|土地");

    /** Says itself in what it is counted, or is a count. */
    private static final Pattern NEEDS_NONE =
            Pattern.compile("[（(][^）)]{1,6}[）)]\\s*$|率|比例|占比|[人件场户条批起宗笔处]数|次数|[人批场户]次$");

    private RowsWithoutUnit() {}

    /** The first such rows of a table, together. */
    static List<Problem> of(SourceBlock.Table table, Units units) {
        SummedTable cells = new SummedTable(table);
        for (int head = 0; head < cells.size(); head++) {
            for (Map.Entry<Integer, SourceBlock.Cell> cell : cells.row(head).entrySet()) {
                if (UnitRow.isName(cell.getValue().text().reading())
                        && filled(cells, head, cell.getKey(), units) >= RULE) {
                    return below(cells, head, cell.getKey());
                }
            }
        }
        return List.of();
    }

    /** How many units a column has; 单位 is what an office is called, too. */
    private static int filled(SummedTable cells, int head, int column, Units units) {
        int filled = 0;
        for (int row = head + 1; row < cells.size(); row++) {
            filled += UnitRow.isUnit(cells.text(row, column), units) ? 1 : 0;
        }
        return filled;
    }

    private static List<Problem> below(SummedTable cells, int head, int column) {
        List<Excerpt> places = new ArrayList<>();
        List<String> quotes = new ArrayList<>();
        for (int row = head + 1; row < cells.size(); row++) {
            SourceBlock.Cell unit = cells.cell(row, column);
            SourceBlock.Cell name = cells.cell(row, column - 1);
            if (unit != null
                    && name != null
                    && unit.text().reading().isBlank()
                    && unit.columns() == 1
                    && isMeasured(name.text().reading().strip())
                    && cells.number(row, column + 1).isPresent()) {
                places.add(cells.excerpt(row, column + 1));
                quotes.add(cells.quote(row));
            }
        }
        return places.isEmpty()
                ? List.of()
                : List.of(new Problem(Problem.Kind.UNIT_MISSING, "", places, quotes));
    }

    private static boolean isMeasured(String name) {
        return MEASURED.matcher(name).find() && !NEEDS_NONE.matcher(name).find();
    }
}
