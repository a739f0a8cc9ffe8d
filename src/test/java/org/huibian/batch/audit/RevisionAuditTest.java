package org.huibian.batch.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huibian.batch.SmallJob;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.indicator.IndicatorCatalog;
import org.huibian.message.Message;
import org.huibian.setup.SetupFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finished revision with something broken in it: A01, A02 and A03 see it. */
class RevisionAuditTest {

    @TempDir private static Path published;

    @TempDir private Path temp;

    private Path revision;

    @BeforeAll
    static void publish() throws IOException {
        SmallJob job = SmallJob.in(published);
        job.submit("白苇镇（更正）.txt", SmallJob.report("白苇镇", 2025, 85, 81));
        assertThat(job.run(published.resolve("结果")).end()).isEqualTo(RunOutcome.End.PUBLISHED);
    }

    @BeforeEach
    void copy() throws IOException {
        revision = Files.createDirectories(temp.resolve("0001"));
        Path whole = published.resolve("结果/revisions/0001");
        for (String name :
                List.of(
                        "figures.csv",
                        "totals.csv",
                        "submissions.csv",
                        "findings.csv",
                        "report.xml")) {
            Files.copy(whole.resolve(name), revision.resolve(name));
        }
    }

    private static IndicatorCatalog catalog() {
        return IndicatorCatalog.parse(
                SetupFile.read(Path.of("jobs/indicators.csv")),
                SetupFile.read(Path.of("jobs/units.csv")));
    }

    private List<String> complaints() throws IOException {
        return RevisionAudit.complaints(revision, catalog()).stream().map(Message::text).toList();
    }

    private void breakIn(String name, String before, String after) throws IOException {
        Path file = revision.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    @Test
    void soundRevisionHasNoComplaint() throws IOException {
        assertThat(complaints()).isEmpty();
    }

    @Test
    void totalThatIsNotTheSumIsNamedWithBothNumbers() throws IOException {
        breakIn("totals.csv", "矛盾纠纷,401,件", "矛盾纠纷,400,件");
        assertThat(complaints())
                .contains(
                        "A01 合计与加总不符：totals.csv“受理（排查调处）矛盾纠纷”一行为400件（2 个单位），按 figures.csv 逐行重算为401件（2 个单位）");
    }

    @Test
    void rateThatIsTheMeanOfRatesIsNamed() throws IOException {
        breakIn("totals.csv", "调解成功率,95.51,", "调解成功率,95.44,");
        assertThat(complaints())
                .anyMatch(line -> line.contains("95.44%") && line.contains("95.51%"));
    }

    @Test
    void figureThatChangesAfterTheTotalsAreMadeIsSeen() throws IOException {
        breakIn("figures.csv", "disputes_resolved,81,", "disputes_resolved,80,");
        assertThat(complaints()).hasSize(2).allMatch(line -> line.startsWith("A01 合计与加总不符"));
    }

    @Test
    void figureThatIsGoneIsSeen() throws IOException {
        breakIn("figures.csv", "白苇镇,disputes_resolved,81,", "云岫乡,disputes_resolved,81,");
        assertThat(complaints()).anyMatch(line -> line.contains("调解成功率"));
    }

    @Test
    void approximateTotalSaidToBeExactIsNamed() throws IOException {
        breakIn("totals.csv", "普法宣传活动,40,场,over", "普法宣传活动,40,场,exact");
        assertThat(complaints()).anyMatch(line -> line.contains("为40场") && line.contains("40余场"));
    }

    @Test
    void numberInTheTextThatIsNotTheTotalIsNamed() throws IOException {
        breakIn(
                "report.xml",
                "<figure lineage=\"disputes_handled\">401件</figure>",
                "<figure lineage=\"disputes_handled\">400件</figure>");
        assertThat(complaints())
                .containsExactly("A01 报告里的数与合计不符：“受理（排查调处）矛盾纠纷”印作“400件”，totals.csv 为401件");
    }

    @Test
    void numberInTheAnnexThatIsNotTheTotalIsNamed() throws IOException {
        breakIn(
                "report.xml",
                "<figure lineage=\"publicity_events\">40余</figure>",
                "<figure lineage=\"publicity_events\">40</figure>");
        assertThat(complaints()).singleElement().asString().contains("印作“40”", "为40余场");
    }

    @Test
    void totalWithoutItsCoverageIsNamed() throws IOException {
        breakIn("report.xml", "（据 2/3 个单位报送）", "（据 12/3 个单位报送）");
        assertThat(complaints())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("A02") && line.contains("“2/3”"));
    }

    @Test
    void approximateTotalExplainedAsExactIsNamed() throws IOException {
        breakIn("report.xml", "result=\"40余场\"", "result=\"40场\"");
        assertThat(complaints()).singleElement().asString().contains("A02", "“40场”", "40余场");
    }

    @Test
    void figureOfTheFileThatWasCorrectedIsNamed() throws IOException {
        breakIn("figures.csv", "白苇镇（更正）.txt#", "白苇镇.txt#");
        assertThat(complaints())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("A03") && line.contains("来自 白苇镇.txt#"));
    }

    @Test
    void sentenceOfTheFileThatWasCorrectedIsNamed() throws IOException {
        breakIn("report.xml", "白苇镇（更正）.txt#", "白苇镇.txt#");
        assertThat(complaints())
                .isNotEmpty()
                .allMatch(line -> line.contains("report.xml"))
                .allMatch(line -> line.startsWith("A03"));
    }

    @Test
    void tableThatIsGoneIsSaid() throws IOException {
        Files.delete(revision.resolve("figures.csv"));
        assertThat(complaints()).singleElement().asString().contains("figures.csv");
    }

    @Test
    void refusalSaysWhereTheFilesLieAndWhatToDo() throws IOException {
        breakIn("totals.csv", "矛盾纠纷,401,件", "矛盾纠纷,400,件");
        IndicatorCatalog catalog = catalog();
        String text =
                RevisionAudit.refusal(RevisionAudit.complaints(revision, catalog), "结果/.work/0001")
                        .text();
        assertThat(text)
                .contains("结果/.work/0001", "没有生成新版本", "再运行一次同一命令")
                .contains("\n· A01 合计与加总不符：totals.csv“受理（排查调处）矛盾纠纷”");
    }
}
