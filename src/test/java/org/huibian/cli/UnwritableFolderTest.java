package org.huibian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huibian.batch.SmallJob;
import org.huibian.ledger.SmallDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clerk is told where the output folder cannot be written. */
class UnwritableFolderTest {

    @TempDir private Path temp;

    private SmallJob job;
    private Path place;
    private Path output;

    @BeforeEach
    void writeJob() throws IOException {
        job = SmallJob.in(temp);
        place = temp.resolve("disk");
        output = place.resolve("结果");
    }

    @Test
    void diskThatMayOnlyBeReadIsSaidToBeOneAndLookingGoesOn() throws Exception {
        try (SmallDisk disk = SmallDisk.of("64m", place)) {
            disk.remount("ro");
            assertReadOnly(typed("run"));
            Path made = temp.resolve("made");
            job.run(made);
            disk.remount("rw");
            // Made elsewhere: the log of a run is open as long as its process lives.
            SmallJob.copied(made, output);
            disk.remount("ro");
            job.submit("白苇镇（更正）.txt", SmallJob.report("白苇镇", 2025, 90, 85));

            assertReadOnly(typed("run"));
            assertReadOnly(typed("approve", "1"));
            for (String verb : List.of("status", "plan", "verify", "diff")) {
                assertThat(typed(verb).exit()).as(verb).isZero();
            }

            disk.remount("rw");
            assertThat(typed("run").out()).contains("第 2 版已生成");
        }
    }

    private void assertReadOnly(Typed typed) {
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err().lines()).hasSize(2);
        assertThat(typed.err()).startsWith("结果文件夹 " + output + " 不能写入").contains("下一步：");
    }

    @Test
    void fullDiskIsSaidInTwoLinesWhateverFailsFirst() throws Exception {
        for (String size : List.of("4k", "40k", "120k")) {
            try (SmallDisk full = SmallDisk.of(size, place)) {
                Typed typed = typed("run");

                assertThat(full).isNotNull();
                assertThat(typed.exit()).isEqualTo(1);
                assertThat(typed.err().lines()).as(size + ": " + typed.err()).hasSize(2);
                assertThat(typed.err()).contains("磁盘已满").contains("下一步：");
            }
        }
    }

    /** A quota for single files needs no right to mount. */
    @Test
    void runThatMayNotWriteLargeFilesLeavesNothingHalf() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "only where there is a shell");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // 100 blocks of 512 bytes are less than report.pdf has.
        ProcessBuilder limited =
                new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "ulimit -f 100; exec \"$@\"",
                        "sh",
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Huibian.class.getName(),
                        "run",
                        job.folder().toString(),
                        "--output",
                        output.toString());
        limited.environment().put("LC_ALL", "C.UTF-8");
        File said = temp.resolve("said").toFile();
        int exit = limited.redirectErrorStream(true).redirectOutput(said).start().waitFor();

        assertThat(exit).as(Files.readString(said.toPath())).isEqualTo(1);
        assertThat(said)
                .content()
                .contains("运行失败：")
                .contains("下一步：")
                .doesNotContain("\tat ")
                .doesNotContain("Exception");
        assertThat(output.resolve("revisions")).doesNotExist();
        Typed next = typed("run");
        assertThat(next.exit()).as(next.err()).isZero();
        assertThat(typed("verify").exit()).isZero();
    }

    private Typed typed(String verb, String... arguments) {
        String[] all = new String[arguments.length + 4];
        all[0] = verb;
        all[1] = job.folder().toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        all[all.length - 2] = "--output";
        all[all.length - 1] = output.toString();
        return Typed.command(all);
    }
}
