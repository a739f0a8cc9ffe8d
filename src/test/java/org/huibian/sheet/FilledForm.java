package org.huibian.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.JobSettings;
import org.huibian.packing.StableZip;

/** The form of a job, filled in as a clerk would. */
final class FilledForm implements AutoCloseable {

    private final XSSFWorkbook workbook;

    private FilledForm(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The blank form. */
    static FilledForm of(JobSettings job, IndicatorCatalog catalog) throws IOException {
        ByteArrayOutputStream blank = new ByteArrayOutputStream();
        new StatisticsForm(job, catalog).write(blank);
        return new FilledForm(new XSSFWorkbook(new ByteArrayInputStream(blank.toByteArray())));
    }

    Sheet sheet() {
        return workbook.getSheetAt(0);
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    FilledForm subDistrict(String name) {
        sheet().getRow(StatisticsForm.HEAD).getCell(StatisticsForm.NAME).setCellValue(name);
        return this;
    }

    FilledForm date(LocalDate date) {
        sheet().getRow(StatisticsForm.HEAD).getCell(StatisticsForm.PREVIOUS).setCellValue(date);
        return this;
    }

    FilledForm figure(String indicator, double value) {
        cell(indicator, StatisticsForm.VALUE).setCellValue(value);
        return this;
    }

    FilledForm previous(String indicator, double value) {
        cell(indicator, StatisticsForm.PREVIOUS).setCellValue(value);
        return this;
    }

    FilledForm remark(String indicator, String text) {
        cell(indicator, StatisticsForm.REMARK).setCellValue(text);
        return this;
    }

    /** A cell of the row of an indicator. */
    Cell cell(String indicator, int column) {
        for (Row row : sheet()) {
            Cell id = row.getCell(StatisticsForm.ID);
            if (id != null && id.getStringCellValue().equals(indicator)) {
                return row.getCell(column);
            }
        }
        throw new IllegalArgumentException(indicator);
    }

    /** The file; the same entries give the same bytes. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        workbook.write(packed);
        ByteArrayOutputStream stable = new ByteArrayOutputStream();
        StableZip.write(packed.toByteArray(), Map.of(), stable);
        return stable.toByteArray();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
