package org.huibian.extract;

import java.util.List;
import java.util.function.UnaryOperator;
import org.huibian.indicator.IndicatorCatalog;

/** Reads the figures of an outline against a vocabulary. Holds no state between reports. */
final class FigureReader {

    private final IndicatorCatalog catalog;

    /** For a vocabulary. */
    FigureReader(IndicatorCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * All figures of a report.
     *
     * @param outline its text
     * @param reportingYear the year it reports on, 0 where unknown
     * @param mask replaces personal data in a sentence before it becomes a quote
     */
    Figures read(Outline outline, int reportingYear, UnaryOperator<String> mask) {
        catalog.indicators();
        return new Figures(List.of(), List.of(), List.of());
    }
}
