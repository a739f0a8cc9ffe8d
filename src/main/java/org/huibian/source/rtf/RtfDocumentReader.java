package org.huibian.source.rtf;

import org.huibian.source.DocumentReader;
import org.huibian.source.FileContent;
import org.huibian.source.SourceDocument;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.signature.FileSignature;

/**
 * Rich Text Format (.rtf, and what is named .doc but is one), with the hanzi that Word and WPS
 * write as bytes of a code page or as Unicode. Headers, footers and comments are no part of the
 * text.
 */
public final class RtfDocumentReader implements DocumentReader {

    @Override
    public String format() {
        return "rtf";
    }

    @Override
    public boolean reads(FileContent content) {
        return FileSignature.of(content).filter(FileSignature.RTF::equals).isPresent();
    }

    @Override
    public SourceDocument read(FileContent content) throws UnreadableDocumentException {
        RtfBody body = new RtfBody(content.file());
        if (!RtfTokens.read(content.bytes(), body)) {
            throw UnreadableDocumentException.of("file.damaged", format());
        }
        return new SourceDocument(content.file(), format(), "", body.blocks());
    }
}
