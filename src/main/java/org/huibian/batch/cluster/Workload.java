package org.huibian.batch.cluster;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.huibian.source.Submission;

/**
 * The files of a run that are to be read, with their bytes, in the shared database: the manager
 * lays them out, workers take them, and the manager clears up.
 */
final class Workload {

    /** So many files are laid out between two commits. */
    private static final int BATCH = 32;

    private final DataSource database;

    Workload(DataSource database) {
        this.database = database;
    }

    /**
     * What is read for at present.
     *
     * @param digest identity of the run
     * @param build of the program that runs it
     * @param reader what decides how a file is read
     */
    record Purpose(String digest, String build, String reader) {}

    /** A file that a worker has read, by its place in the run, and how long it took. */
    record Done(int position, Submission submission, long millis) {}

    /** Lays out what is left to be read of a run; what is laid out already stays. */
    void layOut(SharedRun run) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Set<Integer> there = purpose(connection, run);
            connection.commit();
            Set<Submission> unread = run.unread();
            List<Submission> all = run.all();
            try (PreparedStatement insert =
                    connection.prepareStatement(
                            "INSERT INTO reading_file (position, file, sha256, bytes, content)"
                                    + " VALUES (?, ?, ?, ?, ?)")) {
                int laidOut = 0;
                for (int i = 0; i < all.size(); i++) {
                    Submission submission = all.get(i);
                    if (there.contains(i) || !unread.contains(submission)) {
                        continue;
                    }
                    insert.setInt(1, i);
                    insert.setString(2, submission.file());
                    insert.setString(3, submission.sha256());
                    insert.setLong(4, submission.bytes());
                    // One that is too large is refused for its size, unseen.
                    insert.setBytes(
                            5, run.isWithinLimits(submission) ? run.bytes(submission) : null);
                    insert.executeUpdate();
                    laidOut++;
                    if (laidOut % BATCH == 0) {
                        connection.commit();
                    }
                }
            }
            connection.commit();
        }
    }

    /** Says what is read for; the files that are laid out for it already, by their places. */
    private static Set<Integer> purpose(Connection connection, SharedRun run) throws SQLException {
        boolean same = purpose(connection).filter(p -> p.digest().equals(run.digest())).isPresent();
        try (Statement statement = connection.createStatement();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "INSERT INTO reading_run (digest, build, reader, task) VALUES (?,"
                                        + " ?, ?, ?)")) {
            statement.execute("DELETE FROM reading_run");
            statement.execute(
                    "DELETE FROM reading_file" + (same ? " WHERE worker IS NOT NULL" : ""));
            insert.setString(1, run.digest());
            insert.setString(2, run.build());
            insert.setString(3, run.reader());
            insert.setBytes(4, run.task());
            insert.executeUpdate();
            Set<Integer> there = new HashSet<>();
            try (ResultSet rows = statement.executeQuery("SELECT position FROM reading_file")) {
                while (rows.next()) {
                    there.add(rows.getInt(1));
                }
            }
            return there;
        }
    }

    /** What is read for at present; empty where nothing is. */
    Optional<Purpose> purpose() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return purpose(connection);
        }
    }

    static Optional<Purpose> purpose(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT digest, build, reader FROM reading_run")) {
            return row.next()
                    ? Optional.of(new Purpose(row.getString(1), row.getString(2), row.getString(3)))
                    : Optional.empty();
        }
    }

    /** What a reader is told. */
    byte[] task() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT task FROM reading_run")) {
            if (!row.next()) {
                throw new SQLException("nothing is being read");
            }
            return row.getBytes(1);
        }
    }

    /** The files of a part that are still to be read, in their order. */
    List<Submission> unread(int part, int parts) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "SELECT file, sha256, bytes FROM reading_file WHERE position % ? ="
                                        + " ? AND worker IS NULL ORDER BY position")) {
            query.setInt(1, parts);
            query.setInt(2, part);
            try (ResultSet rows = query.executeQuery()) {
                List<Submission> files = new ArrayList<>();
                while (rows.next()) {
                    files.add(
                            new Submission(rows.getString(1), rows.getString(2), rows.getLong(3)));
                }
                return files;
            }
        }
    }

    /** The bytes of a file that is to be read. */
    byte[] bytes(Submission submission) throws IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "SELECT content FROM reading_file WHERE sha256 = ? AND content IS"
                                        + " NOT NULL LIMIT 1")) {
            query.setString(1, submission.sha256());
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IOException("not laid out: " + submission.sha256());
                }
                return row.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Notes that a file has been read, as a part of what the caller is about to commit. */
    static void done(Connection connection, Submission submission, String worker, long millis)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE reading_file SET worker = ?, millis = ?, content = NULL WHERE"
                                + " sha256 = ? AND file = ?")) {
            update.setString(1, worker);
            update.setLong(2, millis);
            update.setString(3, submission.sha256());
            update.setString(4, submission.file());
            update.executeUpdate();
        }
    }

    /** The files that have been read, but those at some places. */
    List<Done> done(Set<Integer> known) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT position, file, sha256, bytes, millis FROM reading_file"
                                        + " WHERE worker IS NOT NULL ORDER BY position")) {
            List<Done> done = new ArrayList<>();
            while (rows.next()) {
                if (!known.contains(rows.getInt(1))) {
                    done.add(
                            new Done(
                                    rows.getInt(1),
                                    new Submission(
                                            rows.getString(2), rows.getString(3), rows.getLong(4)),
                                    rows.getLong(5)));
                }
            }
            return done;
        }
    }

    /** Nothing is read any more. */
    void clear() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM reading_run");
            statement.execute("TRUNCATE reading_file");
        }
    }
}
