package org.huibian.extract.figures.table;

import org.huibian.extract.figures.table.grid.HeadTime;
import org.huibian.indicator.Theme;

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
}
