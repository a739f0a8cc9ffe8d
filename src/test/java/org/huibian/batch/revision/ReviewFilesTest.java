package org.huibian.batch.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huibian.batch.SmallJob;
import org.huibian.ledger.LatestRevision;
import org.huibian.ledger.Manifest;
import org.huibian.ledger.OutputFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewFilesTest {

    @TempDir private Path temp;

    private SmallJob job;
    private OutputFolder output;

    @BeforeEach
    void writeJob() throws IOException {
        job = SmallJob.in(temp);
        output = new OutputFolder(temp.resolve("结果"));
    }

    @Test
    void onlyReportFilesArePublicAndEveryFileIsInTheManifest() throws IOException {
        job.submit("白苇镇.txt", SmallJob.report("白苇镇", 2025, 84, 90));
        job.run(output.path());
        Manifest manifest = LatestRevision.of(output).orElseThrow().manifest();

        assertThat(manifest.outputs())
                .filteredOn(file -> file.role().equals("public"))
                .extracting(Manifest.Output::path)
                .containsExactly("report.docx", "report.pdf");
        assertThat(manifest.outputs())
                .extracting(Manifest.Output::path)
                .contains(
                        "changes.csv",
                        "ledger.xlsx",
                        "review.docx",
                        "returns/云岫乡.docx",
                        "returns/白苇镇.docx");
        assertThat(SmallJob.files(output.revision(1))).hasSize(manifest.outputs().size() + 1);
    }

    @Test
    void everyFigureOfThePublishedReviewCopyIsExplained() throws IOException {
        job.run(output.path());
        try (InputStream in = Files.newInputStream(output.revision(1).resolve("review.docx"));
                XWPFDocument review = new XWPFDocument(in)) {
            assertThat(review.getDocComments().getComments())
                    .anySatisfy(
                            comment ->
                                    assertThat(comment.getText())
                                            .contains("400件", "东榆街道：316件［东榆街道.txt#第7行］"));
        }
    }

    @Test
    void linksOfTheLedgerLeadToTheArchive() throws IOException {
        job.run(output.path());
        Path ledger = output.revision(1).resolve("ledger.xlsx");
        try (InputStream in = Files.newInputStream(ledger);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            String address =
                    workbook.getSheet("报送件").getRow(1).getCell(1).getHyperlink().getAddress();
            assertThat(ledger.resolveSibling(address).normalize()).isRegularFile();
        }
    }

    @Test
    void correctionIsToldFromTheInputToTheSentence() throws IOException {
        job.run(output.path());
        assertThat(SmallJob.text(output.path(), 1, "changes.csv").lines())
                .containsExactly("kind,sub_district,indicator,before,after,cause");

        job.submit("白苇镇（更正）.txt", SmallJob.report("白苇镇", 2025, 90, 85));
        job.run(output.path());

        assertThat(SmallJob.text(output.path(), 2, "changes.csv"))
                .containsPattern("input,白苇镇,,used [0-9a-f]{12},superseded [0-9a-f]{12},白苇镇.txt")
                .containsPattern("input,白苇镇,,,used [0-9a-f]{12},白苇镇（更正）.txt")
                .contains("figure,白苇镇,disputes_handled,84件,90件,")
                .contains("total,,disputes_handled,400件（2/3）,406件（2/3）,")
                .containsPattern("sentence,,,[^\\r]*400件[^\\r]*406件[^\\r]*白苇镇（更正）.txt");
    }

    @Test
    void secondReviewCopyTracksWhatChangedSinceTheFirst() throws IOException {
        job.run(output.path());
        assertThat(deletions(1)).isZero();
        job.submit("白苇镇（更正）.txt", SmallJob.report("白苇镇", 2025, 90, 85));
        job.run(output.path());
        assertThat(deletions(2)).isPositive();
        try (InputStream in = Files.newInputStream(output.revision(2).resolve("report.docx"));
                XWPFDocument clean = new XWPFDocument(in)) {
            assertThat(clean.getDocument().xmlText()).doesNotContain("w:del ");
        }
    }

    private long deletions(int revision) throws IOException {
        try (InputStream in =
                        Files.newInputStream(output.revision(revision).resolve("review.docx"));
                XWPFDocument review = new XWPFDocument(in)) {
            return review.getDocument().xmlText().split("<w:del ").length - 1L;
        }
    }
}
