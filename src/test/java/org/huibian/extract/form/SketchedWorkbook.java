package org.huibian.extract.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook drawn as lines, saved as .xlsx or .xls.
 *
 * <p>{@code # name} begins a sheet, {@code #~ name} a hidden one, {@code ~} before a line hides its
 * row. Cells are parted by |; digits are a number, {@code '12} is a number typed as text, {@code
 * =B2+B3 → 12} a formula with its saved result, {@code #,##0: 1234} a number with a format, {@code
 * <} a cell merged into the one at its left, {@code ^} into the one above.
 */
public final class SketchedWorkbook {

    private SketchedWorkbook() {}

    /** The bytes of the workbook. */
    public static byte[] saved(List<String> lines, String format) throws IOException {
        try (Workbook workbook = format.equals("xlsx") ? new XSSFWorkbook() : new HSSFWorkbook()) {
            int from = 0;
            for (int i = 1; i <= lines.size(); i++) {
                if (i == lines.size() || lines.get(i).startsWith("#")) {
                    sheet(workbook, lines.subList(from, i));
                    from = i;
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void sheet(Workbook workbook, List<String> lines) {
        String head = lines.get(0);
        Sheet sheet = workbook.createSheet(head.replaceFirst("^#~? ", ""));
        String[][] drawn = new String[lines.size() - 1][];
        for (int r = 0; r < drawn.length; r++) {
            String line = lines.get(r + 1);
            Row row = sheet.createRow(r);
            row.setZeroHeight(line.startsWith("~"));
            drawn[r] = line.replaceFirst("^~", "").split("\\|", -1);
            for (int c = 0; c < drawn[r].length; c++) {
                fill(row.createCell(c), drawn[r][c].strip());
            }
        }
        merge(sheet, drawn);
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), head.startsWith("#~"));
    }

    private static void fill(Cell cell, String drawn) {
        if (drawn.matches("[0-9]+(\\.[0-9]+)?")) {
            cell.setCellValue(Double.parseDouble(drawn));
        } else if (drawn.startsWith("=")) {
            String[] formula = drawn.substring(1).split(" → ");
            cell.setCellFormula(formula[0]);
            cell.setCellValue(Double.parseDouble(formula[1]));
        } else if (drawn.matches("[#0].*: [0-9.]+")) {
            String[] formatted = drawn.split(": ");
            Workbook workbook = cell.getSheet().getWorkbook();
            cell.setCellStyle(workbook.createCellStyle());
            cell.getCellStyle().setDataFormat(workbook.createDataFormat().getFormat(formatted[0]));
            cell.setCellValue(Double.parseDouble(formatted[1]));
        } else if (!drawn.isEmpty() && !drawn.equals("<") && !drawn.equals("^")) {
            cell.setCellValue(drawn.replaceFirst("^'", ""));
        }
    }

    private static void merge(Sheet sheet, String[][] drawn) {
        for (int r = 0; r < drawn.length; r++) {
            for (int c = 0; c < drawn[r].length; c++) {
                int right = c;
                while (isDrawn(drawn, r, right + 1, "<")) {
                    right++;
                }
                int bottom = r;
                while (isDrawn(drawn, bottom + 1, c, "^")) {
                    bottom++;
                }
                boolean inner = isDrawn(drawn, r, c, "<") || isDrawn(drawn, r, c, "^");
                if (!inner && (right > c || bottom > r)) {
                    sheet.addMergedRegion(new CellRangeAddress(r, bottom, c, right));
                }
            }
        }
    }

    private static boolean isDrawn(String[][] drawn, int row, int column, String mark) {
        return row < drawn.length
                && column < drawn[row].length
                && drawn[row][column].strip().equals(mark);
    }
}
