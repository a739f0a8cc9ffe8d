package org.huibian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.huibian.batch.SmallJob;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** status, explain and diff on a job of three revisions; the second one is signed off. */
class LookingCommandsTest {

    @TempDir static Path temp;

    private static SmallJob job;
    private static String folder;
    private static String output;

    @BeforeAll
    static void publish() throws IOException {
        job = SmallJob.in(temp);
        folder = job.folder().toString();
        output = temp.resolve("结果").toString();
        assertThat(look("run").exit()).isZero();
        job.submit("白苇镇（更正）.txt", SmallJob.report("白苇镇", 2025, 90, 85));
        assertThat(look("run").exit()).isZero();
        assertThat(look("approve", "2").exit()).isZero();
        job.submit("白苇镇（更正2）.txt", SmallJob.report("白苇镇", 2025, 91, 85));
        Typed third = look("run");
        assertThat(third.exit()).isZero();
        assertThat(third.out()).contains("自签批的第 2 版以来有").contains("diff").contains(" 2 3 ");
    }

    @Test
    void statusTellsWhoSubmittedWhoIsLateTodayAndTheLastRuns() {
        Typed status = look("status", "--json");

        assertThat(status.exit()).isZero();
        assertThat(status.events("sub-district"))
                .extracting(row -> text(row, "sub_district") + " " + text(row, "state"))
                .containsExactly("东榆街道 submitted", "白苇镇 submitted", "云岫乡 missing");
        JsonNode missing = status.events("sub-district").get(2);
        // The deadline of the job lies in the past of whoever runs this test.
        assertThat(missing.get("overdue_days").asInt()).isPositive();
        assertThat(missing.get("errors").asInt()).isPositive();
        assertThat(status.events("run"))
                .extracting(run -> text(run, "outcome"))
                .containsExactly("published", "approved", "published", "published");
        assertThat(status.events("lock")).isEmpty();
        JsonNode last = status.events("status").get(0);
        assertThat(last.get("revision").asInt()).isEqualTo(3);
        assertThat(last.get("approved").asInt()).isEqualTo(2);
        assertThat(last.get("uncompiled")).isEmpty();
        assertThat(status.err()).contains("没有运行正在进行").contains("签批的是第 2 版，此后有");
    }

    @Test
    void statusNamesFilesThatNoRunHasSeen() throws IOException {
        Path copy = temp.resolve("另一个");
        SmallJob other = SmallJob.in(copy);
        Typed before = Typed.command("status", other.folder().toString(), "--json");
        assertThat(before.events("sub-district"))
                .extracting(row -> text(row, "state"))
                .containsOnly("unknown");
        assertThat(before.events("status").get(0).get("uncompiled")).hasSize(2);
        assertThat(before.err()).contains("还没有生成过任何一版").contains("下一步：").contains(" plan ");
    }

    @Test
    void unreadableReportIsReceivedWhereverItIsSpokenOf() throws IOException {
        SmallJob other = SmallJob.in(temp.resolve("坏件"));
        String there = other.folder().toString();
        other.submit("云岫乡.docx", new byte[0]);
        assertThat(Typed.command("run", there).exit()).isZero();

        Typed status = Typed.command("status", there);
        assertThat(status.out())
                .contains("缺报 0 个")
                .contains("待核实  云岫乡")
                .contains("已报送但没有一份可以计入（无法读取或年份不符）的 1 个");
        assertThat(Typed.command("status", there, "--json").events("sub-district"))
                .extracting(row -> text(row, "state"))
                .containsExactly("submitted", "submitted", "pending");
        assertThat(Typed.command("explain", there, "disputes_handled").out())
                .contains("云岫乡  已报送，但报送件无法读取或年份不符")
                .doesNotContain("缺报");
        assertThat(Files.readString(other.folder().resolve("out/revisions/0001/findings.csv")))
                .contains(",S01,云岫乡,云岫乡.docx,,云岫乡已报送（云岫乡.docx），但无法读取")
                .doesNotContain("没有收到")
                .doesNotContain("请催报");
    }

    @Test
    void explainTellsOfAParagraphOnlyWhatConcernsTheFigure() throws IOException {
        SmallJob other = SmallJob.in(temp.resolve("同段"));
        String there = other.folder().toString();
        other.submit(
                "白苇镇.txt",
                SmallJob.report("白苇镇", 2025, 84, 90)
                        .replace("全年共受理", "信访人张三丰（身份证号110101199003074514）来访。律师李四光参与。全年共受理"));
        assertThat(Typed.command("run", there).exit()).isZero();
        assertThat(Files.readString(other.folder().resolve("out/revisions/0001/findings.csv")))
                .contains(",P04,白苇镇,白苇镇.txt#第7行");

        assertThat(Typed.command("explain", there, "disputes_handled").out())
                .contains("白苇镇  84件")
                .contains("疑点（白苇镇，V03）")
                .doesNotContain("P01")
                .doesNotContain("P02")
                .doesNotContain("P04");
    }

    @Test
    void nobodyIsLateBeforeTheDeadline() throws IOException {
        SmallJob early = SmallJob.in(temp.resolve("早"));
        early.write(
                "job.yml",
                Files.readString(early.folder().resolve("job.yml"))
                        .replace("deadline: 2026-01-15", "deadline: 2999-01-15"));
        Typed status =
                Typed.command("status", early.folder().toString(), "--output", output, "--json");
        assertThat(status.events("sub-district"))
                .allSatisfy(row -> assertThat(row.get("overdue_days").asInt()).isZero());
    }

