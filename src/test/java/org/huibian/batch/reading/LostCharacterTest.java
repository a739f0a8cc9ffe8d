package org.huibian.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huibian.batch.FinishedFiles;
import org.huibian.batch.SmallJob;
import org.huibian.batch.progress.RunOutcome;
import org.huibian.ledger.OutputFolder;
import org.huibian.source.SketchedPdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report with a lost character is read, its hole is told of, and nothing of it is published. */
class LostCharacterTest {

    private static final String LOST = "\uFFFD";

    @TempDir private Path temp;

    private SmallJob job;
    private OutputFolder output;

    @BeforeEach
    void writeJob() throws IOException {
        job = SmallJob.in(temp);
        job.withdraw("白苇镇.txt");
        output = new OutputFolder(temp.resolve("结果"));
    }

    /**
     * A sentence that is published while it is whole.
     *
     * @param whole as written
     * @param hole with ? for what is lost
     * @param words of it, that are published
     */
    private record Holed(String whole, String hole, String words) {

        String lost() {
            return hole.replace("?", LOST);
        }
    }

    private static final List<Holed> SENTENCES =
            List.of(
                    new Holed("一是法律专业力量薄弱", "一是法律专业力?薄弱", "法律专业力量薄弱"),
                    new Holed("党政主要负责人带头学法", "党政主要负责人带头?法", "负责人带头学法"),
                    new Holed("组织“夜话普法”小分队进院落", "组织“夜话普法”小分队进院?", "小分队进院落"));

    /** Three lost characters are too many for a report shorter than three hundred. */
    private static final String LONGER = "各村和社区都有专人值守，群众有话随时可说，来人来电都有记录、有答复、有回访。\n".repeat(3);

    @Test
    void sentenceWithAHoleIsNotPublishedAlsoWhereTheOfficeLetsItPass() throws IOException {
        String report = job.text("inbox/东榆街道.txt").replace("二、存在", LONGER + "\n二、存在");
        job.submit("东榆街道.txt", report);
        job.run(output.path());
        assertThat(report).contains(SENTENCES.stream().map(Holed::whole).toList());
        assertThat(published(1)).contains(SENTENCES.stream().map(Holed::words).toList());

        String holed = report;
        for (Holed sentence : SENTENCES) {
            holed = holed.replace(sentence.whole(), sentence.lost());
        }
        job.submit("东榆街道.txt", holed);
        job.run(output.path());

        String findings = SmallJob.text(output.path(), 2, "findings.csv");
        assertThat(findings).doesNotContain("I06");
        assertThat(SENTENCES)
                .allSatisfy(
                        sentence ->
                                assertThat(findings.lines())
                                        .anySatisfy(
                                                line ->
                                                        assertThat(line)
                                                                .contains(
                                                                        ",warning,T08,东榆街道,",
                                                                        "东榆街道.txt#第",
                                                                        sentence.lost()
                                                                                .substring(2))));
        assertNothingLostIsPublished(2);
        keepsItsFigures(2);

        job.write("decisions.csv", passed(2));
        assertThat(job.run(output.path()).end()).isEqualTo(RunOutcome.End.PUBLISHED);

        assertThat(SmallJob.text(output.path(), 3, "decisions.csv")).contains(",applied");
        assertNothingLostIsPublished(3);
        FinishedFiles.keepToTheStandard(output.revision(3));
    }

    private void assertNothingLostIsPublished(int revision) throws IOException {
        assertThat(published(revision))
                .doesNotContain(LOST)
                .doesNotContain(SENTENCES.stream().map(Holed::words).toList());
    }

    /** Each finding of T08 is let pass. */
    private String passed(int revision) throws IOException {
        return SmallJob.text(output.path(), revision, "findings.csv")
                .lines()
                .filter(line -> line.contains(",T08,"))
                .map(line -> "," + "," + line.substring(0, line.indexOf(',')) + ",,,原件如此,张三,")
                .collect(
                        Collectors.joining(
                                "\n",
                                "sub_district,indicator,finding,value,qualifier,reason,who,quote\n",
                                "\n"));
    }

