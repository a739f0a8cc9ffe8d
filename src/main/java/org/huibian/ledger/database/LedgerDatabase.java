package org.huibian.ledger.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.hsqldb.Database;
import org.hsqldb.DatabaseManager;
import org.hsqldb.DatabaseType;
import org.huibian.ledger.Durable;
import org.huibian.ledger.OutputFolder;

/**
 * The files of the embedded database of an output folder; to be touched only under its lock.
 *
 * <p>The database saves work and answers questions; nothing is in it alone. One that is gone or
 * damaged is put aside, and made anew by {@link DatabaseRebuild}.
 */
public final class LedgerDatabase {

    /** Where damaged files are kept, for those who want to look: the last ones only. */
    private static final String ASIDE = "damaged";

    private LedgerDatabase() {}

    /**
     * The address of the database: every commit is on the disk, and no lock file of its own, whose
     * heartbeat would delay the start after a crash.
     */
    public static String url(OutputFolder output) {
        return "jdbc:hsqldb:file:"
                + output.database().toAbsolutePath()
                + ";hsqldb.write_delay=false;hsqldb.tx=mvcc;hsqldb.lock_file=false;shutdown=true";
    }

    /** Opens the database without Spring; it is made where there is none. */
    static Connection open(OutputFolder output) throws IOException, SQLException {
        Files.createDirectories(output.database().getParent());
        return DriverManager.getConnection(url(output), "SA", "");
    }

    /** Closes it for good: everything is in its script, nothing left to be taken up. */
    static void shutDown(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }

    /**
     * Puts the files of the database aside into {@code db/damaged}, in place of those put aside
     * before. The log of the runs stays.
     */
    public static void putAside(OutputFolder output) throws IOException {
        letGo(output);
        Path folder = output.database().getParent();
        if (!Files.isDirectory(folder)) {
            return;
        }
        Path aside = folder.resolve(ASIDE);
        Durable.deleteTree(aside);
        Files.createDirectories(aside);
        for (Path file : files(output)) {
            Files.move(
                    file, aside.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A database that could be opened in part only stays with the process until it is closed. */
    private static void letGo(OutputFolder output) {
        Database open =
                DatabaseManager.lookupDatabaseObject(
                        DatabaseType.DB_FILE, output.database().toAbsolutePath().toString());
        if (open != null) {
            open.close(Database.CLOSEMODE_IMMEDIATELY);
        }
    }

    private static List<Path> files(OutputFolder output) throws IOException {
        String start = output.database().getFileName() + ".";
        try (Stream<Path> files = Files.list(output.database().getParent())) {
            return files.filter(file -> file.getFileName().toString().startsWith(start)).toList();
        }
    }
}
