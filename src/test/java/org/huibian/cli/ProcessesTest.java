package org.huibian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huibian.batch.SmallJob;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.ledger.OutputFolder;
import org.huibian.ledger.lock.RunLock;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What can only be seen with real processes: locks, signals, and what is loaded. */
class ProcessesTest {

    @TempDir private Path temp;

    private SmallJob job;
    private String folder;
    private Path output;

    @BeforeEach
    void writeJob() throws IOException {
        job = SmallJob.in(temp);
        folder = job.folder().toString();
        output = temp.resolve("结果");
    }

    /** Holds the lock of a folder until its standard input ends. */
    static final class LockHolding {
        public static void main(String[] arguments) throws IOException {
            Optional<RunLock> lock = RunLock.acquire(new OutputFolder(Path.of(arguments[0])));
            System.out.println(lock.isPresent() ? "held" : "refused");
            while (System.in.read() >= 0) {
                // The test ends it.
            }
        }
    }

    /** Types every command line given, one after the other; words are parted by a bar. */
    static final class Typing {
        public static void main(String[] arguments) {
            for (String line : arguments) {
                int exit = Huibian.run(line.split("\\|"));
                System.out.println("exit " + exit + " " + line.split("\\|")[0]);
            }
        }
    }

    @Test
    void whoeverComesSecondIsToldWhoHoldsTheFolderAndLookingGoesOn() throws Exception {
        assertThat(typed("run").exit()).isZero();
        try (OtherProcess other =
                OtherProcess.start(List.of(), LockHolding.class, output.toString())) {
            other.awaitLine("held");

            Typed second = typed("run");
            assertThat(second.exit()).isEqualTo(5);
            assertThat(second.err())
                    .contains("进程 " + other.number() + "，用户 ")
                    .contains("，主机 ")
                    .contains("，自 20")
                    .contains("下一步：huibian status ");
            assertThat(typed("approve", "1").exit()).isEqualTo(5);
            assertThat(typed("recover", "--rebuild").exit()).isEqualTo(5);

            JsonNode lock = typed("status", "--json").events("lock").get(0);
            assertThat(lock.get("process").asLong()).isEqualTo(other.number());
            for (String verb : List.of("plan", "diff", "verify", "status")) {
                assertThat(typed(verb).exit()).as(verb).isZero();
            }
            assertThat(typed("explain", "disputes_handled").exit()).isZero();

            other.kill();
        }
        assertThat(typed("status", "--json").events("lock")).isEmpty();
        assertThat(typed("run").exit()).isZero();
    }

    @Test
    void stoppedRunEndsWith130AndIsTakenUpWithTheSameResult() throws Exception {
        try (OtherProcess run =
                OtherProcess.start(
                        List.of(),
                        Huibian.class,
                        "run",
                        folder,
                        "--output",
                        output.toString(),
                        "--progress",
                        "plain")) {
            run.awaitLine("收件");
            assertThat(run.terminate().rest()).contains("运行被中断").contains("下一步：");
            assertThat(run.exit()).isEqualTo(130);
        }
        assertThat(output.resolve("revisions")).doesNotExist();
        assertThat(typed("status", "--json").events("run").get(0).get("outcome").asString())
                .isEqualTo("interrupted");

        Typed recovered = typed("recover");
        assertThat(recovered.exit()).isZero();
        assertThat(recovered.out()).contains("现在接着做").contains("第 1 版已生成");
        assertThat(typed("recover").out()).contains("无须恢复");

        Path undisturbed = temp.resolve("undisturbed");
        assertThat(job.run(undisturbed).end()).isEqualTo(RunOutcome.End.PUBLISHED);
        assertThat(SmallJob.text(output, 1, "manifest.json"))
                .isEqualTo(SmallJob.text(undisturbed, 1, "manifest.json"));
    }

    @Test
    void killedRunIsTakenUpAndItsLockIsNobodys() throws Exception {
        try (OtherProcess run =
                OtherProcess.start(
                        List.of(),
                        Huibian.class,
                        "run",
                        folder,
                        "--output",
                        output.toString(),
                        "--progress",
                        "plain")) {
            run.awaitLine("读取 1/2");
            run.kill();
        }
        assertThat(Files.readString(output.resolve("lock"))).contains("\"process\"");
        assertThat(typed("status", "--json").events("lock")).isEmpty();
        assertThat(typed("recover").out()).contains("现在接着做").contains("第 1 版已生成");
    }

