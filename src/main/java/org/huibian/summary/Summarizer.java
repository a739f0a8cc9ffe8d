package org.huibian.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibian.extract.Extraction;
import org.huibian.extract.Observation;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.JobSettings;
import org.huibian.job.decision.Decisions;
import org.huibian.job.roster.SubDistrict;
import org.huibian.summary.intake.Intake;
import org.huibian.summary.intake.IntakeRow;
import org.huibian.summary.intake.IntakeRow.Status;

/**
 * Merges the reports that count.
 *
 * <p>What a sub-district does not mention is missing, not zero. A rate is recomputed from the sums
 * of the sub-districts that give both numbers, never averaged.
 */
public final class Summarizer {

    private final JobSettings job;
    private final IndicatorCatalog catalog;
    private final RulingDesk desk;

    /** For a job and its vocabulary, where nothing was decided. */
    public Summarizer(JobSettings job, IndicatorCatalog catalog) {
        this(job, catalog, Decisions.NONE);
    }

    /** For a job and its vocabulary. */
    public Summarizer(JobSettings job, IndicatorCatalog catalog, Decisions decisions) {
        this.job = job;
        this.catalog = catalog;
        this.desk = new RulingDesk(catalog, decisions);
    }

    /** The summary of what was received, and decided. */
    public DistrictSummary summarize(Intake intake) {
        Map<String, Extraction> submitted = reports(intake);
        Map<String, Map<String, Observation>> decided = desk.figures(submitted);
        Map<String, Extraction> reports = new LinkedHashMap<>();
        submitted.forEach(
                (name, report) ->
                        reports.put(
                                name,
                                decided.containsKey(name)
                                        ? desk.decided(report, decided.get(name))
                                        : report));
        List<SummaryRow> rows = new ArrayList<>();
        Map<String, Map<String, Observation>> figures = figures(reports, decided);
        Merging merging = new Merging(catalog);
        MemberMerging members = new MemberMerging(merging, reports, figures);
        for (Indicator indicator : catalog.indicators()) {
            rows.add(
                    job.level().compilesRevisions()
                            ? members.row(indicator, job.roster().size())
                            : merging.row(indicator, figures, job.roster().size()));
        }
        return new DistrictSummary(job, catalog, intake, reports, rows)
                .withRulings(desk.rulings(submitted));
    }

    /**
     * Sub-district → indicator → what counts, in the order of the roster: also of those that sent
     * nothing, where it was decided.
     */
    private Map<String, Map<String, Observation>> figures(
            Map<String, Extraction> reports, Map<String, Map<String, Observation>> decided) {
        Map<String, Map<String, Observation>> figures = new LinkedHashMap<>();
        for (SubDistrict subDistrict : job.roster().subDistricts()) {
            Map<String, Observation> own = new HashMap<>();
            Extraction report = reports.get(subDistrict.name());
            if (report != null) {
                report.observations().forEach(one -> own.putIfAbsent(one.indicator(), one));
            }
            own.putAll(decided.getOrDefault(subDistrict.name(), Map.of()));
            figures.put(subDistrict.name(), own);
        }
        return figures;
    }

    private Map<String, Extraction> reports(Intake intake) {
        Map<String, List<Extraction>> used = new HashMap<>();
        FormAndNarrative both = new FormAndNarrative(catalog);
        for (IntakeRow row : intake.rows()) {
            if (row.status() == Status.USED) {
                row.reading()
                        .extraction()
                        .ifPresent(
                                e ->
                                        used.computeIfAbsent(
                                                        row.subDistrict(), k -> new ArrayList<>())
                                                .add(e));
            }
        }
        Map<String, Extraction> reports = new LinkedHashMap<>();
        for (SubDistrict subDistrict : job.roster().subDistricts()) {
            List<Extraction> parts = used.get(subDistrict.name());
            if (parts != null) {
                reports.put(subDistrict.name(), both.merged(parts));
            }
        }
        return reports;
    }
}
