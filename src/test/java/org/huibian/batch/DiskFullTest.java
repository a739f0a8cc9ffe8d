package org.huibian.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.SmallDisk;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full, at any point of a run. */
class DiskFullTest {

    @TempDir private Path temp;

    private static String failure(SmallJob job, Path output) {
        try {
            RunOutcome outcome = job.run(output);
            assertThat(outcome.end()).isEqualTo(RunOutcome.End.FAILED);
            return outcome.message().text();
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 200, 400})
    void runFailsWithoutAHalfRevisionAndTheNextOneIsLikeAnUndisturbedOne(int kibibytes)
            throws Exception {
        Path place = temp.resolve("disk");
        try (SmallDisk disk = SmallDisk.of(kibibytes + "k", place)) {
            SmallJob job = SmallJob.in(temp);
            Path output = place.resolve("out");

            assertThat(failure(job, output))
                    .startsWith("结果文件夹 " + output + " 所在的磁盘已满")
                    .contains("请腾出");
            assertThat(new OutputFolder(output).revision(1)).doesNotExist();

            disk.remount("size=64m");
            RunOutcome next = job.run(output);
            assertThat(next.end()).as(next.message().text()).isEqualTo(RunOutcome.End.PUBLISHED);
            assertLikeUndisturbed(job, output);
        }
    }

    private void assertLikeUndisturbed(SmallJob job, Path output) throws IOException {
        Path undisturbed = temp.resolve("undisturbed");
        job.run(undisturbed);
        Path expected = new OutputFolder(undisturbed).revision(1);
        List<Path> files = SmallJob.files(expected).toList();
        assertThat(files).hasSizeGreaterThan(9);
        assertThat(SmallJob.files(new OutputFolder(output).revision(1)).toList()).isEqualTo(files);
        for (Path file : files) {
            assertThat(new OutputFolder(output).revision(1).resolve(file))
                    .hasSameBinaryContentAs(expected.resolve(file));
        }
    }
}
