package org.huibian.source.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Computes the formulas of a workbook anew, as a check: what a file saved of them is trusted all
 * the same.
 *
 * <p>Only formulas of plain functions over cells of the same workbook are computed. One that asks
 * for the time, a random number, another file or the net keeps its saved result, and nothing that
 * is computed here is ever shown as the sub-district's figure. The work is bounded; beyond the
 * bounds nothing is computed.
 */
public final class Recalculation {

    /** The most formulas of a workbook, and cells that they refer to in ranges. */
    private static final int MOST_FORMULAS = 20_000;

    private static final long MOST_CELLS = 200_000;

    private static final Set<String> PLAIN =
            Set.of(
                    "SUM",
                    "ROUND",
                    "ROUNDUP",
                    "ROUNDDOWN",
                    "INT",
                    "ABS",
                    "MAX",
                    "MIN",
                    "AVERAGE",
                    "COUNT",
                    "COUNTA",
                    "COUNTIF",
                    "SUMIF",
                    "SUMIFS",
                    "COUNTIFS",
                    "SUMPRODUCT",
                    "IF",
                    "IFERROR",
                    "AND",
                    "OR",
                    "NOT",
                    "SUBTOTAL",
                    "PRODUCT",
                    "MOD",
                    "ISNUMBER",
                    "ISBLANK",
                    "ISERROR",
                    "N",
                    "VALUE",
                    "VLOOKUP",
                    "HLOOKUP",
                    "INDEX",
                    "MATCH");

    private static final Pattern CALL = Pattern.compile("([A-Za-z_][A-Za-z0-9_.]*)\\s*\\(");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern RANGE =
            Pattern.compile("\\$?[A-Z]{0,3}\\$?\\d{0,7}:\\$?[A-Z]{0,3}\\$?\\d{0,7}");

    /** Two results nearer to each other than this share are the same. */
    private static final double SAME = 1e-9;

    private final FormulaEvaluator evaluator;
    private final List<Difference> differences = new ArrayList<>();
    private boolean tooDeep;

    private Recalculation(FormulaEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    /**
     * A formula whose saved result is not what its cells come to.
     *
     * @param sheet name of the sheet
     * @param cell the cell: C7
     * @param result what it comes to, a plain number
     */
    public record Difference(String sheet, String cell, String result) {}

    /**
     * The numbers that differ, in the order of sheets and rows. Formulas that are not computed are
     * replaced by their results in the workbook that is handed in.
     */
    public static List<Difference> of(Workbook workbook) {
        List<Cell> formulas = formulas(workbook);
        long ranges = 0;
        for (Cell cell : formulas) {
            ranges += ranges(cell);
        }
        if (formulas.isEmpty() || formulas.size() > MOST_FORMULAS || ranges > MOST_CELLS) {
            return List.of();
        }
        List<Cell> plain = new ArrayList<>();
        for (Cell cell : formulas) {
            if (isPlain(cell.getCellFormula()) && !cell.isPartOfArrayFormulaGroup()) {
                plain.add(cell);
            } else if (!freeze(cell)) {
                return List.of();
            }
        }
        Recalculation run =
                new Recalculation(workbook.getCreationHelper().createFormulaEvaluator());
        plain.forEach(run::compare);
        return run.differences;
    }

    private static List<Cell> formulas(Workbook workbook) {
        List<Cell> formulas = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.add(cell);
                    }
                }
            }
        }
        return formulas;
    }

    /** Whether a formula is made of plain functions and cells of the same workbook alone. */
    static boolean isPlain(String formula) {
        String bare = TEXT.matcher(formula).replaceAll("\"\"");
        if (bare.indexOf('[') >= 0 || bare.indexOf('{') >= 0 || bare.indexOf('|') >= 0) {
            return false;
        }
        Matcher call = CALL.matcher(bare);
        while (call.find()) {
            if (!PLAIN.contains(call.group(1).toUpperCase(java.util.Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** How many cells the ranges of a formula may hold; a whole column ends with its sheet. */
    private static long ranges(Cell cell) {
        long cells = 0;
        Matcher range = RANGE.matcher(cell.getCellFormula());
        while (range.find()) {
            if (range.group().length() >= 3) {
                CellRangeAddress area = CellRangeAddress.valueOf(range.group());
                boolean whole = area.getFirstRow() < 0 || area.getFirstColumn() < 0;
                long rows = whole ? Integer.MAX_VALUE : 1L + area.getLastRow() - area.getFirstRow();
                long columns = 1L + area.getLastColumn() - area.getFirstColumn();
                long used = 1L + cell.getSheet().getLastRowNum();
                cells += Math.min(rows, used) * (whole ? 1 : Math.min(columns, 256));
            }
        }
        return cells;
    }

    private static boolean freeze(Cell cell) {
        if (cell.isPartOfArrayFormulaGroup()) {
            return false;
        }
        cell.removeFormula();
        return true;
    }

    private void compare(Cell cell) {
        if (tooDeep || cell.getCachedFormulaResultType() != CellType.NUMERIC) {
            return;
        }
        double saved = cell.getNumericCellValue();
        OptionalDouble result = result(cell);
        if (result.isPresent() && differ(saved, result.getAsDouble())) {
            differences.add(
                    new Difference(
                            cell.getSheet().getSheetName(),
                            cell.getAddress().formatAsString(),
                            text(result.getAsDouble())));
        }
    }

    /** A formula that cannot be computed here proves nothing against its saved result. */
    private OptionalDouble result(Cell cell) {
        try {
            CellValue value = evaluator.evaluate(cell);
            boolean number = value != null && value.getCellType() == CellType.NUMERIC;
            return number ? OptionalDouble.of(value.getNumberValue()) : OptionalDouble.empty();
        } catch (RuntimeException e) {
            // A function POI does not know, a reference to another file or to nowhere: it throws
            // whatever it meets. The saved value then stands unproved, as it does without a
            // formula.
            return OptionalDouble.empty();
        } catch (StackOverflowError e) {
            // Cells that lean on one another in a long chain.
            tooDeep = true;
            return OptionalDouble.empty();
        }
    }

    private static boolean differ(double saved, double result) {
        return Double.isFinite(result)
                && Math.abs(saved - result) > SAME * Math.max(1, Math.abs(saved));
    }

    private static String text(double result) {
        BigDecimal number = new BigDecimal(result).round(new MathContext(15));
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
