package org.huibian.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.proof.docx.file.DocxFile;
import org.huibian.proof.page.PdfFile;
import org.huibian.report.Block;
import org.huibian.report.Inline;
import org.huibian.report.Report;
import org.huibian.report.SampleReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two finished files say the same, or the difference is told. */
class SameTextTest {

    private static byte[] docx;
    private static PdfFile pdf;

    @BeforeAll
    static void write() throws IOException {
        docx = Finished.docx(SampleReport.withWideTable());
        pdf = PdfFile.read(Finished.pdf(SampleReport.withWideTable()));
    }

    @Test
    void theSampleReportSaysTheSameInBoth() throws IOException {
        assertThat(SameText.compare(DocxFile.read(docx), pdf)).isEmpty();
    }

    /** What is replaced in the Word file, by what; the texts told of both. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "98.54%, 98.45%, 98.45%, 98.54%",
        ">912<, >921<, 921, 912",
        "喆堃街道提出, 喆街道提出, 喆街道提出, 喆堃街道提出",
        "第7项指标，名称, 第8项指标，名称, 第8项指标, 第7项指标",
    })
    void aDifferenceIsToldWithBothTexts(String regex, String replacement, String word, String other)
            throws IOException {
        byte[] edited = Finished.edited(docx, "document.xml", regex, replacement);
        Optional<TextDifference> found = SameText.compare(DocxFile.read(edited), pdf);

        assertThat(found).isPresent();
        assertThat(found.get().word()).contains(word);
        // Of a paragraph, the PDF's text is the line that differs.
        assertThat(found.get().pdf()).contains(other.substring(0, 1));
        assertThat(found.get().place().text()).startsWith("report.pdf 第");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "<c:v>98.5<, <c:v>95.8<",
        "<c:v>望山镇<, <c:v>望水镇<",
        "<c:v>2024年<, <c:v>2023年<",
        "单位：件, 单位：起",
        "c:max val=\"1500\", c:max val=\"2000\"",
    })
    void aChartThatShowsSomethingElseIsADifference(String regex, String replacement)
            throws IOException {
        byte[] edited = Finished.edited(docx, "chart1.xml", regex, replacement);
        Optional<TextDifference> found = SameText.compare(DocxFile.read(edited), pdf);

        assertThat(found).get().extracting(TextDifference::pdf).asString().contains("98.5112.4");
        assertThat(found.get().place().text()).startsWith("report.pdf 第");
    }

    @Test
    void aChartThatIsMissingInOneIsADifference() throws IOException {
        List<Block> blocks = SampleReport.report().blocks();
        List<Block> bare = blocks.stream().filter(b -> !(b instanceof Block.Chart)).toList();

        assertThat(compare(blocks, bare)).isPresent();
        assertThat(compare(bare, blocks)).isPresent();
    }

    @Test
    void figuresThatChangedCellsAreADifference() throws IOException {
        assertThat(compare(table("12", "3"), table("1", "23"))).isPresent();
        assertThat(compare(table("", "3"), table("3", ""))).isPresent();
        assertThat(compare(table("12", "3"), table("12", "3"))).isEmpty();
    }

    @Test
    void paragraphsInAnotherOrderAreADifference() throws IOException {
        assertThat(compare(List.of(body("甲。"), body("乙。")), List.of(body("乙。"), body("甲。"))))
                .isPresent();
    }

    @Test
    void textAfterTheEndOfTheOtherIsADifference() throws IOException {
        List<Block> one = List.of(body("甲。"));
        List<Block> two = List.of(body("甲。"), body("乙。"));

        assertThat(compare(one, two)).get().extracting(TextDifference::pdf).isEqualTo("乙。");
        assertThat(compare(two, one)).get().extracting(TextDifference::word).isEqualTo("乙。");
    }

    @Test
    void paragraphsThatRunTogetherAreADifference() throws IOException {
        assertThat(compare(List.of(body("甲。"), body("乙。")), List.of(body("甲。乙。")))).isPresent();
    }

    @Test
    void aHeadingThatIsTextInTheOtherIsADifference() throws IOException {
        List<Block> heading = List.of(new Block.Heading(1, "一、", "甲"), body("乙。"));
        List<Block> text = List.of(body("一、甲"), body("乙。"));

        assertThat(compare(heading, text)).isPresent();
        assertThat(compare(text, heading)).isPresent();
    }

    @Test
    void repeatedHeadersAndRowsHigherThanAPageAreTheSame() throws IOException {
        assertThat(compare(table("长".repeat(5_000), "3"), table("长".repeat(5_000), "3"))).isEmpty();
    }

    private static Optional<TextDifference> compare(List<Block> word, List<Block> other)
            throws IOException {
        return SameText.compare(
                DocxFile.read(Finished.docx(report(word))),
                PdfFile.read(Finished.pdf(report(other))));
    }

    private static Report report(List<Block> blocks) {
        return new Report("甲", "乙", "2026-02-10", blocks, Map.of());
    }

    private static Block body(String text) {
        return new Block.Paragraph(Block.Paragraph.Kind.BODY, List.of(new Inline.Text(text)));
    }

    private static List<Block> table(String first, String second) {
        List<List<Inline>> cells = new ArrayList<>();
        for (String text : List.of(first, second)) {
            cells.add(text.isEmpty() ? List.of() : List.of(new Inline.Text(text)));
        }
        return List.of(
                new Block.Table(
                        "",
                        List.of(
                                new Block.Column("甲", Block.Align.LEFT, 1),
                                new Block.Column("乙", Block.Align.RIGHT, 1)),
                        List.of(new Block.Row(false, cells))));
    }
}
