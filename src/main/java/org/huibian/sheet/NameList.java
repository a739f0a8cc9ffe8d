package org.huibian.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibian.message.Message;

/** The names of the roster on a hidden sheet: a list in a rule itself ends at 255 characters. */
final class NameList {

    private NameList() {}

    /** Adds the sheet; answers the formula of the names. */
    static String of(XSSFWorkbook workbook, List<String> names) {
        String title = Message.of(StatisticsForm.class, "form.roster").text();
        XSSFSheet sheet = workbook.createSheet(title);
        for (int i = 0; i < names.size(); i++) {
            sheet.createRow(i).createCell(0).setCellValue(names.get(i));
        }
        sheet.enableLocking();
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
        return "'" + title + "'!$A$1:$A$" + names.size();
    }
}
