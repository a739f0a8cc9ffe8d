package org.huibian.batch.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.huibian.batch.cluster.database.ManagerLock;
import org.huibian.batch.cluster.database.SharedDatabase;
import org.huibian.batch.cluster.database.SharedTables;
import org.huibian.job.Cluster;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.database.DatabaseInUseException;
import org.huibian.ledger.database.DatabaseRebuild;
import org.huibian.message.Message;

/**
 * The hold of one run, the manager, on the shared database: it alone uses the schema as long as the
 * session lasts, and nothing of an earlier run is under way any more when it has been opened.
 */
public final class ClusterSession implements AutoCloseable {

    private static final String RUN = "huibian run ";
    static final String WORKER = "huibian worker ";

    /** So many digits of a build tell it from every other. */
    private static final int BUILD_DIGITS = 12;

    /** PostgreSQL's code for a lock that was waited for too long. */
    private static final String NOT_IN_TIME = "55P03";

    private static final int PATIENCE_SECONDS = 3;

    private final SharedDatabase database;
    private final String build;
    private final Connection session;

    private ClusterSession(SharedDatabase database, String build, Connection session) {
        this.database = database;
        this.build = build;
        this.session = session;
    }

    /**
     * Takes hold of the schema of a job: makes its tables, takes back what an earlier run asked
     * for, and waits until no worker reads for that run any more.
     *
     * @param build of this program
     * @param notes is told what is waited for
     * @throws DatabaseInUseException if another run uses the schema
     * @throws org.huibian.setup.SetupException if the database cannot be reached or the schema
     *     belongs to another output folder
     */
    public static ClusterSession open(
            Cluster cluster, OutputFolder output, String build, Consumer<Message> notes)
            throws SQLException, IOException, DatabaseInUseException {
        SharedDatabase database = new SharedDatabase(cluster, name(RUN, build));
        Connection session = database.connect();
        try {
            SharedTables.create(session, cluster);
            lock(session, cluster);
            own(session, cluster, output);
            ClusterSession held = new ClusterSession(database, build, session);
            held.takeBack(notes);
            return held;
        } catch (SQLException | IOException | DatabaseInUseException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /**
     * Drops everything in the schema, whomever it belonged to, and makes the ledger anew from plain
     * files.
     *
     * @return what was taken up
     * @throws DatabaseInUseException if a run uses the schema
     * @throws org.huibian.setup.SetupException if the database cannot be reached
     */
    public static DatabaseRebuild.Outcome rebuild(
            Cluster cluster, OutputFolder output, String build)
            throws SQLException, IOException, DatabaseInUseException {
        try (Connection session = new SharedDatabase(cluster, name(RUN, build)).connect()) {
            lock(session, cluster);
            SharedTables.drop(session, cluster);
            SharedTables.create(session, cluster);
            own(session, cluster, output);
            return DatabaseRebuild.catchUp(output, session);
        }
    }

    /** What the database knows a process by: what it is, of which build, where it runs. */
    static String name(String kind, String build) {
        String host;
        try {
            host = InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            host = "?";
        }
        return kind + digits(build) + " " + ProcessHandle.current().pid() + "@" + host;
    }

    /** A build as messages show it. */
    static String digits(String build) {
        return build.substring(0, Math.min(BUILD_DIGITS, build.length()));
    }

    private static void lock(Connection session, Cluster cluster)
            throws SQLException, DatabaseInUseException {
        if (!ManagerLock.take(session, cluster)) {
            throw new DatabaseInUseException(
                    Message.of(
                            ClusterSession.class,
                            "cluster.locked",
                            cluster.schema(),
                            ManagerLock.holder(session, cluster)));
        }
    }

    private static void own(Connection session, Cluster cluster, OutputFolder output)
            throws SQLException, IOException {
        output.create();
        String path = output.path().toRealPath().toString();
        try (Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery("SELECT path FROM output_folder")) {
            if (row.next()) {
                if (!row.getString(1).equals(path)) {
                    throw cluster.complaint(
                            Message.of(
                                    ClusterSession.class,
                                    "cluster.other-folder",
                                    cluster.schema(),
                                    row.getString(1)));
                }
                return;
            }
        }
        try (PreparedStatement insert =
                session.prepareStatement("INSERT INTO output_folder VALUES (?)")) {
            insert.setString(1, path);
            insert.executeUpdate();
        }
    }

    /**
     * First what nobody has taken yet; then a worker that is reading keeps its request until it is
     * done or dead, and the deletion waits for it.
     */
    private void takeBack(Consumer<Message> notes) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute(
                    "DELETE FROM int_channel_message WHERE ctid IN (SELECT ctid FROM"
                            + " int_channel_message FOR UPDATE SKIP LOCKED)");
            statement.execute("SET lock_timeout = '" + PATIENCE_SECONDS + "s'");
            boolean said = false;
            while (!taken(statement)) {
                if (!said) {
                    notes.accept(
                            Message.of(
                                    ClusterSession.class,
                                    "cluster.finishing",
                                    String.join("、", workers("idle in transaction"))));
                    said = true;
                }
            }
            statement.execute("RESET lock_timeout");
        }
    }

    private static boolean taken(Statement statement) throws SQLException {
        try {
            statement.execute("DELETE FROM int_channel_message");
            return true;
        } catch (SQLException e) {
            if (NOT_IN_TIME.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    /** The processes that read for runs at present, as {@code pid@host}, of this build or not. */
    List<String> workers(boolean ofThisBuild) throws SQLException {
        return workers("%").stream()
                .filter(name -> name.startsWith(digits(build)) == ofThisBuild)
                .toList();
    }

    private List<String> workers(String state) throws SQLException {
        String query =
                "SELECT DISTINCT application_name FROM pg_stat_activity WHERE datname ="
                        + " current_database() AND application_name LIKE ? AND state LIKE ? ORDER BY"
                        + " 1";
        try (PreparedStatement statement = session.prepareStatement(query)) {
            statement.setString(1, WORKER + "%");
            statement.setString(2, state);
            try (ResultSet rows = statement.executeQuery()) {
                List<String> names = new ArrayList<>();
                while (rows.next()) {
                    names.add(rows.getString(1).substring(WORKER.length()));
                }
                return names;
            }
        }
    }

    /**
     * What Spring is told of the database.
     *
     * @param sessions how many it may open
     */
    public Map<String, Object> properties(int sessions) {
        return database.properties(sessions);
    }

    /** How a worker is started for this database. */
    String command() {
        return String.join(" ", database.cluster().worker());
    }

    /** The queue, for one who only asks. */
    Requests requests() {
        return new Requests(database, build, 1);
    }

    /** Lets the schema go. */
    @Override
    public void close() throws SQLException {
        session.close();
    }
}
