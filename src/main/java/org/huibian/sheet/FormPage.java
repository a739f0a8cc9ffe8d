package org.huibian.sheet;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The page of the form: A4 across, one page wide, the heads of the columns on every page. */
final class FormPage {

    /** Inches in a centimetre. */
    private static final double CENTIMETRE = 1 / 2.54;

    private FormPage() {}

    /**
     * Sets widths, page and protection.
     *
     * @param widths of the columns in characters; 0 hides a column
     * @param labels the row of the heads, 0-based
     * @param last the last row, 0-based
     */
    static void arrange(XSSFSheet sheet, int[] widths, int labels, int last) {
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] == 0) {
                sheet.setColumnHidden(column, true);
            } else {
                sheet.setColumnWidth(column, widths[column] * 256);
            }
        }
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(0, labels + 1);
        PrintSetup page = sheet.getPrintSetup();
        page.setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.setLandscape(true);
        page.setFitWidth((short) 1);
        page.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.TOP, 2 * CENTIMETRE);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.BOTTOM, 2 * CENTIMETRE);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 1.5 * CENTIMETRE);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 1.5 * CENTIMETRE);
        sheet.setRepeatingRows(new CellRangeAddress(labels, labels, -1, -1));
        sheet.getWorkbook()
                .setPrintArea(
                        sheet.getWorkbook().getSheetIndex(sheet), 1, widths.length - 1, 0, last);
        sheet.getFooter().setCenter("— &P / &N —");
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
        sheet.enableLocking();
    }
}
