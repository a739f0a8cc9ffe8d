package org.huibian.batch.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.huibian.batch.SmallJob;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.extract.form.SketchedWorkbook;
import org.huibian.ledger.plain.Json;
import org.huibian.message.Message;
import org.huibian.setup.SetupException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job that names last year's results. */
class PreviousYearTest {

    @TempDir private Path temp;

    private SmallJob job;
    private Path before;

    @BeforeEach
    void compileTheYearBefore() throws IOException {
        SmallJob last = SmallJob.in(temp.resolve("2024"));
        last.write("job.yml", last.text("job.yml").replace("year: 2025", "year: 2024"));
        last.submit("东榆街道.txt", SmallJob.report("东榆街道", 2024, 120, 110));
        last.submit("白苇镇.txt", SmallJob.report("白苇镇", 2024, 84, 80));
        before = temp.resolve("上年结果");
        assertThat(last.run(before).end()).isEqualTo(RunOutcome.End.PUBLISHED);
        job = SmallJob.in(temp);
        job.submit("云岫乡.txt", SmallJob.report("云岫乡", 2025, 41, 39));
    }

    private void name(Path previous) throws IOException {
        job.configure("previous: " + previous.toAbsolutePath() + "\n");
    }

    private String findings(String output) throws IOException {
        assertThat(job.run(temp.resolve(output)).end()).isEqualTo(RunOutcome.End.PUBLISHED);
        return SmallJob.text(temp.resolve(output), 1, "findings.csv");
    }

    @Test
    void outputFolderGivesLastYearsFiguresAndReports() throws IOException {
        name(before);
        assertThat(findings("结果"))
                .contains("V09,东榆街道,东榆街道.txt#第7行 ‖ 2024年/东榆街道.txt#第7行")
                .contains("D01,白苇镇");
        assertThat(SmallJob.text(temp.resolve("结果"), 1, "totals.csv"))
                .contains("disputes_handled,受理（排查调处）矛盾纠纷,441,件,exact,3,3,sum");
        assertThat(SmallJob.text(temp.resolve("结果"), 1, "submissions.csv").lines()).hasSize(4);
    }

    @Test
    void leapThatTheNarrativeExplainsIsNoneThoughTheFormGivesTheFigure() throws IOException {
        List<String> form = List.of("# 统计表", "指标|单位|数值", "受理矛盾纠纷|件|316");
        job.submit("东榆街道统计表.xlsx", SketchedWorkbook.saved(form, "xlsx"));
        name(before);
        assertThat(findings("结果")).contains("V09,东榆街道,东榆街道统计表.xlsx");
        job.submit(
                "东榆街道.txt",
                SmallJob.report("东榆街道", 2025, 316, 302).replace("316件，", "316件，统计口径有调整，"));
        assertThat(findings("又一版")).doesNotContain("V09,东榆街道,东榆街道统计表.xlsx");
    }

