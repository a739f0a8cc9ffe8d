package org.huibian.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huibian.batch.progress.RunListener;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.job.JobFolder;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.database.LedgerDatabase;
import org.huibian.message.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that earlier runs left is of a time to come: the clock was put right since. */
class ClockSetBackTest {

    @TempDir private Path temp;

    @Test
    void stoppedRunIsTakenUpAndEndsLikeAnUndisturbedOne() throws Exception {
        SmallJob job = SmallJob.in(temp);
        OutputFolder output = new OutputFolder(temp.resolve("结果"));
        OutputFolder undisturbed = new OutputFolder(temp.resolve("undisturbed"));
        job.run(output.path());
        job.run(undisturbed.path());
        job.submit("白苇镇（更正）.txt", SmallJob.report("白苇镇", 2025, 90, 85));
        assertThat(stopped(job, output).end()).isEqualTo(RunOutcome.End.INTERRUPTED);

        setAhead(output);
        setAhead(new OutputFolder(job.folder()));
        assertThat(job.run(output.path()).end()).isEqualTo(RunOutcome.End.PUBLISHED);

        job.run(undisturbed.path());
        for (Path file : SmallJob.files(undisturbed.revision(2)).toList()) {
            assertThat(output.revision(2).resolve(file))
                    .hasSameBinaryContentAs(undisturbed.revision(2).resolve(file));
        }
        assertThat(job.run(output.path()).end()).isEqualTo(RunOutcome.End.UNCHANGED);
    }

    /** A run that is asked to stop as soon as it composes. */
    private static RunOutcome stopped(SmallJob job, OutputFolder output) throws IOException {
        JobFolder folder = JobFolder.at(job.folder());
        List<Compiler> running = new ArrayList<>();
        RunListener listener =
                new RunListener() {
                    @Override
                    public void step(String name) {
                        if (name.equals("compose")) {
                            running.get(0).stop();
                        }
                    }

                    @Override
                    public void read(String file, boolean readable, int done, int total) {
                        // Only the steps matter.
                    }

                    @Override
                    public void note(Message message) {
                        throw new AssertionError(message.text());
                    }
                };
        running.add(new Compiler(folder, folder.settings(), output, false, listener));
        return running.get(0).run();
    }

    /** Puts all files and all that the database holds of time ahead by three years. */
    private static void setAhead(OutputFolder folder) throws IOException, SQLException {
        FileTime ahead = FileTime.from(Instant.now().plus(Duration.ofDays(1096)));
        if (Files.exists(Path.of(folder.database() + ".script"))) {
            setDatabaseAhead(folder);
        }
        try (Stream<Path> files = Files.walk(folder.path())) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, ahead);
            }
        }
    }

    private static void setDatabaseAhead(OutputFolder output) throws SQLException {
        int moved = 0;
        try (Connection connection =
                        DriverManager.getConnection(LedgerDatabase.url(output), "SA", "");
                Statement statement = connection.createStatement()) {
            for (String column : times(connection)) {
                String[] name = column.split("\\.");
                moved +=
                        statement.executeUpdate(
                                "UPDATE %1$s SET %2$s = %2$s + INTERVAL '3' YEAR"
                                        .formatted(name[0], name[1]));
            }
            statement.execute("SHUTDOWN");
        }
        assertThat(moved).isGreaterThan(10);
    }

    /** The columns that hold a time, as TABLE.COLUMN. */
    private static List<String> times(Connection connection) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, "PUBLIC", "%", "%")) {
            while (found.next()) {
                if (found.getString("TYPE_NAME").startsWith("TIMESTAMP")) {
                    columns.add(
                            found.getString("TABLE_NAME") + "." + found.getString("COLUMN_NAME"));
                }
            }
        }
        return columns;
    }
}
