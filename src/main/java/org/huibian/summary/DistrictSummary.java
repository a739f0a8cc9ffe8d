package org.huibian.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.extract.Extraction;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.JobSettings;
import org.huibian.job.roster.SubDistrict;
import org.huibian.summary.intake.Intake;

/**
 * What a district's sub-districts reported, merged: knows who should have reported, so that a gap
 * is visible.
 *
 * @param job the job
 * @param catalog the vocabulary
 * @param intake every file of the inbox and what became of it, in the order of the file names
 * @param reports the report that counts of each sub-district that has one, in the order of the
 *     roster
 * @param rows one per indicator, in the order of the vocabulary
 * @param previous what was reported the year before; empty where job.yml names nothing
 * @param rulings what became of the office's decisions about figures
 */
public record DistrictSummary(
        JobSettings job,
        IndicatorCatalog catalog,
        Intake intake,
        Map<String, Extraction> reports,
        List<SummaryRow> rows,
        Optional<PreviousYear> previous,
        List<Ruling> rulings) {

    /** Copies, keeping the order. */
    public DistrictSummary {
        reports = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(reports));
        rows = List.copyOf(rows);
        rulings = List.copyOf(rulings);
    }

    /** The same with what became of the decisions. */
    DistrictSummary withRulings(List<Ruling> others) {
        return new DistrictSummary(job, catalog, intake, reports, rows, previous, others);
    }

    /** The decision that a figure rests on. */
    public Optional<Ruling> ruling(String subDistrict, String indicator) {
        return rulings.stream()
                .filter(Ruling::applies)
                .filter(ruling -> ruling.decision().subDistrict().equals(subDistrict))
                .filter(ruling -> ruling.decision().indicator().equals(indicator))
                .findFirst();
    }

    /** A district of which the year before is not known, and where nothing was decided. */
    public DistrictSummary(
            JobSettings job,
            IndicatorCatalog catalog,
            Intake intake,
            Map<String, Extraction> reports,
            List<SummaryRow> rows) {
        this(job, catalog, intake, reports, rows, Optional.empty(), List.of());
    }

    /** The same beside the year before. */
    public DistrictSummary beside(PreviousYear yearBefore) {
        return new DistrictSummary(
                job, catalog, intake, reports, rows, Optional.of(yearBefore), rulings);
    }

    /** The sub-districts of the roster of which no report counts. */
    public List<SubDistrict> missing() {
        return job.roster().subDistricts().stream()
                .filter(subDistrict -> !reports.containsKey(subDistrict.name()))
                .toList();
    }

    /** The row of an indicator. */
    public Optional<SummaryRow> row(String indicator) {
        return rows.stream().filter(row -> row.indicator().id().equals(indicator)).findFirst();
    }
}
