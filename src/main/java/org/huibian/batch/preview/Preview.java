package org.huibian.batch.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.huibian.batch.plan.RunIdentity;
import org.huibian.batch.plan.RunPlan;
import org.huibian.batch.plan.RunSetup;
import org.huibian.batch.reading.SubmissionReader;
import org.huibian.batch.revision.Draft;
import org.huibian.check.Severity;
import org.huibian.job.JobFolder;
import org.huibian.job.JobSettings;
import org.huibian.job.roster.SubDistrict;
import org.huibian.ledger.LatestRevision;
import org.huibian.ledger.Manifest;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.change.Change;
import org.huibian.ledger.change.RevisionChanges;
import org.huibian.ledger.inbox.Deliveries;
import org.huibian.ledger.revision.PreviousResults;
import org.huibian.ledger.revision.RevisionState;
import org.huibian.message.Message;
import org.huibian.pdf.PdfReportWriter;
import org.huibian.source.Submission;
import org.huibian.summary.intake.Reading;

/**
 * What a run would do now (预演): why, with which files, and what would change. Made in memory, as
 * the run would make it, from plain files: no database, no Spring, nothing written, no lock.
 *
 * @param revision number of the revision that a run would make; that of the latest where it would
 *     do nothing
 * @param base the revision it builds on, 0 for none
 * @param needed whether a run would do anything
 * @param reasons why it would, apart from the files
 * @param rereading why every file would be read again, though unchanged; empty where it would not
 * @param inputs every file, by name
 * @param missing the sub-districts of which no report would count
 * @param changes what would change, as changes.csv will say it; none for the first revision
 * @param errors findings of severity error there would be
 * @param warnings findings of severity warning there would be
 */
public record Preview(
        int revision,
        int base,
        boolean needed,
        List<Reason> reasons,
        List<Reason> rereading,
        List<Input> inputs,
        List<String> missing,
        List<Change> changes,
        int errors,
        int warnings) {

    /** Copies. */
    public Preview {
        reasons = List.copyOf(reasons);
        rereading = List.copyOf(rereading);
        inputs = List.copyOf(inputs);
        missing = List.copyOf(missing);
        changes = List.copyOf(changes);
    }

    /**
     * A part of the set-up that is not as it was.
     *
     * @param part as manifest.json names it
     * @param text for a clerk
     */
    public record Reason(String part, Message text) {}

    /**
     * A file of the inbox, or one that is gone from it.
     *
     * @param change what is new about it
     * @param file its name
     * @param subDistrict whose it is; empty for nobody's
     * @param status as submissions.csv will say
     * @param evidence how its sub-district was found, why it does not count
     */
    public record Input(
            Newness change, String file, String subDistrict, String status, Message evidence) {}

    /** What is new about a file since the latest revision. */
    public enum Newness {
        /** It was not there. */
        NEW,
        /** It takes the place of one that counted, or has other bytes under the same name. */
        CORRECTED,
        /** It is gone. */
        WITHDRAWN,
        /** Nothing. */
        SAME;

        /** In lower case. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Looks at what a run would do.
     *
     * @throws org.huibian.setup.SetupException if vocabulary, template or style is wrong
     * @throws IOException if the inbox cannot be read
     */
    public static Preview of(JobFolder folder, JobSettings job, OutputFolder output)
            throws IOException {
        RunSetup setup = RunSetup.read(folder, job);
        Optional<LatestRevision> latest = LatestRevision.of(output);
        RunPlan plan = setup.plan(latest, false);
        if (latest.isPresent()
                && latest.get().manifest().digest().equals(plan.identity().digest())) {
            return standing(latest.get(), job);
        }
        Draft draft = new Draft(plan, readings(plan, output), yearBefore(plan), printable(setup));
        List<Reason> reasons = reasons(plan, latest);
        return new Preview(
                plan.revision(),
                plan.base(),
                true,
                reasons,
                reasons.stream().filter(reason -> RunIdentity.isOfReader(reason.part())).toList(),
                PreviewInputs.of(draft, latest),
                draft.summary().missing().stream().map(SubDistrict::name).toList(),
                changes(draft, plan.base(), output),
                draft.count(Severity.ERROR),
                draft.count(Severity.WARNING));
    }

    /** Nothing to do: the latest revision says all there is to say. */
    private static Preview standing(LatestRevision latest, JobSettings job) {
        Set<String> reported = PreviewInputs.reported(latest.inputs());
        return new Preview(
                latest.revision(),
                latest.revision(),
                false,
                List.of(),
                List.of(),
                latest.inputs().stream()
                        .map(
                                input ->
                                        new Input(
                                                Newness.SAME,
                                                input.file(),
                                                input.subDistrict(),
                                                input.status(),
                                                Message.of(Preview.class, "plan.same")))
                        .toList(),
                job.roster().subDistricts().stream()
                        .map(SubDistrict::name)
                        .filter(name -> !reported.contains(name))
                        .toList(),
                List.of(),
                latest.manifest().counts().getOrDefault("errors", 0),
                latest.manifest().counts().getOrDefault("warnings", 0));
    }

    private static IntPredicate printable(RunSetup setup) {
        return new PdfReportWriter(setup.template().style())::covers;
    }

    private static List<Reading> readings(RunPlan plan, OutputFolder output) throws IOException {
        Deliveries inbox = RunSetup.deliveries(plan.job());
        Map<Submission, Integer> seen = firstSeen(plan, output);
        List<Reading> readings = new ArrayList<>();
        try (SubmissionReader reader = plan.reader()) {
            for (Submission submission : plan.submissions()) {
                readings.add(
                        reader.read(
                                submission,
                                seen.getOrDefault(submission, plan.revision()),
                                inbox::bytes));
            }
        }
        return readings;
    }

    private static List<Reading> yearBefore(RunPlan plan) throws IOException {
        List<Reading> readings = new ArrayList<>();
        if (plan.previous().isPresent()) {
            PreviousResults previous = plan.previous().get();
            try (SubmissionReader reader = plan.reader()) {
                for (Submission submission : previous.submissions()) {
                    readings.add(reader.read(submission, plan.revision(), previous::bytes));
                }
            }
        }
        return readings;
    }

    /** Which revision saw a file first: its manifest says so. */
    private static Map<Submission, Integer> firstSeen(RunPlan plan, OutputFolder output) {
        Map<Submission, Integer> seen = new HashMap<>();
        for (int n = 1; n <= plan.base(); n++) {
            for (Manifest.Input input : LatestRevision.inputs(output, n)) {
                seen.putIfAbsent(new Submission(input.file(), input.sha256(), input.bytes()), n);
            }
        }
        return seen;
    }

    private static List<Reason> reasons(RunPlan plan, Optional<LatestRevision> latest) {
        Map<String, String> before =
                latest.map(LatestRevision::manifest).map(Manifest::parts).orElse(Map.of());
        if (latest.isEmpty()) {
            return List.of();
        }
        if (before.isEmpty()) {
            return List.of(new Reason("build", PlanReason.of("unknown", plan)));
        }
        return plan.identity().differing(before).stream()
                .map(part -> new Reason(part, PlanReason.of(part, plan)))
                .toList();
    }

    private static List<Change> changes(Draft draft, int base, OutputFolder output) {
        if (base == 0) {
            return List.of();
        }
        Optional<RevisionState> before = RevisionState.read(output.revision(base));
        return before.isEmpty()
                ? RevisionChanges.incomparable(base)
                : RevisionChanges.between(before, draft.state());
    }
}
