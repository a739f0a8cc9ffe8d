package org.huibian.source.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.huibian.source.DocumentReader;
import org.huibian.source.FileContent;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceDocument;
import org.huibian.source.SourceText;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.limit.Limit;
import org.huibian.source.limit.Limits;
import org.huibian.source.page.PageReader;
import org.huibian.source.page.PageText;
import org.huibian.source.page.line.PageTable;
import org.huibian.source.plain.LostCharacters;
import org.huibian.source.signature.FileSignature;

/**
 * PDF files that hold text (ISO 32000-1). Paragraphs and tables are made whole again from where the
 * characters stand; places count the paragraphs so made. A scan, and a file whose fonts do not say
 * what their glyphs mean, is refused. Nothing in the file is run or followed.
 */
public final class PdfDocumentReader implements DocumentReader {

    /** How near the end of a whole file its last cross-reference is named, in bytes. */
    private static final int TAIL = 4096;

    private final Limits limits;

    public PdfDocumentReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public boolean reads(FileContent content) {
        return FileSignature.of(content).filter(FileSignature.PDF::equals).isPresent();
    }

    @Override
    public boolean mayHoldPastedLines() {
        return false;
    }

    @Override
    public SourceDocument read(FileContent content) throws UnreadableDocumentException {
        if (!tail(content.bytes()).contains("startxref")) {
            throw UnreadableDocumentException.of("file.damaged", format());
        }
        try (PDDocument document =
                Loader.loadPDF(
                        new RandomAccessReadBuffer(content.bytes()),
                        IOUtils.createMemoryOnlyStreamCache())) {
            return read(content.file(), document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(
                    UnreadableDocumentException.of("file.encrypted").reason(), e);
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    UnreadableDocumentException.of("file.damaged", format()).reason(), e);
        }
    }

    /** A file cut short would be mended by guessing, and lack its last pages. */
    private static String tail(byte[] bytes) {
        int length = Math.min(TAIL, bytes.length);
        return new String(bytes, bytes.length - length, length, StandardCharsets.ISO_8859_1);
    }

    private SourceDocument read(String file, PDDocument document)
            throws IOException, UnreadableDocumentException {
        hold(document);
        PageReader pages = new PageReader(document, limits.of(Limit.CHARACTERS));
        limits.hold(Limit.CHARACTERS, pages.characters());
        if (pages.isScan()) {
            throw UnreadableDocumentException.of("pdf.scan");
        }
        if (pages.isUnmapped()) {
            throw UnreadableDocumentException.of("pdf.unmapped");
        }
        List<SourceBlock> blocks = new ArrayList<>();
        int paragraphs = 0;
        int tables = 0;
        for (PageText.Block block : pages.blocks()) {
            if (block.tables().isEmpty()) {
                paragraphs++;
                blocks.add(paragraph(Location.paragraph(file, paragraphs), block.text()));
            } else {
                tables++;
                blocks.add(table(file, tables, block.tables().get(0)));
            }
        }
        ScannedPages.check(pages.scanned(), pages.pages(), blocks);
        return new SourceDocument(file, format(), "", blocks, pages.scanned());
    }

    /** The number of pages that the file claims is not believed. */
    private void hold(PDDocument document) throws UnreadableDocumentException {
        int pages = 0;
        for (PDPage page : document.getPages()) {
            pages += page == null ? 0 : 1;
            limits.hold(Limit.PAGES, pages);
        }
    }

    /**
     * A glyph without meaning is a bullet where it begins a paragraph; elsewhere it is a character
     * that was lost, and kept as such.
     */
    private static SourceBlock paragraph(Location location, String text) {
        boolean bullet = text.indexOf(LostCharacters.MARK) == 0;
        return new SourceBlock.Paragraph(
                SourceText.of(location, bullet ? text.substring(1) : text));
    }

    private static SourceBlock.Table table(String file, int number, PageTable table) {
        List<SourceBlock.Row> rows = new ArrayList<>();
        for (List<PageTable.Cell> row : table.rows()) {
            List<SourceBlock.Cell> cells = new ArrayList<>();
            for (PageTable.Cell cell : row) {
                Location location =
                        Location.tableCell(file, number, rows.size() + 1, cell.column());
                SourceText text = SourceText.of(location, cell.text());
                cells.add(new SourceBlock.Cell(cell.column(), cell.columns(), cell.rows(), text));
            }
            rows.add(new SourceBlock.Row(cells));
        }
        return new SourceBlock.Table(number, rows);
    }
}
