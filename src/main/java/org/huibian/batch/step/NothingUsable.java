package org.huibian.batch.step;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibian.extract.Extraction;
import org.huibian.extract.Metadata;
import org.huibian.job.JobFile;
import org.huibian.job.JobFolder;
import org.huibian.job.JobSettings;
import org.huibian.message.Message;
import org.huibian.setup.SetupException;
import org.huibian.setup.SetupFile;
import org.huibian.summary.intake.IntakeRow;

/**
 * An inbox of which no report can be used: a report of nobody is no report, so it is a mistake of
 * the set-up and nothing is published.
 */
final class NothingUsable {

    private NothingUsable() {}

    /** What is wrong, at the line of job.yml that decides it. */
    static SetupException complaint(JobFolder folder, JobSettings job, List<IntakeRow> intake) {
        JobFile file = JobFile.of(folder);
        List<IntakeRow> rows =
                intake.stream().filter(row -> row.status() != IntakeRow.Status.WITHDRAWN).toList();
        if (rows.isEmpty()) {
            return file.complaint(
                    "inbox",
                    Message.of(NothingUsable.class, "nothing.empty", SetupFile.shown(job.inbox())));
        }
        Set<Integer> years =
                rows.stream()
                        .filter(row -> row.status() == IntakeRow.Status.OTHER_YEAR)
                        .flatMap(row -> row.reading().extraction().stream())
                        .map(Extraction::metadata)
                        .map(Metadata::year)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        if (count(rows, IntakeRow.Status.OTHER_YEAR) == rows.size() && years.size() == 1) {
            return file.complaint(
                    "year",
                    Message.of(
                            NothingUsable.class,
                            "nothing.year",
                            rows.size(),
                            years.iterator().next(),
                            job.year()));
        }
        return file.complaint(
                "inbox",
                Message.of(
                        NothingUsable.class,
                        "nothing.mixed",
                        rows.size(),
                        count(rows, IntakeRow.Status.OTHER_YEAR),
                        count(rows, IntakeRow.Status.UNASSIGNED),
                        count(rows, IntakeRow.Status.UNREADABLE)));
    }

    private static int count(List<IntakeRow> rows, IntakeRow.Status status) {
        return (int) rows.stream().filter(row -> row.status() == status).count();
    }
}
