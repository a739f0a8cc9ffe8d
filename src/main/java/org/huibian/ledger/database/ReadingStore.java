package org.huibian.ledger.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.database.shelf.ReadingShelf;
import org.huibian.source.Submission;
import org.huibian.summary.intake.Reading;

/**
 * What was received and read, in the database: kept by content, so that an unchanged file is read
 * once per vocabulary and program.
 *
 * <p>Every write may be repeated: a part of a run that is done again changes nothing.
 */
public final class ReadingStore {

    private static final Dialect.Row RECEIPT =
            new Dialect.Row(
                    "receipt",
                    List.of("digest", "file"),
                    List.of(
                            "digest VARCHAR(64)",
                            "file VARCHAR(4096)",
                            "sha256 VARCHAR(64)",
                            "bytes BIGINT",
                            "revision INT"));

    private final DataSource database;
    private final OutputFolder output;

    /** In a database that is open under the lock of its output folder. */
    public ReadingStore(DataSource database, OutputFolder output) {
        this.database = database;
        this.output = output;
    }

    /** Takes up the revisions and runs that the plain files know and the database does not. */
    public void catchUp() throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            DatabaseRebuild.catchUp(output, connection);
        }
    }

    /** Makes the tables where they are missing. */
    public void createTables() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS receipt (digest VARCHAR(64) NOT NULL, file"
                            + " VARCHAR(4096) NOT NULL, sha256 VARCHAR(64) NOT NULL, bytes BIGINT"
                            + " NOT NULL, revision INT NOT NULL, PRIMARY KEY (digest, file))");
            statement.execute(ReadingRow.table(Dialect.of(connection)));
        }
    }

    /**
     * Notes the files of a run.
     *
     * @param digest identity of the run
     * @param revision number of the revision it makes
     */
    public void receive(String digest, int revision, List<Submission> submissions)
            throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement receipt =
                        connection.prepareStatement(Dialect.of(connection).keep(RECEIPT, true))) {
            for (Submission submission : submissions) {
                receipt.setString(1, digest);
                receipt.setString(2, submission.file());
                receipt.setString(3, submission.sha256());
                receipt.setLong(4, submission.bytes());
                receipt.setInt(5, revision);
                receipt.executeUpdate();
            }
        }
    }

    /** The files of a run that have not been read yet, by name. */
    public List<Submission> unread(String digest, String reader) throws SQLException {
        String query =
                "SELECT r.file, r.sha256, r.bytes FROM receipt r WHERE r.digest = ? AND NOT EXISTS"
                        + " (SELECT 1 FROM extraction x WHERE x.file = r.file AND x.sha256 ="
                        + " r.sha256 AND x.reader = ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, digest);
            statement.setString(2, reader);
            try (ResultSet rows = statement.executeQuery()) {
                List<Submission> submissions = new ArrayList<>();
                while (rows.next()) {
                    submissions.add(
                            new Submission(rows.getString(1), rows.getString(2), rows.getLong(3)));
                }
                submissions.sort(java.util.Comparator.comparing(Submission::file));
                return submissions;
            }
        }
    }

    /** Keeps what was read of files, or why they could not be read: all of it or nothing. */
    public void keep(String reader, List<Reading> readings) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                keep(connection, reader, readings);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** The same as a part of what the caller is about to commit. */
    public static void keep(Connection connection, String reader, List<Reading> readings)
            throws SQLException {
        try (PreparedStatement statement = ReadingRow.keeping(connection)) {
            for (Reading reading : readings) {
                ReadingRow.set(statement, reader, reading);
                statement.executeUpdate();
            }
        }
    }

    /**
     * What was read of the files of a run, by name.
     *
     * @throws SQLException also if what is kept is not what was once written
     */
    public List<Reading> readings(String digest, String reader) throws SQLException {
        String query =
                "SELECT r.file, r.sha256, r.bytes, COALESCE((SELECT MIN(i.revision) FROM"
                        + " revision_input i WHERE i.file = r.file AND i.sha256 = r.sha256 AND"
                        + " i.status <> 'withdrawn'), r.revision), x.content, x.refusal,"
                        + " x.checksum FROM receipt r JOIN extraction x ON x.file = r.file AND"
                        + " x.sha256 = r.sha256 WHERE r.digest = ? AND x.reader = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            Dialect.of(connection).bitByBit(statement);
            statement.setString(1, digest);
            statement.setString(2, reader);
            try (ResultSet rows = statement.executeQuery()) {
                List<Reading> readings = new ArrayList<>();
                ReadingShelf shelf = ReadingShelf.ofThisProcess(output.database().getParent());
                while (rows.next()) {
                    readings.add(shelf.put(ReadingRow.reading(rows)));
                }
                readings.sort(
                        java.util.Comparator.comparing(reading -> reading.submission().file()));
                return readings;
            }
        }
    }

    /**
     * What was read of a file; empty where nothing was.
     *
     * @param revision number of the revision that is being made
     */
    public Optional<Reading> reading(Submission submission, String reader, int revision)
            throws SQLException {
        String query =
                "SELECT file, sha256, CAST(? AS BIGINT), CAST(? AS INT), content, refusal, checksum"
                        + " FROM extraction WHERE file = ? AND sha256 = ? AND reader = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, submission.bytes());
            statement.setInt(2, revision);
            statement.setString(3, submission.file());
            statement.setString(4, submission.sha256());
            statement.setString(5, reader);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(ReadingRow.reading(row)) : Optional.empty();
            }
        }
    }
}
