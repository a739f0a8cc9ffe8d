package org.huibian.source.legacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.huibian.source.DocumentReader;
import org.huibian.source.FileContent;
import org.huibian.source.SourceDocument;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.signature.FileSignature;

/**
 * Word documents of 1997 to 2003 (.doc; MS-DOC), and what WPS Writer saves as .wps or .wpt where it
 * is the same inside. Headers, footers and comments are no part of the text.
 */
public final class LegacyWordDocumentReader implements DocumentReader {

    /** Where the flags of the file information block are, and the one of their second byte. */
    private static final int FLAGS = 0x0A;

    private static final int ENCRYPTED = 0x01;

    @Override
    public String format() {
        return "doc";
    }

    @Override
    public boolean reads(FileContent content) {
        return FileSignature.of(content).filter(FileSignature.WORD_97::equals).isPresent();
    }

    @Override
    public SourceDocument read(FileContent content) throws UnreadableDocumentException {
        try (POIFSFileSystem parts =
                new POIFSFileSystem(new ByteArrayInputStream(content.bytes()))) {
            if (!parts.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                throw UnreadableDocumentException.of("format.ole");
            }
            if (isLocked(parts)) {
                throw UnreadableDocumentException.of("file.encrypted");
            }
            try (HWPFDocument document = new HWPFDocument(parts)) {
                LegacyWordBody body = new LegacyWordBody(content.file(), document);
                return new SourceDocument(content.file(), format(), "", body.blocks());
            }
        } catch (OldWordFileFormatException e) {
            throw new UnreadableDocumentException(
                    UnreadableDocumentException.of("format.word95").reason(), e);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocumentException(
                    UnreadableDocumentException.of("file.encrypted").reason(), e);
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    UnreadableDocumentException.of("file.damaged", format()).reason(), e);
        }
    }

    private static boolean isLocked(POIFSFileSystem parts) throws IOException {
        try (InputStream text = parts.createDocumentInputStream("WordDocument")) {
            byte[] head = text.readNBytes(FLAGS + 2);
            return head.length > FLAGS + 1 && (head[FLAGS + 1] & ENCRYPTED) != 0;
        }
    }
}
