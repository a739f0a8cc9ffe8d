package org.huibian.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.job.JobFolder;
import org.huibian.job.JobSettings;
import org.huibian.ledger.Inbox;
import org.huibian.ledger.LatestRevision;
import org.huibian.ledger.Manifest;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.RunLock;
import org.huibian.ledger.RunRecord;
import org.huibian.message.Message;
import org.huibian.setup.SetupException;
import org.huibian.setup.SetupFile;
import org.huibian.source.Submission;
import org.huibian.template.ReportTemplate;

/**
 * Runs a job: one run at a time per output folder, and only where something has changed since the
 * latest revision.
 */
public final class Compiler {

    /** A file that was withdrawn before is not withdrawn again. */
    private static final String WITHDRAWN = "withdrawn";

    private final JobFolder folder;
    private final JobSettings job;
    private final OutputFolder output;
    private final boolean strict;
    private final RunListener listener;

    /**
     * For a job whose settings have been read.
     *
     * @param strict whether error findings stop publication
     */
    public Compiler(
            JobFolder folder,
            JobSettings job,
            OutputFolder output,
            boolean strict,
            RunListener listener) {
        this.folder = folder;
        this.job = job;
        this.output = output;
        this.strict = strict;
        this.listener = listener;
    }

    /**
     * Compiles.
     *
     * @throws SetupException if vocabulary, template or style is wrong
     * @throws IOException if the inbox cannot be read or the output folder not be written
     */
    public RunOutcome run() throws IOException {
        SetupFile indicators = folder.vocabulary("indicators.csv");
        SetupFile units = folder.vocabulary("units.csv");
        IndicatorCatalog catalog = IndicatorCatalog.parse(indicators, units);
        ReportTemplate template = ReportTemplate.find(folder, job.template());
        Optional<RunLock> lock = RunLock.acquire(output);
        if (lock.isEmpty()) {
            return ended(
                    RunOutcome.End.LOCKED,
                    0,
                    Message.of(
                            Compiler.class,
                            "run.locked",
                            SetupFile.shown(output.path()),
                            RunLock.holder(output)));
        }
        try {
            return locked(catalog, indicators, units, template);
        } finally {
            lock.get().close();
        }
    }

    private RunOutcome locked(
            IndicatorCatalog catalog,
            SetupFile indicators,
            SetupFile units,
            ReportTemplate template)
            throws IOException {
        String started = now();
        String build = ProgramBuild.hash();
        List<Submission> submissions = new Inbox(job.inbox()).submissions();
        RunIdentity identity =
                RunIdentity.of(job, submissions, indicators, units, template.fingerprint(), build);
        Optional<LatestRevision> latest = LatestRevision.of(output);
        if (latest.isPresent() && latest.get().manifest().digest().equals(identity.digest())) {
            RunOutcome outcome = unchanged(latest.get());
            record(started, identity, outcome);
            return outcome;
        }
        Compilation.Plan plan =
                new Compilation.Plan(
                        job,
                        catalog,
                        indicators.name(),
                        template,
                        identity,
                        build,
                        latest.map(LatestRevision::revision).orElse(0),
                        submissions,
                        withdrawn(latest, submissions),
                        strict);
        RunOutcome outcome = launch(plan, started);
        record(started, identity, outcome);
        return outcome;
    }

    private RunOutcome launch(Compilation.Plan plan, String started) throws IOException {
        Files.createDirectories(output.database().getParent());
        try (CompileJob compileJob = CompileJob.open(output, plan, listener)) {
            return compileJob.run();
        } catch (SetupException e) {
            // The run's record stands before its failure is raised.
            record(
                    started,
                    plan.identity(),
                    ended(
                            RunOutcome.End.FAILED,
                            plan.base(),
                            Message.of(Compiler.class, "run.failed", e.getMessage())));
            throw e;
        } catch (SQLException e) {
            throw new IOException("database: " + e.getMessage(), e);
        }
    }

    private RunOutcome unchanged(LatestRevision latest) {
        Manifest manifest = latest.manifest();
        return new RunOutcome(
                RunOutcome.End.UNCHANGED,
                latest.revision(),
                output.revision(latest.revision()),
                manifest.counts().getOrDefault("reporting", 0),
                manifest.counts().getOrDefault("expected", 0),
                manifest.counts().getOrDefault("errors", 0),
                manifest.counts().getOrDefault("warnings", 0),
                Message.of(Compiler.class, "run.unchanged", latest.revision()));
    }

    private RunOutcome ended(RunOutcome.End end, int revision, Message message) {
        return new RunOutcome(end, revision, output.path(), 0, job.roster().size(), 0, 0, message);
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

    private void record(String started, RunIdentity identity, RunOutcome outcome)
            throws IOException {
        new RunRecord(
                        started,
                        now(),
                        outcome.end().name().toLowerCase(java.util.Locale.ROOT),
                        outcome.revision(),
                        identity.digest(),
                        outcome.stands() ? "" : outcome.message().text())
                .append(output);
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
