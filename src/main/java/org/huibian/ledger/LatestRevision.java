package org.huibian.ledger;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huibian.ledger.plain.Json;
import org.huibian.setup.SetupFile;
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

    /**
     * The latest revision; empty before the first.
     *
     * <p>Where {@code latest.json} is gone or damaged it is the highest number whose folder holds
     * every file of its manifest.
     */
    public static Optional<LatestRevision> of(OutputFolder folder) throws IOException {
        Optional<Pointer> pointer = pointer(folder);
        if (pointer.isEmpty() || !Files.isDirectory(folder.revision(pointer.get().revision()))) {
            return highest(folder);
        }
        Path revision = folder.revision(pointer.get().revision());
        try {
            return Optional.of(
                    new LatestRevision(
                            pointer.get().revision(),
                            Optional.ofNullable(pointer.get().approved()),
                            Manifest.read(revision)));
        } catch (JacksonException e) {
            throw broken(revision.resolve(Manifest.FILE), e);
        }
    }

    private static IOException broken(Path file, JacksonException failure) {
        String why = Json.trouble(failure).text(Locale.getDefault());
        return new IOException(SetupFile.shown(file) + ": " + why, failure);
    }

    /**
     * The number that {@code latest.json} names, whatever lies there; empty where there is no such
     * file.
     *
     * @throws IOException if it is damaged
     */
    public static Optional<Integer> named(OutputFolder folder) throws IOException {
        try {
            return read(folder).map(Pointer::revision);
        } catch (JacksonException e) {
            throw broken(folder.latest(), e);
        }
    }

    private static Optional<Pointer> read(OutputFolder folder) throws IOException {
        return Files.exists(folder.latest())
                ? Optional.of(Json.PAGE.readValue(Files.readString(folder.latest()), Pointer.class))
                : Optional.empty();
    }

    private static Optional<Pointer> pointer(OutputFolder folder) throws IOException {
        try {
            return read(folder);
        } catch (JacksonException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Points to a revision; what was signed off stays. */
    static void point(OutputFolder folder, int revision) throws IOException {
        Integer approved = pointer(folder).map(Pointer::approved).orElse(null);
        write(folder, new Pointer(revision, approved));
    }

    /** Marks a revision as signed off; the caller holds the lock of the folder. */
    public static void approve(OutputFolder folder, int revision) throws IOException {
        int latest = of(folder).map(LatestRevision::revision).orElse(revision);
        write(folder, new Pointer(latest, revision));
    }

    private static void write(OutputFolder folder, Pointer pointer) throws IOException {
        Durable.replace(folder.latest(), Json.PAGE.writeValueAsString(pointer) + "\n");
    }

    /** The inputs of any revision; none where its manifest cannot be read. */
    public static List<Manifest.Input> inputs(OutputFolder folder, int revision) {
        try {
            return Manifest.read(folder.revision(revision)).inputs();
        } catch (IOException | JacksonException e) {
            return List.of();
        }
    }

    private static Optional<LatestRevision> highest(OutputFolder folder) throws IOException {
        List<Integer> numbers = folder.revisions();
        for (int i = numbers.size() - 1; i >= 0; i--) {
            Path revision = folder.revision(numbers.get(i));
            try {
                Manifest manifest = Manifest.read(revision);
                if (manifest.outputs().stream().allMatch(output -> output.isIn(revision))) {
                    return Optional.of(
                            new LatestRevision(numbers.get(i), Optional.empty(), manifest));
                }
            } catch (JacksonException | CharacterCodingException | NoSuchFileException e) {
                // An earlier one may be whole.
            }
        }
        return Optional.empty();
    }

    /** Its inputs. */
    public List<Manifest.Input> inputs() {
        return manifest.inputs();
    }
}
