package org.huibian.sheet.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.huibian.extract.Observation;
import org.huibian.indicator.Quantity;
import org.huibian.message.Message;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;

/**
 * One sheet under construction: a frozen header with filters, rows below it, written from left to
 * right and from the top down.
 */
final class Grid {

    /** The most links that Excel opens on one sheet are 65,530. */
    private static final int MOST_LINKS = 60_000;

    private final SXSSFWorkbook workbook;
    private final SXSSFSheet sheet;
    private final CellLooks looks;
    private final int columns;
    private SXSSFRow row;
    private int rows = 1;
    private int at;
    private int links;

    /**
     * An empty sheet.
     *
     * @param sheet names it in the messages of this room
     * @param frozen columns that stay in view
     * @param columns each the key of its header and its width, parted by a space
     */
    static Grid of(
            SXSSFWorkbook workbook, CellLooks looks, String sheet, int frozen, String... columns) {
        List<GridColumn> described = GridColumn.all(List.of(columns));
        return new Grid(workbook, looks, told("sheet." + sheet), frozen, described);
    }

    /** The same for rows that hold what was stated, between other columns. */
    static Grid ofObservations(
            SXSSFWorkbook workbook,
            CellLooks looks,
            String sheet,
            int frozen,
            List<String> before,
            List<String> after) {
        List<GridColumn> described = GridColumn.aroundObservation(before, after);
        return new Grid(workbook, looks, told("sheet." + sheet), frozen, described);
    }

    /**
     * An empty sheet.
     *
     * @param frozen columns that stay in view
     */
    Grid(
            SXSSFWorkbook workbook,
            CellLooks looks,
            String name,
            int frozen,
            List<GridColumn> columns) {
        this.workbook = workbook;
        this.looks = looks;
        this.columns = columns.size();
        this.sheet = workbook.createSheet(name);
        sheet.createFreezePane(frozen, 1);
        row = sheet.createRow(0);
        CTCols widths =
                workbook.getXSSFWorkbook()
                        .getSheet(sheet.getSheetName())
                        .getCTWorksheet()
                        .getColsArray(0);
        for (GridColumn column : columns) {
            SXSSFCell cell = row.createCell(at);
            cell.setCellValue(CellText.of(column.header()));
            cell.setCellStyle(looks.header());
            at++;
            column.setWidth(widths.addNewCol(), at);
        }
    }

    /** Begins a row. */
    void next() {
        row = sheet.createRow(rows++);
        at = 0;
    }

    /** Leaves a cell empty. */
    void blank() {
        at++;
    }

    /** Adds text, which is never a formula. */
    void text(String text) {
        text(text, false);
    }

    /** Adds text that may take several lines. */
    void wrapped(String text) {
        text(text, true);
    }

    private void text(String text, boolean wrapped) {
        String held = CellText.of(text);
        if (held.isEmpty()) {
            blank();
            return;
        }
        SXSSFCell cell = row.createCell(at++);
        cell.setCellValue(held);
        cell.setCellStyle(looks.text(CellText.looksLikeFormula(held), wrapped));
    }

    /** Adds text that leads to a file; plain text where the sheet has too many links already. */
    void link(String text, String address) {
        String held = CellText.of(text);
        if (address.isEmpty() || held.isEmpty() || links == MOST_LINKS) {
            text(text);
            return;
        }
        SXSSFCell cell = row.createCell(at++);
        cell.setCellValue(held);
        Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.FILE);
        link.setAddress(address);
        cell.setHyperlink(link);
        cell.setCellStyle(looks.link(CellText.looksLikeFormula(held)));
        links++;
    }

    /** Adds a quantity as a number. */
    void quantity(Quantity quantity, boolean doubtful) {
        SXSSFCell cell = row.createCell(at++);
        cell.setCellValue(quantity.amount().doubleValue());
        cell.setCellStyle(looks.number(quantity, doubtful));
    }

    /** Adds what was stated, under the columns of {@link #ofObservations}. */
    void observation(Observation observation) {
        Quantity quantity = observation.quantity();
        quantity(quantity, false);
        text(quantity.unit());
        text(told("qualifier." + quantity.qualifier().code()));
        text(told("basis." + observation.basis().code()));
        text(observation.places());
        text(observation.quote());
    }

    /** Adds a number as it is. */
    void number(BigDecimal number) {
        SXSSFCell cell = row.createCell(at++);
        cell.setCellValue(number.doubleValue());
        // The look of its column, which POI looks for anew in each cell that has none.
        cell.setCellStyle(workbook.getCellStyleAt(0));
    }

    /** Adds a count. */
    void count(long count) {
        SXSSFCell cell = row.createCell(at++);
        cell.setCellValue(count);
        cell.setCellStyle(looks.count());
    }

    /** Adds a count as a formula of our own, with what it comes to. */
    void countFormula(String formula, int result) {
        SXSSFCell cell = row.createCell(at++);
        cell.setCellFormula(formula);
        cell.setCellValue(result);
        cell.setCellStyle(looks.count());
    }

    /** Adds a quantity as a formula of our own, with what it comes to. */
    void formula(String formula, Quantity result) {
        SXSSFCell cell = row.createCell(at++);
        cell.setCellFormula(formula);
        cell.setCellValue(result.amount().doubleValue());
        cell.setCellStyle(looks.number(result, false));
    }

    /**
     * Adds a cell for the clerk to fill in, shaded; what is typed into it stays text, also where it
     * looks like a formula.
     */
    void entered(String text) {
        SXSSFCell cell = row.createCell(at++);
        String held = CellText.of(text);
        if (!held.isEmpty()) {
            cell.setCellValue(held);
        }
        cell.setCellStyle(looks.entry(CellText.looksLikeFormula(held)));
    }

    /** Marks a column as one to be filled in, with what is to be written into it. */
    void marked(int column, String prompt) {
        if (rows == 1) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation note =
                helper.createValidation(
                        helper.createTextLengthConstraint(
                                DataValidationConstraint.OperatorType.LESS_OR_EQUAL, "2000", null),
                        new CellRangeAddressList(1, rows - 1, column, column));
        note.createPromptBox("", prompt);
        note.setShowPromptBox(true);
        note.setShowErrorBox(false);
        sheet.addValidationData(note);
    }

    /** Hides a column; it moves with its rows when the sheet is sorted. */
    void hidden(int column) {
        sheet.setColumnHidden(column, true);
    }

    /** Ends the sheet: filters over all its rows. */
    void end() {
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows - 1), 0, columns - 1));
    }

    private static String told(String key) {
        return Message.of(Grid.class, key).text();
    }
}
