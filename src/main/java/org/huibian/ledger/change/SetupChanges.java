package org.huibian.ledger.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.huibian.ledger.OutputFolder;
import org.huibian.message.Message;

/**
 * What changed in the set-up between two revisions, in a clerk's words, by what it can move.
 *
 * @param reading how single files are read: vocabulary, limits, program
 * @param merging whose and which files count, what they are compared with: roster, assignments,
 *     years
 * @param wording how the report words and dates what it says: template, title, own text
 */
record SetupChanges(List<String> reading, List<String> merging, List<String> wording) {

    private static final Set<String> READING = Set.of("build", "indicators", "units", "limits");

    private static final Set<String> WORDING =
            Set.of(
                    "template",
                    "own-text",
                    "job.title",
                    "job.issuer",
                    "job.addressee",
                    "job.signed",
                    "job.seal",
                    "job.district",
                    "job.profile",
                    "job.issued",
                    "job.returns");

    /** Named by itself, with each thing decided. */
    private static final String DECISIONS = "decisions";

    private static final String SETTING = "job.";

    private static final Set<String> NAMED =
            Set.of(
                    "build",
                    "indicators",
                    "units",
                    "limits",
                    "template",
                    "own-text",
                    "roster",
                    "received",
                    "previous");

    /** Copies. */
    SetupChanges {
        reading = List.copyOf(reading);
        merging = List.copyOf(merging);
        wording = List.copyOf(wording);
    }

    /** The parts of two manifests side by side; nothing where one of them has none. */
    static SetupChanges between(Map<String, String> before, Map<String, String> after) {
        List<String> reading = new ArrayList<>();
        List<String> merging = new ArrayList<>();
        List<String> wording = new ArrayList<>();
        Set<String> parts = new TreeSet<>(before.keySet());
        parts.addAll(after.keySet());
        if (!before.isEmpty() && !after.isEmpty()) {
            for (String part : parts) {
                boolean same = before.getOrDefault(part, "").equals(after.getOrDefault(part, ""));
                if (!same && !part.equals(DECISIONS)) {
                    (READING.contains(part) ? reading : WORDING.contains(part) ? wording : merging)
                            .add(text(part));
                }
            }
        }
        return new SetupChanges(reading, merging, wording);
    }

    private static String text(String part) {
        if (NAMED.contains(part)) {
            return Message.of(OutputFolder.class, "cause." + part).text();
        }
        return part.startsWith(SETTING)
                ? Message.of(OutputFolder.class, "cause.setting", part.substring(SETTING.length()))
                        .text()
                : Message.of(OutputFolder.class, "cause.other", part).text();
    }
}