    private void keepsItsFigures(int revision) throws IOException {
        assertThat(SmallJob.text(output.path(), revision, "figures.csv"))
                .contains("东榆街道,disputes_handled,316,件")
                .contains("东榆街道,disputes_resolved,302,件")
                .contains("东榆街道,publicity_events,20,场,over");
    }

    /** The report of 白苇镇 in other formats: a heading, a cell and a number with a hole. */
    @Test
    void headingsAndCellsOfEveryFormatAreToldOf() throws IOException {
        String report =
                SmallJob.report("白苇镇", 2025, 84, 80).replace("二、存在的不足和原因", "二、存在的不" + LOST + "和原因");
        job.submit("白苇镇.docx", word(report));
        job.submit("云岫乡.pdf", pdf());

        RunOutcome outcome = job.run(output.path());

        assertThat(outcome.end()).isEqualTo(RunOutcome.End.PUBLISHED);
        assertThat(outcome.reporting())
                .as(SmallJob.text(output.path(), 1, "submissions.csv"))
                .isEqualTo(3);
        List<String> found =
                SmallJob.text(output.path(), 1, "findings.csv")
                        .lines()
                        .filter(line -> line.contains(",T08,"))
                        .toList();
        assertThat(found).hasSize(2);
        assertThat(found.toString())
                .contains("白苇镇.docx#表1!2,2", "3" + LOST, "二、存在的不" + LOST + "和原因")
                .contains("云岫乡.pdf#第2段", "化解3" + LOST + "件");
        assertThat(SmallJob.text(output.path(), 1, "figures.csv"))
                .contains("白苇镇,disputes_handled,84,件")
                .contains("云岫乡,disputes_handled,41,件")
                .doesNotContain("白苇镇,contracts_reviewed")
                .doesNotContain("云岫乡,disputes_resolved");
        assertThat(SmallJob.text(output.path(), 1, "mentions.csv"))
                .contains("表1!2,2\",0,2,3" + LOST + ",,,,other,,数旁有乱码")
                .contains("3" + LOST + "件,,,,other,,数旁有乱码");
        assertThat(published(1)).doesNotContain(LOST);
        FinishedFiles.keepToTheStandard(output.revision(1));
        try (InputStream in = Files.newInputStream(output.revision(1).resolve("review.docx"));
                XWPFDocument review = new XWPFDocument(in)) {
            assertThat(review.getDocument().xmlText()).contains(LOST);
        }
    }

    private static byte[] word(String report) {
        String body =
                report.lines()
                        .map(line -> "<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>")
                        .collect(Collectors.joining());
        String rows =
                List.of(List.of("事项", "数量（份）"), List.of("审查合同", "3" + LOST)).stream()
                        .map(
                                row ->
                                        row.stream()
                                                .map(
                                                        cell ->
                                                                "<w:tc><w:p><w:r><w:t>"
                                                                        + cell
                                                                        + "</w:t></w:r></w:p></w:tc>")
                                                .collect(
                                                        Collectors.joining(
                                                                "", "<w:tr>", "</w:tr>")))
                        .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>"));
        return HostileFiles.docx("", body + rows, Map.of());
    }

    private static byte[] pdf() {
        return new SketchedPdf()
                .page()
                .line(130, 100, 22, "云岫乡2025年法治政府建设情况报告")
                .lines(
                        80,
                        160,
                        "　　全年共受理矛盾纠纷41件，化解3" + LOST + "件，群众的烦心事",
                        "在家门口得到解决，矛盾不上交、平安不出事、服务不缺位的做",
                        "法在全乡推开，各村都建成了调解室，调解员每天有人在岗。")
                .bytes();
    }

    /** All that report.docx and report.pdf say. */
    private String published(int revision) throws IOException {
        Path folder = output.revision(revision);
        try (InputStream in = Files.newInputStream(folder.resolve("report.docx"));
                XWPFDocument word = new XWPFDocument(in);
                PDDocument pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
            String printed = new PDFTextStripper().getText(pdf);
            return word.getDocument().xmlText().replaceAll("<[^>]*>", "") + printed;
        }
    }
}
