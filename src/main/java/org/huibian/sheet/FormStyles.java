package org.huibian.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the cells of the form: black on white, what is to be filled in on light yellow. */
final class FormStyles {

    private static final byte[] ENTRY = {(byte) 0xFF, (byte) 0xFB, (byte) 0xE6};
    private static final byte[] GREY = {(byte) 0xEC, (byte) 0xEC, (byte) 0xEC};

    private final XSSFWorkbook workbook;
    private final XSSFFont text;
    private final XSSFFont small;
    private final XSSFFont bold;
    private final XSSFCellStyle title;
    private final XSSFCellStyle label;
    private final XSSFCellStyle rightLabel;
    private final XSSFCellStyle note;
    private final XSSFCellStyle columnHead;
    private final XSSFCellStyle theme;
    private final XSSFCellStyle printed;
    private final XSSFCellStyle centred;
    private final XSSFCellStyle definition;
    private final XSSFCellStyle entry;
    private final XSSFCellStyle figure;
    private final XSSFCellStyle date;

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.text = font("宋体", 11, false);
        this.small = font("宋体", 9, false);
        this.bold = font("黑体", 11, false);
        this.title = style(font("方正小标宋简体", 20, false), HorizontalAlignment.CENTER);
        this.label = style(text, HorizontalAlignment.LEFT);
        this.rightLabel = style(text, HorizontalAlignment.RIGHT);
        this.note = style(small, HorizontalAlignment.LEFT);
        this.columnHead = filled(boxed(bold, HorizontalAlignment.CENTER), GREY);
        this.theme = boxed(bold, HorizontalAlignment.LEFT);
        this.printed = boxed(text, HorizontalAlignment.LEFT);
        this.centred = boxed(text, HorizontalAlignment.CENTER);
        this.definition = boxed(small, HorizontalAlignment.LEFT);
        this.entry = open(boxed(text, HorizontalAlignment.LEFT));
        this.figure = open(boxed(text, HorizontalAlignment.RIGHT));
        this.date = open(boxed(text, HorizontalAlignment.CENTER));
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle label() {
        return label;
    }

    XSSFCellStyle rightLabel() {
        return rightLabel;
    }

    XSSFCellStyle note() {
        return note;
    }

    XSSFCellStyle columnHead() {
        return columnHead;
    }

    XSSFCellStyle theme() {
        return theme;
    }

    XSSFCellStyle printed() {
        return printed;
    }

    XSSFCellStyle centred() {
        return centred;
    }

    XSSFCellStyle definition() {
        return definition;
    }

    /** Words to be filled in. */
    XSSFCellStyle entry() {
        return entry;
    }

    /** A figure to be filled in. */
    XSSFCellStyle figure() {
        return figure;
    }

    /** A date to be filled in. */
    XSSFCellStyle date() {
        return date;
    }

    private XSSFFont font(String name, int points, boolean heavy) {
        XSSFFont font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        font.setBold(heavy);
        return font;
    }

    private XSSFCellStyle style(XSSFFont font, HorizontalAlignment alignment) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private XSSFCellStyle boxed(XSSFFont font, HorizontalAlignment alignment) {
        XSSFCellStyle style = style(font, alignment);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFCellStyle open(XSSFCellStyle style) {
        style.setLocked(false);
        return filled(style, ENTRY);
    }
}
