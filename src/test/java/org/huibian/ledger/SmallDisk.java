package org.huibian.ledger;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small file system of its own in memory; only where the test may mount one. */
public final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts one; the test is skipped where that is not allowed. */
    public static SmallDisk of(String size, Path folder) throws IOException {
        Files.createDirectories(folder);
        assumeTrue(
                command("mount", "-t", "tmpfs", "-o", "size=" + size, "none", folder.toString()),
                "only where a disk may be mounted");
        return new SmallDisk(folder);
    }

    /** Mounts it otherwise: {@code ro}, {@code rw}, {@code size=64m}. */
    public void remount(String options) throws IOException {
        if (!command("mount", "-o", "remount," + options, folder.toString())) {
            throw new IOException("cannot be remounted: " + options);
        }
    }

    private static boolean command(String... words) {
        List<String> command = new ArrayList<>(List.of(words));
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            // No such command here.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        command("umount", "-l", folder.toString());
    }
}
