package org.huibian.batch;

import java.util.Map;
import java.util.Optional;
import org.huibian.batch.part.ReadingParts;
import org.huibian.batch.step.LocalReading;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.database.LedgerDatabase;
import org.huibian.message.Message;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Where Spring Batch and the ledger keep what they know of a run, and by whom its files are read.
 */
interface RunDatabase {

    /** What Spring is told of it. */
    Map<String, Object> properties();

    /** The configuration of those who read. */
    Class<?> reading();

    /** Hands on what that configuration needs. */
    void register(GenericApplicationContext starting);

    /** The damage that a failure comes from, where the database can be made anew. */
    Optional<DamagedDatabaseException> damage(Throwable failure);

    /** What a clerk is told of a failure of the database; empty where it says enough itself. */
    Optional<Message> trouble(Throwable failure);

    /** The embedded database of the output folder; files are read by threads of this process. */
    record Embedded(OutputFolder output) implements RunDatabase {

        @Override
        public Map<String, Object> properties() {
            return Map.of(
                    "spring.datasource.url",
                    LedgerDatabase.url(output),
                    "spring.datasource.username",
                    "SA",
                    // A thread that reads holds one for Spring Batch and one for what it read.
                    "spring.datasource.hikari.maximum-pool-size",
                    String.valueOf(2 * ReadingParts.threads() + 2),
                    "spring.batch.jdbc.initialize-schema",
                    "always",
                    "spring.batch.job.enabled",
                    "false");
        }

        @Override
        public Class<?> reading() {
            return LocalReading.class;
        }

        @Override
        public void register(GenericApplicationContext starting) {
            // Needs nothing.
        }

        @Override
        public Optional<DamagedDatabaseException> damage(Throwable failure) {
            return DamagedDatabaseException.behind(failure);
        }

        @Override
        public Optional<Message> trouble(Throwable failure) {
            return Optional.empty();
        }
    }
}
