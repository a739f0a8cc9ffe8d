package org.huibian.source.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibian.source.FileContent;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceBlock.Content;
import org.huibian.source.SourceDocument;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.reading.DocumentReaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetDocumentReaderTest {

    private static final DocumentReaders READERS = DocumentReaders.standard();

    private static Workbook workbook(String format) {
        return format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        workbook.close();
        return out.toByteArray();
    }

    private static SourceDocument read(Workbook workbook) throws Exception {
        return READERS.read(new FileContent("表.bin", bytes(workbook)));
    }

    private static SourceBlock.Table table(SourceDocument document, int index) {
        return (SourceBlock.Table) document.blocks().get(index);
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        Row found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return found.createCell(column);
    }

    private static String text(SourceDocument document, int row, int cell) {
        return table(document, 0).rows().get(row).cells().get(cell).text().reading();
    }

    private static void assertRefused(byte[] content, String words) {
        assertThatThrownBy(() -> READERS.read(new FileContent("统计表.xlsx", content)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void cellsKeepTheirPlacesInBothFormats(String format) throws Exception {
        Workbook workbook = workbook(format);
        Sheet sheet = workbook.createSheet("附表1");
        cell(sheet, 6, 2).setCellValue(431);
        cell(sheet, 6, 0).setCellValue("受理 矛盾纠纷");
        SourceDocument document = read(workbook);
        assertThat(document.format()).isEqualTo(format);
        SourceBlock.Row row = table(document, 0).rows().get(0);
        assertThat(row.cells()).extracting(SourceBlock.Cell::column).containsExactly(1, 3);
        assertThat(row.cells().get(1).text().location())
                .isEqualTo(Location.sheetCell("表.bin", "附表1", "C7"));
        assertThat(row.cells().get(0).text().reading()).isEqualTo("受理矛盾纠纷");
        assertThat(row.cells().get(0).text().submitted()).isEqualTo("受理 矛盾纠纷");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void numbersShowAllTheirDigitsWhateverTheirFormat(String format) throws Exception {
        Workbook workbook = workbook(format);
        Sheet sheet = workbook.createSheet();
        CellStyle whole = workbook.createCellStyle();
        whole.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
        CellStyle percent = workbook.createCellStyle();
        percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
        CellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        cell(sheet, 0, 0).setCellValue(12345.678);
        cell(sheet, 0, 0).setCellStyle(whole);
        cell(sheet, 0, 0).setCellValue(12345.678);
        cell(sheet, 0, 1).setCellValue(0.9722);
        sheet.getRow(0).getCell(1).setCellStyle(percent);
        cell(sheet, 0, 2).setCellValue(LocalDate.of(2026, 1, 5));
        sheet.getRow(0).getCell(2).setCellStyle(day);
        cell(sheet, 0, 3).setCellValue(0.1 + 0.2);
        cell(sheet, 0, 4).setCellValue(18_000_000);
        SourceDocument document = read(workbook);
        assertThat(table(document, 0).rows().get(0).cells())
                .extracting(cell -> cell.text().reading())
                .containsExactly("12345.678", "97.22%", "2026年1月5日", "0.3", "18000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void savedResultOfAFormulaIsTrustedEvenWhereItIsStale(String format) throws Exception {
        Workbook workbook = workbook(format);
        Sheet sheet = workbook.createSheet();
        cell(sheet, 0, 0).setCellValue(2);
        Cell sum = cell(sheet, 0, 1);
        sum.setCellFormula("A1*100");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
        sheet.getRow(0).getCell(0).setCellValue(3);
        SourceDocument document = read(workbook);
        assertThat(text(document, 0, 1)).isEqualTo("200");
        SourceBlock.Cell cell = table(document, 0).rows().get(0).cells().get(1);
        assertThat(cell.content()).isEqualTo(Content.STALE);
        assertThat(cell.recomputed()).isEqualTo("300");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1*2",
                "SUM(A1:A2)-1",
                "SUM(A:A)-1",
                "IF(A1>2,6,5)",
                "NOW()*0+A1",
                "RAND()*0+1",
                "SQRT(A1)",
                "HYPERLINK(\"http://x.invalid\",A1)",
                "A1/0"
            })
    void onlyPlainFormulasAreComputedAnew(String formula) throws Exception {
        Workbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet();
        cell(sheet, 0, 0).setCellValue(3);
        cell(sheet, 1, 0).setCellValue(4);
        Cell computed = cell(sheet, 0, 1);
        computed.setCellFormula(formula);
        computed.setCellValue(6.0);
        assertThat(table(read(workbook), 0).rows().get(0).cells().get(1).content())
                .isEqualTo(Content.PLAIN);
    }

    @Test
    void formulasThatAreTooDeepProveNothing() throws Exception {
        Workbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet();
        for (int row = 0; row < 8000; row++) {
            Cell deep = cell(sheet, row, 0);
            deep.setCellFormula("A" + (row + 2) + "+1");
            deep.setCellValue(1.0);
        }
        assertThat(table(read(workbook), 0).rows()).hasSize(8000);
    }

    @Test
    void formulasOverTooManyCellsProveNothing() throws Exception {
        Workbook second = new XSSFWorkbook();
        Sheet sheet = second.createSheet();
        for (int row = 0; row < 8000; row++) {
            cell(sheet, row, 0).setCellValue(2);
            Cell wide = cell(sheet, row, 1);
            wide.setCellFormula("SUM(A:A)");
            wide.setCellValue(1.0);
        }
        assertThat(table(read(second), 0).rows().get(0).cells().get(1).content())
                .isEqualTo(Content.PLAIN);
    }

    @Test
    void formulaWithoutSavedResultIsFlagged() throws Exception {
        Workbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet();
        cell(sheet, 0, 0).setCellValue("合计");
        cell(sheet, 0, 1).setCellFormula("SUM(A2:A9)");
        SourceBlock.Cell cell = table(read(workbook), 0).rows().get(0).cells().get(1);
        assertThat(cell.content()).isEqualTo(Content.NOT_COMPUTED);
        assertThat(cell.text().reading()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void numberTypedAsTextStaysAsTypedAndIsFlagged(String format) throws Exception {
        Workbook workbook = workbook(format);
        Sheet sheet = workbook.createSheet();
        List<String> typed =
                List.of("431", " 1,024 ", "９７．２％", "2 318", "30余", "431件", "第3", "23 18");
        for (int i = 0; i < typed.size(); i++) {
            cell(sheet, 0, i).setCellValue(typed.get(i));
        }
        List<SourceBlock.Cell> cells = table(read(workbook), 0).rows().get(0).cells();
        assertThat(cells)
                .extracting(SourceBlock.Cell::content)
                .containsExactly(
                        Content.NUMBER_AS_TEXT,
                        Content.NUMBER_AS_TEXT,
                        Content.NUMBER_AS_TEXT,
                        Content.NUMBER_AS_TEXT,
                        Content.PLAIN,
                        Content.PLAIN,
                        Content.PLAIN,
                        Content.PLAIN);
        assertThat(cells.get(1).text().submitted()).isEqualTo(" 1,024 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void mergedCellsSpanTheRowsThatAreThere(String format) throws Exception {
        Workbook workbook = workbook(format);
        Sheet sheet = workbook.createSheet();
        cell(sheet, 1, 0).setCellValue("矛盾纠纷");
        cell(sheet, 1, 1).setCellValue("受理");
        cell(sheet, 3, 1).setCellValue("化解");
        cell(sheet, 5, 1).setCellValue("普法");
        sheet.addMergedRegion(new CellRangeAddress(1, 4, 0, 0));
        sheet.addMergedRegion(new CellRangeAddress(5, 5, 1, 3));
        SourceBlock.Table table = table(read(workbook), 0);
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().get(0).cells().get(0).rows()).isEqualTo(2);
        assertThat(table.rows().get(2).cells().get(0).columns()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void hiddenSheetsColumnsAndRowsAreReadToo(String format) throws Exception {
        Workbook workbook = workbook(format);
        Sheet sheet = workbook.createSheet("显示");
        cell(sheet, 0, 0).setCellValue("disputes_handled");
        sheet.setColumnHidden(0, true);
        sheet.getRow(0).setZeroHeight(true);
        cell(workbook.createSheet("隐藏"), 0, 0).setCellValue("甲");
        workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        SourceDocument document = read(workbook);
        assertThat(document.blocks()).hasSize(2);
        assertThat(table(document, 1).number()).isEqualTo(2);
        assertThat(text(document, 0, 0)).isEqualTo("disputes_handled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void cellOnAHiddenSheetRowOrColumnSaysSo(String format) throws Exception {
        Workbook workbook = workbook(format);
        Sheet sheet = workbook.createSheet("显示");
        for (int row = 0; row < 2; row++) {
            cell(sheet, row, 0).setCellValue("编号");
            cell(sheet, row, 1).setCellValue("数");
        }
        sheet.setColumnHidden(0, true);
        sheet.getRow(1).setZeroHeight(true);
        cell(workbook.createSheet("隐藏"), 0, 0).setCellValue("草稿");
        workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        SourceDocument document = read(workbook);
        assertThat(table(document, 0).rows().get(0).cells())
                .extracting(SourceBlock.Cell::hidden)
                .containsExactly(true, false);
        assertThat(table(document, 0).rows().get(1).cells())
                .extracting(SourceBlock.Cell::hidden)
                .containsExactly(true, true);
        assertThat(table(document, 1).rows().get(0).cells())
                .extracting(SourceBlock.Cell::hidden)
                .containsExactly(true);
    }

    @Test
    void workbookOfNothingButFormatsIsTextless() throws Exception {
        Workbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet();
        for (int row = 0; row < 5000; row++) {
            cell(sheet, row, 0).setCellStyle(workbook.getCellStyleAt(0));
        }
        assertRefused(bytes(workbook), "没有可读的文字");
    }

    @Test
    void mergedRegionOverTheWholeSheetCostsNothing() throws Exception {
        Workbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet();
        cell(sheet, 0, 0).setCellValue("标题");
        cell(sheet, 1_048_575, 16_383).setCellValue(1);
        // POI counts the cells of a region in an int, and refuses one that overflows.
        sheet.addMergedRegion(new CellRangeAddress(0, 1_048_574, 0, 1_000));
        SourceDocument document = read(workbook);
        assertThat(table(document, 0).rows()).hasSize(2);
        assertThat(table(document, 0).rows().get(0).cells().get(0).rows()).isEqualTo(1);
        assertThat(table(document, 0).rows().get(1).cells().get(0).text().location().place())
                .endsWith("!XFD1048576");
    }

    @Test
    void longTextReferredToManyTimesIsRefusedBeforeItFillsTheMemory() throws Exception {
        Workbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet();
        String text = "长".repeat(30_000);
        for (int row = 0; row < 2000; row++) {
            cell(sheet, row, 0).setCellValue(text);
        }
        assertRefused(bytes(workbook), "文字太多");
    }

    @Test
    void sheetThatUnpacksToTooMuchIsRefusedBeforeItIsParsed() throws Exception {
        byte[] bomb =
                replaced(
                        small(),
                        "xl/worksheets/sheet1.xml",
                        ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/"
                                        + "main\"><sheetData>"
                                        + " ".repeat(64 << 20)
                                        + "</sheetData></worksheet>")
                                .getBytes(StandardCharsets.UTF_8));
        assertRefused(bomb, "太大");
    }

    @Test
    void entityOfASheetIsNeverExpanded() throws Exception {
        byte[] hostile =
                replaced(
                        small(),
                        "xl/sharedStrings.xml",
                        ("<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst"
                                        + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                                        + "><si><t>&x;</t></si></sst>")
                                .getBytes(StandardCharsets.UTF_8));
        assertRefused(hostile, "损坏");
    }

    @Test
    void brokenWorkbooksAreUnreadableNotHalfRead() throws Exception {
        byte[] whole = small();
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "损坏");
        assertRefused(Arrays.copyOf(whole, whole.length - 30), "损坏");
        assertRefused(
                replaced(
                        whole,
                        "xl/worksheets/sheet1.xml",
                        "<work".getBytes(StandardCharsets.UTF_8)),
                "损坏");
        Workbook old = new HSSFWorkbook();
        cell(old.createSheet(), 0, 0).setCellValue("甲");
        byte[] xls = bytes(old);
        assertRefused(Arrays.copyOf(xls, 1500), "");
    }

    @Test
    void workbookWithAPasswordSaysSo() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        cell(workbook.createSheet(), 0, 0).setCellValue("甲");
        byte[] locked;
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try {
            locked = bytes(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertRefused(locked, "密码");
    }

    private static byte[] small() throws IOException {
        Workbook workbook = new XSSFWorkbook();
        cell(workbook.createSheet(), 0, 0).setCellValue("甲");
        return bytes(workbook);
    }

    /** The same package with one part of other content. */
    private static byte[] replaced(byte[] packed, String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, byte[]> parts = new java.util.LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(parts).containsKey(name);
        parts.put(name, content);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
