package org.huibian.batch.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huibian.batch.Compiler;
import org.huibian.batch.SmallJob;
import org.huibian.batch.progress.RunListener;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.job.JobFolder;
import org.huibian.job.JobSettings;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.RunRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves behind for those who look after it. */
class RunLogTest {

    @TempDir private Path temp;

    private SmallJob job;
    private OutputFolder output;

    @BeforeEach
    void writeJob() throws IOException {
        job = SmallJob.in(temp);
        output = new OutputFolder(temp.resolve("结果"));
    }

    @Test
    void everyRunHasALogOfItsOwnWithCountsAndTimesAndNothingOfASubmission() throws IOException {
        job.run(output.path());
        job.submit("张三丰的更正.txt", SmallJob.report("白苇镇", 2025, 90, 85));
        job.run(output.path());

        List<Path> logs = SmallJob.files(output.logs()).toList();
        assertThat(logs).hasSize(2);
        String first = Files.readString(output.logs().resolve(logs.get(0)));
        assertThat(first)
                .containsPattern("run revision=1 base=0 digest=[0-9a-f]{64}")
                .containsPattern("file [0-9a-f]{12} bytes=\\d+ readable=true characters=\\d+")
                .containsPattern(
                        "sub-district 东榆街道 files=1 characters=\\d+ figures=\\d+ mentions=\\d+"
                                + " errors=0 warnings=\\d+ infos=\\d+ ms=\\d+")
                .contains("sub-district 云岫乡 files=0 characters=0 figures=0")
                .containsPattern("end PUBLISHED revision=1 reporting=2 expected=3")
                .containsPattern("timer spring.batch.step\\{.*name=extract.*} count=1 total_ms=")
                .contains("timer spring.batch.job{");
        String second = Files.readString(output.logs().resolve(logs.get(1)));
        assertThat(second).contains("run revision=2 base=1").containsOnlyOnce(" file ");
        assertThat(first + second).doesNotContain("张三丰", "白苇镇.txt", "扎实推进", "矛盾纠纷");
    }

    @Test
    void failureIsOnRecordBeforeItIsRaised() throws IOException {
        JobFolder folder = JobFolder.at(job.folder());
        JobSettings settings = folder.settings();
        job.withdraw("东榆街道.txt");
        job.withdraw("白苇镇.txt");
        Files.delete(settings.inbox());

        assertThatThrownBy(
                        () -> new Compiler(folder, settings, output, false, RunListener.NONE).run())
                .isInstanceOf(IOException.class);

        assertThat(RunRecord.all(output))
                .singleElement()
                .satisfies(
                        run -> {
                            assertThat(run.outcome()).isEqualTo("failed");
                            assertThat(run.message()).contains("inbox");
                        });
    }

    @Test
    void runThatIsAskedToStopEndsAfterItsStepAndIsTakenUp() throws IOException {
        JobFolder folder = JobFolder.at(job.folder());
        Compiler[] compiler = new Compiler[1];
        RunListener stopping =
                new RunListener() {
                    @Override
                    public void step(String name) {
                        if (name.equals("compose")) {
                            compiler[0].stop();
                        }
                    }

                    @Override
                    public void read(String file, boolean readable, int done, int total) {
                        // Reading goes on.
                    }
                };
        compiler[0] = new Compiler(folder, folder.settings(), output, false, stopping);

        assertThat(compiler[0].run().end()).isEqualTo(RunOutcome.End.INTERRUPTED);
        assertThat(output.revision(1)).doesNotExist();
        assertThat(RunRecord.all(output).get(0).outcome()).isEqualTo("interrupted");
        assertThat(job.run(output.path()).end()).isEqualTo(RunOutcome.End.PUBLISHED);
    }
}
