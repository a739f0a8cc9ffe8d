package org.huibian.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huibian.ledger.plain.Json;
import org.huibian.source.Submission;
import org.jspecify.annotations.Nullable;

/**
 * What a revision was made from and what it holds: manifest.json.
 *
 * @param revision its number
 * @param subject what it is about; null in a manifest of an earlier version
 * @param digest identity of all that went in
 * @param parts name of a part of the set-up that the digest covers → its SHA-256: build,
 *     indicators, units, template, roster, job.title …
 * @param build identity of the program that made it
 * @param previous the revision it builds on, 0 for none
 * @param indicators the vocabulary used, by the place it was found
 * @param template the template used, by the place it was found
 * @param inputs the files of the inbox, by name
 * @param outputs the files of the revision but this one, by name
 * @param counts figures, mentions, findings by severity, sub-districts reporting and expected,
 *     format rules measured and not met
 */
public record Manifest(
        int revision,
        @Nullable Subject subject,
        String digest,
        Map<String, String> parts,
        String build,
        int previous,
        String indicators,
        String template,
        List<Input> inputs,
        List<Output> outputs,
        Map<String, Integer> counts) {

    /** Its name in the folder of a revision. */
    public static final String FILE = "manifest.json";

    /** Copies. */
    public Manifest {
        // A manifest of an earlier version has none.
        parts =
                java.util.Collections.unmodifiableMap(
                        parts == null ? new TreeMap<>() : new TreeMap<>(parts));
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        counts = java.util.Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /**
     * The manifest in the folder of a revision.
     *
     * @throws tools.jackson.core.JacksonException if it is damaged
     */
    public static Manifest read(Path revision) throws IOException {
        return parse(Files.readString(revision.resolve(FILE)));
    }

    /**
     * The manifest of a text.
     *
     * @throws tools.jackson.core.JacksonException if it is none
     */
    public static Manifest parse(String json) {
        return Json.PAGE.readValue(json, Manifest.class);
    }

    /**
     * What a revision is about (汇编对象), for a level above that compiles it further.
     *
     * @param level district, city …
     * @param name the district
     * @param year the year reported on
     * @param kinds kinds of the sub-districts at the bottom: 街道、镇、乡
     * @param units the sub-districts at the bottom; above a district with the name of the district
     *     before them: 棠川区/东榆街道
     * @param reporting those of them whose report counts
     */
    public record Subject(
            String level,
            String name,
            int year,
            String kinds,
            List<String> units,
            List<String> reporting) {

        /** Copies. */
        public Subject {
            units = List.copyOf(units);
            reporting = List.copyOf(reporting);
        }
    }

    /**
     * A file of the inbox.
     *
     * @param file path below the inbox
     * @param sha256 its hash
     * @param bytes its size
     * @param status as in submissions.csv
     * @param subDistrict whose it is; empty for nobody's
     */
    public record Input(String file, String sha256, long bytes, String status, String subDistrict) {

        /** The file as it was received. */
        public Submission submission() {
            return new Submission(file, sha256, bytes);
        }
    }

    /**
     * A file of the revision.
     *
     * @param role public or internal
     * @param path its name in the folder
     * @param sha256 its hash
     * @param bytes its size
     * @param pages how many pages it has; null where it has none
     */
    public record Output(
            String role, String path, String sha256, long bytes, @Nullable Integer pages) {

        /** Whether a file of that name and size lies in the folder of a revision. */
        boolean isIn(Path revision) {
            Path file = revision.resolve(path);
            try {
                return Files.isRegularFile(file) && Files.size(file) == bytes;
            } catch (IOException e) {
                return false;
            }
        }
    }
}
