package org.huibian.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.indicator.Theme;
import org.huibian.job.JobSettings;
import org.huibian.job.roster.SubDistrict;
import org.huibian.message.Message;
import org.huibian.packing.StableZip;

/**
 * The blank statistics form of a job: the indicators by theme, with definition, unit, and cells for
 * this year, last year and a remark.
 *
 * <p>A hidden column holds the id of each row's indicator, so that moved or renamed rows still
 * match. Only the cells to be filled in can be changed; the sheet bears no password.
 */
public final class StatisticsForm {

    /** Columns, 0-based. */
    static final int ID = 0;

    static final int NUMBER = 1;
    static final int NAME = 2;
    static final int DEFINITION = 3;
    static final int UNIT = 4;
    static final int VALUE = 5;
    static final int PREVIOUS = 6;
    static final int REMARK = 7;

    /** Rows above the indicators, 0-based. */
    static final int TITLE = 0;

    static final int HEAD = 1;
    static final int HINT = 2;
    static final int LABELS = 3;

    /** Width of the columns in characters of the sheet's own font. */
    private static final int[] WIDTHS = {0, 5, 24, 44, 8, 12, 12, 20};

    private static final List<String> COLUMNS =
            List.of(
                    "column.id",
                    "column.number",
                    "column.name",
                    "column.definition",
                    "column.unit",
                    "column.value",
                    "column.previous",
                    "column.remark");

    private final JobSettings job;
    private final IndicatorCatalog catalog;

    /** For a job and its vocabulary. */
    public StatisticsForm(JobSettings job, IndicatorCatalog catalog) {
        this.job = job;
        this.catalog = catalog;
    }

