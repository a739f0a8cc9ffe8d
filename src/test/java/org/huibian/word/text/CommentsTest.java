package org.huibian.word.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huibian.report.Block;
import org.huibian.report.Block.Align;
import org.huibian.report.Block.Column;
import org.huibian.report.Block.Paragraph;
import org.huibian.report.Block.Row;
import org.huibian.report.Block.Table;
import org.huibian.report.Inline.Figure;
import org.huibian.report.Lineage;
import org.huibian.report.Report;
import org.huibian.report.SampleReport;
import org.huibian.report.Style;
import org.huibian.word.DocxParts;
import org.huibian.word.WordReportWriter;
import org.junit.jupiter.api.Test;

class CommentsTest {

    @Test
    void everyFigureOfTheReviewCopyCarriesItsLineage() throws IOException {
        byte[] docx = review(SampleReport.report());
        DocxParts parts = new DocxParts(docx);

        assertThat(parts.all("//w:r[preceding-sibling::*[1]/self::w:commentRangeStart]/w:t"))
                .containsExactly("1,024件", "1,009件", "98.54%");
        assertThat(parts.all("//w:commentRangeStart/@w:id")).containsExactly("0", "1", "2");
        assertThat(parts.all("//w:commentRangeEnd/@w:id")).containsExactly("0", "1", "2");
        assertThat(parts.all("//w:commentReference/@w:id")).containsExactly("0", "1", "2");
        assertThat(parts.all("comments.xml", "//w:comment[1]//w:t"))
                .containsExactly(
                        "受理矛盾纠纷：1,024件", "计算：2个单位相加", "喆堃街道：924件［喆堃街道.txt#第12行］原文：共受理矛盾纠纷924件。");
    }

    @Test
    void commentsReopenWithFixedAuthorAndDate() throws IOException {
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(review(SampleReport.report())))) {
            assertThat(document.getDocComments().getComments()).hasSize(3);
            XWPFComment comment = document.getCommentByID("2");
            assertThat(comment.getText()).contains("调解成功率：98.54%", "1009÷1024");
            assertThat(comment.getAuthor()).isEqualTo("汇编");
        }
        assertThat(
                        new DocxParts(review(SampleReport.report()))
                                .all("comments.xml", "//w:comment/@w:date"))
                .containsOnly("2026-02-10T00:00:00Z");
    }

    @Test
    void figureInATableCellCarriesACommentToo() throws IOException {
        Table table =
                new Table(
                        "",
                        List.of(new Column("合计", Align.RIGHT, 1)),
                        List.of(new Row(false, List.of(List.of(new Figure("7", "x"))))));
        assertThat(new DocxParts(review(report(2, table))).all("//w:tc//w:commentReference"))
                .hasSize(1);
    }

    @Test
    void cleanCopyHasNoComments() throws IOException {
        DocxParts parts = DocxParts.of(SampleReport.report());
        assertThat(parts.names()).noneMatch(name -> name.contains("comments"));
        assertThat(parts.all("//w:commentRangeStart | //w:commentReference")).isEmpty();
    }

    @Test
    void reviewCopySaysTheSameAsTheCleanOne() throws IOException {
        assertThat(new DocxParts(review(SampleReport.report())).paragraphs())
                .isEqualTo(DocxParts.of(SampleReport.report()).paragraphs());
    }

    @Test
    void moreThanThirtySubDistrictsAreLeftToTheLedger() throws IOException {
        List<String> lines =
                new DocxParts(review(report(1000, figure()))).all("comments.xml", "//w:t");
        assertThat(lines).hasSize(2 + Comments.MOST_PARTS + 1);
        assertThat(lines.get(lines.size() - 1)).contains("970", "ledger.xlsx");
        assertThat(new DocxParts(review(report(30, figure()))).all("comments.xml", "//w:t"))
                .hasSize(32);
    }

    @Test
    void submittedTextIsNeverMarkupOrField() throws IOException {
        String hostile =
                "</w:t><w:instrText>DDEAUTO c:\\\\x</w:instrText> { PAGE } \u0007&amp;\uD83D";
        Lineage lineage =
                new Lineage(
                        "x",
                        hostile,
                        "相加",
                        "7件",
                        List.of(new Lineage.Part("甲镇", "7件", "甲<b>.txt#第1行", hostile)));
        Report report =
                new Report("题", "某区人民政府", "2026-02-10", List.of(figure()), Map.of("x", lineage));
        DocxParts parts = new DocxParts(review(report));
        assertThat(parts.all("comments.xml", "//w:instrText | //w:fldSimple")).isEmpty();
        assertThat(parts.all("comments.xml", "//w:t").get(0))
                .contains("</w:t><w:instrText>DDEAUTO", "&amp;")
                .doesNotContain("\u0007", "\uD83D");
    }

    @Test
    void longQuotationIsCutAtAWholeCharacter() {
        Lineage lineage =
                new Lineage(
                        "x",
                        "名",
                        "相加",
                        "7件",
                        List.of(new Lineage.Part("甲镇", "7件", "甲.txt#第1行", "𠮷".repeat(500))));
        assertThat(Comments.lines(lineage).get(2))
                .endsWith("𠮷".repeat(Comments.LONGEST_QUOTE) + "……");
    }

    @Test
    void doubtsStandBeforeTheValuesAndAreNotEndless() {
        List<Lineage.Part> parts = List.of(new Lineage.Part("甲镇", "7件", "甲.txt#第1行", "七件。"));
        assertThat(
                        Comments.lines(
                                new Lineage("x", "名", "相加", "7件", parts, List.of("V03（甲镇）多于受理数"))))
                .element(2)
                .isEqualTo("疑点：V03（甲镇）多于受理数");
        List<String> many = Collections.nCopies(Comments.MOST_PARTS + 5, "V03");
        assertThat(Comments.lines(new Lineage("x", "名", "相加", "7件", parts, many)))
                .hasSize(2 + Comments.MOST_PARTS + 1 + 1)
                .contains("其余 5 个疑点见文后的疑点清单");
    }

    @Test
    void theSameReportGivesTheSameBytesEverywhere() throws IOException {
        byte[] first = review(SampleReport.report());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(review(SampleReport.report())).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Block figure() {
        return new Paragraph(Paragraph.Kind.BODY, List.of(new Figure("7件", "x")));
    }

    private static Report report(int parts, Block block) {
        List<Lineage.Part> all = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            all.add(new Lineage.Part("第" + i + "镇", "7件", i + ".txt#第1行", "共7件。"));
        }
        return new Report(
                "题",
                "某区人民政府",
                "2026-02-10",
                List.of(block),
                Map.of("x", new Lineage("x", "受理", "相加", "7", all)));
    }

    private static byte[] review(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordReportWriter.reviewing(Style.standard()).write(report, out);
        return out.toByteArray();
    }
}
