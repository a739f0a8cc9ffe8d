package org.huibian.ledger.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.UnwritableException;
import org.huibian.ledger.plain.Json;
import org.huibian.message.Message;
import tools.jackson.core.JacksonException;

/**
 * The lock of an output folder: one run at a time. It belongs to the process and is gone with it,
 * so the file of a dead run locks nothing.
 *
 * <p>The file tells who holds it. What is locked is a byte far behind that text, so that others can
 * read it on systems where a locked part of a file cannot be read.
 */
public final class RunLock implements AutoCloseable {

    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /**
     * The folders this process holds. Where a process opens and closes a file that it has locked,
     * some systems drop its lock: so its own file is never opened a second time.
     */
    private static final Map<Path, LockHolder> HELD = new ConcurrentHashMap<>();

    private final Path key;
    private final FileChannel channel;
    private final FileLock lock;

    private RunLock(Path key, FileChannel channel, FileLock lock) {
        this.key = key;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock; empty where another run holds it.
     *
     * @throws UnwritableException if the folder may only be read, or its disk is full
     */
    public static Optional<RunLock> acquire(OutputFolder folder) throws IOException {
        try {
            return acquireOf(folder);
        } catch (IOException e) {
            throw UnwritableException.behind(e, folder).map(IOException.class::cast).orElse(e);
        }
    }

    private static Optional<RunLock> acquireOf(OutputFolder folder) throws IOException {
        folder.create();
        Path key = folder.path().toRealPath();
        LockHolder self = LockHolder.self();
        if (HELD.putIfAbsent(key, self) != null) {
            return Optional.empty();
        }
        FileChannel channel = null;
        try {
            channel =
                    FileChannel.open(
                            folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock != null) {
                channel.truncate(0);
                channel.write(
                        ByteBuffer.wrap(
                                (Json.LINE.writeValueAsString(self) + "\n")
                                        .getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
                RunLock held = new RunLock(key, channel, lock);
                channel = null;
                return Optional.of(held);
            }
            HELD.remove(key);
            return Optional.empty();
        } catch (IOException e) {
            HELD.remove(key);
            throw e;
        } finally {
            if (channel != null) {
                channel.close();
            }
        }
    }

    /**
     * Who holds the lock, as far as can be told without touching it; empty where nobody does, also
     * where whoever held it is dead.
     */
    public static Optional<LockHolder> holder(OutputFolder folder) {
        return written(folder).filter(LockHolder::isAlive);
    }

    /** Whether a process that is dead held it to its end: its run was killed. */
    public static boolean isLeftBehind(OutputFolder folder) {
        return written(folder).filter(holder -> !holder.isAlive()).isPresent();
    }

    /** Who holds the lock and since when, for a message. */
    public static Message holderText(OutputFolder folder) {
        return written(folder)
                .map(LockHolder::text)
                .orElseGet(() -> Message.of(RunLock.class, "lock.unknown"));
    }

    private static Optional<LockHolder> written(OutputFolder folder) {
        try {
            LockHolder own = HELD.get(folder.path().toRealPath());
            if (own != null) {
                return Optional.of(own);
            }
            String text = Files.readString(folder.lock()).strip();
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Json.LINE.readValue(text, LockHolder.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.truncate(0);
            lock.release();
        } finally {
            channel.close();
            HELD.remove(key);
        }
    }
}
