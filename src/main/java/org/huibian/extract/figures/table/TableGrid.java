package org.huibian.extract.figures.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.figures.draft.BesideLost;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.extract.quantity.QuantityScanner;
import org.huibian.indicator.Units;
import org.huibian.source.SourceBlock;

/** A table as a reader sees it: which words stand above and beside each cell. */
final class TableGrid {

    private static final int PROSE = 40;

    private static final Pattern STROKE = Pattern.compile("[—–－\\-―/／]+");

    /** Rows of heads one below the other; titles and announcements besides. */
    private static final int MOST_HEADS = 3;

    /** 填报单位：东海街道, 单位：万元. */
    private static final Pattern ANNOUNCEMENT = Pattern.compile("[^：:]{2,16}[：:].*");

    private static final Pattern UNIT =
            Pattern.compile("(?:^|.*[（( ])(?:计量|数据|金额)?单位[：:] ?([^）)：:]{1,4})[）)]?");

    private final QuantityScanner scanner;
    private final Units units;
    private final TreeMap<Integer, Map<Integer, SourceBlock.Cell>> grid;
    private final int heads;
    private final Map<Integer, String> columns;

    /** Column → its unit, where a row below or above the heads holds the units. */
    private final Map<Integer, String> columnUnits = new HashMap<>();

    /** Row → the label of the row that it is a part of; one walk over the rows finds them all. */
    private final Map<Integer, String> parents = new HashMap<>();

    TableGrid(SourceBlock.Table table, QuantityScanner scanner, Units units) {
        this.scanner = scanner;
        this.units = units;
        this.grid = cells(table);
        this.heads = headRows();
        this.columns = columnHeads();
        findParents();
    }

    /** The heads of a column, joined from the top; empty in the head rows themselves. */
    String head(int number, int column) {
        return number < heads ? "" : columns.getOrDefault(column, "");
    }

    /** Whether a cell holds a number and nothing else. */
    static boolean isNumber(String text, Figure figure) {
        boolean kind = figure.kind() == Kind.COUNT || figure.kind() == Kind.BARE;
        return kind && text.length() - (figure.to() - figure.from()) <= 2 && text.length() < PROSE;
    }

    /** The cells by row and column, both as they are shown: a merged cell fills all its places. */
    private static TreeMap<Integer, Map<Integer, SourceBlock.Cell>> cells(SourceBlock.Table table) {
        TreeMap<Integer, Map<Integer, SourceBlock.Cell>> grid = new TreeMap<>();
        for (int r = 0; r < table.rows().size(); r++) {
            for (SourceBlock.Cell cell : table.rows().get(r).cells()) {
                int bottom = Math.min(table.rows().size(), r + cell.rows());
                for (int row = r; row < bottom; row++) {
                    for (int c = 0; c < Math.min(cell.columns(), 200); c++) {
                        grid.computeIfAbsent(row, key -> new TreeMap<>())
                                .put(cell.column() + c, cell);
                    }
                }
            }
        }
        return grid;
    }

    /** How many rows at the top hold no number. */
    private int headRows() {
        int rows = 0;
        int heads = 0;
        for (Map<Integer, SourceBlock.Cell> row : grid.values()) {
            boolean number = false;
            for (SourceBlock.Cell cell : row.values()) {
                String text = BesideLost.asNumbers(cell.text().reading());
                boolean words = text.length() >= PROSE || BesideLost.year(text) >= 0;
                List<Figure> figures = words ? List.of() : scanner.scan(text);
                number |= figures.size() == 1 && isNumber(text, figures.get(0));
            }
            heads += isAboveHeads(row) ? 0 : 1;
            if (number || heads > MOST_HEADS || rows > 2 * MOST_HEADS) {
                break;
            }
            rows++;
        }
        return rows;
    }

    /** Whether a row is a title, or says who fills the table in, when, and in which unit. */
    private static boolean isAboveHeads(Map<Integer, SourceBlock.Cell> row) {
        List<String> texts = texts(row);
        boolean announced = true;
        for (int i = 0; i < texts.size(); i++) {
            boolean beside = i > 0 && texts.get(i - 1).matches(".*[：:]");
            announced &= beside || ANNOUNCEMENT.matcher(texts.get(i)).matches();
        }
        return texts.size() == 1 || announced;
    }

    private static List<String> texts(Map<Integer, SourceBlock.Cell> row) {
        return row.values().stream().distinct().map(cell -> cell.text().reading()).toList();
    }

    /** The unit that is announced above the heads for the whole table, empty where none is. */
    String announcedUnit() {
        for (int r = 0; r < heads; r++) {
            for (SourceBlock.Cell cell : grid.getOrDefault(r, Map.of()).values()) {
                Matcher unit = UNIT.matcher(cell.text().reading());
                if (unit.matches() && units.measure(unit.group(1).strip()).isPresent()) {
                    return unit.group(1).strip();
                }
            }
        }
        return "";
    }

