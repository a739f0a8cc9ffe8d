package org.huibian.cli.look;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huibian.cli.console.Console;
import org.huibian.cli.console.ExitCode;
import org.huibian.cli.console.JobChoice;
import org.huibian.cli.console.NextCommand;
import org.huibian.cli.console.Program;
import org.huibian.ledger.LatestRevision;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.RunRecord;
import org.huibian.ledger.change.RevisionComparison;
import org.huibian.ledger.lock.LockHolder;
import org.huibian.ledger.lock.RunLock;
import org.huibian.ledger.standing.Standing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code status}: who has submitted, who is late today, what is still to be answered, the last
 * runs, who holds the lock. Only looks; the one command that asks what day it is.
 */
@Command(name = "status", resourceBundle = "org.huibian.cli.usage", mixinStandardHelpOptions = true)
public final class StatusCommand implements Callable<Integer> {

    /** So many runs are shown. */
    private static final int SHOWN = 5;

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Spec private CommandSpec spec = CommandSpec.create();

    @ParentCommand private @Nullable Program program;

    @Mixin private JobChoice job = new JobChoice();

    @Override
    public Integer call() throws IOException {
        Console console =
                new Console(spec.commandLine(), Objects.requireNonNull(program).options());
        OutputFolder results = job.results();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Standing standing = Standing.of(job.settings(), results, today);
        console.say("status.job", job.settings().title(), results.path());
        lock(console, results);
        Optional<LatestRevision> latest = LatestRevision.of(results);
        revision(console, results, latest);
        rows(console, standing);
        uncompiled(console, standing);
        runs(console, results);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("revision", latest.map(LatestRevision::revision).orElse(0));
        fields.put("approved", latest.flatMap(LatestRevision::approved).orElse(0));
        fields.put("today", today.toString());
        fields.put("deadline", job.settings().deadline().toString());
        fields.put("expected", standing.rows().size());
        fields.put("submitted", standing.count(Standing.State.SUBMITTED));
        fields.put("late", standing.count(Standing.State.LATE));
        fields.put("pending", standing.count(Standing.State.PENDING));
        fields.put("missing", standing.count(Standing.State.MISSING));
        fields.put("uncompiled", standing.uncompiled());
        fields.put("exit", ExitCode.DONE);
        console.event("status", fields);
        if (!standing.uncompiled().isEmpty()) {
            console.next(NextCommand.of("plan", job));
        }
        return ExitCode.DONE;
    }

    private static void lock(Console console, OutputFolder results) {
        Optional<LockHolder> holder = RunLock.holder(results);
        if (holder.isEmpty()) {
            console.say("status.free");
            return;
        }
        console.say("status.locked", holder.get().text());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("process", holder.get().process());
        fields.put("user", holder.get().user());
        fields.put("host", holder.get().host());
        fields.put("since", holder.get().since());
        console.event("lock", fields);
    }

    private static void revision(
            Console console, OutputFolder results, Optional<LatestRevision> latest) {
        if (latest.isEmpty()) {
            console.say("status.none");
            return;
        }
        int revision = latest.get().revision();
        Optional<Integer> approved = latest.get().approved();
        if (approved.isEmpty()) {
            console.say("status.unapproved", revision);
        } else if (approved.get() == revision) {
            console.say("status.approved", revision);
        } else {
            console.say(
                    "status.changed",
                    revision,
                    approved.get(),
                    RevisionComparison.of(results, approved.get(), revision)
                            .map(List::size)
                            .map(String::valueOf)
                            .orElse("?"));
        }
    }

    private static void rows(Console console, Standing standing) {
        console.say(
                "status.head",
                standing.rows().size(),
                standing.count(Standing.State.SUBMITTED) + standing.count(Standing.State.LATE),
                standing.count(Standing.State.LATE),
                standing.count(Standing.State.MISSING));
        if (standing.count(Standing.State.PENDING) > 0) {
            console.say("status.pending.head", standing.count(Standing.State.PENDING));
        }
        console.say(
                standing.overdue() > 0 ? "status.overdue" : "status.due",
                standing.deadline(),
                Math.abs(standing.overdue()));
        for (Standing.Row row : standing.rows()) {
            console.say(
                    "status.row",
                    row.subDistrict(),
                    Console.message("status." + row.state().code()),
                    row.errors(),
                    row.warnings(),
                    String.join("、", row.files()));
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("sub_district", row.subDistrict());
            fields.put("state", row.state().code());
            fields.put("files", row.files());
            fields.put("errors", row.errors());
            fields.put("warnings", row.warnings());
            fields.put("overdue_days", row.overdue());
            console.event("sub-district", fields);
        }
        if (standing.nobodys() > 0) {
            console.say("status.nobodys", standing.nobodys());
        }
    }

    private static void uncompiled(Console console, Standing standing) {
        if (!standing.uncompiled().isEmpty()) {
            console.say(
                    "status.uncompiled",
                    standing.uncompiled().size(),
                    String.join("、", standing.uncompiled()));
        }
    }

    private static void runs(Console console, OutputFolder results) throws IOException {
        List<RunRecord> runs = RunRecord.all(results);
        if (!runs.isEmpty()) {
            console.say("status.runs");
        }
        for (RunRecord run : runs.subList(0, Math.min(SHOWN, runs.size()))) {
            console.say(
                    "status.run",
                    local(run.ended()),
                    Console.message("outcome." + run.outcome()),
                    run.revision(),
                    run.message());
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("started", run.started());
            fields.put("ended", run.ended());
            fields.put("outcome", run.outcome());
            fields.put("revision", run.revision());
            fields.put("message", run.message());
            console.event("run", fields);
        }
    }

    private static String local(String instant) {
        try {
            return MINUTES.format(Instant.parse(instant).atZone(ZoneId.systemDefault()));
        } catch (DateTimeParseException e) {
            return instant;
        }
    }
}
