package org.huibian.batch;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed at any moment is taken up by the next one, with the same bytes. */
class KillTest {

    @TempDir private Path temp;

    @Test
    void runKilledAtSixMomentsEndsLikeAnUndisturbedOne() throws Exception {
        KilledRuns runs = new KilledRuns(temp);
        runs.killAt("\"receive\"", 20, false);
        runs.killAt("\"done\":9", 5, false);
        runs.killAt("\"compose\"", 100, true);
        runs.killAt("\"write\"", 700, false);
        runs.killAt("\"publish\"", 0, false);
        runs.killAfter(0.8, false);
    }
}
