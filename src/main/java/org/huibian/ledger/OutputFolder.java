package org.huibian.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

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

    /** Where a revision is prepared; never read by others. */
    public Path workplace() {
        return path.resolve(".work");
    }

    /** Every submitted file as received. */
    public Path archive() {
        return path.resolve("archive");
    }

    /** The log of the runs. */
    public Path log() {
        return path.resolve("db").resolve("run.log");
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
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