    @Test
    void folderWithFiguresAloneComparesFigures() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("去年"));
        Files.copy(before.resolve("revisions/0001/figures.csv"), folder.resolve("figures.csv"));
        name(folder);
        assertThat(findings("结果")).contains("V09,东榆街道").doesNotContain("D01,");
        Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(folder.resolve("inbox/白苇.txt"), SmallJob.report("白苇镇", 2024, 84, 80));
        assertThat(findings("又一版")).contains("D01,白苇镇");
    }

    @Test
    void outputFolderPutTogetherByHandNeedsNoManifest() throws IOException {
        Files.delete(before.resolve("revisions/0001/manifest.json"));
        name(before);
        assertThat(findings("结果")).contains("V09,东榆街道").contains("D01,白苇镇");
        Files.delete(before.resolve("revisions/0001/figures.csv"));
        assertThatThrownBy(() -> job.run(temp.resolve("再来")))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("找不到“")
                .hasMessageContaining("figures.csv")
                .hasMessageNotContaining("Exception");
    }

    @Test
    void revisionThatTheFolderNamesIsTakenOrNone() throws IOException {
        Path earlier = before.resolve("revisions/0001");
        Path named = Files.createDirectories(before.resolve("revisions/0002"));
        Files.copy(earlier.resolve("figures.csv"), named.resolve("figures.csv"));
        name(before);
        Files.writeString(before.resolve("latest.json"), "{\"revision\": 2}");
        Path figures = earlier.resolve("figures.csv");
        Files.writeString(figures, Files.readString(figures).replace("东榆街道", "某街道"));
        assertThat(findings("结果")).contains("V09,东榆街道");

        Files.delete(named.resolve("figures.csv"));
        assertRefused("job.yml:11: ", "revisions/0002/figures.csv");
        Files.writeString(before.resolve("latest.json"), "{\"revision\": 7}");
        assertRefused("job.yml:11: ", "revisions/0007/figures.csv");
        Files.writeString(before.resolve("latest.json"), "{\n  \"revision\": ,\n}\n");
        assertRefused(
                "job.yml:11: ",
                "latest.json: "
                        + Message.of(Json.class, "json.broken.line", 2).text(Locale.getDefault()));
    }

    @Test
    void whereNoRevisionIsNamedTheHighestWithFiguresIsTaken() throws IOException {
        Files.delete(before.resolve("latest.json"));
        Files.createDirectories(before.resolve("revisions/0002"));
        name(before);
        assertThat(findings("结果")).contains("V09,东榆街道");
        Files.delete(before.resolve("revisions/0001/manifest.json"));
        assertThat(findings("又一版")).contains("V09,东榆街道");
    }

    @Test
    void qualifierIsOneOfThoseThatTheProgramWritesOrNone() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("去年"));
        Path figures = folder.resolve("figures.csv");
        String row = "sub_district,indicator,value,qualifier\n东榆街道,disputes_handled,120,";
        name(folder);
        Files.writeString(figures, row + "约\n");
        assertRefused("figures.csv:2: ", "“约”，但应为 exact over under about 之一");
        Files.writeString(figures, row + "\n");
        assertThat(findings("结果")).contains("V09,东榆街道");
    }

    @Test
    void lastYearIsPartOfTheIdentityOfARun() throws IOException {
        Path output = temp.resolve("结果");
        job.run(output);
        name(before);
        assertThat(job.run(output).revision()).isEqualTo(2);
        assertThat(job.run(output).end()).isEqualTo(RunOutcome.End.UNCHANGED);
        Path moved = Files.move(before, temp.resolve("搬家"));
        name(moved);
        assertThat(job.run(output).end()).isEqualTo(RunOutcome.End.UNCHANGED);
        Path figures = moved.resolve("revisions/0001/figures.csv");
        Files.writeString(figures, Files.readString(figures).replace(",120,", ",121,"));
        assertThat(job.run(output).revision()).isEqualTo(3);
    }

    @Test
    void folderThatHoldsNothingOfLastYearIsRefusedWithItsLine() throws IOException {
        name(temp.resolve("没有"));
        assertRefused("job.yml:11: ", "没有");
        name(Files.createDirectories(temp.resolve("空的")));
        assertRefused("job.yml:11: ", "figures.csv");
    }

    @Test
    void tableOrArchiveThatIsDamagedIsRefused() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("去年"));
        Files.writeString(
                folder.resolve("figures.csv"),
                "sub_district,indicator,value\n东榆街道,disputes_handled,许多\n");
        name(folder);
        assertRefused("figures.csv:2: ", "许多");
        try (var files = Files.list(before.resolve("archive"))) {
            Files.delete(files.findFirst().orElseThrow());
        }
        name(before);
        assertRefused("job.yml:11: ", "archive");
    }

    private void assertRefused(String place, String words) {
        assertThatThrownBy(() -> job.run(temp.resolve("结果")))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(words);
    }
}
