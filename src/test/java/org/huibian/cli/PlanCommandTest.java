package org.huibian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huibian.batch.SmallJob;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What plan says is what the run then does. */
class PlanCommandTest {

    @TempDir private Path temp;

    private SmallJob job;
    private String folder;
    private String output;

    @BeforeEach
    void writeJob() throws IOException {
        job = SmallJob.in(temp);
        folder = job.folder().toString();
        output = temp.resolve("结果").toString();
    }

    @Test
    void beforeTheFirstRunEveryFileIsNewAndNothingIsWritten() {
        Typed plan = plan();

        assertThat(plan.exit()).isZero();
        assertThat(plan.events("input"))
                .extracting(input -> text(input, "change") + " " + text(input, "file"))
                .containsExactly("new 东榆街道.txt", "new 白苇镇.txt");
        JsonNode last = plan.events("planned").get(0);
        assertThat(last.get("revision").asInt()).isEqualTo(1);
        assertThat(last.get("missing").get(0).asString()).isEqualTo("云岫乡");
        assertThat(Path.of(output)).doesNotExist();
    }

    @Test
    void changesItForetellsAreThoseTheRunNotes() throws IOException {
        run();
        assertThat(plan().events("planned").get(0).get("needed").asBoolean()).isFalse();
        job.submit("白苇镇（更正）.txt", SmallJob.report("白苇镇", 2025, 90, 85));
        job.submit("云岫乡.txt", SmallJob.report("云岫乡", 2025, 10, 9));
        job.submit("不知谁的.txt", SmallJob.report("某单位", 2025, 10, 9));
        job.submit("坏.docx", new byte[] {'P', 'K', 3, 4, 0, 0});
        job.withdraw("东榆街道.txt");

        Typed plan = plan();

        assertThat(plan.events("input"))
                .extracting(
                        input ->
                                text(input, "change")
                                        + " "
                                        + text(input, "file")
                                        + " "
                                        + text(input, "status"))
                .containsExactly(
                        "new 不知谁的.txt unassigned",
                        "withdrawn 东榆街道.txt withdrawn",
                        "new 云岫乡.txt used",
                        "new 坏.docx unreadable",
                        "same 白苇镇.txt superseded",
                        "corrected 白苇镇（更正）.txt used");
        run();
        List<String> noted =
                SmallJob.text(Path.of(output), 2, "changes.csv").lines().skip(1).toList();
        assertThat(plan.events("change")).hasSameSizeAs(noted).hasSizeGreaterThan(5);
        assertThat(plan.events("change"))
                .extracting(change -> text(change, "kind") + "," + text(change, "sub_district"))
                .isEqualTo(
                        noted.stream()
                                .map(row -> row.split(",")[0] + "," + row.split(",")[1])
                                .toList());
    }

    @Test
    void everyPartOfTheSetUpThatChangedIsGivenAsAReason() throws IOException {
        run();
        job.configure("seal: true\n");
        job.write(
                "sub-districts.csv",
                Files.readString(job.folder().resolve("sub-districts.csv")) + "04,新镇,镇,\n");
        job.write("indicators.csv", Files.readString(Path.of("jobs/indicators.csv")) + "\n");
        job.write("units.csv", Files.readString(Path.of("jobs/units.csv")) + "棵,棵,1,\n");
        copyTemplate();

        Typed plan = plan();

        assertThat(plan.events("reason"))
                .extracting(reason -> text(reason, "part"))
                .containsExactly("indicators", "job.seal", "roster", "template", "units");
        assertThat(plan.err())
                .contains("job.yml 的 seal 有改动")
                .contains("名册有改动")
                .contains("templates/annual-report 有改动：全部重新排版")
                .contains("indicators.csv 有改动：全部重新读取")
                .contains("缺报 2 个单位：云岫乡、新镇");
        assertThat(plan.events("input"))
                .allSatisfy(input -> assertThat(input.get("read").asBoolean()).isTrue());
    }

    private void copyTemplate() throws IOException {
        Path target = job.folder().resolve("templates/annual-report");
        for (Path file : SmallJob.files(Path.of("templates/annual-report")).toList()) {
            Files.createDirectories(target.resolve(file).getParent());
            Files.copy(Path.of("templates/annual-report").resolve(file), target.resolve(file));
        }
        Path style = target.resolve("style.yml");
        Files.writeString(style, Files.readString(style) + "# \n");
    }

    private void run() {
        assertThat(Typed.command("run", folder, "--output", output).exit()).isZero();
    }

    private Typed plan() {
        return Typed.command("plan", folder, "--output", output, "--json");
    }

    private static String text(JsonNode event, String field) {
        return event.get(field).asString();
    }
}