    private Map<Integer, String> columnHeads() {
        Map<Integer, String> columns = new HashMap<>();
        for (int r = 0; r < heads; r++) {
            Map<Integer, SourceBlock.Cell> row = grid.getOrDefault(r, Map.of());
            boolean above = isAboveHeads(row);
            boolean units = UnitRow.isOne(texts(row), this.units);
            for (Map.Entry<Integer, SourceBlock.Cell> place : row.entrySet()) {
                String text = place.getValue().text().reading();
                String head = columns.getOrDefault(place.getKey(), "");
                if (units && place.getKey() > 1) {
                    columnUnits.put(place.getKey(), text.strip());
                } else if (!units && !above && !head.endsWith(text)) {
                    columns.put(place.getKey(), head + text);
                }
            }
        }
        return columns;
    }

    /** The words at the left of a row, up to its first number. */
    String label(int index) {
        if (index < heads) {
            return "";
        }
        Map<Integer, SourceBlock.Cell> row = grid.getOrDefault(index, Map.of());
        StringBuilder label = new StringBuilder();
        SourceBlock.Cell last = null;
        for (SourceBlock.Cell cell : row.values()) {
            String text = BesideLost.asNumbers(cell.text().reading());
            List<Figure> figures = scanner.scan(text);
            boolean number = figures.size() == 1 && isNumber(text, figures.get(0));
            if (number && label.length() > 0 || label.length() + text.length() > PROSE) {
                break;
            }
            // 合计 | — | 48: a stroke in place of a name is none.
            boolean stroke = label.length() > 0 && STROKE.matcher(text).matches();
            if (cell != last && !number && !stroke && units.measure(text).isEmpty()) {
                label.append(text);
            }
            last = cell;
        }
        return label.toString();
    }

    /** The last cell of a label: what it names within the group that several rows share. */
    String name(int index) {
        String label = label(index);
        return grid.getOrDefault(index, Map.of()).values().stream()
                .map(cell -> cell.text().reading())
                .filter(text -> !text.isEmpty() && label.endsWith(text))
                .findFirst()
                .orElse(label);
    }

    /** The heads of all columns. */
    Collection<String> heads() {
        return columns.values();
    }

    /** The title within the table: a row of one text above the heads; empty where there is none. */
    String caption() {
        for (int r = 0; r < heads; r++) {
            List<String> texts = texts(grid.getOrDefault(r, Map.of()));
            if (texts.size() == 1 && !ANNOUNCEMENT.matcher(texts.get(0)).matches()) {
                return texts.get(0);
            }
        }
        return "";
    }

    /**
     * The label of the row that this one is a part of: 其中：合同协议 and the rows set in below it; empty
     * for a row that stands for itself.
     */
    Optional<String> parent(int index) {
        return Optional.of(parents.getOrDefault(index, "")).filter(text -> !text.isEmpty());
    }

    /** The unit that a row of units gives a column, empty where there is none. */
    String columnUnit(int column) {
        return columnUnits.getOrDefault(column, "");
    }

    private void findParents() {
        String whole = "";
        boolean inside = false;
        for (int r : grid.tailMap(heads).keySet()) {
            String label = label(r);
            boolean total = TotalLabel.isOne(label);
            inside = !total && (inside || label.startsWith("其中"));
            if (inside && (label.startsWith("其中") || isSetIn(r))) {
                parents.put(r, whole);
            } else if (total || !isSetIn(r)) {
                whole = total ? "" : label;
                inside = false;
            }
        }
    }

    /** Whether the first text of a row begins with white space, or right of where others begin. */
    private boolean isSetIn(int index) {
        for (Map.Entry<Integer, SourceBlock.Cell> place :
                grid.getOrDefault(index, Map.of()).entrySet()) {
            String text = place.getValue().text().submitted();
            if (!text.isBlank()) {
                boolean numbered = !grid.isEmpty() && columns.getOrDefault(1, "").endsWith("号");
                return text.startsWith("  ")
                        || text.startsWith("　")
                        || numbered && place.getKey() > 1;
            }
        }
        return false;
    }

    /** The unit that stands in a cell of its own in a row, empty where there is none. */
    String unit(int number) {
        if (number < heads) {
            return "";
        }
        Map<Integer, SourceBlock.Cell> row = grid.getOrDefault(number, Map.of());
        for (Map.Entry<Integer, SourceBlock.Cell> place : row.entrySet()) {
            String text = place.getValue().text().reading();
            if (columns.getOrDefault(place.getKey(), "").contains("单位")
                    && (scanner.isMeasure(text) || units.measure(text).isPresent())) {
                return text;
            }
        }
        return "";
    }
}
