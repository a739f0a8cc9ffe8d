package org.huibian.sheet;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.huibian.message.Message;

/** What may be entered where: names of the roster, figures from 0, rates from 0 to 100. */
final class EntryRules {

    private final XSSFSheet sheet;
    private final DataValidationHelper helper;
    private final CellRangeAddressList amounts = new CellRangeAddressList();
    private final CellRangeAddressList rates = new CellRangeAddressList();

    EntryRules(XSSFSheet sheet) {
        this.sheet = sheet;
        this.helper = sheet.getDataValidationHelper();
    }

    /** A cell that takes a name of a list. */
    void names(String list, int row, int column) {
        DataValidationConstraint names = helper.createFormulaListConstraint(list);
        rule(names, new CellRangeAddressList(row, row, column, column), "name");
    }

    /** The cells of a row, from one column to another, that take a figure. */
    void figure(int row, int from, int to, boolean rate) {
        CellRangeAddress cells = new CellRangeAddress(row, row, from, to);
        (rate ? rates : amounts).addCellRangeAddress(cells);
    }

    /** Puts the rules for the figures. */
    void add() {
        if (amounts.countRanges() > 0) {
            rule(
                    helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null),
                    amounts,
                    "amount");
        }
        if (rates.countRanges() > 0) {
            rule(helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "100"), rates, "rate");
        }
    }

    private void rule(
            DataValidationConstraint constraint, CellRangeAddressList cells, String what) {
        DataValidation rule = helper.createValidation(constraint, cells);
        rule.setEmptyCellAllowed(true);
        rule.setShowErrorBox(true);
        rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
        rule.createErrorBox(text("rule.title"), text("rule." + what));
        sheet.addValidationData(rule);
    }

    private static String text(String key) {
        return Message.of(StatisticsForm.class, "form." + key).text();
    }
}
