package org.huibian.batch.part;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * The parts (分片) in which the files of a run are read: every n-th file, so that a part is the same
 * whenever and wherever it is taken up.
 */
public final class ReadingParts implements Partitioner {

    private static final String PART = "part";
    private static final String PARTS = "parts";

    /** A part is worth its own bookkeeping from so many files on. */
    private static final int WORTHWHILE = 8;

    /** So many parts to a thread, so that none waits long for the others at the end. */
    private static final int PER_THREAD = 4;

    private final Beginning beginning;

    /** What is done before the first part is read, each time reading is taken up. */
    public interface Beginning {
        /** Does it. */
        void begin() throws SQLException;
    }

    /** Parts that begin with something. */
    public ReadingParts(Beginning beginning) {
        this.beginning = beginning;
    }

    /**
     * So many files a process reads at the same time: one for each core, or as the property says.
     */
    public static int threads() {
        return Math.max(
                1,
                Integer.getInteger("huibian.threads", Runtime.getRuntime().availableProcessors()));
    }

    /** How many parts so many files are read in by so many threads. */
    public static int count(int files, int threads) {
        int atLeast = Math.max(1, Math.min(files, threads));
        return Math.max(atLeast, Math.min(threads * PER_THREAD, files / WORTHWHILE));
    }

    @Override
    public Map<String, ExecutionContext> partition(int parts) {
        try {
            beginning.begin();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("files of the run", null, e);
        }
        Map<String, ExecutionContext> contexts = new LinkedHashMap<>();
        for (int part = 0; part < parts; part++) {
            ExecutionContext context = new ExecutionContext();
            context.putInt(PART, part);
            context.putInt(PARTS, parts);
            contexts.put(PART + part, context);
        }
        return contexts;
    }

    /** Which part a step is to read. */
    static int part(ExecutionContext context) {
        return context.getInt(PART);
    }

    /** How many parts there are. */
    static int parts(ExecutionContext context) {
        return context.getInt(PARTS);
    }
}
