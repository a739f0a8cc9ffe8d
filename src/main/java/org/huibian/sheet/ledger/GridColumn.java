package org.huibian.sheet.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.huibian.message.Message;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;

/**
 * A column of a sheet.
 *
 * @param header its header
 * @param width its width in characters of the standard face
 */
record GridColumn(String header, int width) {

    /** The columns that {@link Grid#observation} fills. */
    private static final List<String> OBSERVATION =
            List.of("value 13", "unit 8", "qualifier 9", "basis 9", "source 36", "quote 80");

    /** Columns, each the key of its header and its width, parted by a space. */
    static List<GridColumn> all(List<String> columns) {
        return columns.stream().map(GridColumn::parse).toList();
    }

    /** The columns of what was stated, between others. */
    static List<GridColumn> aroundObservation(List<String> before, List<String> after) {
        return all(Stream.of(before, OBSERVATION, after).flatMap(List::stream).toList());
    }

    private static GridColumn parse(String column) {
        String[] part = column.split(" ");
        String header = Message.of(GridColumn.class, "column." + part[0]).text();
        return new GridColumn(header, Integer.parseInt(part[1]));
    }

    /** Sets its width by itself: the sheet would look through all that have one for each. */
    void setWidth(CTCol column, int number) {
        column.setMin(number);
        column.setMax(number);
        column.setWidth(Math.min(255, width));
        column.setCustomWidth(true);
    }
}
