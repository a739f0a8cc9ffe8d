package org.huibian.extract.figures.table.grid;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibian.extract.figures.draft.BesideLost;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.scan.QuantityScanner;
import org.huibian.indicator.Units;
import org.huibian.source.SourceBlock;

/** The rows at the top of a table: its heads, the row of units, and the title above them. */
public final class TableHeads {

    /** Rows of heads one below the other; titles and announcements besides. */
    private static final int MOST_HEADS = 3;

    /** 填报单位：东海街道, 单位：万元. */
    private static final Pattern ANNOUNCEMENT = Pattern.compile("[^：:]{2,16}[：:].*");

    /** 一 | 行政执法: what numbers a group of rows and heads no column. */
    private static final Pattern ORDINAL = Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?");

    private static final Pattern UNIT =
            Pattern.compile("(?:^|.*[（( ])(?:计量|数据|金额)?单位[：:] ?([^）)：:]{1,4})[）)]?");

    private final TreeMap<Integer, Map<Integer, SourceBlock.Cell>> grid;
    private final QuantityScanner scanner;
    private final Units units;
    private final int rows;

    /** Column → its heads. */
    private final Map<Integer, String> columns = new HashMap<>();

    /** Column → its unit, where a row below or above the heads holds the units. */
    private final Map<Integer, String> columnUnits = new HashMap<>();

    /**
     * Of the cells of a table.
     *
     * @param grid by row and column, both as they are shown
     */
    TableHeads(
            TreeMap<Integer, Map<Integer, SourceBlock.Cell>> grid,
            QuantityScanner scanner,
            Units units) {
        this.grid = grid;
        this.scanner = scanner;
        this.units = units;
        this.rows = rowsWithoutNumber();
        read();
    }

    /** How many rows they are. */
    int rows() {
        return rows;
    }

    /** The heads of a column, joined from the top. */
    String of(int column) {
        return columns.getOrDefault(column, "");
    }

    /** The heads of all columns. */
    public Collection<String> all() {
        return columns.values();
    }

    /** The title within the table: a row of one text above the heads; empty where there is none. */
    public String caption() {
        for (int r = 0; r < rows; r++) {
            List<String> texts = texts(grid.getOrDefault(r, Map.of()));
            if (texts.size() == 1 && !ANNOUNCEMENT.matcher(texts.get(0)).matches()) {
                return texts.get(0);
            }
        }
        return "";
    }

    /** The unit that a row of units gives a column, empty where there is none. */
    public String unit(int column) {
        return columnUnits.getOrDefault(column, "");
    }

    /** How many rows at the top hold no number. */
    private int rowsWithoutNumber() {
        int rows = 0;
        int heads = 0;
        for (Map<Integer, SourceBlock.Cell> row : grid.values()) {
            boolean number = false;
            for (SourceBlock.Cell cell : row.values()) {
                String text = BesideLost.asNumbers(cell.text().reading());
                boolean words = text.length() >= TableGrid.PROSE || BesideLost.year(text) >= 0;
                String value = text.substring(0, FormNumber.end(text));
                List<Figure> figures = words ? List.of() : scanner.scan(value);
                number |= figures.size() == 1 && TableGrid.isNumber(value, figures.get(0));
            }
            boolean group = heads > 0 && ORDINAL.matcher(first(row)).matches();
            heads += isAboveHeads(row) ? 0 : 1;
            if (number || group || heads > MOST_HEADS || rows > 2 * MOST_HEADS) {
                break;
            }
            rows++;
        }
        return rows;
    }

    private static String first(Map<Integer, SourceBlock.Cell> row) {
        return row.values().stream().findFirst().map(cell -> cell.text().reading()).orElse("");
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
    public String announcedUnit() {
        for (int r = 0; r < rows; r++) {
            for (SourceBlock.Cell cell : grid.getOrDefault(r, Map.of()).values()) {
                Matcher unit = UNIT.matcher(cell.text().reading());
                if (unit.matches() && units.measure(unit.group(1).strip()).isPresent()) {
                    return unit.group(1).strip();
                }
            }
        }
        return "";
    }

    private void read() {
        for (int r = 0; r < rows; r++) {
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
    }
}
