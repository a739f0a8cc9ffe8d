package org.huibian.extract;

import org.huibian.extract.document.Extractor;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.JobFolder;

/** The vocabulary that comes with the program, and what reads by it. */
public final class ProgramVocabulary {

    public static final IndicatorCatalog CATALOG =
            IndicatorCatalog.parse(
                    JobFolder.packed("indicators.csv"), JobFolder.packed("units.csv"));

    public static final Extractor EXTRACTOR = new Extractor(CATALOG);

    private ProgramVocabulary() {}
}
