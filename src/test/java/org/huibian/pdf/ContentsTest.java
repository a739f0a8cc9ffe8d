package org.huibian.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huibian.report.Block;
import org.huibian.report.Contents;
import org.huibian.report.Inline;
import org.huibian.report.Report;
import org.huibian.report.Style;
import org.junit.jupiter.api.Test;

/** The table of contents: on pages of its own, without numbers, before page 1. */
class ContentsTest {

    private static final String LONG = "很长的标题要在目录里折行而不碰到页码所以这里写得特别特别长一直写到第二行为止";

    /** A heading of the first level on each page, one of the second below it. */
    static Report report(int pages) {
        List<Block> blocks = new ArrayList<>();
        for (int k = 1; k <= pages; k++) {
            blocks.add(Reports.heading(1, k + "、", "第" + k + "章"));
            blocks.add(Reports.heading(2, "（一）", k == 2 ? LONG : "第" + k + "章的一节"));
            blocks.add(Reports.heading(3, "1.", "不进目录"));
            blocks.add(Reports.body("文。"));
            blocks.add(new Block.PageBreak());
        }
        return Reports.of(blocks);
    }

    @Test
    void fifteenPagesHaveNoneSixteenHave() throws IOException {
        assertThat(texts(report(15))).hasSize(15);
        assertThat(texts(report(15)).get(0)).startsWith("1、");
        assertThat(texts(report(16))).hasSize(16 + 2);
    }

    @Test
    void everyHeadingOfTwoLevelsStandsWithItsPage() throws IOException {
        Report report = report(16);
        TypesetReport typeset = new PdfReportWriter(Style.standard()).typeset(report);
        assertThat(typeset.contents().pages()).isEqualTo(16);
        assertThat(typeset.contents().entries()).hasSize(32);
        assertThat(typeset.contents().entries().subList(2, 4))
                .containsExactly(
                        new Contents.Entry(1, "2、第2章", 2), new Contents.Entry(2, "（一）" + LONG, 2));

        String words = (texts(report).get(0) + texts(report).get(1)).replaceAll("\\s", "");
        StringBuilder wanted = new StringBuilder("目录");
        for (Contents.Entry entry : typeset.contents().entries()) {
            wanted.append(entry.text()).append(entry.page());
        }
        assertThat(words).isEqualTo(wanted.toString());
    }

    @Test
    void pageOneIsTheFrontOfALeafAndBearsItsNumber() throws IOException {
        List<String> texts = texts(report(40));
        int front = texts.size() - 40;
        assertThat(front).isEven();
        for (int k = 0; k < texts.size(); k++) {
            String number = "— " + (k - front + 1) + " —";
            if (k < front) {
                assertThat(texts.get(k)).doesNotContain("—");
            } else {
                assertThat(texts.get(k)).contains(number);
            }
        }
    }

    @Test
    void annexStandsInItWithLabelAndTitleAndIsNoBookmark() throws IOException {
        List<Block> blocks = new ArrayList<>(report(16).blocks());
        blocks.add(label("附件"));
        blocks.add(new Block.Title(true, "某区2025年度法治政府建设统计表"));
        blocks.add(Reports.body("文。"));
        Report report = Reports.of(blocks);

        Contents contents = new PdfReportWriter(Style.standard()).typeset(report).contents();
        assertThat(contents.entries())
                .endsWith(new Contents.Entry(1, "附件：某区2025年度法治政府建设统计表", 17, true));
        String front = String.join("", texts(report).subList(0, 2)).replaceAll("\\s", "");
        assertThat(front).endsWith("附件：某区2025年度法治政府建设统计表17");
    }

    @Test
    void titleWithoutALabelIsNoAnnexOfIt() {
        List<Block> blocks = new ArrayList<>(report(16).blocks());
        blocks.add(new Block.Title(true, "关于更正的通知"));

        Contents contents =
                new PdfReportWriter(Style.standard()).typeset(Reports.of(blocks)).contents();
        assertThat(contents.entries()).noneMatch(Contents.Entry::annex);
    }

    private static Block label(String words) {
        return new Block.Paragraph(
                Block.Paragraph.Kind.ANNEX_LABEL, List.of(new Inline.Text(words)));
    }

    @Test
    void reportWithoutHeadingsHasNone() throws IOException {
        assertThat(texts(Reports.of(Reports.hanziOnly(20))).get(0)).contains("— 1 —");
    }

    @Test
    void numbersStandAtTheRightAndNoLineReachesThem() {
        MeasuredPdf pdf = MeasuredPdf.of(report(16));
        for (MeasuredPdf.TextLine line : pdf.pages().get(0).lines()) {
            String last = line.signs().get(line.signs().size() - 1).text();
            if (last.matches("\\d")) {
                assertThat(line.end() / MeasuredPdf.MM).isBetween(183.5, 184.5);
            } else {
                assertThat(line.end() / MeasuredPdf.MM).isLessThan(184 - 16);
            }
        }
    }

    @Test
    void tagsAndColoursOfItKeepToPdfA() throws IOException {
        byte[] pdf = MeasuredPdf.written(report(16), Style.standard());
        assertThat(VeraPdf.complaints(pdf)).isEmpty();
        List<String> names =
                TaggedReading.of(pdf).tags().stream().map(TaggedReading.Tag::name).toList();
        assertThat(names.subList(0, 6))
                .containsExactly("Document", "TOC", "Caption", "TOCI", "P", "TOCI");
        assertThat(names).filteredOn("TOCI"::equals).hasSize(32);
    }

    private static List<String> texts(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReportWriter(Style.standard()).write(report, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            List<String> texts = new ArrayList<>();
            for (int k = 1; k <= document.getNumberOfPages(); k++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(k);
                stripper.setEndPage(k);
                texts.add(stripper.getText(document));
            }
            return texts;
        }
    }
}
