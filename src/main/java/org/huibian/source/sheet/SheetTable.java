package org.huibian.source.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceText;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.limit.Limit;
import org.huibian.source.limit.Limits;

/**
 * The sheets of one workbook as tables; rows and cells that show nothing are left out, so that a
 * million formatted but empty rows cost nothing.
 */
final class SheetTable {

    private final String file;
    private final Limits limits;
    private int cells;
    private long characters;

    SheetTable(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** A row of the sheet and the cells of it that have content. */
    private record Filled(int number, List<Cell> cells, List<CellContent> contents) {}

    /**
     * A sheet as a table.
     *
     * @param number counts the sheets, 1-based
     * @param hidden whether the whole sheet is hidden
     */
    SourceBlock.Table read(Sheet sheet, int number, boolean hidden)
            throws UnreadableDocumentException {
        List<Filled> filled = filled(sheet);
        int[] numbers = filled.stream().mapToInt(Filled::number).toArray();
        Map<CellAddress, CellRangeAddress> merged = new HashMap<>();
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            merged.putIfAbsent(
                    new CellAddress(region.getFirstRow(), region.getFirstColumn()), region);
        }
        List<SourceBlock.Row> rows = new ArrayList<>();
        for (Filled row : filled) {
            List<SourceBlock.Cell> shown = new ArrayList<>();
            for (int c = 0; c < row.cells().size(); c++) {
                Cell cell = row.cells().get(c);
                CellContent content = row.contents().get(c);
                CellRangeAddress region = merged.get(cell.getAddress());
                shown.add(
                        new SourceBlock.Cell(
                                cell.getColumnIndex() + 1,
                                region == null
                                        ? 1
                                        : region.getLastColumn() - region.getFirstColumn() + 1,
                                region == null ? 1 : rowsWithin(numbers, region),
                                SourceText.of(place(sheet, cell), content.text()),
                                content.content(),
                                "",
                                hidden || isHidden(cell)));
            }
            rows.add(new SourceBlock.Row(shown));
        }
        return new SourceBlock.Table(number, rows);
    }

    private List<Filled> filled(Sheet sheet) throws UnreadableDocumentException {
        List<Filled> filled = new ArrayList<>();
        for (Row row : sheet) {
            List<Cell> found = new ArrayList<>();
            List<CellContent> contents = new ArrayList<>();
            for (Cell cell : row) {
                CellContent content = CellContent.of(cell);
                if (content.isEmpty()) {
                    continue;
                }
                cells++;
                characters += content.text().length();
                limits.hold(Limit.CELLS, cells);
                limits.hold(Limit.CHARACTERS, characters);
                found.add(cell);
                contents.add(content);
            }
            if (!found.isEmpty()) {
                filled.add(new Filled(row.getRowNum(), found, contents));
            }
        }
        return filled;
    }

    /** How many of the rows with content a merged region spans. */
    private static int rowsWithin(int[] numbers, CellRangeAddress region) {
        int first = Arrays.binarySearch(numbers, region.getFirstRow());
        int last = Arrays.binarySearch(numbers, region.getLastRow());
        int end = last < 0 ? -last - 1 : last + 1;
        return Math.max(1, end - first);
    }

    private static boolean isHidden(Cell cell) {
        return cell.getRow().getZeroHeight()
                || cell.getSheet().isColumnHidden(cell.getColumnIndex());
    }

    private Location place(Sheet sheet, Cell cell) {
        return Location.sheetCell(file, sheet.getSheetName(), cell.getAddress().formatAsString());
    }
}
