package org.huibian.source;

import java.util.List;
import java.util.Optional;
import org.huibian.message.Message;

/** The formats that can be read, in the order in which their readers are asked. */
public final class DocumentReaders {

    private final List<DocumentReader> readers;

    private DocumentReaders(List<DocumentReader> readers) {
        this.readers = readers;
    }

    /** The readers of the program; text comes last, since it shows itself by nothing else. */
    public static DocumentReaders standard() {
        return new DocumentReaders(
                List.of(
                        new WordDocumentReader(),
                        new LegacyWordDocumentReader(),
                        new RtfDocumentReader(),
                        new PdfDocumentReader(),
                        SheetDocumentReader.xlsx(),
                        SheetDocumentReader.xls(),
                        new HtmlDocumentReader(),
                        new TextDocumentReader()));
    }

    /**
     * Reads a file by what its content shows, whatever its name says.
     *
     * @throws UnreadableDocumentException if no reader knows the format, or the file is empty,
     *     damaged or without text; its message says what to ask the sub-district for
     */
    public SourceDocument read(FileContent content) throws UnreadableDocumentException {
        if (content.bytes().length == 0) {
            throw unreadable("file.empty");
        }
        for (DocumentReader reader : readers) {
            if (reader.reads(content)) {
                SourceDocument document = guarded(reader, content);
                if (document.blocks().isEmpty()) {
                    throw unreadable("file.textless");
                }
                return document;
            }
        }
        Optional<FileSignature> signature = FileSignature.of(content);
        throw unreadable(signature.map(FileSignature::complaint).orElse("file.unknown"));
    }

    /** Foreign parsers throw what they like at a hostile file. */
    private static SourceDocument guarded(DocumentReader reader, FileContent content)
            throws UnreadableDocumentException {
        try {
            return reader.read(content);
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (Exception | StackOverflowError e) {
            throw new UnreadableDocumentException(damaged(reader.format()).reason(), e);
        }
    }

    /** What to say of a file that its own format's reader cannot read. */
    static UnreadableDocumentException damaged(String format) {
        boolean sheet = format.equals("xlsx") || format.equals("xls");
        return unreadable(sheet ? "file.damaged.sheet" : "file.damaged", format);
    }

    static UnreadableDocumentException unreadable(String key, Object... values) {
        return new UnreadableDocumentException(Message.of(DocumentReaders.class, key, values));
    }
}
