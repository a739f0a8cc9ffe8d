package org.huibian.batch.plan;

import java.util.List;
import java.util.Optional;
import org.huibian.batch.reading.SubmissionReader;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.JobFolder;
import org.huibian.job.JobSettings;
import org.huibian.job.decision.Decisions;
import org.huibian.ledger.Manifest;
import org.huibian.ledger.revision.PreviousResults;
import org.huibian.setup.SetupFile;
import org.huibian.source.Submission;
import org.huibian.template.ReportTemplate;

/**
 * What a run is about; fixed before its first step.
 *
 * @param folder where the job lies
 * @param job the settings
 * @param catalog the vocabulary
 * @param indicators the vocabulary as it lies there
 * @param units its units
 * @param template the template
 * @param identity what makes the run the same as another
 * @param build the program
 * @param base the revision it builds on, 0 for none
 * @param submissions the files of the inbox
 * @param withdrawn files of the revision it builds on that are gone
 * @param previous the results of the year before; empty where nothing is compared with
 * @param decisions what the office decided
 * @param strict whether error findings stop publication
 */
public record RunPlan(
        JobFolder folder,
        JobSettings job,
        IndicatorCatalog catalog,
        SetupFile indicators,
        SetupFile units,
        ReportTemplate template,
        RunIdentity identity,
        String build,
        int base,
        List<Submission> submissions,
        List<Manifest.Input> withdrawn,
        Optional<PreviousResults> previous,
        Decisions decisions,
        boolean strict) {

    /** The number of the revision it makes. */
    public int revision() {
        return base + 1;
    }

    /** Where the vocabulary was found. */
    public String vocabularyOrigin() {
        return indicators.name();
    }

    /** Reads files as this run does; to be closed. */
    public SubmissionReader reader() {
        return new SubmissionReader(catalog, indicators, units, job.limits(), job.level());
    }
}
