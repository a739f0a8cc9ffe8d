package org.huibian.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.huibian.extract.Extraction;
import org.huibian.message.Message;
import org.huibian.source.Submission;
import org.huibian.summary.Reading;

/**
 * What was received and read, in the database: kept by content, so that an unchanged file is read
 * once per vocabulary and program.
 *
 * <p>Every write may be repeated: a part of a run that is done again changes nothing.
 */
public final class ReadingStore {

    private final DataSource database;

    /** In a database that is open under the lock of its output folder. */
    public ReadingStore(DataSource database) {
        this.database = database;
    }

    /** Makes the tables where they are missing. */
    public void createTables() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS submission (file VARCHAR(1000) NOT NULL, sha256"
                            + " CHAR(64) NOT NULL, bytes BIGINT NOT NULL, first_seen INT NOT NULL,"
                            + " PRIMARY KEY (file, sha256))");
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS received (digest CHAR(64) NOT NULL, file"
                            + " VARCHAR(1000) NOT NULL, sha256 CHAR(64) NOT NULL, PRIMARY KEY"
                            + " (digest, file))");
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS reading (file VARCHAR(1000) NOT NULL, sha256"
                            + " CHAR(64) NOT NULL, reader CHAR(64) NOT NULL, extraction"
                            + " CLOB(64M), refusal VARCHAR(10000), PRIMARY KEY (file, sha256,"
                            + " reader))");
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
                PreparedStatement seen =
                        connection.prepareStatement(
                                "MERGE INTO submission AS s USING (VALUES(CAST(? AS VARCHAR(1000)),"
                                        + " CAST(? AS CHAR(64)), CAST(? AS BIGINT), CAST(? AS"
                                        + " INT))) AS v(f, h, b, r) ON s.file = v.f AND s.sha256 ="
                                        + " v.h WHEN NOT MATCHED THEN INSERT VALUES v.f, v.h, v.b,"
                                        + " v.r");
                PreparedStatement received =
                        connection.prepareStatement(
                                "MERGE INTO received AS s USING (VALUES(CAST(? AS CHAR(64)), CAST(?"
                                        + " AS VARCHAR(1000)), CAST(? AS CHAR(64)))) AS v(d, f, h)"
                                        + " ON s.digest = v.d AND s.file = v.f WHEN NOT MATCHED"
                                        + " THEN INSERT VALUES v.d, v.f, v.h")) {
            for (Submission submission : submissions) {
                seen.setString(1, submission.file());
                seen.setString(2, submission.sha256());
                seen.setLong(3, submission.bytes());
                seen.setInt(4, revision);
                seen.executeUpdate();
                received.setString(1, digest);
                received.setString(2, submission.file());
                received.setString(3, submission.sha256());
                received.executeUpdate();
            }
        }
    }

    /** The files of a run that have not been read yet, by name. */
    public List<Submission> unread(String digest, String reader) throws SQLException {
        String query =
                "SELECT s.file, s.sha256, s.bytes FROM received r JOIN submission s ON s.file ="
                        + " r.file AND s.sha256 = r.sha256 WHERE r.digest = ? AND NOT EXISTS"
                        + " (SELECT 1 FROM reading x WHERE x.file = s.file AND x.sha256 ="
                        + " s.sha256 AND x.reader = ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, digest);
            statement.setString(2, reader);
            try (ResultSet rows = statement.executeQuery()) {
                List<Submission> submissions = new ArrayList<>();
                while (rows.next()) {
                    submissions.add(
                            new Submission(
                                    rows.getString(1), rows.getString(2).strip(), rows.getLong(3)));
                }
                submissions.sort(java.util.Comparator.comparing(Submission::file));
                return submissions;
            }
        }
    }

    /** Keeps what was read of a file, or why it could not be read. */
    public void keep(String reader, Reading reading) throws SQLException {
        String extraction = reading.extraction().map(Json.LINE::writeValueAsString).orElse(null);
        String refusal =
                reading.unreadable()
                        .map(message -> Json.LINE.writeValueAsString(Refusal.of(message)))
                        .orElse(null);
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "MERGE INTO reading AS s USING (VALUES(CAST(? AS VARCHAR(1000)),"
                                        + " CAST(? AS CHAR(64)), CAST(? AS CHAR(64)), CAST(? AS"
                                        + " CLOB(64M)), CAST(? AS VARCHAR(10000)))) AS v(f, h, r,"
                                        + " e, u) ON s.file = v.f AND s.sha256 = v.h AND s.reader ="
                                        + " v.r WHEN MATCHED THEN UPDATE SET s.extraction = v.e,"
                                        + " s.refusal = v.u WHEN NOT MATCHED THEN INSERT VALUES"
                                        + " v.f, v.h, v.r, v.e, v.u")) {
            statement.setString(1, reading.submission().file());
            statement.setString(2, reading.submission().sha256());
            statement.setString(3, reader);
            statement.setString(4, extraction);
            statement.setString(5, refusal);
            statement.executeUpdate();
        }
    }

    /** What was read of the files of a run, by name. */
    public List<Reading> readings(String digest, String reader) throws SQLException {
        String query =
                "SELECT s.file, s.sha256, s.bytes, s.first_seen, x.extraction, x.refusal FROM"
                        + " received r JOIN submission s ON s.file = r.file AND s.sha256 ="
                        + " r.sha256 JOIN reading x ON x.file = s.file AND x.sha256 = s.sha256"
                        + " WHERE r.digest = ? AND x.reader = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, digest);
            statement.setString(2, reader);
            try (ResultSet rows = statement.executeQuery()) {
                List<Reading> readings = new ArrayList<>();
                while (rows.next()) {
                    readings.add(reading(rows));
                }
                readings.sort(
                        java.util.Comparator.comparing(reading -> reading.submission().file()));
                return readings;
            }
        }
    }

    private static Reading reading(ResultSet row) throws SQLException {
        Submission submission =
                new Submission(row.getString(1), row.getString(2).strip(), row.getLong(3));
        return new Reading(
                submission,
                row.getInt(4),
                Optional.ofNullable(row.getString(5))
                        .map(json -> Json.LINE.readValue(json, Extraction.class)),
                Optional.ofNullable(row.getString(6))
                        .map(json -> Json.LINE.readValue(json, Refusal.class).message()));
    }

    /**
     * A message as it is kept.
     *
     * @param room name of the class whose bundle has the key
     * @param key the key
     * @param values what stands in its places, as text
     */
    record Refusal(String room, String key, List<String> values) {

        static Refusal of(Message message) {
            return new Refusal(
                    message.room().getName(),
                    message.key(),
                    message.values().stream().map(String::valueOf).toList());
        }

        Message message() {
            try {
                return Message.of(Class.forName(room), key, values.toArray());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("kept by a program that had " + room, e);
            }
        }
    }
}
