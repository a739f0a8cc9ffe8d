package org.huibian.ledger.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.huibian.source.Submission;
import org.huibian.summary.intake.Reading;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code extraction}: what was read of a file, beside a checksum. */
final class ReadingRow {

    private ReadingRow() {}

    /** The statement that makes the table where it is missing. */
    static String table(Dialect dialect) {
        return "CREATE TABLE IF NOT EXISTS extraction (file VARCHAR(4096) NOT NULL, sha256"
                + " VARCHAR(64) NOT NULL, reader VARCHAR(64) NOT NULL, content "
                + dialect.longText()
                + ", refusal VARCHAR(10000), checksum VARCHAR(64) NOT NULL,"
                + " PRIMARY KEY (file, sha256, reader))";
    }

    /** The statement that {@link #set} fills; the row takes the place of one that is there. */
    static PreparedStatement keeping(Connection connection) throws SQLException {
        Dialect dialect = Dialect.of(connection);
        Dialect.Row row =
                new Dialect.Row(
                        "extraction",
                        List.of("file", "sha256", "reader"),
                        List.of(
                                "file VARCHAR(4096)",
                                "sha256 VARCHAR(64)",
                                "reader VARCHAR(64)",
                                "content " + dialect.longText(),
                                "refusal VARCHAR(10000)",
                                "checksum VARCHAR(64)"));
        return connection.prepareStatement(dialect.keep(row, true));
    }

    /** Fills the statement with a reading. */
    static void set(PreparedStatement statement, String reader, Reading reading)
            throws SQLException {
        ReadingText text = ReadingText.of(reading);
        statement.setString(1, reading.submission().file());
        statement.setString(2, reading.submission().sha256());
        statement.setString(3, reader);
        statement.setString(4, text.extraction());
        statement.setString(5, text.refusal());
        statement.setString(6, checksum(text.extraction(), text.refusal()));
    }

    /**
     * The reading of a row of file, hash, size, first revision, content, refusal and checksum.
     *
     * @throws SQLException also if it is not what was once written
     */
    static Reading reading(ResultSet row) throws SQLException {
        String content = row.getString(5);
        String refusal = row.getString(6);
        if (!checksum(content, refusal).equals(row.getString(7))) {
            throw damaged(row, null);
        }
        Submission submission = new Submission(row.getString(1), row.getString(2), row.getLong(3));
        try {
            return new ReadingText(content, refusal).reading(submission, row.getInt(4));
        } catch (UncheckedIOException e) {
            throw damaged(row, e.getCause());
        }
    }

    private static SQLException damaged(ResultSet row, @Nullable IOException cause)
            throws SQLException {
        return new SQLException("damaged: what was read of " + row.getString(1), cause);
    }

    /**
     * Tells what a disk has damaged from what was written; nobody is kept from writing another
     * text.
     */
    private static String checksum(@Nullable String content, @Nullable String refusal) {
        byte[] bytes =
                Objects.requireNonNullElseGet(
                                content, () -> Objects.requireNonNullElse(refusal, ""))
                        .getBytes(StandardCharsets.UTF_8);
        CRC32 one = new CRC32();
        CRC32C other = new CRC32C();
        one.update(bytes);
        other.update(bytes);
        return "%s-%x-%08x-%08x"
                .formatted(
                        content == null ? "refusal" : "extraction",
                        bytes.length,
                        one.getValue(),
                        other.getValue());
    }
}
