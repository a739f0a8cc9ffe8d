package org.huibian.batch.cluster.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.huibian.job.Cluster;

/**
 * The lock of the one run that may use a schema of the shared database; held by its session, and
 * gone with it.
 */
public final class ManagerLock {

    /** Tells our locks from those of other programs: “HUIB”. */
    private static final long OURS = 0x48554942L << 32;

    /** The same for making tables. */
    private static final long TABLES = 0x48554943L << 32;

    private static final long LOW = 0xFFFFFFFFL;

    private ManagerLock() {}

    /** The number of the lock of a schema. */
    static long key(Cluster cluster) {
        return OURS | cluster.schema().hashCode() & LOW;
    }

    /** The number of the lock of those who make its tables. */
    static long tablesKey(Cluster cluster) {
        return TABLES | cluster.schema().hashCode() & LOW;
    }

    /** Takes the lock for the session; false where another one has it. */
    public static boolean take(Connection session, Cluster cluster) throws SQLException {
        try (PreparedStatement statement =
                session.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            statement.setLong(1, key(cluster));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** What the database knows the run by that has the lock; empty where none has. */
    public static String holder(Connection connection, Cluster cluster) throws SQLException {
        String query =
                "SELECT a.application_name FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid"
                        + " WHERE l.locktype = 'advisory' AND l.granted AND l.classid::bigint = ?"
                        + " AND l.objid::bigint = ? AND l.objsubid = 1 AND a.datname ="
                        + " current_database()";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, OURS >>> 32);
            statement.setLong(2, key(cluster) & LOW);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }
}
