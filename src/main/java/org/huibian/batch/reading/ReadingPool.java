package org.huibian.batch.reading;

import java.io.IOException;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.huibian.batch.reading.ReadingChild.Death;
import org.huibian.ledger.database.ReadingText;
import org.huibian.source.FileContent;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.limit.Limit;
import org.huibian.source.limit.Limits;

/**
 * The reading processes of a run: one for each thread that reads, used for file after file. One
 * that was ended over a file is not used again.
 */
final class ReadingPool implements AutoCloseable {

    /** How often a file is tried whose process ended for no reason of its own. */
    private static final int TRIES = 2;

    private final Task task;
    private final Deque<ReadingChild> idle = new ConcurrentLinkedDeque<>();

    ReadingPool(Task task) {
        this.task = task;
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableDocumentException if it took too much time or memory, or the process
     *     crashed over it
     * @throws IOException if the process was ended from outside, or none could be started
     */
    ReadingText read(FileContent content) throws IOException, UnreadableDocumentException {
        Death death = Death.CRASH;
        for (int i = 0; i < TRIES; i++) {
            ReadingChild child = child();
            Optional<ReadingText> text = child.read(content);
            if (text.isPresent()) {
                idle.push(child);
                return text.get();
            }
            death = child.death();
            if (death == Death.TIME || death == Death.MEMORY) {
                break;
            }
        }
        switch (death) {
            case TIME -> throw task.limits().exceeded(Limit.SECONDS);
            case MEMORY -> throw task.limits().exceeded(Limit.MEMORY);
            case CRASH -> throw Limits.crashed();
            default -> throw new IOException("reading was stopped from outside");
        }
    }

    private ReadingChild child() throws IOException {
        ReadingChild child = idle.poll();
        return child == null ? ReadingChild.start(task) : child;
    }

    /** Ends the idle ones. */
    @Override
    public void close() {
        for (ReadingChild child = idle.poll(); child != null; child = idle.poll()) {
            child.close();
        }
    }
}
