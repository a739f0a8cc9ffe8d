package org.huibian.source.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibian.source.DocumentReader;
import org.huibian.source.FileContent;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceDocument;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.limit.Limit;
import org.huibian.source.limit.Limits;
import org.huibian.source.limit.ZipDirectory;
import org.huibian.source.ooxml.OfficePackage;
import org.huibian.source.signature.FileSignature;

/**
 * Workbooks (.xlsx and .xls): every sheet is a table, the hidden ones and hidden columns too.
 *
 * <p>Of a formula the result as saved is read. It is computed anew only as a check; a cell of which
 * that gives another number says so.
 */
public final class SheetDocumentReader implements DocumentReader {

    private final String format;
    private final FileSignature signature;
    private final Limits limits;

    private SheetDocumentReader(String format, FileSignature signature, Limits limits) {
        this.limits = limits;
        this.format = format;
        this.signature = signature;
    }

    /** For workbooks since Excel 2007. */
    public static SheetDocumentReader xlsx(Limits limits) {
        return new SheetDocumentReader("xlsx", FileSignature.XLSX, limits);
    }

    /** For workbooks of Excel 97 and WPS. */
    public static SheetDocumentReader xls(Limits limits) {
        return new SheetDocumentReader("xls", FileSignature.EXCEL_97, limits);
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public boolean reads(FileContent content) {
        return FileSignature.of(content).filter(signature::equals).isPresent();
    }

    @Override
    public SourceDocument read(FileContent content) throws UnreadableDocumentException {
        try {
            return signature == FileSignature.XLSX ? readZip(content) : readOle(content);
        } catch (IOException | InvalidFormatException e) {
            throw new UnreadableDocumentException(
                    UnreadableDocumentException.damaged(format).reason(), e);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocumentException(
                    UnreadableDocumentException.of("file.encrypted").reason(), e);
        }
    }

    private SourceDocument readZip(FileContent content)
            throws IOException, InvalidFormatException, UnreadableDocumentException {
        if (!ZipDirectory.isWhole(content.bytes())) {
            throw UnreadableDocumentException.damaged(format);
        }
        ZipDirectory.check(content.bytes(), limits);
        try (OPCPackage parts = OfficePackage.open(content.bytes())) {
            try {
                return document(content.file(), new XSSFWorkbook(parts));
            } finally {
                parts.revert();
            }
        }
    }

    private SourceDocument readOle(FileContent content)
            throws IOException, UnreadableDocumentException {
        limits.holdBytes(Limit.MARKUP, content.bytes().length);
        try (Workbook workbook = new HSSFWorkbook(new ByteArrayInputStream(content.bytes()))) {
            return document(content.file(), workbook);
        }
    }

    private SourceDocument document(String file, Workbook workbook)
            throws UnreadableDocumentException {
        SheetTable tables = new SheetTable(file, limits);
        List<SourceBlock> blocks = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            SourceBlock.Table table =
                    tables.read(
                            workbook.getSheetAt(i),
                            i + 1,
                            workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE);
            if (!table.rows().isEmpty()) {
                blocks.add(table);
            }
        }
        return new SourceDocument(file, format, "", checked(file, blocks, workbook));
    }

    /** The tables with a mark on each formula that comes to another number than was saved. */
    private static List<SourceBlock> checked(
            String file, List<SourceBlock> tables, Workbook workbook) {
        Map<Location, String> results = new HashMap<>();
        for (Recalculation.Difference found : Recalculation.of(workbook)) {
            results.put(Location.sheetCell(file, found.sheet(), found.cell()), found.result());
        }
        if (results.isEmpty()) {
            return tables;
        }
        List<SourceBlock> checked = new ArrayList<>();
        for (SourceBlock block : tables) {
            SourceBlock.Table table = (SourceBlock.Table) block;
            List<SourceBlock.Row> rows = new ArrayList<>();
            for (SourceBlock.Row row : table.rows()) {
                rows.add(
                        new SourceBlock.Row(
                                row.cells().stream().map(cell -> marked(cell, results)).toList()));
            }
            checked.add(new SourceBlock.Table(table.number(), rows));
        }
        return checked;
    }

    private static SourceBlock.Cell marked(SourceBlock.Cell cell, Map<Location, String> results) {
        String result = results.get(cell.text().location());
        boolean saved = cell.content() == SourceBlock.Content.PLAIN;
        return result == null || !saved ? cell : cell.recomputedAs(result);
    }
}
