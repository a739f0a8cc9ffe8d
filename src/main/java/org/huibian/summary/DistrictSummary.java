package org.huibian.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.extract.Extraction;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.JobSettings;
import org.huibian.job.SubDistrict;

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
 */
public record DistrictSummary(
        JobSettings job,
        IndicatorCatalog catalog,
        Intake intake,
        Map<String, Extraction> reports,
        List<SummaryRow> rows,
        Optional<PreviousYear> previous) {

    /** Copies, keeping the order. */
    public DistrictSummary {
        reports = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(reports));
        rows = List.copyOf(rows);
    }

    /** A district of which the year before is not known. */
    public DistrictSummary(
            JobSettings job,
            IndicatorCatalog catalog,
            Intake intake,
            Map<String, Extraction> reports,
            List<SummaryRow> rows) {
        this(job, catalog, intake, reports, rows, Optional.empty());
    }

    /** The same beside the year before. */
    public DistrictSummary beside(PreviousYear yearBefore) {
        return new DistrictSummary(job, catalog, intake, reports, rows, Optional.of(yearBefore));
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
