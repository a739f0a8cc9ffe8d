package org.huibian.cli.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.cli.console.Console;
import org.huibian.cli.console.JobChoice;
import org.huibian.cli.console.NextCommand;
import org.huibian.ledger.LatestRevision;
import org.huibian.ledger.change.RevisionComparison;

/** Says how a run ended. */
final class RunReport {

    private final Console console;
    private final JobChoice job;

    RunReport(Console console, JobChoice job) {
        this.console = console;
        this.job = job;
    }

    /** Says it, and hands the exit code back. */
    int print(RunOutcome outcome, int code) throws IOException {
        if (!outcome.stands()) {
            return console.fail(outcome.message(), code, next(outcome));
        }
        Path word = shown(outcome, "report.docx");
        Path pdf = shown(outcome, "report.pdf");
        console.line(outcome.message().text(Locale.getDefault()));
        console.say("run.coverage", outcome.reporting(), outcome.expected());
        console.say("run.word", word);
        console.say("run.pdf", pdf);
        console.say("run.review", shown(outcome, "review.docx"));
        Path returns = outcome.folder().resolve("returns");
        if (Files.isDirectory(returns)) {
            console.say("run.returns", shown(outcome, "returns"));
        }
        if (outcome.errors() + outcome.warnings() > 0) {
            console.say(
                    "run.findings",
                    outcome.errors(),
                    outcome.warnings(),
                    shown(outcome, "findings.csv"));
        }
        new RunRemarks(console, job).print();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("revision", outcome.revision());
        fields.put("word", word.toString());
        fields.put("pdf", pdf.toString());
        fields.put("reporting", outcome.reporting());
        fields.put("expected", outcome.expected());
        fields.put("errors", outcome.errors());
        fields.put("warnings", outcome.warnings());
        fields.put("exit", code);
        sinceApproval(outcome, fields);
        console.event(outcome.end().name().toLowerCase(Locale.ROOT), fields);
        return code;
    }

    private static Path shown(RunOutcome outcome, String file) {
        return outcome.folder().resolve(file).toAbsolutePath().normalize();
    }

    /** What changed since the revision that was signed off, where a later one stands. */
    private void sinceApproval(RunOutcome outcome, Map<String, Object> fields) throws IOException {
        int approved =
                LatestRevision.of(job.results())
                        .flatMap(LatestRevision::approved)
                        .orElse(outcome.revision());
        if (approved < outcome.revision()) {
            Optional<Integer> changes =
                    RevisionComparison.of(job.results(), approved, outcome.revision())
                            .map(List::size);
            console.say("run.since", approved, changes.map(String::valueOf).orElse("?"));
            console.next(
                    NextCommand.of(
                            "diff",
                            job,
                            String.valueOf(approved),
                            String.valueOf(outcome.revision())));
            fields.put("approved", approved);
            changes.ifPresent(count -> fields.put("changes_since_approved", count));
        }
    }

    /**
     * Who holds the folder, and why a report was found unsound, says status: to run again as things
     * are would end the same. Whatever else stopped the run, the next one goes on.
     */
    private NextCommand next(RunOutcome outcome) {
        return outcome.end() == RunOutcome.End.LOCKED || outcome.end() == RunOutcome.End.UNVERIFIED
                ? NextCommand.of("status", job)
                : NextCommand.of("run", job);
    }
}
