package org.huibian.batch.cluster.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibian.message.Message;

/**
 * What failures of the shared database mean to a clerk (共用数据库故障). It is never made anew unasked,
 * for others use it too.
 */
public final class DatabaseTrouble {

    /** PostgreSQL's classes of codes: no connection, and ended by an administrator. */
    private static final String AWAY = "08...|57P0.";

    private DatabaseTrouble() {}

    /** What lies behind a failure; empty where it is none of the database. */
    public static Optional<Message> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .map(
                        found ->
                                Message.of(
                                        DatabaseTrouble.class,
                                        isAway(found) ? "cluster.lost" : "cluster.failed",
                                        String.valueOf(found.getMessage()).strip()));
    }

    private static boolean isAway(SQLException failure) {
        String code = failure.getSQLState();
        // A pool that waited in vain for a session has a code only where it was told one.
        return failure instanceof SQLTransientConnectionException
                || (code != null && code.matches(AWAY));
    }
}
