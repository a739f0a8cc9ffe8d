package org.huibian.cli.work;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huibian.cli.console.Console;
import org.huibian.cli.console.JobChoice;
import org.huibian.cli.console.JobSlips;
import org.huibian.ledger.LatestRevision;
import org.huibian.ledger.Manifest;
import org.huibian.ledger.revision.RevisionState;
import org.huibian.message.Message;

/**
 * What a clerk should see to after a run that ended well: files that do not count, slips of
 * job.yml, chapters that the office has yet to write.
 */
final class RunRemarks {

    /** So many names are told; the others stand in submissions.csv. */
    private static final int NAMES = 10;

    /** The checks that say why a file was not read, and who can do what about it. */
    private static final List<String> UNREAD = List.of("I01", "I05");

    private final Console console;
    private final JobChoice job;

    RunRemarks(Console console, JobChoice job) {
        this.console = console;
        this.job = job;
    }

    /** Tells them, a line each. */
    void print() throws IOException {
        Optional<LatestRevision> latest = LatestRevision.of(job.results());
        List<Manifest.Input> inputs = latest.map(LatestRevision::inputs).orElse(List.of());
        List<String> unread = files(inputs, "unreadable");
        if (latest.isPresent() && !unread.isEmpty()) {
            unreadable(unread, latest.get().revision());
        }
        for (String status : List.of("unassigned", "other-year")) {
            List<String> files = files(inputs, status);
            if (!files.isEmpty()) {
                console.say("run." + status, files.size(), names(files));
            }
        }
        List<Message> unwritten = job.settings().merging().ownText().unwritten();
        if (!unwritten.isEmpty()) {
            console.say(
                    "run.unwritten",
                    unwritten.stream()
                            .map(chapter -> chapter.text(Locale.getDefault()))
                            .collect(Collectors.joining(Console.text("run.comma"))));
        }
        new JobSlips(console, job).warn(inputs, Manifest.Input::file, Manifest.Input::status);
    }

    private static List<String> files(List<Manifest.Input> inputs, String status) {
        return inputs.stream()
                .filter(input -> input.status().equals(status))
                .map(Manifest.Input::file)
                .toList();
    }

    /**
     * A line for each thing that is to be done about files that were not read: some only the
     * sub-district can send again, some only the office can replace.
     */
    private void unreadable(List<String> files, int revision) {
        Map<String, String> whatToDo =
                RevisionState.findings(job.results().revision(revision)).orElse(List.of()).stream()
                        .filter(row -> UNREAD.contains(row.get("check")))
                        .collect(
                                Collectors.toMap(
                                        row -> row.get("source"),
                                        row -> row.get("action"),
                                        (one, other) -> one));
        Map<String, List<String>> alike =
                files.stream()
                        .collect(
                                Collectors.groupingBy(
                                        file ->
                                                whatToDo.getOrDefault(
                                                        file, Console.text("run.unreadable.why")),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        alike.entrySet().stream()
                .limit(NAMES)
                .forEach(
                        same ->
                                console.say(
                                        "run.unreadable",
                                        same.getValue().size(),
                                        names(same.getValue()),
                                        same.getKey()));
        long more = alike.values().stream().skip(NAMES).mapToLong(List::size).sum();
        if (more > 0) {
            console.say("run.unreadable.more", more);
        }
    }

    private static String names(List<String> files) {
        return String.join("、", files.subList(0, Math.min(NAMES, files.size())))
                + (files.size() > NAMES ? " …" : "");
    }
}
