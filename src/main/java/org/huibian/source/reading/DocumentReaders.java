package org.huibian.source.reading;

import java.util.List;
import java.util.Optional;
import org.huibian.source.DocumentReader;
import org.huibian.source.FileContent;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceDocument;
import org.huibian.source.SourceText;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.legacy.LegacyWordDocumentReader;
import org.huibian.source.limit.Limit;
import org.huibian.source.limit.Limits;
import org.huibian.source.pdf.PdfDocumentReader;
import org.huibian.source.plain.LostCharacters;
import org.huibian.source.plain.TextDocumentReader;
import org.huibian.source.rtf.RtfDocumentReader;
import org.huibian.source.sheet.SheetDocumentReader;
import org.huibian.source.signature.FileSignature;
import org.huibian.source.web.HtmlDocumentReader;
import org.huibian.source.word.WordDocumentReader;

/** The formats that can be read, in the order in which their readers are asked. */
public final class DocumentReaders {

    private final List<DocumentReader> readers;
    private final Limits limits;

    private DocumentReaders(List<DocumentReader> readers, Limits limits) {
        this.readers = readers;
        this.limits = limits;
    }

    /** The readers of the program, within the limits that hold where nobody says otherwise. */
    public static DocumentReaders standard() {
        return within(Limits.standard());
    }

    /** The readers of the program; text comes last, since it shows itself by nothing else. */
    public static DocumentReaders within(Limits limits) {
        return new DocumentReaders(
                List.of(
                        new WordDocumentReader(limits),
                        new LegacyWordDocumentReader(),
                        new RtfDocumentReader(),
                        new PdfDocumentReader(limits),
                        SheetDocumentReader.xlsx(limits),
                        SheetDocumentReader.xls(limits),
                        new HtmlDocumentReader(limits),
                        new TextDocumentReader(limits)),
                limits);
    }

    /**
     * Reads a file by what its content shows, whatever its name says.
     *
     * @throws UnreadableDocumentException if no reader knows the format, or the file is empty,
     *     damaged, without text or over a limit; its message says what to ask the sub-district for
     */
    public SourceDocument read(FileContent content) throws UnreadableDocumentException {
        limits.holdBytes(Limit.SIZE, content.bytes().length);
        if (content.bytes().length == 0) {
            throw UnreadableDocumentException.of("file.empty");
        }
        for (DocumentReader reader : readers) {
            if (reader.reads(content)) {
                SourceDocument document = guarded(reader, content);
                if (reader.mayHoldPastedLines()) {
                    document = PastedLines.joined(document);
                }
                if (document.blocks().isEmpty()) {
                    throw UnreadableDocumentException.of("file.textless");
                }
                hold(document);
                holdLost(document);
                return document;
            }
        }
        Optional<FileSignature> signature = FileSignature.of(content);
        throw UnreadableDocumentException.of(
                signature.map(FileSignature::complaint).orElse("file.unknown"));
    }

    /** Whatever the format: what comes after reading costs by cells and characters. */
    private void hold(SourceDocument document) throws UnreadableDocumentException {
        long cells = 0;
        long characters = 0;
        for (SourceBlock block : document.blocks()) {
            for (SourceText text : block.texts()) {
                characters += text.reading().length();
            }
            cells += block instanceof SourceBlock.Table ? block.texts().size() : 0;
        }
        limits.hold(Limit.CELLS, cells);
        limits.hold(Limit.CHARACTERS, characters);
    }

    /**
     * Whatever the format: a text with a hole here and there is read, and the holes are told of
     * (T08); where there are many it is not what was written.
     */
    private static void holdLost(SourceDocument document) throws UnreadableDocumentException {
        long characters = 0;
        long lost = 0;
        String first = "";
        for (SourceBlock block : document.blocks()) {
            for (SourceText text : block.texts()) {
                String reading = text.reading();
                characters += reading.length();
                int at = LostCharacters.first(reading);
                if (at >= 0) {
                    first = lost == 0 ? text.excerpt(at, at + 1).location().place() : first;
                    lost += LostCharacters.count(reading);
                }
            }
        }
        if (LostCharacters.areMany(lost, characters)) {
            throw UnreadableDocumentException.of("file.garbled", lost, characters, first);
        }
    }

    /** Foreign parsers throw what they like at a hostile file. */
    private SourceDocument guarded(DocumentReader reader, FileContent content)
            throws UnreadableDocumentException {
        try {
            return reader.read(content);
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (StackOverflowError e) {
            throw limits.exceeded(Limit.NESTING);
        } catch (OutOfMemoryError e) {
            throw limits.exceeded(Limit.MEMORY);
        } catch (Exception e) {
            // Declared or not: one damaged file becomes a finding, and the run goes on.
            throw new UnreadableDocumentException(
                    UnreadableDocumentException.damaged(reader.format()).reason(), e);
        }
    }
}
