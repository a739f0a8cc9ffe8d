package org.huibian.batch.step;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.huibian.batch.plan.RunPlan;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.batch.revision.Draft;
import org.huibian.check.Finding;
import org.huibian.check.Severity;
import org.huibian.extract.Extraction;
import org.huibian.job.roster.SubDistrict;
import org.huibian.summary.DistrictSummary;
import org.huibian.summary.intake.IntakeRow;
import org.huibian.summary.intake.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a run writes into its log (运行日志): what it is about, each file and each sub-district with
 * counts and times, how it ended, and the timers of Spring Batch.
 *
 * <p>Numbers, hashes and names of the roster only: no name of a file, no sentence of a submission,
 * nothing personal. A file is named by the first 12 digits of its hash, as in submissions.csv.
 */
public final class RunLog {

    private static final Logger LOG = LoggerFactory.getLogger("org.huibian.run");

    private final MeterRegistry meters = new SimpleMeterRegistry();

    /** Hash of a file → milliseconds it took to read it in this run. */
    private final Map<String, Long> times = new ConcurrentHashMap<>();

    /** Where Spring Batch puts its timers. */
    MeterRegistry meters() {
        return meters;
    }

    public void started(RunPlan plan) {
        LOG.info(
                "run revision={} base={} digest={} build={} files={} withdrawn={} expected={}",
                plan.revision(),
                plan.base(),
                plan.identity().digest(),
                plan.build(),
                plan.submissions().size(),
                plan.withdrawn().size(),
                plan.job().roster().size());
    }

    /** A file was read; from any thread. */
    void read(Reading reading, long nanos) {
        long millis = TimeUnit.NANOSECONDS.toMillis(nanos);
        times.put(reading.submission().sha256(), millis);
        LOG.info(
                "file {} bytes={} readable={} characters={} figures={} mentions={} ms={}",
                reading.submission().sha256().substring(0, 12),
                reading.submission().bytes(),
                reading.extraction().isPresent(),
                reading.extraction().map(Extraction::characters).orElse(0),
                reading.extraction().map(found -> found.observations().size()).orElse(0),
                reading.extraction().map(found -> found.mentions().size()).orElse(0),
                millis);
    }

    /** The counts of every sub-district; ms is 0 where its files were read by an earlier run. */
    void subDistricts(Draft draft) {
        DistrictSummary summary = draft.summary();
        Map<String, List<IntakeRow>> files =
                summary.intake().rows().stream()
                        .collect(Collectors.groupingBy(IntakeRow::subDistrict));
        Map<String, Map<Severity, Long>> findings =
                draft.findings().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Finding::subDistrict,
                                        Collectors.groupingBy(
                                                Finding::severity, Collectors.counting())));
        for (SubDistrict subDistrict : summary.job().roster().subDistricts()) {
            String name = subDistrict.name();
            Extraction report = summary.reports().get(name);
            Map<Severity, Long> found = findings.getOrDefault(name, Map.of());
            LOG.info(
                    "sub-district {} files={} characters={} figures={} mentions={} errors={}"
                            + " warnings={} infos={} ms={}",
                    name,
                    files.getOrDefault(name, List.of()).size(),
                    report == null ? 0 : report.characters(),
                    report == null ? 0 : report.observations().size(),
                    report == null ? 0 : report.mentions().size(),
                    found.getOrDefault(Severity.ERROR, 0L),
                    found.getOrDefault(Severity.WARNING, 0L),
                    found.getOrDefault(Severity.INFO, 0L),
                    time(files.getOrDefault(name, List.of())));
        }
    }

    /** How the run ended, and the timers. */
    public void ended(RunOutcome outcome) {
        LOG.info(
                "end {} revision={} reporting={} expected={} errors={} warnings={}",
                outcome.end(),
                outcome.revision(),
                outcome.reporting(),
                outcome.expected(),
                outcome.errors(),
                outcome.warnings());
        if (!outcome.stands()) {
            LOG.warn("why {}", outcome.message().text());
        }
        meters.getMeters().stream()
                .filter(Timer.class::isInstance)
                .map(Timer.class::cast)
                .filter(timer -> timer.count() > 0)
                .sorted(Comparator.comparing(timer -> label(timer.getId())))
                .forEach(
                        timer ->
                                LOG.info(
                                        "timer {} count={} total_ms={} longest_ms={}",
                                        label(timer.getId()),
                                        timer.count(),
                                        Math.round(timer.totalTime(TimeUnit.MILLISECONDS)),
                                        Math.round(timer.max(TimeUnit.MILLISECONDS))));
    }

    private long time(List<IntakeRow> rows) {
        return rows.stream()
                .map(IntakeRow::reading)
                .mapToLong(reading -> times.getOrDefault(reading.submission().sha256(), 0L))
                .sum();
    }

    private static String label(Meter.Id id) {
        return id.getName()
                + id.getTags().stream()
                        .filter(tag -> !tag.getValue().equals("none"))
                        .map(RunLog::text)
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String text(Tag tag) {
        return tag.getKey().replace("spring.batch.", "") + "=" + tag.getValue();
    }
}
