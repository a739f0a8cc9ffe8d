package org.huibian.extract;

import org.huibian.indicator.IndicatorCatalog;
import org.huibian.source.SourceDocument;

/** Reads reports against a vocabulary. Holds no state between reports; safe for several threads. */
public final class Extractor {

    private final IndicatorCatalog catalog;

    /** For a vocabulary. */
    public Extractor(IndicatorCatalog catalog) {
        this.catalog = catalog;
    }

    /** All that is known of one report. */
    public Extraction extract(SourceDocument document) {
        throw new UnsupportedOperationException(document.file() + catalog);
    }
}
