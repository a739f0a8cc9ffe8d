package org.huibian.source;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where a block of text stands in a submitted file; written {@code 东海街道.txt#第12行}.
 *
 * <p>Numbers are 1-based. Lines are lines of the file; paragraphs are counted over the body of the
 * document, empty ones included, table cells not; tables are counted over the body.
 *
 * @param file path of the file below the inbox, with {@code /}
 * @param place the place in it
 */
public record Location(String file, String place) {

    /** Between several places, and what is quoted from them, in one cell of a table. */
    public static final String JOINT = " ‖ ";

    private static final Pattern TABLE_CELL = Pattern.compile("表\\d+!\\d+,\\d+");

    private static final Pattern SHEET_CELL = Pattern.compile(".*![A-Z]{1,3}\\d+", Pattern.DOTALL);

    /** Refuses nothing but null. */
    public Location {
        Objects.requireNonNull(file);
        Objects.requireNonNull(place);
    }

    /** A line of a text file. */
    public static Location line(String file, int line) {
        return new Location(file, "第" + line + "行");
    }

    /** A paragraph of a document. */
    public static Location paragraph(String file, int paragraph) {
        return new Location(file, "第" + paragraph + "段");
    }

    /** A cell of a table of a document. */
    public static Location tableCell(String file, int table, int row, int column) {
        return new Location(file, "表" + table + "!" + row + "," + column);
    }

    /** A footnote or endnote of a document. */
    public static Location note(String file, int note) {
        return new Location(file, "注" + note);
    }

    /** A cell of a sheet, such as C7. */
    public static Location sheetCell(String file, String sheet, String cell) {
        return new Location(file, sheet + "!" + cell);
    }

    /** Whether it is a cell of a table of a document; the cells of a sheet are none. */
    public boolean isTableCell() {
        return TABLE_CELL.matcher(place).matches();
    }

    /** Whether it is a cell of a table of a document or of a sheet. */
    public boolean isCell() {
        return isTableCell() || SHEET_CELL.matcher(place).matches();
    }

    /** The name of the sheet that a cell is on: 2024年 in 2024年!C5; empty where it is on none. */
    public String sheet() {
        return SHEET_CELL.matcher(place).matches()
                ? place.substring(0, place.lastIndexOf('!'))
                : "";
    }

    @Override
    public String toString() {
        return file + "#" + place;
    }
}
