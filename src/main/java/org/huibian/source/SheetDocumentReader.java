package org.huibian.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huibian.message.Message;

/**
 * Workbooks (.xlsx and .xls): every sheet is a table, the hidden ones and hidden columns too.
 *
 * <p>Of a formula the result as saved is read; nothing is computed.
 */
final class SheetDocumentReader implements DocumentReader {

    /** The largest .xls, and what the XML of an .xlsx may unpack to, in bytes: 20 MiB. */
    static final long LARGEST = 20L << 20;

    private final String format;
    private final FileSignature signature;

    private SheetDocumentReader(String format, FileSignature signature) {
        this.format = format;
        this.signature = signature;
    }

    /** For workbooks since Excel 2007. */
    static SheetDocumentReader xlsx() {
        return new SheetDocumentReader("xlsx", FileSignature.XLSX);
    }

    /** For workbooks of Excel 97 and WPS. */
    static SheetDocumentReader xls() {
        return new SheetDocumentReader("xls", FileSignature.EXCEL_97);
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
            throw new UnreadableDocumentException(DocumentReaders.damaged(format).reason(), e);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocumentException(
                    DocumentReaders.unreadable("file.encrypted").reason(), e);
        }
    }

    private SourceDocument readZip(FileContent content)
            throws IOException, InvalidFormatException, UnreadableDocumentException {
        if (!ZipDirectory.isWhole(content.bytes())) {
            throw DocumentReaders.damaged(format);
        }
        if (!ZipDirectory.unpacksWithin(content.bytes(), ".xml", LARGEST)) {
            throw tooLarge();
        }
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(content.bytes()))) {
            try {
                return document(content.file(), new XSSFWorkbook(parts));
            } finally {
                parts.revert();
            }
        }
    }

    private SourceDocument readOle(FileContent content)
            throws IOException, UnreadableDocumentException {
        if (content.bytes().length > LARGEST) {
            throw tooLarge();
        }
        try (Workbook workbook = new HSSFWorkbook(new ByteArrayInputStream(content.bytes()))) {
            return document(content.file(), workbook);
        }
    }

    private SourceDocument document(String file, Workbook workbook)
            throws UnreadableDocumentException {
        SheetTable tables = new SheetTable(file);
        List<SourceBlock> blocks = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            SourceBlock.Table table = tables.read(workbook.getSheetAt(i), i + 1);
            if (!table.rows().isEmpty()) {
                blocks.add(table);
            }
        }
        return new SourceDocument(file, format, "", blocks);
    }

    /** What to say of a workbook that no clerk filled in. */
    static UnreadableDocumentException tooLarge() {
        return new UnreadableDocumentException(
                Message.of(
                        Limits.class,
                        "limit.sheet",
                        LARGEST >> 20,
                        SheetTable.MOST_CELLS / 10_000,
                        SheetTable.MOST_CHARACTERS / 10_000));
    }
}
