package org.huibian.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huibian.ledger.OutputFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full, at any point of a run; needs the right to mount a small one. */
class DiskFullTest {

    @TempDir private Path temp;

    private boolean mounted;

    private boolean command(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(words));
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            // No such command here.
            return false;
        }
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            command("umount", "-l", temp.resolve("disk").toString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400})
    void runFailsWithoutAHalfRevisionAndTheNextOneIsLikeAnUndisturbedOne(int kibibytes)
            throws Exception {
        Path disk = Files.createDirectories(temp.resolve("disk"));
        String size = "size=" + kibibytes + "k";
        mounted = command("mount", "-t", "tmpfs", "-o", size, "none", disk.toString());
        assumeTrue(mounted, "only where a disk may be mounted");
        SmallJob job = SmallJob.in(temp);
        Path output = disk.resolve("out");

        boolean failed;
        try {
            failed = job.run(output).end() == RunOutcome.End.FAILED;
        } catch (IOException | RuntimeException e) {
            failed = true;
        }

        assertThat(failed).isTrue();
        assertThat(new OutputFolder(output).revision(1)).doesNotExist();
        assertThat(command("mount", "-o", "remount,size=64m", disk.toString())).isTrue();
        RunOutcome next = job.run(output);
        assertThat(next.end()).as(next.message().text()).isEqualTo(RunOutcome.End.PUBLISHED);
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
