package org.huibian.sheet.ledger;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.huibian.indicator.Quantity;

/** The looks of cells, each made once. */
final class CellLooks {

    private final SXSSFWorkbook workbook;
    private final Map<String, CellStyle> made = new HashMap<>();

    CellLooks(SXSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Header cells: bold, shaded. */
    CellStyle header() {
        return look(
                "header",
                style -> {
                    Font bold = workbook.createFont();
                    bold.setBold(true);
                    style.setFont(bold);
                    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
                    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                    style.setAlignment(HorizontalAlignment.CENTER);
                    style.setWrapText(true);
                    style.setBorderBottom(BorderStyle.THIN);
                });
    }

    /**
     * Cells of text.
     *
     * @param quoted whether the text could be taken for a formula when somebody edits it
     * @param wrapped whether it may take several lines
     */
    CellStyle text(boolean quoted, boolean wrapped) {
        return look(
                "text" + quoted + wrapped,
                style -> {
                    style.setQuotePrefixed(quoted);
                    style.setWrapText(wrapped);
                });
    }

    /** Cells that lead to a file. */
    CellStyle link(boolean quoted) {
        return look(
                "link" + quoted,
                style -> {
                    Font font = workbook.createFont();
                    font.setUnderline(Font.U_SINGLE);
                    font.setColor(IndexedColors.BLUE.getIndex());
                    style.setFont(font);
                    style.setQuotePrefixed(quoted);
                });
    }

    /**
     * Cells of numbers; how exactly a number was stated is part of its format, so that it stays a
     * number: 30余, 近300, 约50.
     *
     * @param doubtful whether an open error finding concerns it: shaded
     */
    CellStyle number(Quantity quantity, boolean doubtful) {
        String format = format(quantity);
        return look(
                format + doubtful,
                style -> {
                    style.setDataFormat(workbook.createDataFormat().getFormat(format));
                    if (doubtful) {
                        style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
                        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                    }
                });
    }

    /** Cells that the clerk fills in: text whatever is typed, shaded. */
    CellStyle entry(boolean quoted) {
        return look(
                "entry" + quoted,
                style -> {
                    style.setQuotePrefixed(quoted);
                    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
                    style.setWrapText(true);
                    style.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
                    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                    style.setBorderBottom(BorderStyle.THIN);
                    style.setBorderRight(BorderStyle.THIN);
                });
    }

    /** Cells of counts. */
    CellStyle count() {
        return look("count", style -> style.setDataFormat((short) 3));
    }

    /** The number format of a quantity. */
    static String format(Quantity quantity) {
        boolean rate = quantity.unit().equals("%");
        int decimals = Math.max(0, rate ? quantity.amount().scale() : plainScale(quantity));
        String number = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
        return switch (quantity.qualifier()) {
            case EXACT -> number;
            case UNDER -> "\"近\"" + number;
            case ABOUT -> "\"约\"" + number;
            case OVER -> over(quantity, number, rate);
        };
    }

    private static String over(Quantity quantity, String number, boolean rate) {
        if (rate) {
            return "\"超过\"" + number;
        }
        boolean round = quantity.amount().remainder(BigDecimal.TEN).signum() == 0;
        return number + (round ? "\"余\"" : "\"以上\"");
    }

    private static int plainScale(Quantity quantity) {
        return new BigDecimal(quantity.toPlainAmount()).scale();
    }

    private CellStyle look(String key, Consumer<CellStyle> looks) {
        return made.computeIfAbsent(
                key,
                name -> {
                    CellStyle style = workbook.createCellStyle();
                    style.setVerticalAlignment(VerticalAlignment.TOP);
                    looks.accept(style);
                    return style;
                });
    }
}
