package org.huibian.summary;

import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.JobSettings;

/** Merges the reports that count. */
public final class Summarizer {

    private final JobSettings job;
    private final IndicatorCatalog catalog;

    /** For a job and its vocabulary. */
    public Summarizer(JobSettings job, IndicatorCatalog catalog) {
        this.job = job;
        this.catalog = catalog;
    }

    /** The summary of what was received. */
    public DistrictSummary summarize(Intake intake) {
        throw new UnsupportedOperationException(job.title() + catalog + intake);
    }
}