    @Test
    void explainTellsFormulaValuesSentencesAndWhoIsSilent() {
        Typed byName = look("explain", "受理（排查调处）矛盾纠纷");
        Typed byId = look("explain", "disputes_handled");

        assertThat(byName.exit()).isZero();
        assertThat(byName.out())
                .isEqualTo(byId.out())
                .contains("区级数据：407件（2/3 个单位）")
                .contains("算法：2个单位相加")
                .contains("东榆街道  316件  东榆街道.txt#第7行")
                .contains("“")
                .contains("化解302件")
                .contains("云岫乡  缺报")
                .contains("疑点（东榆街道，D02）");
        assertThat(look("explain", "disputes_handled", "--revision", "1").out())
                .contains("区级数据：400件");
        assertThat(look("explain", "mediation_success_rate").out()).contains("302件÷316件");
    }

    @Test
    void explainOfAnUnknownIndicatorSuggestsTheNearest() {
        Typed unknown = look("explain", "调解成功");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err())
                .contains("没有“调解成功”这项指标")
                .contains("调解成功率（mediation_success_rate）")
                .contains("下一步：");
    }

    @Test
    void diffOfNeighboursIsWhatTheirChangesFileSays() throws IOException {
        Typed diff = look("diff", "--json");
        assertThat(diff.exit()).isZero();
        assertThat(diff.events("change"))
                .hasSize(
                        (int) SmallJob.text(Path.of(output), 3, "changes.csv").lines().count() - 1);
        assertThat(diff.err())
                .contains("第 2 版 → 第 3 版")
                .contains("单位数据变动")
                .contains("＋ 白苇镇 白苇镇（更正2）.txt 采用")
                .contains("～ 白苇镇 白苇镇（更正）.txt 采用 → 已被替代")
                .contains("白苇镇 受理（排查调处）矛盾纠纷 90件 → 91件")
                .contains("＋ 东榆街道 提醒 D02")
                .contains("起因：白苇镇（更正2）.txt");
    }

    @Test
    void diffOfAnyTwoIsComputed() {
        assertThat(look("diff", "1").out())
                .contains("第 1 版 → 第 3 版")
                .contains("白苇镇 受理（排查调处）矛盾纠纷 84件 → 91件");
        assertThat(look("diff", "3", "1").out()).contains("91件 → 84件");
        assertThat(look("diff", "2", "2").out()).contains("没有不同");
        assertThat(look("diff", "1", "9").exit()).isEqualTo(2);
    }

    @Test
    void looksInAnEmptyOutputFolderSayToRunFirst() throws IOException {
        for (String verb : new String[] {"explain x", "diff"}) {
            String[] words = verb.split(" ");
            Typed none =
                    words.length == 1
                            ? Typed.command(words[0], folder, "--output", output + "-无")
                            : Typed.command(words[0], folder, words[1], "--output", output + "-无");
            assertThat(none.exit()).isEqualTo(2);
            assertThat(none.err()).contains("还没有任何一版").contains("下一步：huibian run ");
        }
    }

    @Test
    void decisionsAreExplainedAndAnsweredFindingsAreNoLongerOpen() throws IOException {
        SmallJob decided = SmallJob.in(temp.resolve("核定"));
        String place = decided.folder().toString();
        decided.run(decided.folder().resolve("out"));
        Typed before = Typed.command("status", place, "--json");
        assertThat(before.events("sub-district").get(2).get("errors").asInt()).isEqualTo(1);
        String missing =
                SmallJob.text(decided.folder().resolve("out"), 1, "findings.csv")
                        .lines()
                        .filter(row -> row.contains(",S01,云岫乡"))
                        .map(row -> row.split(",")[0])
                        .findFirst()
                        .orElseThrow();
        decided.write(
                "decisions.csv",
                "sub_district,indicator,finding,value,qualifier,reason,who,quote\n"
                        + "白苇镇,disputes_handled,,88,exact,电话核实,王某,\n"
                        + "云岫乡,,"
                        + missing
                        + ",,,今年不报,王某,\n");
        assertThat(Typed.command("plan", place, "--json").events("reason"))
                .extracting(reason -> text(reason, "part"))
                .contains("decisions");
        decided.run(decided.folder().resolve("out"));

        assertThat(Typed.command("explain", place, "disputes_handled").out())
                .contains("白苇镇  88件（本局核定）")
                .contains("核定：")
                .contains("电话核实");
        Typed after = Typed.command("status", place, "--json");
        assertThat(after.events("sub-district").get(2).get("errors").asInt()).isZero();
    }

    @Test
    void approvalIsRefusedWhereAFileWasAltered() throws IOException {
        Path altered = temp.resolve("改动");
        for (Path file : SmallJob.files(Path.of(output)).toList()) {
            Path target = altered.resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(Path.of(output).resolve(file), target);
        }
        Path csv = altered.resolve("revisions/0003/totals.csv");
        Files.writeString(csv, "x", StandardOpenOption.APPEND);

        Typed refused = Typed.command("approve", folder, "3", "--output", altered.toString());
        assertThat(refused.exit()).isEqualTo(6);
        assertThat(refused.err()).contains("totals.csv").contains(" verify ");
        assertThat(Files.readString(altered.resolve("latest.json"))).contains("\"approved\" : 2");

        assertThat(Typed.command("approve", folder, "9", "--output", altered.toString()).exit())
                .isEqualTo(2);
    }

    private static Typed look(String verb, String... arguments) {
        String[] all = new String[arguments.length + 4];
        all[0] = verb;
        all[1] = folder;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        all[all.length - 2] = "--output";
        all[all.length - 1] = output;
        return Typed.command(all);
    }

    private static String text(JsonNode event, String field) {
        return event.get(field).asString();
    }
}
