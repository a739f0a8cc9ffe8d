package org.huibian.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where the results of a job lie: revisions, archive, database and lock.
 *
 * @param path the folder itself
 */
public record OutputFolder(Path path) {

    /** The folder that a revision appears in: {@code revisions/0001}. */
    public Path revision(int number) {
        return path.resolve("revisions").resolve(String.format(Locale.ROOT, "%04d", number));
    }

    /** The numbers of all revisions that lie there, ascending; the folder's name is the number. */
    public List<Integer> revisions() throws IOException {
        Path folder = path.resolve("revisions");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> revisions = Files.list(folder)) {
            return revisions
                    .filter(Files::isDirectory)
                    .map(revision -> revision.getFileName().toString())
                    .filter(name -> name.matches("\\d{4,9}"))
                    .map(Integer::valueOf)
                    .sorted()
                    .toList();
        }
    }

    /** Where a revision is prepared; never read by others. */
    public Path workplace() {
        return path.resolve(".work");
    }

    /** Every submitted file as received. */
    public Path archive() {
        return path.resolve("archive");
    }

    /** The logs of the runs, one file each. */
    public Path logs() {
        return path.resolve("db").resolve("logs");
    }

    /**
     * A log that no run has written yet; by their names logs stand in the order of the runs, also
     * those of one second.
     *
     * @param started ISO instant at which the run started: 2026-01-15T02:00:00Z
     */
    public Path newLog(String started) {
        String name = started.replaceAll("[-:]", "");
        Path log = logs().resolve(name + ".log");
        for (int i = 2; Files.exists(log); i++) {
            log = logs().resolve(name + "_" + i + ".log");
        }
        return log;
    }

    /** The files of the database, without ending. */
    public Path database() {
        return path.resolve("db").resolve("huibian");
    }

    /** The lock file. */
    public Path lock() {
        return path.resolve("lock");
    }

    /** Which revision is the latest. */
    public Path latest() {
        return path.resolve("latest.json");
    }

    /** How the last runs ended. */
    public Path status() {
        return path.resolve("status.json");
    }

    /** Makes the folder where it is missing. */
    public void create() throws IOException {
        Files.createDirectories(path);
    }

    /** A file of the folder as messages show it. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
