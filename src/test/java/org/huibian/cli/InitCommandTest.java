package org.huibian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibian.batch.SmallJob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

    /** A key at the start of a line, in use or behind a comment sign. */
    private static final Pattern KEY = Pattern.compile("(?m)^(?:# ?)?([a-z][a-z-]+):");

    @TempDir private Path temp;

    @Test
    void newJobFolderCanBeRunAtOnce() throws IOException {
        Path folder = temp.resolve("任务 2026");
        Typed created = Typed.command("init", folder.toString());
        assertThat(created.exit()).isZero();
        assertThat(created.out()).contains("新任务已建好").contains(" plan \"");

        assertThat(Files.list(folder.resolve("inbox"))).isEmpty();
        Files.writeString(folder.resolve("inbox/示例镇.txt"), SmallJob.report("示例镇", 2025, 80, 75));
        Typed run = Typed.command("run", folder.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("已报送 1 个单位，应报 2 个");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("旧任务"));
        Files.writeString(folder.resolve("job.yml"), "district: 甲区\n");
        assertThat(Typed.command("init", folder.toString()).exit()).isEqualTo(2);
        assertThat(folder.resolve("job.yml")).hasContent("district: 甲区\n");
        Path file = Files.createFile(temp.resolve("文件"));
        assertThat(Typed.command("init", file.toString()).exit()).isEqualTo(2);
    }

    @Test
    void everyKeyThatTheDemonstrationExplainsIsExplainedInANewJobToo() throws IOException {
        assertThat(keys(Path.of("src/main/resources/org/huibian/cli/prepare/new-job/job.yml")))
                .containsAll(keys(Path.of("jobs/sample-2025/job.yml")));
    }

    private static Set<String> keys(Path file) throws IOException {
        return KEY.matcher(Files.readString(file))
                .results()
                .map(MatchResult.class::cast)
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
