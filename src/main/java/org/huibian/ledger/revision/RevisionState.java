package org.huibian.ledger.revision;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.huibian.ledger.Manifest;
import org.huibian.report.Report;
import org.huibian.report.xml.ReportXml;
import tools.jackson.core.JacksonException;

/**
 * What two revisions are compared by (版本内容): their plain files, read back.
 *
 * @param submissions rows of submissions.csv
 * @param figures rows of figures.csv
 * @param totals rows of totals.csv
 * @param findings rows of findings.csv
 * @param decisions rows of decisions.csv; none where there is no such file
 * @param report the report as a tree
 * @param parts the parts of the set-up as the manifest names them; none where they are not known
 */
public record RevisionState(
        List<CSVRecord> submissions,
        List<CSVRecord> figures,
        List<CSVRecord> totals,
        List<CSVRecord> findings,
        List<CSVRecord> decisions,
        Report report,
        Map<String, String> parts) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** Copies. */
    public RevisionState {
        submissions = List.copyOf(submissions);
        figures = List.copyOf(figures);
        totals = List.copyOf(totals);
        findings = List.copyOf(findings);
        decisions = List.copyOf(decisions);
        parts = Map.copyOf(parts);
    }

    /** The rows of totals.csv of a revision; empty where it cannot be read. */
    public static Optional<List<CSVRecord>> totals(Path revision) {
        return table(revision, "totals.csv");
    }

    /** The rows of findings.csv of a revision; empty where it cannot be read. */
    public static Optional<List<CSVRecord>> findings(Path revision) {
        return table(revision, "findings.csv");
    }

    private static Optional<List<CSVRecord>> table(Path revision, String name) {
        try {
            return Optional.of(rows(revision.resolve(name)));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /**
     * Of a revision that is being made.
     *
     * @param parts the parts of its set-up, as its manifest will name them
     */
    public static RevisionState of(
            RevisionTables tables, Report report, Map<String, String> parts) {
        return new RevisionState(
                rows(tables::submissions),
                rows(tables::figures),
                rows(tables::totals),
                rows(tables::findings),
                rows(tables::decisions),
                report,
                parts);
    }

    /** Of a published revision; empty where one of its files is gone or was damaged. */
    public static Optional<RevisionState> read(Path revision) {
        return read(revision, true);
    }

    /** The same without the rows of figures.csv, which are to be walked through by themselves. */
    public static Optional<RevisionState> withoutFigures(Path revision) {
        return read(revision, false);
    }

    /**
     * The rows of the figures.csv of a revision, one by one: of a large district they would fill
     * the memory. To be closed; throws {@link UncheckedIOException} where a row cannot be read.
     */
    public static CSVParser figures(Path revision) throws IOException {
        Reader reader = Files.newBufferedReader(revision.resolve("figures.csv"));
        try {
            return FORMAT.parse(reader);
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    private static Optional<RevisionState> read(Path revision, boolean figures) {
        try (InputStream xml = Files.newInputStream(revision.resolve("report.xml"))) {
            return Optional.of(
                    new RevisionState(
                            rows(Files.readString(revision.resolve("submissions.csv"))),
                            figures
                                    ? rows(Files.readString(revision.resolve("figures.csv")))
                                    : List.of(),
                            rows(Files.readString(revision.resolve("totals.csv"))),
                            rows(Files.readString(revision.resolve("findings.csv"))),
                            decisions(revision),
                            ReportXml.read(xml),
                            parts(revision)));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static List<CSVRecord> decisions(Path revision) throws IOException {
        Path file = revision.resolve("decisions.csv");
        return Files.exists(file) ? rows(Files.readString(file)) : List.of();
    }

    private static Map<String, String> parts(Path revision) {
        try {
            return Manifest.read(revision).parts();
        } catch (IOException | JacksonException e) {
            return Map.of();
        }
    }

    /** The rows of a table of a revision. */
    public static List<CSVRecord> rows(Path table) throws IOException {
        return rows(Files.readString(table));
    }

    private static List<CSVRecord> rows(Consumer<Appendable> table) {
        StringBuilder text = new StringBuilder();
        table.accept(text);
        return rows(text.toString());
    }

    private static List<CSVRecord> rows(String text) {
        try (Reader reader = new StringReader(text)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
