package org.huibian.extract.figures.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.indicator.Theme;
import org.huibian.indicator.Units;

/**
 * What is written beside a cell.
 *
 * @param row the label of its row
 * @param name the last cell of the label
 * @param column the heads of its column
 * @param unit the unit cell of its row
 * @param order number of the cell in the report
 * @param above whether a row below holds totals
 * @param before whether a column to the right holds totals
 * @param theme what the chapter of the table is about
 * @param announced the unit that is announced for the whole table
 * @param context the label of the row that this one is a part of, else the caption
 * @param proposed whether a column of the table counts what was proposed
 * @param time what the heads say about time
 */
record CellLabels(
        String row,
        String name,
        String column,
        String unit,
        int order,
        boolean above,
        boolean before,
        Theme theme,
        String announced,
        String context,
        boolean proposed,
        HeadTime time) {

    /** 接访人数, 宣传场次, 办件数: heads that say in what they count. */
    private static final Pattern COUNTED = Pattern.compile("(?:[人批场户家]次|[人件场份户条批期起宗]数)量?$");

    /** 采纳 in a table that counts what was 提出 in another column. */
    boolean isAdopted() {
        return proposed && column.contains("采纳") && !column.contains("提出");
    }

    /** With other words beside and above. */
    CellLabels of(String newRow, String newColumn) {
        return new CellLabels(
                newRow,
                newRow.isEmpty() ? "" : name,
                newColumn,
                unit,
                order,
                above,
                before,
                theme,
                announced,
                context,
                proposed,
                time);
    }

    /** 件 in 受理矛盾纠纷（件） or 单位：件; 人 in 接访人数. */
    static String bracketedUnit(String label, Units units) {
        String text = label.replace('（', '(').replace('）', ')').replace('：', ':');
        for (int open = text.lastIndexOf('('); open >= 0; open = text.lastIndexOf('(', open - 1)) {
            int close = text.indexOf(')', open);
            String inside = close < 0 ? "" : text.substring(open + 1, close).replace("单位:", "");
            if (units.measure(inside).isPresent()) {
                return inside;
            }
        }
        Matcher counted = COUNTED.matcher(text);
        return counted.find() ? counted.group().replaceAll("数?量?$", "") : "";
    }
}
