package org.huibian.ledger.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.huibian.ledger.Manifest;
import org.huibian.ledger.RunRecord;
import org.huibian.ledger.revision.RevisionState;

/**
 * The published revisions in the database: what they were made from, their figures and totals, and
 * how the runs ended; all of it copied from plain files.
 *
 * <p>A revision is kept whole or not at all; one that is kept already stays as it is.
 */
final class RevisionStore {

    private static final Dialect.Row ARCHIVED =
            new Dialect.Row(
                    "archived", List.of("name"), List.of("name VARCHAR(200)", "bytes BIGINT"));

    private static final Dialect.Row RUN_RECORD =
            new Dialect.Row(
                    "run_record",
                    List.of("started", "ended", "digest"),
                    List.of(
                            "started VARCHAR(40)",
                            "ended VARCHAR(40)",
                            "outcome VARCHAR(20)",
                            "revision INT",
                            "digest VARCHAR(64)",
                            "message VARCHAR(1000000)"));

    private final Connection connection;

    RevisionStore(Connection connection) {
        this.connection = connection;
    }

    /** Makes the tables where they are missing; one file may be the input of several. */
    void createTables() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table :
                    List.of(
                            "revision (number INT PRIMARY KEY, digest VARCHAR(64) NOT NULL, build"
                                    + " VARCHAR(64) NOT NULL, previous INT NOT NULL)",
                            "revision_input (revision INT NOT NULL, file VARCHAR(4096) NOT NULL,"
                                    + " sha256 VARCHAR(64) NOT NULL, bytes BIGINT NOT NULL, status"
                                    + " VARCHAR(20) NOT NULL, sub_district VARCHAR(200) NOT NULL)",
                            "total (revision INT NOT NULL, indicator VARCHAR(200) NOT NULL, amount"
                                    + " DECIMAL(40,12), unit VARCHAR(40) NOT NULL, qualifier"
                                    + " VARCHAR(10) NOT NULL, reporting INT NOT NULL, expected INT"
                                    + " NOT NULL, PRIMARY KEY (revision, indicator))",
                            "archived (name VARCHAR(200) PRIMARY KEY, bytes BIGINT NOT NULL)",
                            "run_record (started VARCHAR(40) NOT NULL, ended VARCHAR(40) NOT NULL,"
                                    + " outcome VARCHAR(20) NOT NULL, revision INT NOT NULL, digest"
                                    + " VARCHAR(64) NOT NULL, message VARCHAR(1000000) NOT NULL,"
                                    + " PRIMARY KEY (started, ended, digest))")) {
                statement.execute("CREATE TABLE IF NOT EXISTS " + table);
            }
            statement.execute(
                    "CREATE "
                            + Dialect.of(connection).largeTable()
                            + " IF NOT EXISTS figure (revision INT NOT NULL, sub_district"
                            + " VARCHAR(200) NOT NULL, indicator VARCHAR(200) NOT NULL, amount"
                            + " DECIMAL(40,12) NOT NULL, unit VARCHAR(40) NOT NULL, qualifier"
                            + " VARCHAR(10) NOT NULL, basis VARCHAR(10) NOT NULL, source"
                            + " VARCHAR(1000000) NOT NULL, PRIMARY KEY (revision, sub_district,"
                            + " indicator))");
        }
    }

    /** The numbers of the revisions that are kept. */
    Set<Integer> revisions() throws SQLException {
        Set<Integer> numbers = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT number FROM revision")) {
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
        }
        return numbers;
    }

    /**
     * Keeps a revision and tells how many figures it holds; of one whose tables cannot be read what
     * the manifest says.
     *
     * @param folder where its files lie
     */
    OptionalInt keep(Manifest manifest, Path folder) throws SQLException {
        boolean alone = connection.getAutoCommit();
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            revision(manifest);
            inputs(manifest);
            OptionalInt figures = tables(manifest.revision(), folder);
            connection.commit();
            done = true;
            return figures;
        } finally {
            // Whatever went wrong: going back to single statements would commit what is there.
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(alone);
        }
    }

    private OptionalInt tables(int revision, Path folder) throws SQLException {
        Savepoint before = connection.setSavepoint();
        Optional<List<CSVRecord>> totals = RevisionState.totals(folder);
        if (totals.isPresent()) {
            try (CSVParser figures = RevisionState.figures(folder)) {
                int count = figures(revision, figures);
                totals(revision, totals.get());
                return OptionalInt.of(count);
            } catch (IOException | UncheckedIOException e) {
                connection.rollback(before);
            }
        }
        return OptionalInt.empty();
    }

    private void revision(Manifest manifest) throws SQLException {
        try (PreparedStatement insert = insert("revision", 4)) {
            put(
                    insert,
                    manifest.revision(),
                    manifest.digest(),
                    manifest.build(),
                    manifest.previous());
        }
    }

    private void inputs(Manifest manifest) throws SQLException {
        try (PreparedStatement insert = insert("revision_input", 6)) {
            for (Manifest.Input input : manifest.inputs()) {
                put(
                        insert,
                        manifest.revision(),
                        input.file(),
                        input.sha256(),
                        input.bytes(),
                        input.status(),
                        input.subDistrict());
            }
        }
    }

    private int figures(int revision, Iterable<CSVRecord> figures) throws SQLException {
        int count = 0;
        try (PreparedStatement insert = insert("figure", 8)) {
            for (CSVRecord row : figures) {
                put(
                        insert,
                        revision,
                        row.get("sub_district"),
                        row.get("indicator"),
                        new BigDecimal(row.get("value")),
                        row.get("unit"),
                        row.get("qualifier"),
                        row.get("basis"),
                        row.get("source"));
                count++;
            }
        }
        return count;
    }

    private void totals(int revision, List<CSVRecord> totals) throws SQLException {
        try (PreparedStatement insert = insert("total", 7)) {
            for (CSVRecord row : totals) {
                String value = row.get("value");
                put(
                        insert,
                        revision,
                        row.get("indicator"),
                        value.isEmpty() ? null : new BigDecimal(value),
                        row.get("unit"),
                        row.get("qualifier"),
                        Integer.parseInt(row.get("reporting")),
                        Integer.parseInt(row.get("expected")));
            }
        }
    }

    /** Keeps the name of a file of the archive. */
    void keep(String name, long bytes) throws SQLException {
        try (PreparedStatement merge = merge(ARCHIVED)) {
            put(merge, name, bytes);
        }
    }

    /** Keeps how runs ended and tells how many of them were new. */
    int keep(List<RunRecord> runs) throws SQLException {
        int added = 0;
        try (PreparedStatement merge = merge(RUN_RECORD)) {
            for (RunRecord run : runs) {
                added +=
                        put(
                                merge,
                                run.started(),
                                run.ended(),
                                run.outcome(),
                                run.revision(),
                                run.digest(),
                                run.message());
            }
        }
        return added;
    }

    private PreparedStatement merge(Dialect.Row row) throws SQLException {
        return connection.prepareStatement(Dialect.of(connection).keep(row, false));
    }

    private PreparedStatement insert(String table, int columns) throws SQLException {
        return connection.prepareStatement(
                "INSERT INTO " + table + " VALUES (?" + ", ?".repeat(columns - 1) + ")");
    }

    private static int put(
            PreparedStatement statement, @org.jspecify.annotations.Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement.executeUpdate();
    }
}
