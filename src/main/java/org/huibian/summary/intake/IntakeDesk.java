package org.huibian.summary.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.huibian.extract.Extraction;
import org.huibian.extract.Metadata;
import org.huibian.extract.Share;
import org.huibian.job.JobSettings;
import org.huibian.message.Message;
import org.huibian.source.Refusal;
import org.huibian.summary.intake.IntakeRow.Status;

/**
 * Settles which file counts for whom.
 *
 * <p>A narrative, a form and tables of its own making on different matters of one sub-district are
 * no rivals: all count. Of several files of one kind: what job.yml names; the name that says it
 * corrects; the later date in the text; the one first seen in a later run; otherwise they are
 * rivals and the first by name is used. Each rule only narrows down what the rules before it left,
 * so the order of the files decides nothing.
 */
final class IntakeDesk {

    private final JobSettings job;
    private final Assignment assignment;

    IntakeDesk(JobSettings job, Assignment assignment) {
        this.job = job;
        this.assignment = assignment;
    }

    Intake settle(List<Reading> readings) {
        Map<String, IntakeRow> rows = new TreeMap<>(CodePointOrder.OF_NAMES);
        Map<String, List<InboxCase>> candidates = new TreeMap<>(CodePointOrder.OF_NAMES);
        for (InboxCase file : withoutCopies(readings, rows)) {
            Optional<IntakeRow> aside = setAside(file);
            if (aside.isPresent()) {
                rows.put(file.key(), aside.get());
            } else {
                candidates.computeIfAbsent(file.group(), group -> new ArrayList<>()).add(file);
            }
        }
        List<List<IntakeRow>> rivals = new ArrayList<>();
        for (List<InboxCase> files : candidates.values()) {
            for (List<InboxCase> same : OwnTables.ofOneMatter(withoutDisputed(files, rows))) {
                List<InboxCase> tied = choose(same, rows);
                if (tied.size() > 1) {
                    rivals.add(tied.stream().map(file -> rows.get(file.key())).toList());
                }
            }
        }
        return new Intake(List.copyOf(rows.values()), rivals);
    }

    /** The cases in the order of their names, the second and further copies of one put aside. */
    private List<InboxCase> withoutCopies(List<Reading> readings, Map<String, IntakeRow> rows) {
        Map<String, List<InboxCase>> byContent = new TreeMap<>();
        for (InboxCase file :
                readings.stream().flatMap(reading -> cases(reading).stream()).toList()) {
            byContent
                    .computeIfAbsent(
                            String.join(
                                    " ", file.content(), file.owner().subDistrict(), file.part()),
                            key -> new ArrayList<>())
                    .add(file);
        }
        List<InboxCase> first = new ArrayList<>();
        for (List<InboxCase> copies : byContent.values()) {
            copies.sort(
                    Comparator.comparingInt(InboxCase::byOffice)
                            .thenComparingInt(InboxCase::mark)
                            .reversed()
                            .thenComparing(InboxCase::file, CodePointOrder.OF_NAMES));
            first.add(copies.get(0));
            for (InboxCase copy : copies.subList(1, copies.size())) {
                rows.put(
                        copy.key(),
                        copy.row(
                                Status.SUPERSEDED,
                                Message.of(Intake.class, "intake.copy", copies.get(0).file())));
            }
        }
        first.sort(Comparator.comparing(InboxCase::file, CodePointOrder.OF_NAMES));
        return first;
    }

    /** A file as a whole, or the parts of a sheet of which several are in the roster. */
    private List<InboxCase> cases(Reading reading) {
        InboxCase whole = new InboxCase(reading, assignment.of(reading), "");
        List<InboxCase> parts = new ArrayList<>();
        Extraction sheet = reading.extraction().orElse(null);
        if (sheet != null && !whole.owner().byOffice()) {
            for (Share share : sheet.shares()) {
                if (!share.name().isEmpty()) {
                    Reading own =
                            Reading.of(reading.submission(), reading.firstSeen(), sheet.of(share));
                    parts.add(new InboxCase(own, assignment.of(share, job), share.name()));
                }
            }
        }
        boolean shared = parts.stream().anyMatch(part -> !part.owner().subDistrict().isEmpty());
        return shared ? parts : List.of(whole);
    }

