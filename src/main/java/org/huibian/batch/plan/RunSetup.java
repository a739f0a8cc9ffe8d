package org.huibian.batch.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.JobFolder;
import org.huibian.job.JobSettings;
import org.huibian.job.decision.Decisions;
import org.huibian.ledger.LatestRevision;
import org.huibian.ledger.Manifest;
import org.huibian.ledger.inbox.Deliveries;
import org.huibian.ledger.inbox.Inbox;
import org.huibian.ledger.parcel.ParcelInbox;
import org.huibian.ledger.revision.PreviousResults;
import org.huibian.setup.SetupFile;
import org.huibian.sheet.decision.DecisionsWorkbook;
import org.huibian.source.Submission;
import org.huibian.template.ReportTemplate;

/**
 * What a job is set up with: everything that decides a run but the inbox.
 *
 * @param folder where the job lies
 * @param job the settings
 * @param indicators the vocabulary as it lies there
 * @param units its units
 * @param catalog both, parsed
 * @param template the template
 * @param previous the results of the year before; empty where nothing is compared with
 * @param decisions what the office decided
 */
public record RunSetup(
        JobFolder folder,
        JobSettings job,
        SetupFile indicators,
        SetupFile units,
        IndicatorCatalog catalog,
        ReportTemplate template,
        Optional<PreviousResults> previous,
        Decisions decisions) {

    /** A file that was withdrawn before is not withdrawn again. */
    public static final String WITHDRAWN = "withdrawn";

    /**
     * Reads it.
     *
     * @throws org.huibian.setup.SetupException if vocabulary, template, style, last year's results
     *     or a decision is wrong
     */
    public static RunSetup read(JobFolder folder, JobSettings job) {
        SetupFile indicators = folder.vocabulary("indicators.csv");
        SetupFile units = folder.vocabulary("units.csv");
        IndicatorCatalog catalog = IndicatorCatalog.parse(indicators, units);
        return new RunSetup(
                folder,
                job,
                indicators,
                units,
                catalog,
                ReportTemplate.find(folder, job.template()),
                PreviousResults.of(job),
                decisions(folder, job, catalog));
    }

    /** Those of decisions.csv, and those of decisions.xlsx that it does not have. */
    private static Decisions decisions(
            JobFolder folder, JobSettings job, IndicatorCatalog catalog) {
        Decisions.Scope scope =
                new Decisions.Scope(
                        job.roster(),
                        catalog.indicators().stream()
                                .map(Indicator::id)
                                .collect(Collectors.toSet()));
        Decisions written = folder.decisions(scope);
        Path workbook = folder.path().resolve(Decisions.WORKBOOK);
        return Files.exists(workbook)
                ? written.with(new DecisionsWorkbook(catalog, scope, job.issuer()).read(workbook))
                : written;
    }

    /** What a run would be about now, on top of a revision. */
    public RunPlan plan(Optional<LatestRevision> latest, boolean strict) throws IOException {
        List<Submission> submissions = deliveries(job).submissions();
        String build = ProgramBuild.hash();
        return new RunPlan(
                folder,
                job,
                catalog,
                indicators,
                units,
                template,
                RunIdentity.of(this, submissions, build),
                build,
                latest.map(LatestRevision::revision).orElse(0),
                submissions,
                withdrawn(latest, submissions),
                previous,
                decisions,
                strict);
    }

    /** What was delivered: files of sub-districts, or revisions of the level below. */
    public static Deliveries deliveries(JobSettings job) {
        return job.level().compilesRevisions()
                ? new ParcelInbox(job.inbox())
                : new Inbox(job.inbox());
    }

    private static List<Manifest.Input> withdrawn(
            Optional<LatestRevision> latest, List<Submission> submissions) {
        Set<String> present =
                submissions.stream().map(Submission::file).collect(Collectors.toSet());
        return latest.map(LatestRevision::inputs).orElse(List.of()).stream()
                .filter(input -> !input.status().equals(WITHDRAWN))
                .filter(input -> !present.contains(input.file()))
                .toList();
    }
}
