package org.huibian.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * The latest revision of an output folder, as {@code latest.json} and its manifest tell.
 *
 * @param revision its number, from 1
 * @param manifest what it was made from and holds
 */
public record LatestRevision(int revision, Manifest manifest) {

    /** What stands in {@code latest.json}. */
    record Pointer(int revision, @org.jspecify.annotations.Nullable Integer approved) {}

    /** The latest revision; empty before the first. */
    public static Optional<LatestRevision> of(OutputFolder folder) throws IOException {
        if (!Files.exists(folder.latest())) {
            return Optional.empty();
        }
        Pointer pointer = Json.PAGE.readValue(Files.readString(folder.latest()), Pointer.class);
        Manifest manifest =
                Json.PAGE.readValue(
                        Files.readString(
                                folder.revision(pointer.revision()).resolve(Manifest.FILE)),
                        Manifest.class);
        return Optional.of(new LatestRevision(pointer.revision(), manifest));
    }

    /** Its inputs. */
    public List<Manifest.Input> inputs() {
        return manifest.inputs();
    }
}