    /** Writes the form as .xlsx; the same job gives the same bytes. The stream stays open. */
    public void write(OutputStream out) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet(text("sheet"));
            List<String> names =
                    job.roster().subDistricts().stream().map(SubDistrict::name).toList();
            FormStyles styles = new FormStyles(workbook);
            head(sheet, styles);
            int last = rows(sheet, styles);
            foot(sheet, styles, last + 1);
            EntryRules rules = new EntryRules(sheet);
            rules.names(NameList.of(workbook, names), HEAD, NAME);
            entries(rules);
            FormPage.arrange(sheet, WIDTHS, LABELS, last + 1);
            properties(workbook);
            workbook.write(packed);
        }
        StableZip.write(packed.toByteArray(), Map.of(), out);
    }

    private void head(XSSFSheet sheet, FormStyles styles) {
        row(sheet, TITLE, 36, styles.title(), NUMBER, REMARK);
        sheet.getRow(TITLE).getCell(NUMBER).setCellValue(text("title", job.district(), job.year()));
        sheet.addMergedRegion(new CellRangeAddress(TITLE, TITLE, NUMBER, REMARK));
        XSSFRow head = row(sheet, HEAD, 24, styles.label(), NUMBER, REMARK);
        head.getCell(NUMBER).setCellValue(text("body"));
        head.getCell(NAME).setCellStyle(styles.entry());
        head.getCell(DEFINITION).setCellValue(text("year"));
        head.getCell(DEFINITION).setCellStyle(styles.rightLabel());
        head.getCell(UNIT).setCellValue(job.year());
        head.getCell(VALUE).setCellValue(text("date"));
        head.getCell(VALUE).setCellStyle(styles.rightLabel());
        head.getCell(PREVIOUS).setCellStyle(styles.date());
        row(sheet, HINT, 34, styles.note(), NUMBER, REMARK);
        sheet.getRow(HINT).getCell(NUMBER).setCellValue(text("hint"));
        sheet.addMergedRegion(new CellRangeAddress(HINT, HINT, NUMBER, REMARK));
        XSSFRow labels = row(sheet, LABELS, 28, styles.columnHead(), ID, REMARK);
        for (int column = ID; column <= REMARK; column++) {
            labels.getCell(column).setCellValue(text(COLUMNS.get(column)));
        }
    }

    /** The indicators by theme; answers the index of the last row. */
    private int rows(XSSFSheet sheet, FormStyles styles) {
        int next = LABELS + 1;
        int number = 1;
        for (Map.Entry<Theme, List<Indicator>> theme : byTheme().entrySet()) {
            row(sheet, next, 22, styles.theme(), NUMBER, REMARK);
            sheet.getRow(next).getCell(NUMBER).setCellValue(themeName(theme.getKey()));
            sheet.addMergedRegion(new CellRangeAddress(next, next, NUMBER, REMARK));
            next++;
            for (Indicator indicator : theme.getValue()) {
                indicator(sheet, styles, next++, number++, indicator);
            }
        }
        return next - 1;
    }

    private static void indicator(
            XSSFSheet sheet, FormStyles styles, int at, int number, Indicator indicator) {
        int lines = 1 + indicator.definition().length() / 21;
        XSSFRow row = row(sheet, at, Math.max(24, 4 + 14 * lines), styles.printed(), ID, REMARK);
        row.getCell(ID).setCellValue(indicator.id());
        row.getCell(NUMBER).setCellValue(number);
        row.getCell(NUMBER).setCellStyle(styles.centred());
        row.getCell(NAME).setCellValue(indicator.name());
        row.getCell(DEFINITION).setCellValue(indicator.definition());
        row.getCell(DEFINITION).setCellStyle(styles.definition());
        row.getCell(UNIT).setCellValue(indicator.unit());
        row.getCell(UNIT).setCellStyle(styles.centred());
        row.getCell(VALUE).setCellStyle(styles.figure());
        row.getCell(PREVIOUS).setCellStyle(styles.figure());
        row.getCell(REMARK).setCellStyle(styles.entry());
    }

    private void foot(XSSFSheet sheet, FormStyles styles, int at) {
        row(sheet, at, 34, styles.note(), NUMBER, REMARK);
        sheet.getRow(at).getCell(NUMBER).setCellValue(text("foot"));
        sheet.addMergedRegion(new CellRangeAddress(at, at, NUMBER, REMARK));
    }

    /** Rates run from 0 to 100, everything else from 0 up. */
    private void entries(EntryRules rules) {
        int at = LABELS + 1;
        for (List<Indicator> theme : byTheme().values()) {
            at++;
            for (Indicator indicator : theme) {
                rules.figure(at++, VALUE, PREVIOUS, indicator.isRate());
            }
        }
        rules.add();
    }

    private Map<Theme, List<Indicator>> byTheme() {
        Map<Theme, List<Indicator>> themes = new LinkedHashMap<>();
        for (String known : Theme.NAMED) {
            themes.put(new Theme(known), new java.util.ArrayList<>());
        }
        for (Indicator indicator : catalog.indicators()) {
            themes.computeIfAbsent(indicator.theme(), theme -> new java.util.ArrayList<>())
                    .add(indicator);
        }
        themes.values().removeIf(List::isEmpty);
        return themes;
    }

    private static String themeName(Theme theme) {
        return Theme.NAMED.contains(theme.code()) ? text("theme." + theme.code()) : theme.code();
    }

    /** A row of cells of one style, of a height in points. */
    private static XSSFRow row(
            XSSFSheet sheet,
            int at,
            int height,
            org.apache.poi.ss.usermodel.CellStyle style,
            int from,
            int to) {
        XSSFRow row = sheet.createRow(at);
        row.setHeightInPoints(height);
        for (int column = from; column <= to; column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellStyle(style);
        }
        return row;
    }

    private void properties(XSSFWorkbook workbook) {
        POIXMLProperties properties = workbook.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Instant day = LocalDate.of(job.year(), 12, 31).atStartOfDay().toInstant(ZoneOffset.UTC);
        core.setTitle(text("title", job.district(), job.year()));
        core.setCreator(job.issuer());
        core.setLastModifiedByUser(job.issuer());
        core.setCreated(Optional.of(Date.from(day)));
        core.setModified(Optional.of(Date.from(day)));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Huibian");
    }

    /** What stands in the form is Chinese in every language of the program. */
    private static String text(String key, Object... values) {
        return Message.of(StatisticsForm.class, "form." + key, values).text();
    }
}
