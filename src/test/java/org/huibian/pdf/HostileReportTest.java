package org.huibian.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.huibian.pdf.MeasuredPdf.Sign;
import org.huibian.report.Block;
import org.huibian.report.Block.Align;
import org.huibian.report.Block.Column;
import org.huibian.report.Block.Paragraph;
import org.huibian.report.Block.Paragraph.Kind;
import org.huibian.report.Block.Row;
import org.huibian.report.Block.Signature;
import org.huibian.report.Block.Table;
import org.huibian.report.Block.Title;
import org.huibian.report.Inline;
import org.junit.jupiter.api.Test;

/** Reports that nobody writes, but that must end, with every character. */
class HostileReportTest {

    private static String text(MeasuredPdf pdf) {
        return pdf.pages().stream()
                .flatMap(page -> page.lines().stream())
                .map(MeasuredPdf.TextLine::text)
                .collect(Collectors.joining());
    }

    private static Table table(String header, String cell) {
        return new Table(
                "",
                List.of(new Column(header, Align.LEFT, 1), new Column("乙", Align.RIGHT, 9)),
                List.of(
                        new Row(
                                false,
                                List.of(
                                        List.of(new Inline.Text(cell)),
                                        List.of(new Inline.Text("1"))))));
    }

    @Test
    void reportWithoutBlocksIsOneNumberedPage() {
        MeasuredPdf pdf = MeasuredPdf.of(Reports.of(List.of()));
        assertThat(pdf.pages()).hasSize(1);
        assertThat(pdf.pages().get(0).number().text()).isEqualTo("— 1 —");
    }

    @Test
    void emptyTextsAreEmptyRows() {
        MeasuredPdf pdf =
                MeasuredPdf.of(
                        Reports.of(
                                new Title(false, ""),
                                new Paragraph(Kind.BODY, List.of()),
                                Reports.paragraph(Kind.ANNEX_LIST, ""),
                                Reports.heading(1, "", ""),
                                new Signature("", "", true),
                                Reports.body("末")));
        assertThat(text(pdf)).isEqualTo("末");
    }

    @Test
    void wordOfTenThousandLettersIsParted() {
        String word = "a".repeat(10_000);
        assertThat(text(MeasuredPdf.of(Reports.of(Reports.body(word))))).isEqualTo(word);
    }

    @Test
    void numberOfTenThousandDigitsIsParted() {
        String number = "9".repeat(10_000) + "件";
        assertThat(text(MeasuredPdf.of(Reports.of(Reports.body(number))))).isEqualTo(number);
    }

    @Test
    void textOfNothingButMarksIsSet() {
        for (String marks :
                List.of("，".repeat(500), "“".repeat(500), "——".repeat(500), " ".repeat(500))) {
            MeasuredPdf pdf = MeasuredPdf.of(Reports.of(Reports.body(marks + "末")));
            assertThat(text(pdf)).isEqualTo(marks + "末");
        }
    }

    @Test
    void longParagraphIsSetInLinearTime() {
        String text = "坚持依法行政，化解矛盾纠纷1,024件。".repeat(5_000);
        assertThat(text(MeasuredPdf.of(Reports.of(Reports.body(text))))).isEqualTo(text);
    }

    @Test
    void cellHigherThanAPageGoesOnOverPages() {
        String cell = "很长的单元格，".repeat(600);
        MeasuredPdf pdf = MeasuredPdf.of(Reports.of(table("甲", cell)));
        assertThat(pdf.pages()).hasSizeGreaterThan(1);
        String text =
                pdf.pages().stream()
                        .flatMap(page -> page.lines().stream())
                        .flatMap(line -> line.signs().stream())
                        .filter(sign -> sign.x() < 200)
                        .map(Sign::text)
                        .collect(Collectors.joining())
                        .replace("甲", "");
        assertThat(text).isEqualTo(cell);
    }

    @Test
    void headerHigherThanAPageEnds() {
        MeasuredPdf pdf = MeasuredPdf.of(Reports.of(table("很长的表头，".repeat(600), "甲")));
        assertThat(text(pdf)).contains("很长的表头").contains("甲");
    }

    @Test
    void tableOfManyNarrowColumnsEnds() {
        assertThat(text(MeasuredPdf.of(Reports.of(Reports.table(200, 3))))).contains("街道199");
    }

    @Test
    void chainOfHeadingsLongerThanAPageEnds() {
        List<Block> headings =
                new ArrayList<>(Collections.nCopies(60, Reports.heading(1, "一、", "标题")));
        assertThat(MeasuredPdf.of(Reports.of(headings)).pages()).hasSize(3);
    }

    @Test
    void longTitleAndLongIssuerStayInTheTypeArea() {
        MeasuredPdf pdf =
                MeasuredPdf.of(
                        Reports.of(
                                new Title(false, "关于法治政府建设情况".repeat(30)),
                                Reports.body("正文。"),
                                new Signature("澄溪区人民政府办公室".repeat(8), "2026年2月10日", true)));
        for (MeasuredPdf.TextLine line : pdf.lines()) {
            assertThat(line.start()).isGreaterThan(28 * MeasuredPdf.MM - 1);
            assertThat(line.end()).isLessThan(184 * MeasuredPdf.MM + 1);
        }
    }
}
