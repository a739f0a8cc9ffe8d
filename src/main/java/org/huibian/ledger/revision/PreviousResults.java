package org.huibian.ledger.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huibian.extract.Extraction;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.JobSettings;
import org.huibian.job.merge.MergeRules;
import org.huibian.ledger.LatestRevision;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.inbox.Inbox;
import org.huibian.ledger.plain.Hash;
import org.huibian.ledger.plain.Json;
import org.huibian.message.Message;
import org.huibian.setup.CsvTable;
import org.huibian.setup.SetupFile;
import org.huibian.source.Submission;
import org.huibian.summary.PreviousYear;
import org.huibian.summary.Summarizer;
import org.huibian.summary.intake.Intake;
import org.huibian.summary.intake.Reading;
import tools.jackson.core.JacksonException;

/**
 * The results of the year before (上年结果): its figures, and the reports they came from where these
 * are at hand.
 *
 * <p>They lie in an output folder (the latest revision and the archive), in one of its revisions,
 * or in a folder with {@code figures.csv} and, beside it, the reports in {@code inbox/}. Everything
 * is read only.
 */
public final class PreviousResults {

    private static final String FIGURES = "figures.csv";
    private static final String SUBMISSIONS = "submissions.csv";

    private final JobSettings job;
    private final SetupFile figures;

    /** Each report and where it lies, by its name. */
    private final Map<Submission, Path> files = new LinkedHashMap<>();

    /** File → sub-district, where that is on record. */
    private final Map<String, String> assigned = new LinkedHashMap<>();

    private PreviousResults(JobSettings job, SetupFile figures) {
        this.job = job;
        this.figures = figures;
    }

    /**
     * What job.yml names; empty where it names nothing.
     *
     * @throws org.huibian.setup.SetupException if it cannot be read
     */
    public static Optional<PreviousResults> of(JobSettings job) {
        return job.merging().previous().map(place -> open(job, place));
    }

    private static PreviousResults open(JobSettings job, MergeRules.Previous place) {
        try {
            Path tables = tables(place);
            PreviousResults results =
                    new PreviousResults(job, SetupFile.read(tables.resolve(FIGURES)));
            results.findReports(tables, place);
            return results;
        } catch (IOException | JacksonException e) {
            throw place.complaint(
                    Message.of(
                            OutputFolder.class,
                            "previous.unreadable",
                            Json.trouble(e),
                            SetupFile.shown(place.folder())));
        }
    }

    /** The folder of figures.csv. */
    private static Path tables(MergeRules.Previous place) throws IOException {
        if (!place.output()) {
            return place.folder();
        }
        OutputFolder output = new OutputFolder(place.folder());
        Optional<Integer> named = LatestRevision.named(output);
        if (named.isPresent()) {
            // That one or none: an earlier revision has figures that were corrected since.
            Path tables = output.revision(named.get());
            if (!Files.isRegularFile(tables.resolve(FIGURES))) {
                throw new NoSuchFileException(tables.resolve(FIGURES).toString());
            }
            return tables;
        }
        Optional<LatestRevision> whole = LatestRevision.of(output);
        if (whole.isPresent()) {
            return output.revision(whole.get().revision());
        }
        // Put together by hand, without manifest.
        try (Stream<Path> revisions = Files.list(place.folder().resolve("revisions"))) {
            return revisions
                    .filter(folder -> Files.isRegularFile(folder.resolve(FIGURES)))
                    .max(Path::compareTo)
                    .orElseThrow(
                            () ->
                                    new NoSuchFileException(
                                            place.folder() + "/revisions/*/" + FIGURES));
        }
    }

    private void findReports(Path tables, MergeRules.Previous place) throws IOException {
        Path archive = tables.resolve("../../archive").normalize();
        Path inbox = tables.resolve("inbox");
        if (Files.isRegularFile(tables.resolve(SUBMISSIONS)) && Files.isDirectory(archive)) {
            findArchived(tables.resolve(SUBMISSIONS), archive, place);
        } else if (Files.isDirectory(inbox)) {
            Inbox received = new Inbox(inbox);
            for (Submission submission : received.submissions()) {
                files.put(submission, received.file(submission));
            }
        }
    }

    private void findArchived(Path table, Path archive, MergeRules.Previous place)
            throws IOException {
        Map<String, Submission> used = new TreeMap<>();
        for (CsvTable.Row row :
                CsvTable.parse(
                                SetupFile.read(table),
                                List.of("sub_district", "file", "sha256", "status"),
                                List.of("format", "characters", "figures", "findings"))
                        .rows()) {
            if (row.text("status").equals("used")) {
                String file = row.required("file");
                used.put(file, new Submission(file, row.required("sha256"), 0));
                PreviousFigures.nameToday(job.roster(), row.text("sub_district"))
                        .ifPresent(name -> assigned.put(file, name));
            }
        }
        for (Submission submission : used.values()) {
            Path kept = archive.resolve(submission.archiveName()).normalize();
            if (!kept.startsWith(archive) || !Files.isRegularFile(kept)) {
                throw place.complaint(
                        Message.of(
                                OutputFolder.class,
                                "previous.archive",
                                submission.file(),
                                SetupFile.shown(archive)));
            }
            files.put(
                    new Submission(submission.file(), submission.sha256(), Files.size(kept)), kept);
        }
    }

    /** The reports of that year, by name. */
    public List<Submission> submissions() {
        return List.copyOf(files.keySet());
    }

    /** Whether a report is one of that year's. */
    public boolean holds(Submission submission) {
        return files.containsKey(submission);
    }

    /** The bytes of a report. */
    public byte[] bytes(Submission submission) throws IOException {
        return Files.readAllBytes(files.get(submission));
    }

    /** SHA-256 over all that is compared with, 64 hex digits; the same wherever it lies. */
    public String fingerprint() {
        Hash hash = new Hash();
        hash.with(FIGURES, figures.text());
        for (Submission submission : files.keySet()) {
            hash.with("file", submission.file()).with("sha256", submission.sha256());
        }
        assigned.forEach((file, name) -> hash.with("assigned", file + "\n" + name));
        return hash.hex();
    }

    /**
     * The year before.
     *
     * @param readings what was read of {@link #submissions()}
     */
    public PreviousYear year(IndicatorCatalog catalog, List<Reading> readings) {
        JobSettings before = job.yearBefore(assigned);
        List<Reading> atOnce =
                readings.stream()
                        .map(
                                one ->
                                        new Reading(
                                                one.submission(),
                                                1,
                                                one.extraction(),
                                                one.unreadable()))
                        .toList();
        Map<String, Extraction> reports =
                new Summarizer(before, catalog).summarize(Intake.settle(before, atOnce)).reports();
        return new PreviousYear(
                before.year(), PreviousFigures.of(figures, job.roster(), catalog), reports);
    }
}
