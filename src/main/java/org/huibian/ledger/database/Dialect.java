package org.huibian.ledger.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** How the two databases that may hold the ledger differ (数据库方言). */
enum Dialect {

    /** The embedded database of an output folder. */
    HSQLDB("CLOB(64M)", "CACHED TABLE") {
        @Override
        String keep(Row row, boolean update) {
            String merge =
                    "MERGE INTO %s AS s USING (VALUES(%s)) AS v(%s) ON %s"
                            .formatted(
                                    row.table,
                                    row.each(row.columns, "CAST(? AS %2$s)", ", "),
                                    row.each(row.columns, "v_%1$s", ", "),
                                    row.each(row.keyed(true), "s.%1$s = v.v_%1$s", " AND "));
            String matched =
                    " WHEN MATCHED THEN UPDATE SET "
                            + row.each(row.keyed(false), "s.%1$s = v.v_%1$s", ", ");
            String missing =
                    " WHEN NOT MATCHED THEN INSERT VALUES "
                            + row.each(row.columns, "v.v_%1$s", ", ");
            return merge + (update ? matched : "") + missing;
        }

        @Override
        void bitByBit(Statement query) {
            // Hands out rows bit by bit as it is.
        }
    },

    /** The shared database of several machines. */
    POSTGRESQL("TEXT", "TABLE") {
        @Override
        String keep(Row row, boolean update) {
            return "INSERT INTO %s VALUES (%s) ON CONFLICT (%s) DO %s"
                    .formatted(
                            row.table,
                            row.each(row.columns, "?", ", "),
                            String.join(", ", row.keys),
                            update
                                    ? "UPDATE SET "
                                            + row.each(
                                                    row.keyed(false), "%1$s = EXCLUDED.%1$s", ", ")
                                    : "NOTHING");
        }

        @Override
        void bitByBit(Statement query) throws SQLException {
            query.getConnection().setAutoCommit(false);
            query.setFetchSize(AT_ONCE);
        }
    };

    /** Rows that are held at once: each may be of many megabytes. */
    private static final int AT_ONCE = 32;

    private final String longText;
    private final String largeTable;

    Dialect(String longText, String largeTable) {
        this.longText = longText;
        this.largeTable = largeTable;
    }

    /** That of an open database. */
    static Dialect of(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")
                ? POSTGRESQL
                : HSQLDB;
    }

    /** The type of a text of many megabytes. */
    String longText() {
        return longText;
    }

    /** What creates a table whose rows are not held in memory. */
    String largeTable() {
        return largeTable;
    }

    /**
     * A statement that writes a row, whether or not there is one with its keys.
     *
     * @param update whether a row that is there becomes the new one; else it stays
     */
    abstract String keep(Row row, boolean update);

    /** Has a query hand out its rows as they are asked for, not all of them at once. */
    abstract void bitByBit(Statement query) throws SQLException;

    /**
     * What the rows of a table are made of.
     *
     * @param table its name
     * @param keys names of the columns that tell a row from the others
     * @param columns name and type of every column, in the order of the table
     */
    record Row(String table, List<String> keys, List<String> columns) {

        private List<String> keyed(boolean key) {
            return columns.stream().filter(column -> keys.contains(name(column)) == key).toList();
        }

        private String each(List<String> some, String pattern, String between) {
            return some.stream()
                    .map(column -> pattern.formatted(name(column), type(column)))
                    .collect(Collectors.joining(between));
        }

        private static String name(String column) {
            return column.substring(0, column.indexOf(' '));
        }

        private static String type(String column) {
            return column.substring(column.indexOf(' ') + 1);
        }
    }
}
