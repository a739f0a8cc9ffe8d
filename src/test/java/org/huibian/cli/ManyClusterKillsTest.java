package org.huibian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.huibian.PostgresServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty workers and ten managers are killed: {@code mvn -Pkills verify}. */
@Tag("kills")
class ManyClusterKillsTest {

    /** What the manager says last before it is killed. */
    private static final List<String> MOMENTS =
            List.of(
                    "\"receive\"",
                    "\"extract\"",
                    "\"done\":1",
                    "\"done\":9",
                    "\"done\":17",
                    "\"done\":30",
                    "\"summarize\"",
                    "\"compose\"",
                    "\"write\"",
                    "\"publish\"");

    @TempDir private Path temp;

    @Test
    void twentyKilledWorkersAndTenKilledManagersGiveTheBytesOfOneMachine() throws Exception {
        assumeTrue(PostgresServer.isInstalled(), PostgresServer.NONE);
        Random random = new Random(20_251_231);
        try (PostgresServer server = PostgresServer.start()) {
            SharedJob job = new SharedJob(server, temp);
            for (int i = 0; i < MOMENTS.size(); i++) {
                String moment = i + ": " + MOMENTS.get(i);
                SharedJob.Story story = job.story();
                try (OtherProcess killed = story.manager();
                        OtherProcess first = story.worker()) {
                    first.awaitLine(i % 4 == 0 ? "ready" : "worked");
                    first.leave(random.nextInt(400)).kill();
                    try (OtherProcess second = story.worker()) {
                        killed.awaitLine(MOMENTS.get(i));
                        killed.leave(random.nextInt(300)).kill();
                        if (i % 3 == 2 && i < 6) {
                            story.forgetEnd();
                        }
                        finish(story, second, random.nextInt(6000), moment);
                    }
                }
                story.assertSame(moment);
            }
        }
    }

    /** The next run takes it up, while a second worker is killed and a third one comes. */
    private static void finish(SharedJob.Story story, OtherProcess second, int life, String moment)
            throws Exception {
        try (OtherProcess next = story.manager()) {
            second.leave(life).kill();
            try (OtherProcess third = story.worker()) {
                String said = next.rest();
                assertThat(next.exit()).as(moment + "\n" + said).isZero();
                third.terminate();
                // 143: before the program listens, it is ended by the system.
                assertThat(third.exit()).as(moment).isIn(0, 143);
            }
        }
    }
}