    /** The row of a file that cannot count, whatever others there are. */
    private Optional<IntakeRow> setAside(InboxCase file) {
        if (file.reading().unreadable().isPresent()) {
            return Optional.of(
                    file.row(
                            Status.UNREADABLE,
                            Refusal.of(file.reading().unreadable().get()).whole()));
        }
        if (file.owner().subDistrict().isEmpty()) {
            return Optional.of(file.row(Status.UNASSIGNED, file.owner().evidence()));
        }
        Optional<Integer> year =
                file.reading().extraction().map(e -> e.metadata()).flatMap(Metadata::year);
        if (year.isPresent() && !job.accepts(year.get())) {
            return Optional.of(
                    file.row(
                            Status.OTHER_YEAR,
                            Message.of(
                                    Intake.class,
                                    "intake.other-year",
                                    file.owner().evidence(),
                                    year.get(),
                                    job.year())));
        }
        return Optional.empty();
    }

    /**
     * What may as well be another's report takes the place of none that is a sub-district's own.
     */
    private static List<InboxCase> withoutDisputed(
            List<InboxCase> files, Map<String, IntakeRow> rows) {
        List<InboxCase> sure = files.stream().filter(file -> !file.owner().disputed()).toList();
        if (sure.isEmpty()) {
            return files;
        }
        for (InboxCase file : files) {
            if (file.owner().disputed()) {
                Message disputed =
                        Message.of(
                                Intake.class,
                                "intake.disputed",
                                file.owner().evidence(),
                                file.owner().subDistrict());
                rows.put(
                        file.key(), new IntakeRow(file.reading(), "", Status.UNASSIGNED, disputed));
            }
        }
        return sure;
    }

    /** Puts the rows of one sub-district's files; returns those that no rule could tell apart. */
    private static List<InboxCase> choose(List<InboxCase> files, Map<String, IntakeRow> rows) {
        Map<InboxCase, String> lost = new HashMap<>();
        List<InboxCase> left =
                narrowed(files, highest(files, InboxCase::byOffice), "by-office", lost);
        boolean revisions = files.get(0).revision().isPresent();
        left =
                narrowed(
                        left,
                        highest(left, InboxCase::mark),
                        revisions ? "by-number" : "by-mark",
                        lost);
        left = narrowed(left, latest(left), "by-date", lost);
        left = narrowed(left, highest(left, InboxCase::firstSeen), "by-run", lost);
        InboxCase used = left.get(0);
        rows.put(used.key(), used.row(Status.USED, used.owner().evidence()));
        for (InboxCase file : files) {
            if (!file.equals(used)) {
                String reason = lost.getOrDefault(file, "intake.by-name");
                rows.put(
                        file.key(),
                        file.row(
                                Status.SUPERSEDED,
                                Message.of(
                                        Intake.class,
                                        "intake.superseded",
                                        file.owner().evidence(),
                                        used.file(),
                                        Message.of(Intake.class, reason))));
            }
        }
        return left;
    }

    /** What a rule leaves; what it takes away is noted with the rule. */
    private static List<InboxCase> narrowed(
            List<InboxCase> files,
            Predicate<InboxCase> rule,
            String reason,
            Map<InboxCase, String> lost) {
        List<InboxCase> left = new ArrayList<>();
        for (InboxCase file : files) {
            if (rule.test(file)) {
                left.add(file);
            } else {
                lost.put(file, "intake." + reason);
            }
        }
        return left;
    }

    private static Predicate<InboxCase> highest(
            List<InboxCase> files, ToIntFunction<InboxCase> value) {
        int highest = files.stream().mapToInt(value).max().orElseThrow();
        return file -> value.applyAsInt(file) == highest;
    }

    /** Refuses what bears an earlier date than another; what bears none stays. */
    private static Predicate<InboxCase> latest(List<InboxCase> files) {
        Optional<LocalDate> latest =
                files.stream().flatMap(file -> file.date().stream()).max(LocalDate::compareTo);
        return file -> file.date().isEmpty() || file.date().equals(latest);
    }
}
