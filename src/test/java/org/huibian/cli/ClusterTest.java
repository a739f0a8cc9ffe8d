package org.huibian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibian.PostgresServer;
import org.huibian.cli.console.ExitCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes work on one job, and any of them may be killed. */
class ClusterTest {

    private static final Pattern DONE = Pattern.compile("\"done\":(\\d+)");

    @TempDir private static Path temp;

    private static PostgresServer server;
    private static SharedJob job;

    @BeforeAll
    static void startDatabase() throws Exception {
        assumeTrue(PostgresServer.isInstalled(), PostgresServer.NONE);
        server = PostgresServer.start();
        job = new SharedJob(server, temp);
    }

    @AfterAll
    static void stopDatabase() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void twoWorkersGiveTheBytesOfOneMachineAlsoWhenOneIsStoppedInTheMiddleOfAPart()
            throws Exception {
        SharedJob.Story story = job.story();
        try (OtherProcess manager = story.manager()) {
            // Waits for somebody to read.
            manager.awaitLine("worker " + server.address());
            assertOthersAreRefused(story);
            try (Connection hold = story.holdReadings();
                    OtherProcess one = story.worker();
                    OtherProcess other = story.worker()) {
                story.awaitHeld(one);
                one.terminate();
                hold.rollback();
                int first = done(one.rest());
                assertThat(one.exit()).isZero();
                // Its part was not given up, and nobody read it again.
                assertThat(first).isPositive();
                String said = manager.rest();
                assertThat(manager.exit()).as(said).isZero();
                assertThat(first + done(other.terminate().rest())).isEqualTo(SharedJob.FILES);
                assertThat(other.exit()).isZero();
            }
        }
        story.assertSame("two workers");
        assertThat(story.log()).doesNotContain(story.environment().get("PGPASSWORD"));
        assertRebuilt(story);
    }

    /** One of another build may not read, and nobody may drop what a run is using. */
    private static void assertOthersAreRefused(SharedJob.Story story) throws Exception {
        try (OtherProcess foreign = story.worker(otherBuild());
                OtherProcess rebuild = story.rebuildForAnotherFolder()) {
            String refused = foreign.rest();
            assertThat(foreign.exit()).as(refused).isEqualTo(ExitCode.USAGE);
            assertThat(refused).contains("huibian.jar", "--schema story_").doesNotContain("worked");
            String locked = rebuild.rest();
            assertThat(rebuild.exit()).as(locked).isEqualTo(ExitCode.LOCKED);
            assertThat(locked).contains("（huibian run ");
        }
    }

    /** All that matters lies in plain files. */
    private static void assertRebuilt(SharedJob.Story story) throws Exception {
        int figures = story.rows("figure");
        try (Connection connection = story.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE figure CASCADE");
            statement.execute("TRUNCATE revision CASCADE");
        }
        try (OtherProcess rebuild = story.rebuild()) {
            String said = rebuild.rest();
            assertThat(rebuild.exit()).as(said).isZero();
            assertThat(said)
                    .contains("\"revisions\":1", "\"damaged\":[]", "\"lost\":[]")
                    .contains("\"figures\":" + figures);
        }
        assertThat(story.rows("figure")).isEqualTo(figures).isPositive();
        assertThat(story.rows("revision")).isEqualTo(1);
        // Of what was under way nothing is left that a next run could stumble over.
        assertThat(story.rows("batch_job_execution")).isZero();
    }

    @Test
    void killedWorkerAndThenAKilledManagerCostNothing() throws Exception {
        SharedJob.Story story = job.story();
        int first;
        try (OtherProcess killed = story.manager();
                OtherProcess worker = story.worker()) {
            first = done(String.join("\n", worker.awaitLine("worked")));
            worker.kill();
            try (OtherProcess other = story.worker()) {
                String said = String.join("\n", other.awaitLine("worked"));
                killed.kill();
                try (OtherProcess next = story.manager()) {
                    String end = next.rest();
                    assertThat(next.exit()).as(end).isZero();
                }
                assertThat(done(said + other.terminate().rest()))
                        .isPositive()
                        .isLessThanOrEqualTo(SharedJob.FILES - first);
            }
        }
        story.assertSame("after a killed worker and a killed manager");
    }

    @Test
    void runOfOneMachineLoadsNothingOfSeveral() throws Exception {
        assertThat(job.loaded())
                .contains("org.huibian.batch.CompileJob ")
                .doesNotContain(
                        "org.huibian.batch.cluster",
                        "org.springframework.batch.integration",
                        "org.springframework.integration",
                        "org.springframework.messaging",
                        "reactor.core");
    }

    /** How many files a worker says it has read. */
    private static int done(String said) {
        Matcher matcher = DONE.matcher(said);
        int done = 0;
        while (matcher.find()) {
            done = Integer.parseInt(matcher.group(1));
        }
        return done;
    }

    /** The classes of the program with a file more; the faces do not count for its build. */
    private static String otherBuild() throws IOException {
        Path own = Path.of("target", "classes");
        Path copy = temp.resolve("other-build");
        try (Stream<Path> files = Files.walk(own)) {
            for (Path file : files.filter(f -> !f.toString().endsWith(".ttf")).toList()) {
                Files.copy(file, copy.resolve(own.relativize(file).toString()));
            }
        }
        Files.writeString(copy.resolve("more.txt"), "more");
        return copy + File.pathSeparator + OtherProcess.classes();
    }
}
