package org.huibian.ledger.lock;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.huibian.message.Message;

/**
 * Who holds the lock of an output folder, as its file tells.
 *
 * @param process number of the process
 * @param user who started it
 * @param host the machine it runs on
 * @param since ISO instant at which it took the lock
 * @param born ISO instant at which the process started, to tell it from a later one of the same
 *     number; empty where the system does not tell
 */
public record LockHolder(long process, String user, String host, String since, String born) {

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    /** This process, now. */
    public static LockHolder self() {
        ProcessHandle self = ProcessHandle.current();
        return new LockHolder(
                self.pid(),
                System.getProperty("user.name", "?"),
                hostName(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                born(self));
    }

    /**
     * Whether the process lives. Of a process on another machine nothing can be known: it is taken
     * to live.
     */
    public boolean isAlive() {
        if (!host.equals(hostName())) {
            return true;
        }
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .map(LockHolder::born)
                .map(start -> start.isEmpty() || born.isEmpty() || start.equals(born))
                .orElse(false);
    }

    /** “进程 4711，用户 wang，主机 sifa-01，自 2026-01-15 02:00:00 起”, by the clock of this machine. */
    public Message text() {
        return Message.of(LockHolder.class, "lock.holder", process, user, host, localSince());
    }

    private String localSince() {
        try {
            return SHOWN.format(Instant.parse(since).atZone(ZoneId.systemDefault()));
        } catch (DateTimeParseException e) {
            return since;
        }
    }

    private static String born(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    /**
     * The name of this machine; asking the network for it would take seconds where there is none.
     */
    private static String hostName() {
        String windows = System.getenv("COMPUTERNAME");
        if (windows != null) {
            return windows;
        }
        try {
            Path kernel = Path.of("/proc/sys/kernel/hostname");
            return Files.isReadable(kernel)
                    ? Files.readString(kernel).strip()
                    : InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            return "localhost";
        }
    }
}
