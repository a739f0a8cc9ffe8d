package org.huibian.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibian.ledger.plain.Hash;
import org.huibian.ledger.plain.Json;
import org.huibian.message.Message;
import tools.jackson.core.JacksonException;

/**
 * The files of a published revision beside what its manifest says of them.
 *
 * @param revision its number
 * @param count how many files the manifest names
 * @param deviations what is not as the manifest says, by path
 */
public record RevisionFiles(int revision, int count, List<Deviation> deviations) {

    /** Copies. */
    public RevisionFiles {
        deviations = List.copyOf(deviations);
    }

    /**
     * A file that is not as the manifest says.
     *
     * @param path its name in the folder of the revision
     * @param what missing, altered, or not of the revision
     */
    public record Deviation(String path, Message what) {}

    /** Compares a revision with its manifest; empty where there is no such revision. */
    public static Optional<RevisionFiles> check(OutputFolder output, int revision)
            throws IOException {
        Path folder = output.revision(revision);
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Manifest manifest;
        try {
            manifest =
                    Json.PAGE.readValue(
                            Files.readString(folder.resolve(Manifest.FILE)), Manifest.class);
        } catch (IOException | JacksonException e) {
            Message broken = Message.of(RevisionFiles.class, "revision.manifest", Json.trouble(e));
            return Optional.of(
                    new RevisionFiles(revision, 0, List.of(new Deviation(Manifest.FILE, broken))));
        }
        List<Deviation> deviations = new ArrayList<>();
        for (Manifest.Output file : manifest.outputs()) {
            compare(folder, file).ifPresent(deviations::add);
        }
        Set<String> extra = files(folder);
        manifest.outputs().forEach(file -> extra.remove(file.path()));
        extra.remove(Manifest.FILE);
        for (String path : extra) {
            deviations.add(new Deviation(path, Message.of(RevisionFiles.class, "revision.extra")));
        }
        return Optional.of(new RevisionFiles(revision, manifest.outputs().size(), deviations));
    }

    private static Optional<Deviation> compare(Path folder, Manifest.Output said)
            throws IOException {
        Path file = folder.resolve(said.path());
        if (!Files.isRegularFile(file)) {
            return deviation(said, Message.of(RevisionFiles.class, "revision.missing"));
        }
        long bytes = Files.size(file);
        if (bytes != said.bytes()) {
            return deviation(
                    said, Message.of(RevisionFiles.class, "revision.size", said.bytes(), bytes));
        }
        String hash = Hash.of(file);
        if (!hash.equals(said.sha256())) {
            return deviation(
                    said, Message.of(RevisionFiles.class, "revision.hash", said.sha256(), hash));
        }
        return Optional.empty();
    }

    private static Optional<Deviation> deviation(Manifest.Output file, Message what) {
        return Optional.of(new Deviation(file.path(), what));
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
