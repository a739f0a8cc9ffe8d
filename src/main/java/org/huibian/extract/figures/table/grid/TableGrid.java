package org.huibian.extract.figures.table.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.huibian.extract.figures.draft.BesideLost;
import org.huibian.extract.quantity.Figure;
import org.huibian.extract.quantity.Kind;
import org.huibian.extract.quantity.scan.QuantityScanner;
import org.huibian.indicator.Units;
import org.huibian.source.SourceBlock;

/** A table as a reader sees it: which words stand above and beside each cell. */
public final class TableGrid {

    /** A text so long is no label and no number. */
    static final int PROSE = 40;

    private static final Pattern STROKE = Pattern.compile("[—–－\\-―/／]+");

    private final QuantityScanner scanner;
    private final Units units;
    private final TreeMap<Integer, Map<Integer, SourceBlock.Cell>> grid;
    private final TableHeads heads;

    /** Row → the label of the row that it is a part of; one walk over the rows finds them all. */
    private final Map<Integer, String> parents = new HashMap<>();

    /** Of a table. */
    public TableGrid(SourceBlock.Table table, QuantityScanner scanner, Units units) {
        this.scanner = scanner;
        this.units = units;
        this.grid = cells(table);
        this.heads = new TableHeads(grid, scanner, units);
        findParents();
    }

    /** The heads of a column, joined from the top; empty in the head rows themselves. */
    public String head(int number, int column) {
        return number < heads.rows() ? "" : heads.of(column);
    }

    /** Its heads, and what stands above them. */
    public TableHeads heads() {
        return heads;
    }

    /** Whether a cell holds a number and nothing else. */
    public static boolean isNumber(String text, Figure figure) {
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

    /** The words at the left of a row, up to its first number. */
    public String label(int index) {
        if (index < heads.rows()) {
            return "";
        }
        Map<Integer, SourceBlock.Cell> row = grid.getOrDefault(index, Map.of());
        StringBuilder label = new StringBuilder();
        SourceBlock.Cell last = null;
        for (SourceBlock.Cell cell : row.values()) {
            String text = BesideLost.asNumbers(cell.text().reading());
            String value = text.substring(0, FormNumber.end(text));
            List<Figure> figures = scanner.scan(value);
            boolean number = figures.size() == 1 && isNumber(value, figures.get(0));
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

    /** 1.1 left of its name: the number of a row, whatever stands above it. */
    public boolean isNumbering(int index, SourceBlock.Cell cell) {
        Map<Integer, SourceBlock.Cell> row = grid.getOrDefault(index, Map.of());
        if (index < heads.rows()
                || row.isEmpty()
                || row.values().iterator().next() != cell
                || label(index).isEmpty()) {
            return false;
        }
        String text = cell.text().reading();
        List<Figure> figures = scanner.scan(text);
        return figures.size() == 1
                && figures.get(0).kind() == Kind.BARE
                && isNumber(text, figures.get(0));
    }

    /** The last cell of a label: what it names within the group that several rows share. */
    public String name(int index) {
        String label = label(index);
        return grid.getOrDefault(index, Map.of()).values().stream()
                .map(cell -> cell.text().reading())
                .filter(text -> !text.isEmpty() && label.endsWith(text))
                .findFirst()
                .orElse(label);
    }

    /**
     * The label of the row that this one is a part of: 其中：合同协议 and the rows set in below it; empty
     * for a row that stands for itself.
     */
    public Optional<String> parent(int index) {
        return Optional.of(parents.getOrDefault(index, "")).filter(text -> !text.isEmpty());
    }

    private void findParents() {
        String whole = "";
        boolean inside = false;
        for (int r : grid.tailMap(heads.rows()).keySet()) {
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
                boolean numbered = !grid.isEmpty() && heads.of(1).endsWith("号");
                return text.startsWith("  ")
                        || text.startsWith("　")
                        || numbered && place.getKey() > 1;
            }
        }
        return false;
    }

    /** The unit that stands in a cell of its own in a row, empty where there is none. */
    public String unit(int number) {
        if (number < heads.rows()) {
            return "";
        }
        Map<Integer, SourceBlock.Cell> row = grid.getOrDefault(number, Map.of());
        for (Map.Entry<Integer, SourceBlock.Cell> place : row.entrySet()) {
            String text = place.getValue().text().reading();
            if (heads.of(place.getKey()).contains("单位")
                    && (scanner.isMeasure(text) || units.measure(text).isPresent())) {
                return text;
            }
        }
        return "";
    }
}
