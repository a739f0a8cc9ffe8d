package org.huibian.source.limit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.huibian.message.Message;
import org.huibian.source.Submission;
import org.huibian.source.UnreadableDocumentException;

/**
 * How much of a single file is read at the most (读取上限); what lies above is a finding, never a stop.
 *
 * @param values every limit with its value, in its own unit
 */
public record Limits(Map<Limit, Integer> values) {

    private static final int MEBI = 1 << 20;

    /** Fills in what is missing, and copies. */
    public Limits {
        EnumMap<Limit, Integer> all = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            all.put(limit, values.getOrDefault(limit, limit.standard()));
        }
        values = Collections.unmodifiableMap(all);
    }

    /** What holds where nobody says otherwise. */
    public static Limits standard() {
        return new Limits(Map.of());
    }

    /** The same with one limit otherwise. */
    public Limits with(Limit limit, int value) {
        EnumMap<Limit, Integer> changed = new EnumMap<>(values);
        changed.put(limit, value);
        return new Limits(changed);
    }

    /** The value of a limit, in its own unit. */
    public int of(Limit limit) {
        return values.getOrDefault(limit, limit.standard());
    }

    /** The value of a limit that counts MiB, in bytes. */
    long bytes(Limit limit) {
        return (long) of(limit) * MEBI;
    }

    /** Refuses a file that is too large, before a byte of it is read. */
    public void check(Submission submission) throws UnreadableDocumentException {
        holdBytes(Limit.SIZE, submission.bytes());
    }

    /** Refuses what is more than a limit that counts pieces. */
    public void hold(Limit limit, long is) throws UnreadableDocumentException {
        if (is > of(limit)) {
            throw exceeded(limit, is);
        }
    }

    /** Refuses what is more bytes than a limit that counts MiB. */
    public void holdBytes(Limit limit, long bytes) throws UnreadableDocumentException {
        if (bytes > bytes(limit)) {
            // Rounded up: 100.1 MiB are over 100 MiB.
            throw exceeded(limit, (bytes + MEBI - 1) / MEBI);
        }
    }

    /** What to say of a file that took more than it may, nobody knows how much more. */
    public UnreadableDocumentException exceeded(Limit limit) {
        return exceeded(limit, of(limit));
    }

    /** What to say of a file over which whatever read it crashed. */
    public static UnreadableDocumentException crashed() {
        return new UnreadableDocumentException(Message.of(Limits.class, "limit.crash"));
    }

    /** What to say of a file that is over a limit. */
    public UnreadableDocumentException exceeded(Limit limit, Object is) {
        return new UnreadableDocumentException(
                Message.of(Limits.class, "limit." + limit.key(), is, of(limit)));
    }

    /** Whether it was for a limit that a file was not read. */
    public static boolean isReason(Message reason) {
        return reason.room().equals(Limits.class);
    }

    /** All limits as one text, the same for the same values. */
    public String text() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey().key() + "=" + entry.getValue())
                .collect(Collectors.joining("\n"));
    }
}
