package org.huibian.ledger.standing;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.huibian.job.JobSettings;
import org.huibian.job.roster.SubDistrict;
import org.huibian.ledger.LatestRevision;
import org.huibian.ledger.Manifest;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.inbox.Inbox;
import org.huibian.ledger.revision.RevisionState;
import org.huibian.source.Submission;

/**
 * How a job stands on a day (进度): who has submitted, who is late, what each has to answer, as the
 * latest revision tells; and which files of the inbox it does not know yet.
 *
 * @param deadline last day for submissions
 * @param overdue days since the deadline, negative before it
 * @param rows one per sub-district, in the order of the roster
 * @param nobodys how many findings are nobody's: files that could not be assigned
 * @param uncompiled files of the inbox that are new or altered since the latest revision, or gone
 */
public record Standing(
        LocalDate deadline, long overdue, List<Row> rows, int nobodys, List<String> uncompiled) {

    /** How what is to be done about a finding begins where the office has answered it. */
    private static final String ANSWERED = "已答复";

    /** The check that finds a report late. */
    private static final String LATE_REPORT = "S02";

    /** Copies. */
    public Standing {
        rows = List.copyOf(rows);
        uncompiled = List.copyOf(uncompiled);
    }

    /**
     * A sub-district.
     *
     * @param subDistrict its name
     * @param state whether it has submitted
     * @param files its files that count
     * @param errors findings of severity error it has to answer
     * @param warnings findings of severity warning
     * @param overdue days it is late today; 0 where it has submitted or has time
     */
    public record Row(
            String subDistrict,
            State state,
            List<String> files,
            int errors,
            int warnings,
            long overdue) {

        /** Copies. */
        public Row {
            files = List.copyOf(files);
        }
    }

    /** Whether a sub-district has submitted. */
    public enum State {
        /** In time. */
        SUBMITTED,
        /** After the deadline. */
        LATE,
        /** Something of which nothing could be taken: unreadable, or on another year. */
        PENDING,
        /** Nothing. */
        MISSING,
        /** Nothing has been compiled yet. */
        UNKNOWN;

        /** In lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a job stands on a day. */
    public static Standing of(JobSettings job, OutputFolder output, LocalDate today)
            throws IOException {
        Optional<LatestRevision> latest = LatestRevision.of(output);
        List<Manifest.Input> inputs = latest.map(LatestRevision::inputs).orElse(List.of());
        List<CSVRecord> findings =
                latest.flatMap(revision -> RevisionState.read(output.revision(revision.revision())))
                        .map(RevisionState::findings)
                        .orElse(List.of());
        long overdue = ChronoUnit.DAYS.between(job.deadline(), today);
        List<Row> rows = new ArrayList<>();
        for (SubDistrict subDistrict : job.roster().subDistricts()) {
            rows.add(row(subDistrict.name(), latest.isPresent(), inputs, findings, overdue));
        }
        Set<String> names =
                job.roster().subDistricts().stream()
                        .map(SubDistrict::name)
                        .collect(Collectors.toSet());
        int nobodys =
                (int)
                        findings.stream()
                                .filter(row -> isOpen(row) && !names.contains(owner(row)))
                                .count();
        return new Standing(job.deadline(), overdue, rows, nobodys, uncompiled(job, inputs));
    }

    /** How many sub-districts are in a state. */
    public int count(State state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    private static Row row(
            String name,
            boolean compiled,
            List<Manifest.Input> inputs,
            List<CSVRecord> findings,
            long overdue) {
        List<String> files =
                inputs.stream()
                        .filter(input -> input.subDistrict().equals(name))
                        .filter(input -> input.status().equals("used"))
                        .map(Manifest.Input::file)
                        .toList();
        List<CSVRecord> own = findings.stream().filter(row -> owner(row).equals(name)).toList();
        State state = State.UNKNOWN;
        if (compiled && files.isEmpty()) {
            state = isPending(name, inputs) ? State.PENDING : State.MISSING;
        } else if (compiled) {
            boolean late = own.stream().anyMatch(row -> row.get("check").equals(LATE_REPORT));
            state = late ? State.LATE : State.SUBMITTED;
        }
        return new Row(
                name,
                state,
                files,
                count(own, "error"),
                count(own, "warning"),
                state == State.MISSING || state == State.PENDING ? Math.max(0, overdue) : 0);
    }

    private static boolean isPending(String name, List<Manifest.Input> inputs) {
        return inputs.stream()
                .filter(input -> input.subDistrict().equals(name))
                .anyMatch(input -> List.of("unreadable", "other-year").contains(input.status()));
    }

    private static int count(List<CSVRecord> findings, String severity) {
        return (int)
                findings.stream()
                        .filter(row -> row.get("severity").equals(severity) && isOpen(row))
                        .count();
    }

    private static boolean isOpen(CSVRecord finding) {
        return !finding.get("severity").equals("info")
                && !finding.get("action").startsWith(ANSWERED);
    }

    private static String owner(CSVRecord finding) {
        return finding.get("sub_district");
    }

    private static List<String> uncompiled(JobSettings job, List<Manifest.Input> inputs)
            throws IOException {
        Map<String, String> known = new HashMap<>();
        inputs.stream()
                .filter(input -> !input.status().equals("withdrawn"))
                .forEach(input -> known.put(input.file(), input.sha256()));
        List<String> files = new ArrayList<>();
        for (Submission submission : new Inbox(job.inbox()).submissions()) {
            if (!submission.sha256().equals(known.remove(submission.file()))) {
                files.add(submission.file());
            }
        }
        known.keySet().stream().sorted().forEach(files::add);
        return files;
    }
}
