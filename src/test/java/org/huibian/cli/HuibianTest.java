package org.huibian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.huibian.batch.SmallJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HuibianTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir private Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final Locale locale = Locale.getDefault();

    private SmallJob job;
    private String output;

    @BeforeEach
    void listen() throws IOException {
        job = SmallJob.in(temp);
        output = temp.resolve("结果").toString();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(realOut);
        System.setErr(realErr);
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db/huibian?user=a&password=geheim&sslmode=require",
                "jdbc:postgresql://a:geheim@db/huibian?sslmode=require"
            })
    void passwordInAnAddressIsNotRepeatedByAnyMessage(String address) {
        for (String more : List.of("--json", "--nonsense")) {
            Typed typed = Typed.command("worker", address, more);

            assertThat(typed.exit()).isEqualTo(2);
            assertThat(typed.out() + typed.err())
                    .doesNotContain("geheim")
                    .contains("jdbc:postgresql://db/huibian?sslmode=require");
        }
    }

    @Test
    void runPrintsWhereWordAndPdfLieAndAnswersAsAsked() {
        assertThat(run("run", job.folder().toString(), "--output", output)).isZero();
        assertThat(said())
                .contains("第 1 版已生成")
                .contains("已报送 2 个单位，应报 3 个")
                .contains("revisions/0001/report.docx")
                .contains("revisions/0001/report.pdf");

        assertThat(run("run", job.folder().toString(), "--output", output, "--exit-code"))
                .isEqualTo(4);
        assertThat(said()).contains("没有任何变化");
    }

    @Test
    void jsonGivesOneVersionedObjectPerLineAndMessagesElsewhere() {
        run("run", job.folder().toString(), "--output", output, "--json", "--progress", "plain");
        JsonNode last = null;
        for (String line : said().split("\n")) {
            last = JSON.readTree(line);
            assertThat(last.get("version").asInt()).isEqualTo(1);
        }
        assertThat(last).isNotNull();
        assertThat(last.get("event").asString()).isEqualTo("published");
        assertThat(last.get("revision").asInt()).isEqualTo(1);
        assertThat(last.get("reporting").asInt()).isEqualTo(2);
        assertThat(complained()).contains("第 1 版已生成").contains("读取 1/2");
    }

    @Test
    void missingJobFolderIsWrongUsageInTheLanguageAsked() {
        assertThat(run("run", temp.resolve("没有").toString())).isEqualTo(2);
        assertThat(complained()).contains("没有/job.yml: 文件不存在");
        assertThat(run("--lang", "en", "run", temp.resolve("没有").toString())).isEqualTo(2);
        assertThat(complained()).contains("job.yml: the file does not exist");
    }

    @Test
    void jobThatIsNotThereLeadsToInitAndNotToTheSameCommand() {
        String nowhere = temp.resolve("没有").toString();
        for (String verb : List.of("run", "status", "plan", "explain")) {
            assertThat(run(verb, nowhere, "矛盾纠纷")).isEqualTo(2);
            if (!verb.equals("explain")) {
                run(verb, nowhere);
            }
            assertThat(complained().lines().toList().get(1)).endsWith(" init " + nowhere);
        }
    }

    @Test
    void wrongVerbIsNamedAloneAndTheNearestIsTheNextCommand() {
        assertThat(run("rnu", "任务 一", "--strict")).isEqualTo(2);
        assertThat(complained().lines())
                .hasSize(2)
                .first(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .isEqualTo("没有“rnu”这个命令，是不是“run”？");
        assertThat(complained()).contains(" run \"任务 一\" --strict");
        assertThat(run("汇编")).isEqualTo(2);
        assertThat(complained()).contains("没有“汇编”这个命令").contains("status").contains("--help");
        assertThat(run("run", "x", "--strikt")).isEqualTo(2);
        assertThat(complained()).contains("不认识“--strikt”，是不是“--strict”？");
    }

    @Test
    void verbIsMendedWhereItStandsAndNotWithinAnOption() throws IOException {
        assertThat(run("--progress", "plain", "--lang=zh", "plain", "任务")).isEqualTo(2);
        assertThat(complained())
                .contains("没有“plain”这个命令，是不是“plan”？")
                .contains(" --progress plain --lang=zh plan 任务");
    }

    @Test
    void verbOutOfAFileOfArgumentsIsNamedToo() throws IOException {
        Path arguments = Files.writeString(temp.resolve("arguments"), "rnu 任务");
        assertThat(run("@" + arguments)).isEqualTo(2);
        assertThat(complained()).contains("没有“rnu”这个命令，是不是“run”？");
        assertThat(complained().lines().toList().get(1)).endsWith(" run");
    }

    @Test
    void emptyInboxIsAMistakeOfTheSetUpAndPublishesNothing() throws IOException {
        job.withdraw("东榆街道.txt");
        job.withdraw("白苇镇.txt");
        assertThat(run("plan", job.folder().toString(), "--output", output)).isZero();
        assertThat(said()).contains("没有一份报送件可用");
        assertThat(run("run", job.folder().toString(), "--output", output)).isEqualTo(2);
        assertThat(complained())
                .contains("job.yml:9: 没有一份报送件可用")
                .contains("inbox 是空的")
                .contains("下一步：");
        assertThat(Path.of(output).resolve("revisions/0001")).doesNotExist();

        assertThat(run("--lang", "en", "run", job.folder().toString(), "--output", output))
                .isEqualTo(2);
        assertThat(complained()).contains("job.yml:9: no report can be used").contains("empty");
    }

    @Test
    void wrongYearOfTheJobIsToldWithItsLineAndWhatTheReportsAreOn() throws IOException {
        job.write("job.yml", job.text("job.yml").replace("year: 2025", "year: 2024"));
        assertThat(run("run", job.folder().toString(), "--output", output)).isEqualTo(2);
        assertThat(complained())
                .contains("job.yml:2: 没有一份报送件可用")
                .contains("2 份都是 2025 年的，而这里 year 写的是 2024");

        job.submit("云岫乡.txt", new byte[0]);
        assertThat(run("run", job.folder().toString(), "--output", output)).isEqualTo(2);
        assertThat(complained())
                .contains("job.yml:9: ")
                .contains("收到 3 份，其中年份不符 2 份、认不出单位 0 份、无法读取 1 份");

        job.submit("白苇镇.txt", SmallJob.report("白苇镇", 2024, 84, 80));
        assertThat(run("run", job.folder().toString(), "--output", output)).isZero();
        assertThat(complained())
                .contains("job.yml:3: title 写的是“棠川区2025年度")
                .contains("与 year 写的 2024 不一致");
    }

    @Test
    void runTellsWhatToLookAtFirstWhichFilesDoNotCountAndWhatTheOfficeHasToWrite()
            throws IOException {
        job.submit("云岫乡.docx", new byte[0]);
        job.submit("不知谁的.txt", SmallJob.report("某处", 2025, 4, 3));
        job.submit("旧.txt", SmallJob.report("云岫乡", 2023, 4, 3));
        job.configure("assign:\n  不在.txt: 云岫乡\n");
        for (int i = 0; i < 2; i++) {
            assertThat(run("run", job.folder().toString(), "--output", output)).isZero();
            assertThat(said())
                    .contains("revisions/0001/review.docx")
                    .contains("revisions/0001/returns")
                    .contains("无法读取、没有计入的文件 1 个：云岫乡.docx")
                    .contains("认不出单位、没有计入的文件 1 个：不知谁的.txt")
                    .contains("年份不符、没有计入的文件 1 个：旧.txt")
                    .contains("本级文字未写：党政主要负责人")
                    .contains("own-text/plans.md");
            assertThat(complained()).contains("job.yml:12: assign 把“不在.txt”指定给“云岫乡”，但收件文件夹里没有这个文件");
        }
        Files.createDirectory(job.folder().resolve("own-text"));
        job.write("own-text/plans.md", "区政府将建设“石上听泉”议事点。");
        job.configure("assign:\n  不知谁的.txt: 云岫乡\n");
        assertThat(run("run", job.folder().toString(), "--output", output)).isZero();
        assertThat(said()).contains("first-responsible.md").doesNotContain("own-text/plans.md");
        assertThat(complained()).isEmpty();
    }

    @Test
    void runAsksASubDistrictOnlyForFilesThatItCanSendAgain() throws IOException {
        job.submit("云岫乡.docx", new byte[0]);
        job.submit("白苇镇2.txt", new byte[0]);
        Path link = job.folder().resolve("inbox/云岫乡.txt");
        Files.createSymbolicLink(link, job.folder().resolve("job.yml"));
        assertThat(run("run", job.folder().toString(), "--output", output)).isZero();
        assertThat(said().lines().filter(line -> line.startsWith("无法读取")))
                .containsExactlyInAnyOrder(
                        "无法读取、没有计入的文件 2 个：云岫乡.docx、白苇镇2.txt；文件是空的，没有任何内容；请街道重新报送",
                        "无法读取、没有计入的文件 1 个：云岫乡.txt；这是快捷方式或链接，程序不跟随；请把文件本身复制到收件文件夹");
    }

    @Test
    void filesThatCannotBeReadForManyReasonsAreNotAllTold() throws IOException {
        for (int i = 1; i <= 12; i++) {
            String garbled = "乱".repeat(20) + "\n".repeat(i) + "\uFFFD".repeat(40);
            job.submit("乱" + i + ".txt", garbled);
        }
        assertThat(run("run", job.folder().toString(), "--output", output)).isZero();
        assertThat(said().lines().filter(line -> line.startsWith("无法读取、没有计入的文件 1 个"))).hasSize(10);
        assertThat(said()).contains("另有 2 个文件无法读取、没有计入；原因和处理办法见 findings.csv");
    }

    @Test
    void mistakesOfTheSetUpEndWithTwoAndOneLine() throws IOException {
        job.configure("titel: x\n");
        assertThat(run("run", job.folder().toString(), "--output", output)).isEqualTo(2);
        assertThat(complained().lines())
                .hasSize(2)
                .last(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .startsWith("下一步：")
                .contains(" run ", " --output ");
        assertThat(Path.of(output)).doesNotExist();
    }

    @Test
    void usageIsInTheLanguageAsked() {
        assertThat(run("run", "--help")).isZero();
        assertThat(said()).startsWith("用法：").doesNotContain("Usage:");
        assertThat(run("--help")).isZero();
        assertThat(said()).contains("命令：").doesNotContain("Commands:");
        assertThat(run("--lang", "en", "--help")).isZero();
        assertThat(said()).contains("Usage: huibian").contains("Commands:");
    }

    @Test
    void wrongUsageIsExplained() {
        assertThat(run("run")).isEqualTo(2);
        assertThat(complained()).contains("缺少 jobs/<job>").contains("run --help");
        assertThat(run("run", "x", "--nonsense")).isEqualTo(2);
        assertThat(complained()).contains("不认识“--nonsense”");
        assertThat(run("run", "x", "--progress", "loud")).isEqualTo(2);
        assertThat(complained()).contains("--progress").contains("loud").contains("plain");
        assertThat(run("ran")).isEqualTo(2);
    }

    @Test
    void lengthOfTheStyleThatBreaksABindingRuleIsToldWithItsLine() throws IOException {
        Path target = job.folder().resolve("templates/annual-report");
        for (Path file : SmallJob.files(Path.of("templates/annual-report")).toList()) {
            Files.createDirectories(target.resolve(file).getParent());
            Files.copy(Path.of("templates/annual-report").resolve(file), target.resolve(file));
        }
        String style = Files.readString(target.resolve("style.yml"));
        int line = style.substring(0, style.indexOf("  rows: 22")).split("\n", -1).length;
        Files.writeString(target.resolve("style.yml"), style.replace("rows: 22", "rows: 30"));

        assertThat(run("run", job.folder().toString(), "--output", output)).isEqualTo(6);
        assertThat(complained())
                .contains("style.yml:" + line + ": page 的 rows 写作 30，但标准要求 22")
                .doesNotContain("mark-drop")
                .contains("\n报告有 ")
                .contains("规则 28");
        assertThat(complained().lines().toList())
                .last(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains(" status ")
                .doesNotContain(" run ");

        assertThat(run("--lang", "en", "run", job.folder().toString(), "--output", output))
                .isEqualTo(6);
        assertThat(complained()).contains("rows of page is 30, but the standard requires 22");
    }

    @Test
    void strictRunAnswersSeven() {
        assertThat(run("run", job.folder().toString(), "--output", output, "--strict"))
                .isEqualTo(7);
        assertThat(complained()).contains("--strict");
    }

    @Test
    void readPrintsOutlineFiguresUnusedNumbersAndFindings() throws IOException {
        Path file = temp.resolve("自查.txt");
        Files.writeString(
                file,
                SmallJob.report("云岫乡", 2025, 80, 85).replace("三、党政主要负责人履行推进法治建设第一责任人职责情况\n\n", ""));
        assertThat(run("read", file.toString())).isZero();
        assertThat(said())
                .contains("一、主要举措和成效")
                .contains("受理（排查调处）矛盾纠纷  80件  自查.txt#第7行")
                .contains("6期  plan")
                .contains("V03")
                .contains("C01");
    }

    @Test
    void readAsJsonGivesTheSameAsObjects() throws IOException {
        Path file = temp.resolve("自查.txt");
        Files.writeString(file, SmallJob.report("云岫乡", 2025, 80, 75));
        run("read", file.toString(), "--json");
        assertThat(said().lines())
                .map(line -> JSON.readTree(line).get("event").asString())
                .contains("document", "section", "figure", "unused");
    }

    @Test
    void readOfNothingAndOfAnUnreadableFileSaySo() throws IOException {
        assertThat(run("read", temp.resolve("没有.txt").toString())).isEqualTo(2);
        assertThat(complained() + said()).contains("没有.txt");
        Path empty = Files.createFile(temp.resolve("空.docx"));
        assertThat(run("read", empty.toString())).isZero();
        assertThat(said()).contains("空.docx 无法读取");
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        return Huibian.run(args);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
