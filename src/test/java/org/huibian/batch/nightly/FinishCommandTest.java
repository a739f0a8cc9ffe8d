package org.huibian.batch.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.huibian.job.Operation;
import org.huibian.message.Message;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishCommandTest {

    @TempDir private Path temp;

    @BeforeEach
    void aShellIsThere() {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh here");
    }

    @Test
    void manifestIsTheLastWordAndWhatIsPrintedGoesIntoTheLog() throws Exception {
        assertThat(call(60, "/bin/sh", "-c", "echo got $0; echo wrong >&2")).isEmpty();
        assertThat(log()).contains("got " + temp.resolve("m $(x).json")).contains("wrong");
    }

    @Test
    void nothingIsCalledWhereNothingIsAskedFor() {
        assertThat(call(60)).isEmpty();
        assertThat(temp.resolve("logs")).doesNotExist();
    }

    @Test
    void failuresAreSaid() {
        assertThat(call(60, "/bin/sh", "-c", "exit 7").orElseThrow().text())
                .contains("/bin/sh 以 7 退出");
        assertThat(call(60, temp.resolve("没有").toString()).orElseThrow().text()).contains("无法启动");
    }

    @Test
    void commandThatDoesNotEndIsEnded() {
        assertThat(call(1, "/bin/sh", "-c", "sleep 1000").orElseThrow().text())
                .contains("超过 1 秒没有结束");
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .noneMatch(
                        process -> process.info().commandLine().orElse("").contains("sleep 1000"));
    }

    private Optional<Message> call(int seconds, String... words) {
        Operation operation =
                new Operation(
                        Optional.empty(),
                        ZoneOffset.UTC,
                        List.of(words),
                        Duration.ofSeconds(seconds),
                        "job.yml",
                        1);
        return FinishCommand.call(
                operation, temp, temp.resolve("m $(x).json"), temp.resolve("logs/run.log"));
    }

    private String log() throws java.io.IOException {
        return Files.readString(temp.resolve("logs/run.log"));
    }
}
