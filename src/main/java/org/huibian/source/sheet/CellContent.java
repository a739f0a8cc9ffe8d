package org.huibian.source.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.huibian.message.ChineseDate;
import org.huibian.source.SourceBlock.Content;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * What a cell of a sheet shows: text as typed; numbers with all their digits, whatever the format
 * rounds them to, percentages with their mark; dates as 2026年1月5日.
 *
 * @param text the text, empty for an empty cell
 * @param content how the cell holds it
 */
record CellContent(String text, Content content) {

    private static final CellContent EMPTY = new CellContent("", Content.PLAIN);

    /** Digits and marks only, full-width ones and an apostrophe before them too. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[\\s\\u3000'’]*[-+－＋]?[0-9０-９]+(?:[,，.．][0-9０-９]+|[ \\u00a0\\u3000][0-9０-９]{3}(?![0-9０-９]))*[%％]?[\\s\\u3000]*");

    /** Whether there is nothing to read, and nothing missing. */
    boolean isEmpty() {
        return content != Content.NOT_COMPUTED && text.isBlank();
    }

    /** The content of a cell. */
    static CellContent of(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        if (formula && cell instanceof XSSFCell saved && !isSaved(saved)) {
            return new CellContent("", Content.NOT_COMPUTED);
        }
        switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case STRING:
                return typed(cell.getRichStringCellValue().getString(), formula);
            case NUMERIC:
                return new CellContent(number(cell), Content.PLAIN);
            case BOOLEAN:
                return new CellContent(cell.getBooleanCellValue() ? "是" : "否", Content.PLAIN);
            case ERROR:
                return new CellContent("", Content.NOT_COMPUTED);
            default:
                return EMPTY;
        }
    }

    private static boolean isSaved(XSSFCell cell) {
        boolean text = cell.getCTCell().getT() == STCellType.STR;
        return cell.getCTCell().isSetV() && (text || !cell.getCTCell().getV().isEmpty());
    }

    private static CellContent typed(String text, boolean formula) {
        boolean number = !formula && text.length() < 40 && NUMBER.matcher(text).matches();
        return new CellContent(text, number ? Content.NUMBER_AS_TEXT : Content.PLAIN);
    }

    private static String number(Cell cell) {
        double value = cell.getNumericCellValue();
        if (!Double.isFinite(value) || Math.abs(value) >= 1e15) {
            return NumberToTextConverter.toText(value);
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime date = cell.getLocalDateTimeCellValue();
            if (date != null) {
                return ChineseDate.of(date.toLocalDate());
            }
        }
        // Fifteen digits, as Excel shows them: 0.1 + 0.2 is 0.3.
        BigDecimal exact = new BigDecimal(NumberToTextConverter.toText(value));
        String format = cell.getCellStyle().getDataFormatString();
        return format != null && format.contains("%")
                ? plain(exact.movePointRight(2)) + "%"
                : plain(exact);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
