package org.huibian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huibian.PostgresServer;
import org.huibian.batch.SmallJob;

/**
 * A job of some forty files that several processes work on, and the revision that one machine makes
 * of it.
 */
final class SharedJob {

    /** Enough for some parts. */
    static final int FILES = 43;

    private final PostgresServer server;
    private final SmallJob job;
    private final Path reference;
    private final Path temp;
    private final Path loaded;
    private int schemas;

    /** Writes the job and has a process make its revision alone. */
    SharedJob(PostgresServer server, Path temp) throws IOException, InterruptedException {
        this.server = server;
        this.temp = temp;
        this.job = SmallJob.in(temp);
        for (int i = 0; i < FILES - 3; i++) {
            job.submit("附件" + i + ".txt", "会议记录第" + i + "号，参会" + (i + 3) + "人。");
        }
        // So large that it is read by a process of its own.
        job.submit("附件.txt", "会议记录，参会3人。\n".repeat(15_000));
        this.reference = temp.resolve("reference");
        this.loaded = temp.resolve("loaded.txt");
        try (OtherProcess alone =
                OtherProcess.start(
                        List.of("-Xlog:class+load:file=" + loaded),
                        Huibian.class,
                        "run",
                        job.folder().toString(),
                        "--output",
                        reference.toString())) {
            String said = alone.rest();
            assertThat(alone.exit()).as(said).isZero();
        }
    }

    /** The classes that the run of one machine loaded. */
    String loaded() throws IOException {
        return Files.readString(loaded);
    }

    /** A schema of its own, and an output folder, for one story. */
    Story story() throws IOException {
        schemas++;
        String schema = "story_" + schemas;
        job.configure(
                """
                cluster:
                  database: %s
                  user: %s
                  schema: %s
                """
                        .formatted(server.address(), PostgresServer.USER, schema));
        return new Story(schema, temp.resolve("out" + schemas));
    }

    /** One run of the job by several processes. */
    final class Story {

        private final String schema;
        private final Path output;

        private Story(String schema, Path output) {
            this.schema = schema;
            this.output = output;
        }

        /** The one that compiles. */
        OtherProcess manager() throws IOException {
            return onJob("run", output);
        }

        /** Makes the shared database anew. */
        OtherProcess rebuild() throws IOException {
            return onJob("recover", output, "--rebuild");
        }

        /** The same for an output folder that the database does not belong to. */
        OtherProcess rebuildForAnotherFolder() throws IOException {
            return onJob("recover", temp.resolve("elsewhere"), "--rebuild");
        }

        private OtherProcess onJob(String verb, Path results, String... more) throws IOException {
            List<String> words = new ArrayList<>(List.of(verb, job.folder().toString()));
            words.addAll(List.of("--output", results.toString(), "--json"));
            words.addAll(List.of(more));
            return OtherProcess.start(
                    server.environment(),
                    OtherProcess.classes(),
                    List.of(),
                    Huibian.class,
                    words.toArray(String[]::new));
        }

        /** One that reads for it, one file at a time. */
        OtherProcess worker() throws IOException {
            return worker(OtherProcess.classes());
        }

        /** The same of other classes. */
        OtherProcess worker(String classes) throws IOException {
            return OtherProcess.start(
                    server.environment(),
                    classes,
                    List.of("-Dhuibian.threads=1"),
                    Huibian.class,
                    "worker",
                    server.address(),
                    "--user",
                    PostgresServer.USER,
                    "--schema",
                    schema,
                    "--json");
        }

        /** Everything is as one machine makes it. */
        void assertSame(String moment) throws IOException {
            for (String folder : List.of("revisions", "archive")) {
                List<Path> files = SmallJob.files(reference.resolve(folder)).toList();
                assertThat(files).hasSizeGreaterThan(10);
                assertThat(SmallJob.files(output.resolve(folder)).toList())
                        .as(moment)
                        .isEqualTo(files);
                for (Path file : files) {
                    assertThat(output.resolve(folder).resolve(file))
                            .as(moment)
                            .hasSameBinaryContentAs(reference.resolve(folder).resolve(file));
                }
            }
            assertThat(Files.readString(output.resolve("latest.json")))
                    .as(moment)
                    .isEqualTo(Files.readString(reference.resolve("latest.json")));
        }

        /** As if the database had been away when a killed run wanted to note its end. */
        void forgetEnd() throws SQLException {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("UPDATE batch_job_execution SET status = 'UNKNOWN'");
                statement.execute(
                        "UPDATE batch_step_execution SET status = 'UNKNOWN' WHERE step_name ="
                                + " 'extract'");
            }
        }

        /** A session of the test in its schema. */
        Connection connect() throws SQLException {
            return DriverManager.getConnection(
                    server.address() + "?currentSchema=" + schema,
                    PostgresServer.USER,
                    server.environment().get("PGPASSWORD"));
        }

        /** How many rows a table has. */
        int rows(String table) throws SQLException {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                row.next();
                return row.getInt(1);
            }
        }

        /** Keeps the files that workers read from being noted, until it is closed. */
        Connection holdReadings() throws SQLException {
            Connection hold = connect();
            hold.setAutoCommit(false);
            try (Statement statement = hold.createStatement()) {
                statement.execute("LOCK TABLE extraction IN SHARE MODE");
            }
            return hold;
        }

        /** Waits until a process has read files and is about to note them. */
        void awaitHeld(OtherProcess process) throws SQLException {
            String query =
                    "SELECT pg_sleep(0.05), COUNT(*) FROM pg_stat_activity WHERE wait_event_type ="
                            // Workers that begin together may wait for one another elsewhere.
                            + " 'Lock' AND wait_event = 'relation' AND query LIKE 'INSERT INTO extraction%'"
                            + " AND application_name LIKE '% "
                            + process.number()
                            + "@%'";
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                boolean held = false;
                while (!held) {
                    try (ResultSet row = statement.executeQuery(query)) {
                        row.next();
                        held = row.getInt(2) > 0;
                    }
                }
            }
        }

        /** What the log of the last run says. */
        String log() throws IOException {
            StringBuilder text = new StringBuilder();
            for (Path log : SmallJob.files(output.resolve("db/logs")).toList()) {
                text.append(Files.readString(output.resolve("db/logs").resolve(log)));
            }
            return text.toString();
        }

        /** A map of the environment of its processes. */
        Map<String, String> environment() {
            return server.environment();
        }
    }
}
