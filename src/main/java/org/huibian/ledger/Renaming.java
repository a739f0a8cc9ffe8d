package org.huibian.ledger;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.huibian.message.Message;
import org.huibian.message.Trouble;

/**
 * Renames that Windows refuses for as long as some program has the file open: a virus scanner for a
 * moment, Word for as long as the document is shown.
 */
final class Renaming {

    /** So often it is tried. */
    private static final int TIMES = 25;

    private static final Duration PAUSE = Duration.ofMillis(200);

    private Renaming() {}

    /** What is tried. */
    interface Attempt {
        /** Renames. */
        void run() throws IOException;
    }

    /** What is done between two attempts. */
    interface Pause {
        /** Waits. */
        void run() throws InterruptedException;
    }

    /** Renames; on Windows for some seconds again and again. */
    static void persistently(Path file, Attempt attempt) throws IOException {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        persistently(file, attempt, windows ? TIMES : 1, () -> Thread.sleep(PAUSE.toMillis()));
    }

    /**
     * Renames.
     *
     * @throws IOException that says to close the file where it was refused to the end
     */
    static void persistently(Path file, Attempt attempt, int times, Pause pause)
            throws IOException {
        for (int i = 1; ; i++) {
            try {
                attempt.run();
                return;
            } catch (NoSuchFileException e) {
                throw e;
            } catch (FileSystemException e) {
                if (times == 1) {
                    throw e;
                }
                if (i == times) {
                    throw new UnwritableException(
                            Message.of(Renaming.class, "rename.held", file, Trouble.of(e)), e);
                }
            }
            try {
                pause.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while waiting for " + file, e);
            }
        }
    }
}
