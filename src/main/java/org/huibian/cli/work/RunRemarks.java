package org.huibian.cli.work;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.huibian.cli.console.Console;
import org.huibian.cli.console.JobChoice;
import org.huibian.cli.console.JobSlips;
import org.huibian.ledger.LatestRevision;
import org.huibian.ledger.Manifest;
import org.huibian.message.Message;

/**
 * What a clerk should see to after a run that ended well: files that do not count, slips of
 * job.yml, chapters that the office has yet to write.
 */
final class RunRemarks {

    /** So many names are told; the others stand in submissions.csv. */
    private static final int NAMES = 10;

    private final Console console;
    private final JobChoice job;

    RunRemarks(Console console, JobChoice job) {
        this.console = console;
        this.job = job;
    }

    /** Tells them, a line each. */
    void print() throws IOException {
        List<Manifest.Input> inputs =
                LatestRevision.of(job.results()).map(LatestRevision::inputs).orElse(List.of());
        for (String status : List.of("unreadable", "unassigned", "other-year")) {
            List<String> files =
                    inputs.stream()
                            .filter(input -> input.status().equals(status))
                            .map(Manifest.Input::file)
                            .toList();
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

    private static String names(List<String> files) {
        return String.join("、", files.subList(0, Math.min(NAMES, files.size())))
                + (files.size() > NAMES ? " …" : "");
    }
}
