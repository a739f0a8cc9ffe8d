package org.huibian.batch.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibian.batch.plan.RunSetup;
import org.huibian.batch.preview.Preview.Input;
import org.huibian.batch.preview.Preview.Newness;
import org.huibian.batch.revision.Draft;
import org.huibian.ledger.LatestRevision;
import org.huibian.ledger.Manifest;
import org.huibian.source.Submission;
import org.huibian.summary.intake.IntakeRow;
import org.jspecify.annotations.Nullable;

/** The files that a run would take in, and what is new about each (收件变化). */
final class PreviewInputs {

    private PreviewInputs() {}

    /** The files of a draft, beside those of the latest revision. */
    static List<Input> of(Draft draft, Optional<LatestRevision> latest) {
        List<Manifest.Input> before = latest.map(LatestRevision::inputs).orElse(List.of());
        Map<String, String> hashes =
                before.stream()
                        .filter(input -> !input.status().equals(RunSetup.WITHDRAWN))
                        .collect(
                                Collectors.toMap(
                                        Manifest.Input::file, Manifest.Input::sha256, (a, b) -> a));
        Set<String> reported = reported(before);
        List<Input> inputs = new ArrayList<>();
        for (IntakeRow row : draft.summary().intake().rows()) {
            Submission submission = row.reading().submission();
            inputs.add(
                    new Input(
                            newness(row, hashes.get(submission.file()), reported),
                            submission.file(),
                            row.subDistrict(),
                            row.status().code(),
                            row.evidence()));
        }
        return inputs;
    }

    private static Newness newness(
            IntakeRow row, @Nullable String hashBefore, Set<String> reported) {
        if (row.status() == IntakeRow.Status.WITHDRAWN) {
            return Newness.WITHDRAWN;
        }
        if (row.reading().submission().sha256().equals(hashBefore)) {
            return Newness.SAME;
        }
        boolean replaces =
                row.status() == IntakeRow.Status.USED && reported.contains(row.subDistrict());
        return hashBefore != null || replaces ? Newness.CORRECTED : Newness.NEW;
    }

    /** The sub-districts of which a report counts. */
    static Set<String> reported(List<Manifest.Input> inputs) {
        return inputs.stream()
                .filter(input -> input.status().equals(IntakeRow.Status.USED.code()))
                .map(Manifest.Input::subDistrict)
                .collect(Collectors.toSet());
    }
}
