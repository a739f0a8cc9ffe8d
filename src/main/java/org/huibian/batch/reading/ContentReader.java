package org.huibian.batch.reading;

import org.huibian.extract.Extraction;
import org.huibian.extract.document.Extractor;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.source.FileContent;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.limit.Limit;
import org.huibian.source.limit.Limits;
import org.huibian.source.reading.DocumentReaders;

/** Reads the content of a file, wherever it does so. */
final class ContentReader {

    private final Limits limits;
    private final DocumentReaders readers;
    private final Extractor extractor;

    ContentReader(IndicatorCatalog catalog, Limits limits) {
        this.limits = limits;
        this.readers = DocumentReaders.within(limits);
        this.extractor = new Extractor(catalog);
    }

    Extraction read(FileContent content) throws UnreadableDocumentException {
        Extraction read = extractor.extract(readers.read(content));
        limits.hold(Limit.STATEMENTS, read.passages().size() + (long) read.mentions().size());
        return read;
    }
}
