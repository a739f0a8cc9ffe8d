package org.huibian.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huibian.ledger.plain.Hash;
import org.huibian.ledger.plain.Json;

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

    /** The folder of an earlier revision of the same output folder. */
    public Path revision(int number) {
        return folder.revision(number);
    }

    /**
     * Writes one file of the revision.
     *
     * @param name its path in the revision, with {@code /}
     */
    public void put(String name, Content content) throws IOException {
        Path file = file(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            content.write(out).ifPresent(count -> pages.put(name, count));
        }
        Durable.force(file);
    }

    /** Writes one table, row by row. */
    public void table(String name, Consumer<Appendable> table) throws IOException {
        put(
                name,
                out -> {
                    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    table.accept(text);
                    text.flush();
                    return OptionalInt.empty();
                });
    }

    /** Writes one file of text. */
    public void put(String name, String text) throws IOException {
        Durable.write(file(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name) throws IOException {
        Path file = workplace().resolve(name);
        if (!file.normalize().startsWith(workplace().normalize())) {
            throw new IllegalArgumentException("outside the revision: " + name);
        }
        Files.createDirectories(file.getParent());
        return file;
    }

    /**
     * Whether this revision, made from these inputs, lies ready, in the workplace or in its place:
     * every file that it must have, and every file that its manifest names.
     */
    public boolean prepared(String digest, List<String> names) throws IOException {
        for (Path place : List.of(workplace(), folder.revision(revision))) {
            boolean whole = true;
            for (String name : names) {
                Path file = place.resolve(name);
                whole &= Files.isRegularFile(file) && Files.size(file) > 0;
            }
            if (whole && isWhole(place, digest)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhole(Path place, String digest) throws IOException {
        Manifest manifest = Manifest.read(place);
        return manifest.digest().equals(digest)
                && manifest.outputs().stream().allMatch(output -> output.isIn(place));
    }

    /** The files written so far, by path; {@code /} between folder and name. */
    public List<Manifest.Output> outputs() throws IOException {
        SortedMap<String, Path> sorted = new TreeMap<>();
        try (Stream<Path> files = Files.walk(workplace())) {
            files.filter(Files::isRegularFile)
                    .forEach(
                            file ->
                                    sorted.put(
                                            workplace()
                                                    .relativize(file)
                                                    .toString()
                                                    .replace('\\', '/'),
                                            file));
        }
        sorted.remove(Manifest.FILE);
        List<Manifest.Output> outputs = new ArrayList<>();
        for (Map.Entry<String, Path> file : sorted.entrySet()) {
            outputs.add(
                    new Manifest.Output(
                            PUBLIC.contains(file.getKey()) ? "public" : "internal",
                            file.getKey(),
                            Hash.of(file.getValue()),
                            Files.size(file.getValue()),
                            pages.get(file.getKey())));
        }
        return outputs;
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
                Durable.move(target, folder.workplace().resolve("aside"));
            }
            Durable.move(workplace(), target);
        }
        LatestRevision.point(folder, revision);
        Durable.deleteTree(folder.workplace());
    }

    /**
     * A folder for what is needed only while the revision is written; gone once it is published.
     */
    public Path scratch() throws IOException {
        return Files.createDirectories(folder.workplace().resolve("scratch"));
    }

    /** The folder that the revision is prepared in. */
    public Path workplace() {
        return folder.workplace().resolve(folder.revision(revision).getFileName());
    }
}
