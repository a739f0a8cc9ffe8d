package org.huibian.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * The lock of an output folder: one run at a time. It belongs to the process and is gone with it,
 * so the file of a dead run locks nothing.
 */
public final class RunLock implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock lock;

    private RunLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the lock; empty where another run holds it. */
    public static Optional<RunLock> acquire(OutputFolder folder) throws IOException {
        folder.create();
        FileChannel channel =
                FileChannel.open(
                        folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        String holder =
                "pid "
                        + ProcessHandle.current().pid()
                        + ", "
                        + Instant.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                        + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
        channel.force(true);
        return Optional.of(new RunLock(channel, lock));
    }

    /** Who holds the lock and since when, as far as the file tells. */
    public static String holder(OutputFolder folder) {
        try {
            return Files.readString(folder.lock()).strip();
        } catch (IOException e) {
            // Some systems let nobody read a locked file.
            return "?";
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
