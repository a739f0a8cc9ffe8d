package org.huibian.sheet.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
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

    /** Cells of the matrix held in memory meanwhile. */
    private static final int MOST_CELLS = 100_000;

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

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param scratch an existing folder for the sheets until they are packed: what they quote is no
     *     business of the system's temporary folder
     */
    public void write(OutputStream out, Path scratch) throws IOException {
        Path packed = Files.createTempFile(scratch, "ledger", ".zip");
        TempFile.setThreadLocalTempFileCreationStrategy(
                new DefaultTempFileCreationStrategy(scratch.toFile()));
        try {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(packed))) {
                pack(file);
            }
            StableZip.write(packed, out);
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
            Files.deleteIfExists(packed);
        }
    }

    private void pack(OutputStream packed) throws IOException {
        try (SXSSFWorkbook workbook = new PackedOnce(window())) {
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
            new MentionSheet(workbook, looks).write(summary);
            sheets.changes(changes);
            workbook.write(packed);
        }
    }

    /** How many rows are held: fewer where the matrix has a column for each of thousands. */
    private int window() {
        return Math.max(1, Math.min(WINDOW, MOST_CELLS / summary.job().roster().size()));
    }

    /** A workbook whose parts are not packed small, because they are packed anew afterwards. */
    private static final class PackedOnce extends SXSSFWorkbook {

        PackedOnce(int window) {
            super(window);
        }

        @Override
        protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
            ZipArchiveOutputStream zip = super.createArchiveOutputStream(out);
            zip.setLevel(Deflater.NO_COMPRESSION);
            return zip;
        }
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
