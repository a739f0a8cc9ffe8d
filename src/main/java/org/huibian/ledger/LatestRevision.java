package org.huibian.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The latest revision of an output folder, as {@code latest.json} and its manifest tell.
 *
 * @param revision its number, from 1
 * @param approved number of the revision that was signed off last; empty for none
 * @param manifest what it was made from and holds
 */
public record LatestRevision(int revision, Optional<Integer> approved, Manifest manifest) {

    /** What stands in {@code latest.json}. */
    record Pointer(int revision, @Nullable Integer approved) {}

    /** The latest revision; empty before the first. */
    public static Optional<LatestRevision> of(OutputFolder folder) throws IOException {
        if (!Files.exists(folder.latest())) {
            return Optional.empty();
        }
        Pointer pointer = pointer(folder);
        Manifest manifest =
                Json.PAGE.readValue(
                        Files.readString(
                                folder.revision(pointer.revision()).resolve(Manifest.FILE)),
                        Manifest.class);
        return Optional.of(
                new LatestRevision(
                        pointer.revision(), Optional.ofNullable(pointer.approved()), manifest));
    }

    /** Points to a revision; what was signed off stays. */
    static void point(OutputFolder folder, int revision) throws IOException {
        Integer approved = Files.exists(folder.latest()) ? pointer(folder).approved() : null;
        write(folder, new Pointer(revision, approved));
    }

    /** Marks a revision as signed off; the caller holds the lock of the folder. */
    public static void approve(OutputFolder folder, int revision) throws IOException {
        write(folder, new Pointer(pointer(folder).revision(), revision));
    }

    private static Pointer pointer(OutputFolder folder) throws IOException {
        return Json.PAGE.readValue(Files.readString(folder.latest()), Pointer.class);
    }

    private static void write(OutputFolder folder, Pointer pointer) throws IOException {
        Durable.replace(folder.latest(), Json.PAGE.writeValueAsString(pointer) + "\n");
    }

    /** The inputs of any revision; none where its manifest cannot be read. */
    public static List<Manifest.Input> inputs(OutputFolder folder, int revision) {
        try {
            return Json.PAGE
                    .readValue(
                            Files.readString(folder.revision(revision).resolve(Manifest.FILE)),
                            Manifest.class)
                    .inputs();
        } catch (IOException | JacksonException e) {
            return List.of();
        }
    }

    /** Its inputs. */
    public List<Manifest.Input> inputs() {
        return manifest.inputs();
    }
}
