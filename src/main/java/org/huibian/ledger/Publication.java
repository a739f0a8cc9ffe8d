package org.huibian.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Prepares a revision in the workplace and makes it appear by one rename of its whole folder.
 *
 * <p>What an interrupted run left in the workplace is thrown away, never published.
 */
public final class Publication {

    private static final Set<String> PUBLIC = Set.of("report.docx", "report.pdf");

    private final OutputFolder folder;
    private final int revision;
    private final Map<String, Integer> pages = new TreeMap<>();

    /** For the revision of that number. */
    public Publication(OutputFolder folder, int revision) {
        this.folder = folder;
        this.revision = revision;
    }

    /** Writes content, and tells the pages where it has any. */
    public interface Content {
        /** Writes to the stream, which is closed afterwards. */
        OptionalInt write(OutputStream out) throws IOException;
    }

    /** Empties the workplace. */
    public void begin() throws IOException {
        Durable.deleteTree(folder.workplace());
        Files.createDirectories(workplace());
        pages.clear();
    }

    /** Writes one file of the revision. */
    public void put(String name, Content content) throws IOException {
        Path file = workplace().resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            content.write(out).ifPresent(count -> pages.put(name, count));
        }
        Durable.force(file);
    }

    /** Writes one file of text. */
    public void put(String name, String text) throws IOException {
        Durable.write(
                workplace().resolve(name), text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /**
     * Whether this revision, made from these inputs, lies ready, in the workplace or in its place.
     */
    public boolean prepared(String digest, List<String> names) throws IOException {
        for (Path place : List.of(workplace(), folder.revision(revision))) {
            boolean whole = true;
            for (String name : names) {
                Path file = place.resolve(name);
                whole &= Files.isRegularFile(file) && Files.size(file) > 0;
            }
            if (whole
                    && Json.PAGE
                            .readValue(
                                    Files.readString(place.resolve(Manifest.FILE)), Manifest.class)
                            .digest()
                            .equals(digest)) {
                return true;
            }
        }
        return false;
    }

    /** The files written so far, by name. */
    public List<Manifest.Output> outputs() throws IOException {
        try (Stream<Path> files = Files.list(workplace())) {
            List<Path> sorted =
                    files.filter(file -> !file.endsWith(Manifest.FILE))
                            .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                            .toList();
            List<Manifest.Output> outputs = new java.util.ArrayList<>();
            for (Path file : sorted) {
                String name = file.getFileName().toString();
                byte[] bytes = Files.readAllBytes(file);
                outputs.add(
                        new Manifest.Output(
                                PUBLIC.contains(name) ? "public" : "internal",
                                name,
                                Hash.of(bytes),
                                bytes.length,
                                pages.get(name)));
            }
            return outputs;
        }
    }

    /** Writes the manifest, the last file of the revision. */
    public void manifest(Manifest manifest) throws IOException {
        put(Manifest.FILE, Json.PAGE.writeValueAsString(manifest) + "\n");
    }

    /**
     * Makes the revision appear: one rename, then the pointer to the latest one.
     *
     * <p>A folder of that number that no pointer names was left by a run that was killed between
     * the two: it is taken as it is where the workplace is empty, and replaced otherwise.
     */
    public void publish() throws IOException {
        Path target = folder.revision(revision);
        Files.createDirectories(target.getParent());
        if (Files.exists(workplace())) {
            if (Files.exists(target)) {
                Files.move(
                        target,
                        folder.workplace().resolve("aside"),
                        StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(workplace(), target, StandardCopyOption.ATOMIC_MOVE);
        }
        point(folder, revision);
        Durable.deleteTree(folder.workplace());
    }

    private static void point(OutputFolder folder, int revision) throws IOException {
        Durable.replace(
                folder.latest(),
                Json.PAGE.writeValueAsString(new LatestRevision.Pointer(revision, null)) + "\n");
    }

    private Path workplace() {
        return folder.workplace().resolve(folder.revision(revision).getFileName());
    }
}