    @Test
    void scheduleRunsSurvivesAFailureRemindsAndEndsWithZeroDuringAJob() throws Exception {
        job.configure("schedule: \"* * * * * *\"\ntime-zone: Asia/Shanghai\n");
        try (OtherProcess schedule =
                OtherProcess.start(
                        List.of(),
                        Huibian.class,
                        "schedule",
                        folder,
                        "--output",
                        output.toString(),
                        "--progress",
                        "plain")) {
            schedule.awaitLine("第 1 版已生成");
            schedule.awaitLine("催报名单：缺报 1 个");
            schedule.awaitLine("没有任何变化");
            assertThat(output.resolve("reminders.csv"))
                    .content()
                    .startsWith("sub_district,state,deadline,overdue_days,errors,warnings")
                    .contains("云岫乡,missing,2026-01-15,");
            // Between two runs it holds nothing: whoever comes now may fail to, but not for long.
            job.write("indicators.csv", "id\n");
            schedule.awaitLine("indicators.csv:1");
            Files.delete(job.folder().resolve("indicators.csv"));
            schedule.awaitLine("没有任何变化");
            job.submit("白苇镇（更正）.txt", SmallJob.report("白苇镇", 2025, 90, 85));
            schedule.awaitLine("收件");
            assertThat(schedule.terminate().rest()).contains("运行被中断").contains("已停止");
            assertThat(schedule.exit()).isZero();
        }
        assertThat(output.resolve("revisions/0002")).doesNotExist();
        assertThat(typed("run").out()).contains("第 2 版已生成");
    }

    @Test
    void scheduleWithoutATimeIsAMistakeOfTheSetUp() throws IOException {
        assertThat(typed("schedule").exit()).isEqualTo(2);
        job.configure("schedule: nightly\n");
        Typed wrong = typed("schedule");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("job.yml:11: schedule 写作“nightly”").contains("0 2 * * *");
    }

    @Test
    void finishedRunCallsTheCommandAndItsFailureUndoesNothing() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh here");
        job.configure("on-finish: [/bin/sh, -c, 'echo called with $0; exit 3']\n");
        Typed run = typed("run", "--json");
        assertThat(run.exit()).isZero();
        assertThat(run.events("note").get(0).get("message").asString())
                .contains("on-finish 的命令 /bin/sh 以 3 退出");
        OutputFolder folderOfResults = new OutputFolder(output);
        Path log = SmallJob.files(folderOfResults.logs()).findFirst().orElseThrow();
        assertThat(folderOfResults.logs().resolve(log))
                .content()
                .contains("called with " + output.resolve("revisions/0001/manifest.json"));
    }

    @Test
    void databaseIsMadeAnewFromThePlainFiles() {
        assertThat(typed("run").exit()).isZero();
        Typed rebuilt = typed("recover", "--rebuild", "--json");
        assertThat(rebuilt.exit()).isZero();
        JsonNode made = rebuilt.events("rebuilt").get(0);
        assertThat(made.get("revisions").asInt()).isEqualTo(1);
        assertThat(made.get("submissions").asInt()).isEqualTo(2);
        assertThat(typed("run").out()).contains("没有任何变化");
    }

    @Test
    void commandsThatRunNoJobLoadNoSpring() throws Exception {
        assertThat(typed("run").exit()).isZero();
        job.submit("白苇镇（更正）.txt", SmallJob.report("白苇镇", 2025, 90, 85));
        Path report = temp.resolve("自查.txt");
        Files.writeString(report, SmallJob.report("云岫乡", 2025, 80, 85));
        Path loaded = temp.resolve("classes.log");
        String end = "|" + folder + "|--output|" + output;
        try (OtherProcess typing =
                OtherProcess.start(
                        List.of("-Xlog:class+load:file=" + loaded),
                        Typing.class,
                        "plan" + end,
                        "status" + end,
                        "explain" + end + "|disputes_handled",
                        "diff" + end,
                        "verify" + end,
                        "approve" + end + "|1",
                        "form|" + folder,
                        "read|" + report,
                        "init|" + temp.resolve("新"),
                        "recover" + end + "|--rebuild",
                        "ran")) {
            assertThat(typing.rest().lines().filter(line -> line.startsWith("exit ")))
                    .containsExactly(
                            "exit 0 plan",
                            "exit 0 status",
                            "exit 0 explain",
                            "exit 0 diff",
                            "exit 0 verify",
                            "exit 0 approve",
                            "exit 0 form",
                            "exit 0 read",
                            "exit 0 init",
                            "exit 0 recover",
                            "exit 2 ran");
            assertThat(typing.exit()).isZero();
        }
        List<String> classes =
                Files.readAllLines(loaded).stream()
                        .map(line -> line.replaceFirst("^(\\[[^ ]*)+ ", "").split(" ")[0])
                        .toList();
        assertThat(classes).contains("org.huibian.batch.preview.Preview");
        // The logging libraries ask every jar for services of theirs; that starts nothing.
        assertThat(classes)
                .filteredOn(name -> name.startsWith("org.springframework"))
                .allMatch(name -> name.startsWith("org.springframework.boot.logging."));
    }

    private Typed typed(String verb, String... arguments) {
        String[] all = new String[arguments.length + 4];
        all[0] = verb;
        all[1] = folder;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        all[all.length - 2] = "--output";
        all[all.length - 1] = output.toString();
        return Typed.command(all);
    }
}
