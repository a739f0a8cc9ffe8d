package org.huibian.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same as {@link KillTest} forty times: {@code mvn -Pkills verify}. */
@Tag("kills")
class ManyKillsTest {

    private static final int HALF = 20;

    @TempDir private Path temp;

    @Test
    void fortyKillsGiveFortyIdenticalResults() throws Exception {
        KilledRuns runs = new KilledRuns(temp);
        Random random = new Random(20_251_231);
        List<String> events =
                List.of(
                        "\"receive\"",
                        "\"done\":1",
                        "\"done\":8",
                        "\"done\":17",
                        "\"summarize\"",
                        "\"compose\"",
                        "\"write\"",
                        "\"publish\"");
        runs.killAt("\"publish\"", 1000, false);
        for (int i = 0; i < HALF; i++) {
            runs.killAt(events.get(i % events.size()), random.nextInt(400), i % 7 == 6);
            if (i > 0) {
                runs.killAfter((double) i / HALF, i % 7 == 3);
            }
        }
    }
}
