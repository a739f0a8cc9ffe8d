package org.huibian.extract.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.huibian.extract.figures.table.grid.FormNumber;
import org.huibian.source.SourceBlock;

/**
 * A sheet that is the statistics form: which column bears the ids of the indicators, and what the
 * other columns are, whatever was moved or renamed.
 *
 * @param ids the column of the ids, 1-based
 * @param firstRow index of the first row with an id
 * @param columns column → what stands in it; a column without an entry is a label
 */
record FormTable(int ids, int firstRow, Map<Integer, Column> columns) {

    /** The head that the program writes over the column of the ids. */
    private static final String HEAD = "指标编号";

    /** What a column of the form is. */
    enum Column {
        /** The ids. */
        ID,
        /** The unit. */
        UNIT,
        /** This year's figure. */
        VALUE,
        /** Last year's figure. */
        PREVIOUS,
        /** A remark of the sub-district. */
        REMARK,
        /** What the form itself says: definitions, running numbers. */
        PRINTED
    }

    /** The form that a sheet is; empty where it bears no ids. */
    static Optional<FormTable> of(SourceBlock.Table table, Predicate<String> known) {
        Map<Integer, Integer> counts = new HashMap<>();
        Map<Integer, Integer> first = new HashMap<>();
        int headed = 0;
        for (int r = 0; r < table.rows().size(); r++) {
            for (SourceBlock.Cell cell : table.rows().get(r).cells()) {
                String text = cell.text().reading();
                if (text.equals(HEAD)) {
                    headed = cell.column();
                } else if (known.test(text)) {
                    counts.merge(cell.column(), 1, Integer::sum);
                    first.putIfAbsent(cell.column(), r);
                }
            }
        }
        int ids = headed;
        if (!counts.containsKey(ids)) {
            ids = 0;
            for (Map.Entry<Integer, Integer> column : counts.entrySet()) {
                boolean more = ids == 0 || column.getValue() > counts.get(ids);
                ids = column.getValue() >= 2 && more ? column.getKey() : ids;
            }
        }
        if (ids == 0) {
            return Optional.empty();
        }
        int row = first.get(ids);
        return Optional.of(new FormTable(ids, row, columns(table, ids, row)));
    }

    private static Map<Integer, Column> columns(SourceBlock.Table table, int ids, int firstRow) {
        Map<Integer, Column> columns = new HashMap<>();
        for (int r = 0; r < firstRow; r++) {
            Map<Integer, Column> row = new HashMap<>();
            for (SourceBlock.Cell cell : table.rows().get(r).cells()) {
                column(cell.text().reading()).ifPresent(column -> row.put(cell.column(), column));
            }
            if (row.containsValue(Column.VALUE) || row.containsValue(Column.UNIT)) {
                columns.putAll(row);
            }
        }
        columns.put(ids, Column.ID);
        if (!columns.containsValue(Column.VALUE)) {
            firstWithNumber(table, firstRow, columns)
                    .ifPresent(column -> columns.put(column, Column.VALUE));
        }
        return columns;
    }

    private static Optional<Column> column(String head) {
        if (head.length() > 12) {
            return Optional.empty();
        }
        if (head.contains("上年") || head.contains("去年") || head.contains("同期")) {
            return Optional.of(Column.PREVIOUS);
        }
        if (head.contains("本年") || head.contains("今年") || head.contains("当年")) {
            return Optional.of(Column.VALUE);
        }
        if (head.equals("单位") || head.equals("计量单位")) {
            return Optional.of(Column.UNIT);
        }
        if (head.contains("备注")) {
            return Optional.of(Column.REMARK);
        }
        boolean printed =
                head.contains("说明")
                        || head.contains("口径")
                        || head.contains("定义")
                        || head.equals("序号");
        return printed ? Optional.of(Column.PRINTED) : Optional.empty();
    }

    private static Optional<Integer> firstWithNumber(
            SourceBlock.Table table, int firstRow, Map<Integer, Column> columns) {
        int first = 0;
        for (SourceBlock.Row row : table.rows().subList(firstRow, table.rows().size())) {
            for (SourceBlock.Cell cell : row.cells()) {
                boolean free = !columns.containsKey(cell.column());
                boolean earlier = first == 0 || cell.column() < first;
                if (free && earlier && FormNumber.isPlain(cell.text().reading())) {
                    first = cell.column();
                }
            }
        }
        return first == 0 ? Optional.empty() : Optional.of(first);
    }
}
