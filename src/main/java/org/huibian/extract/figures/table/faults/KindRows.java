package org.huibian.extract.figures.table.faults;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.source.SourceBlock;

/**
 * A total of one kind in the midst of a list of indicators: 简易程序处罚, 普通程序处罚, 行政处罚案件合计. Its parts are
 * the rows right above it that are called after the kind and counted in its unit, not all the rows
 * before it.
 */
final class KindRows {

    private static final Pattern NAMED = Pattern.compile("(\\p{IsHan}{2,10}?)(?:合计|总计|共计)(?:数)?.*");

    private static final Pattern UNIT = Pattern.compile("[\\p{IsHan}%]{1,3}");

    /** What many kinds are called. */
    private static final Pattern GENERIC = Pattern.compile("案件|数量|活动|工作|人员|情况|事项");

    private KindRows() {}

    /**
     * The first of the rows that a total of a kind adds up; the row of the total where none above
     * it is called so; -1 where it is no such total, for all rows above it have its unit or there
     * is no column of units.
     */
    static int first(SummedTable table, int total, int label) {
        Matcher named = NAMED.matcher(table.text(total, label));
        int units = named.matches() ? units(table, total, label) : -1;
        if (units < 0 || areAllAlike(table, total, units)) {
            return -1;
        }
        String kind = GENERIC.matcher(named.group(1)).replaceAll("·");
        int first = total;
        while (first > 0 && isOf(table, first - 1, kind, label, total, units)) {
            first--;
        }
        return first;
    }

    /** The column that holds the unit of a row; -1 for none. */
    private static int units(SummedTable table, int row, int label) {
        return table.row(row).tailMap(label, false).entrySet().stream()
                .filter(cell -> UNIT.matcher(cell.getValue().text().reading().strip()).matches())
                .filter(cell -> table.number(row, cell.getKey()).isEmpty())
                .map(Map.Entry<Integer, SourceBlock.Cell>::getKey)
                .findFirst()
                .orElse(-1);
    }

    private static boolean areAllAlike(SummedTable table, int total, int units) {
        String unit = table.text(total, units);
        for (int r = 1; r < total; r++) {
            String other = table.text(r, units);
            if (UNIT.matcher(other).matches() && !other.equals("单位") && !other.equals(unit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOf(
            SummedTable table, int row, String kind, int label, int total, int units) {
        return table.text(row, units).equals(table.text(total, units))
                && havePair(kind, table.text(row, label));
    }

    private static boolean havePair(String kind, String name) {
        for (int at = 0; at + 2 <= kind.length(); at++) {
            String pair = kind.substring(at, at + 2);
            if (pair.indexOf('·') < 0 && name.contains(pair)) {
                return true;
            }
        }
        return false;
    }
}
