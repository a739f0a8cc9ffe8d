package org.huibian.extract.figures.table.faults.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.extract.Problem;
import org.huibian.extract.figures.table.grid.FormNumber;
import org.huibian.source.Excerpt;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceText;
import org.huibian.source.plain.LostCharacters;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a table by row and column, to be added up; collects the sums that do not come out.
 */
public final class SummedTable {

    /** So many kinds, rows or columns, a total has at most. */
    static final int MOST_PARTS = 12;

    private static final Pattern OTHER_KIND = Pattern.compile("率|比|%|％|均|同期|上年|去年|增|减|序号|编号|年份");

    private final List<TreeMap<Integer, SourceBlock.Cell>> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** The cells of a table. */
    public SummedTable(SourceBlock.Table table) {
        for (SourceBlock.Row row : table.rows()) {
            TreeMap<Integer, SourceBlock.Cell> cells = new TreeMap<>();
            row.cells().forEach(cell -> cells.put(cell.column(), cell));
            rows.add(cells);
        }
    }

    private SummedTable() {}

    /** The same with its columns as rows, numbered as these are. */
    public SummedTable turned() {
        SummedTable turned = new SummedTable();
        for (int row = 0; row < rows.size(); row++) {
            for (SourceBlock.Cell cell : rows.get(row).values()) {
                while (turned.rows.size() < cell.column()) {
                    turned.rows.add(new TreeMap<>());
                }
                turned.rows.get(cell.column() - 1).put(row, cell);
            }
        }
        return turned;
    }

    /** Whether any cell has some words. */
    public boolean has(Pattern words) {
        return rows.stream()
                .flatMap(row -> row.values().stream())
                .anyMatch(cell -> words.matcher(cell.text().reading()).find());
    }

    /** All of a cell that is there. */
    public Excerpt excerpt(int row, int column) {
        SourceText text = Objects.requireNonNull(cell(row, column)).text();
        return text.excerpt(0, text.reading().length());
    }

    /** How many rows there are. */
    public int size() {
        return rows.size();
    }

    /** The cells of a row, counted from 0, by their columns, counted from 1. */
    public TreeMap<Integer, SourceBlock.Cell> row(int row) {
        return rows.get(row);
    }

    /** A cell, null where there is none. */
    public SourceBlock.@Nullable Cell cell(int row, int column) {
        return rows.get(row).get(column);
    }

    /** What a cell says; nothing where there is none. */
    public String text(int row, int column) {
        SourceBlock.Cell cell = cell(row, column);
        return cell == null ? "" : cell.text().reading();
    }

    /** The number of a cell that is nothing else; empty where there is none. */
    public Optional<BigDecimal> number(int row, int column) {
        String text = text(row, column);
        return FormNumber.isPlain(text)
                ? Optional.of(new BigDecimal(text.replaceAll("[,，]", "")))
                : Optional.empty();
    }

    /** Whether a character of the cell is lost: what it was is unknown, and so is the sum. */
    boolean isLost(int row, int column) {
        return LostCharacters.isIn(text(row, column));
    }

    /** Whether a label is one of what cannot be added up, or counts nothing. */
    static boolean isOfOtherKind(String label) {
        return OTHER_KIND.matcher(label).find();
    }

    /** Notes a total that is not the sum of its parts; one part alone is no sum. */
    void compare(int row, int column, List<BigDecimal> parts) {
        Optional<BigDecimal> stated = number(row, column);
        if (stated.isEmpty() || parts.size() < 2) {
            return;
        }
        BigDecimal sum = sum(parts);
        if (sum.compareTo(stated.get()) != 0) {
            problems.add(
                    new Problem(
                            Problem.Kind.TABLE_SUM,
                            sum.toPlainString(),
                            List.of(excerpt(row, column)),
                            List.of(quote(row))));
        }
    }

    static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What was noted; each cell once. */
    List<Problem> problems() {
        return problems.stream()
                .collect(
                        Collectors.toMap(
                                problem -> problem.places().get(0).location(),
                                problem -> problem,
                                (first, second) -> first,
                                LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** The texts of a row. */
    public String quote(int row) {
        return rows.get(row).values().stream()
                .map(cell -> cell.text().submitted().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
