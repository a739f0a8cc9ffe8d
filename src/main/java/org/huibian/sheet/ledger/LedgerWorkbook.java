package org.huibian.sheet.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.huibian.check.Finding;
import org.huibian.job.JobSettings;
import org.huibian.packing.StableZip;
import org.huibian.summary.DistrictSummary;

/**
 * The ledger of a revision (台账), ledger.xlsx: the matrix of indicators and sub-districts with
 * totals that a clerk can follow, the source of every value, findings, submissions, all quantities,
 * and what changed.
 *
 * <p>The same summary, findings and changes give the same bytes.
 */
public final class LedgerWorkbook {

    /** Rows held in memory while a sheet is written. */
    private static final int WINDOW = 200;

    private final DistrictSummary summary;
    private final List<Finding> findings;
    private final List<List<String>> changes;

    /**
     * For a summary, its findings and what changed.
     *
     * @param changes rows of changes.csv without its header: kind, sub-district, indicator, before,
     *     after, cause
     */
    public LedgerWorkbook(
            DistrictSummary summary, List<Finding> findings, List<List<String>> changes) {
        this.summary = summary;
        this.findings = List.copyOf(findings);
        this.changes = changes.stream().map(List::copyOf).toList();
    }

    /** Writes the workbook; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            // The sizes in a zip64 data descriptor are read by few programs.
            workbook.setZip64Mode(Zip64Mode.Never);
            describe(workbook);
            CellLooks looks = new CellLooks(workbook);
            new MatrixSheet(summary, findings).write(workbook, looks);
            LedgerSheets sheets = new LedgerSheets(summary, findings, workbook, looks);
            sheets.sources();
            if (summary.job().level().compilesRevisions()) {
                new MembersSheet(summary).write(workbook, looks);
            }
            sheets.findings();
            sheets.submissions();
            sheets.mentions();
            sheets.changes(changes);
            workbook.write(packed);
        }
        StableZip.write(packed.toByteArray(), Map.of(), out);
    }

    private void describe(SXSSFWorkbook workbook) {
        JobSettings job = summary.job();
        CoreProperties core = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        Instant signed = job.signed().atStartOfDay().toInstant(ZoneOffset.UTC);
        core.setTitle(CellText.of(job.title()));
        core.setCreator(CellText.of(job.issuer()));
        core.setLastModifiedByUser(CellText.of(job.issuer()));
        core.setCreated(Optional.of(Date.from(signed)));
        core.setModified(Optional.of(Date.from(signed)));
        workbook.getXSSFWorkbook()
                .getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Huibian");
    }
}
