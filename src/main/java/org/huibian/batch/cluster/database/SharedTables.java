package org.huibian.batch.cluster.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.huibian.job.Cluster;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * The tables of a job in the shared database, in a schema of its own: made by whoever comes first,
 * all of them or none.
 */
public final class SharedTables {

    private static final List<String> SCRIPTS =
            List.of(
                    "org/springframework/batch/core/schema-postgresql.sql",
                    "org/springframework/integration/jdbc/schema-postgresql.sql",
                    "org/huibian/batch/cluster/database/tables.sql");

    private SharedTables() {}

    /** Makes them where they are missing. */
    public static void create(Connection connection, Cluster cluster) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            // Others who come at the same time wait here.
            statement.execute(
                    "SELECT pg_advisory_xact_lock(" + ManagerLock.tablesKey(cluster) + ")");
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + cluster.schema());
            if (!exist(statement)) {
                for (String script : SCRIPTS) {
                    ScriptUtils.executeSqlScript(connection, new ClassPathResource(script));
                }
            }
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Drops them, the ledger too. */
    public static void drop(Connection connection, Cluster cluster) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS " + cluster.schema() + " CASCADE");
        }
    }

    private static boolean exist(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT to_regclass('reading_file')")) {
            return row.next() && row.getString(1) != null;
        }
    }
}
