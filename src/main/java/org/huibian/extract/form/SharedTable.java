package org.huibian.extract.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.huibian.indicator.Units;
import org.huibian.source.SourceBlock;

/**
 * A sheet of several sub-districts beside each other: one of them in each row, or in each column,
 * under common heads. Who they are in the roster is told later; here only their names are known.
 */
final class SharedTable {

    /** More rows of heads than this, or more names, and it is no such sheet. */
    private static final int MOST_HEADS = 8;

    private static final int MOST_NAMES = 500;

    private static final Pattern NAME =
            Pattern.compile("[\\u4E00-\\u9FFF]{1,10}(?:街道|镇|乡)(?:办事处|办|人民政府|政府|党工委)?");

    private static final Set<String> KINDS = Set.of("乡镇", "城镇", "村镇", "建制镇", "各乡镇", "街道乡镇", "街镇");

    /** What stands over a column of names that do not say what they are: 东海、望山. */
    private static final Pattern HEAD =
            Pattern.compile(
                    "(?:填报|报送|所属)?(?:单位|街道|乡镇|镇街|街镇|街道[（(]?乡?镇[)）]?|乡镇[（(]?街道[)）]?|镇[（(]街道[)）])"
                            + "(?:名称)?");

    private static final Pattern SHORT_NAME = Pattern.compile("[\\u4E00-\\u9FFF]{2,6}");
    private static final Pattern SUM = Pattern.compile("(?:全区|全县|全市)?(?:合计|总计|小计|共计|平均|累计|总数)?");

    private final SourceBlock.Table table;
    private final Units units;

    private SharedTable(SourceBlock.Table table, Units units) {
        this.table = table;
        this.units = units;
    }

    /** Whether the names of several sub-districts stand in one of its rows or columns. */
    static boolean namesSeveral(SourceBlock.Table table, Units units) {
        SharedTable shared = new SharedTable(table, units);
        return shared.nameRow() >= 0 || shared.nameColumn(false) > 0;
    }

    /** Whether a text is the name of a sub-district by its last word. */
    static boolean isName(String text) {
        return text.length() <= 16 && NAME.matcher(text).matches() && !KINDS.contains(text);
    }

    /** What the table says of each name, as tables of their own; empty where it is not shared. */
    static Map<String, SourceBlock.Table> parts(SourceBlock.Table table, Units units) {
        SharedTable shared = new SharedTable(table, units);
        int column = shared.nameColumn(false);
        int row = column > 0 ? -1 : shared.nameRow();
        column = column > 0 || row >= 0 ? column : shared.nameColumn(true);
        Map<String, SourceBlock.Table> parts =
                row >= 0 ? shared.byColumns(row) : column > 0 ? shared.byRows(column) : Map.of();
        return parts.size() > MOST_NAMES ? Map.of() : parts;
    }

    /** The row in which several names stand, -1 for none. */
    private int nameRow() {
        for (int r = 0; r < Math.min(MOST_HEADS, table.rows().size()); r++) {
            long names =
                    table.rows().get(r).cells().stream()
                            .map(cell -> cell.text().reading())
                            .filter(SharedTable::isName)
                            .distinct()
                            .count();
            if (names > 1) {
                return r;
            }
        }
        return -1;
    }

    /** The first column in which several names stand, 0 for none. */
    private int nameColumn(boolean byHead) {
        Map<Integer, Set<String>> names = new TreeMap<>();
        Set<Integer> headed = new LinkedHashSet<>();
        for (SourceBlock.Row row : table.rows()) {
            for (SourceBlock.Cell cell : row.cells()) {
                String text = cell.text().reading();
                if (HEAD.matcher(text).matches()) {
                    headed.add(cell.column());
                } else if (byHead
                        ? headed.contains(cell.column()) && isShortName(text)
                        : isName(text)) {
                    names.computeIfAbsent(cell.column(), column -> new LinkedHashSet<>()).add(text);
                }
            }
        }
        return names.entrySet().stream()
                .filter(column -> column.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /** A column headed 单位 may as well hold units of measure. */
    private boolean isShortName(String text) {
        return SHORT_NAME.matcher(text).matches()
                && !SUM.matcher(text).matches()
                && units.measure(text).isEmpty();
    }

    private Map<String, SourceBlock.Table> byRows(int column) {
        List<SourceBlock.Row> heads = new ArrayList<>();
        Map<String, List<SourceBlock.Row>> rows = new LinkedHashMap<>();
        String name = "";
        int left = 0;
        for (SourceBlock.Row row : table.rows()) {
            left--;
            for (SourceBlock.Cell cell : row.cells()) {
                if (cell.column() == column) {
                    String text = cell.text().reading();
                    boolean named = isName(text) || !rows.isEmpty() && isShortName(text);
                    boolean first = rows.isEmpty() && heads.stream().anyMatch(this::isHeaded);
                    name = named || first && isShortName(text) ? text : "";
                    left = cell.rows();
                }
            }
            if (!name.isEmpty() && left > 0) {
                rows.computeIfAbsent(name, key -> new ArrayList<>()).add(without(row, column));
            } else if (rows.isEmpty()) {
                heads.add(row);
            }
        }
        if (heads.size() > MOST_HEADS) {
            return Map.of();
        }
        Map<String, SourceBlock.Table> parts = new LinkedHashMap<>();
        rows.forEach(
                (who, own) -> {
                    List<SourceBlock.Row> all = new ArrayList<>(heads);
                    all.addAll(own);
                    parts.put(who, new SourceBlock.Table(table.number(), all));
                });
        return parts;
    }

    private boolean isHeaded(SourceBlock.Row row) {
        return row.cells().stream().anyMatch(cell -> HEAD.matcher(cell.text().reading()).matches());
    }

    /** A row without the name: what it counts is said by its other words. */
    private static SourceBlock.Row without(SourceBlock.Row row, int column) {
        return new SourceBlock.Row(
                row.cells().stream().filter(cell -> cell.column() != column).toList());
    }

    private Map<String, SourceBlock.Table> byColumns(int nameRow) {
        Map<String, List<SourceBlock.Cell>> names = new LinkedHashMap<>();
        int first = Integer.MAX_VALUE;
        for (SourceBlock.Cell cell : table.rows().get(nameRow).cells()) {
            if (isName(cell.text().reading())) {
                names.computeIfAbsent(cell.text().reading(), key -> new ArrayList<>()).add(cell);
                first = Math.min(first, cell.column());
            }
        }
        Map<String, SourceBlock.Table> parts = new LinkedHashMap<>();
        if (names.size() > MOST_NAMES) {
            return parts;
        }
        for (Map.Entry<String, List<SourceBlock.Cell>> name : names.entrySet()) {
            List<SourceBlock.Row> rows = new ArrayList<>();
            for (SourceBlock.Row row : table.rows()) {
                List<SourceBlock.Cell> cells = new ArrayList<>();
                for (SourceBlock.Cell cell : row.cells()) {
                    boolean own =
                            name.getValue().stream()
                                    .anyMatch(head -> head != cell && isBelow(cell, head));
                    if (cell.column() < first || own) {
                        cells.add(cell);
                    }
                }
                if (!cells.isEmpty()) {
                    rows.add(new SourceBlock.Row(cells));
                }
            }
            parts.put(name.getKey(), new SourceBlock.Table(table.number(), rows));
        }
        return parts;
    }

    private static boolean isBelow(SourceBlock.Cell cell, SourceBlock.Cell head) {
        return cell.column() >= head.column() && cell.column() < head.column() + head.columns();
    }
}
