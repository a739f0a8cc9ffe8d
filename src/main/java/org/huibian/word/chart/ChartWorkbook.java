package org.huibian.word.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibian.packing.StableZip;
import org.huibian.report.Block.Chart;
import org.huibian.report.Block.Series;

/** The workbook that a clerk opens to edit a chart: categories down, series across. */
final class ChartWorkbook {

    private static final String SHEET = "Sheet1";

    private ChartWorkbook() {}

    /**
     * The file; the same chart gives the same bytes.
     *
     * @param time when the report was signed
     */
    static byte[] bytes(Chart chart, Instant time) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CoreProperties core = workbook.getProperties().getCoreProperties();
            core.setCreator("Huibian");
            core.setCreated(Optional.of(Date.from(time)));
            core.setModified(Optional.of(Date.from(time)));
            fill(workbook.createSheet(SHEET), chart, workbook);
            workbook.write(packed);
        }
        ByteArrayOutputStream stable = new ByteArrayOutputStream();
        StableZip.write(packed.toByteArray(), Map.of(), stable);
        return stable.toByteArray();
    }

    private static void fill(XSSFSheet sheet, Chart chart, XSSFWorkbook workbook) {
        CellStyle number = workbook.createCellStyle();
        number.setDataFormat(
                workbook.createDataFormat().getFormat(ChartPart.format(chart.decimals())));
        XSSFRow header = sheet.createRow(0);
        for (int i = 0; i < chart.series().size(); i++) {
            header.createCell(i + 1).setCellValue(chart.series().get(i).name());
        }
        for (int i = 0; i < chart.categories().size(); i++) {
            XSSFRow row = sheet.createRow(i + 1);
            row.createCell(0).setCellValue(chart.categories().get(i));
            List<Series> series = chart.series();
            for (int k = 0; k < series.size(); k++) {
                BigDecimal value = series.get(k).points().get(i).value();
                if (value != null) {
                    var cell = row.createCell(k + 1);
                    cell.setCellValue(value.doubleValue());
                    cell.setCellStyle(number);
                }
            }
        }
    }

    /** The cells of a column, 0 for the categories, without its header. */
    static String column(int column, int rows) {
        String letter = CellReference.convertNumToColString(column);
        return SHEET + "!$" + letter + "$2:$" + letter + "$" + (rows + 1);
    }

    /** The header of a column. */
    static String header(int column) {
        return SHEET + "!$" + CellReference.convertNumToColString(column) + "$1";
    }
}
