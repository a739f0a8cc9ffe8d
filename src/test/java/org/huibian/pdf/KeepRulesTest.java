package org.huibian.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huibian.pdf.MeasuredPdf.Page;
import org.huibian.pdf.MeasuredPdf.TextLine;
import org.huibian.report.Block;
import org.huibian.report.Block.Paragraph.Kind;
import org.huibian.report.Block.Signature;
import org.huibian.report.Block.Title;
import org.junit.jupiter.api.Test;

/** Titles, headings, annexes and signatures (GB/T 9704-2012, 7.3), by number of rule. */
class KeepRulesTest {

    private static final double MM = MeasuredPdf.MM;
    private static final double ROW = 28.991;

    private static List<Block> rows(int count) {
        List<Block> blocks = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            blocks.add(Reports.body("依法行政"));
        }
        return blocks;
    }

    @Test
    void rule34HeadingIsNeverTheLastRowOfAPage() {
        for (int before = 15; before <= 23; before++) {
            List<Block> blocks = rows(before);
            blocks.add(Reports.heading(1, "一、", "主要举措"));
            blocks.add(Reports.heading(2, "（一）", "化解矛盾纠纷"));
            blocks.add(Reports.body("法".repeat(100)));
            for (Page page : MeasuredPdf.of(Reports.of(blocks)).pages()) {
                List<TextLine> lines = page.lines();
                assertThat(lines.get(lines.size() - 1).text()).doesNotMatch("^(一、|（一）).*");
            }
        }
    }

    @Test
    void rule31To33HeadingsHaveTheFacesOfTheirLevel() {
        MeasuredPdf pdf =
                MeasuredPdf.of(
                        Reports.of(
                                Reports.heading(1, "一、", "主要举措"),
                                Reports.heading(2, "（一）", "化解纠纷"),
                                Reports.heading(3, "1.", "多元调解"),
                                Reports.heading(4, "（1）", "专职调解"),
                                Reports.body("正文。")));
        assertThat(pdf.lines())
                .extracting(line -> line.signs().get(2).face().substring(7))
                .containsExactly(
                        "NotoSansSC-Regular",
                        "FandolKai-Regular",
                        "FandolFang-Regular",
                        "FandolFang-Regular",
                        "FandolFang-Regular");
        assertThat(pdf.lines())
                .allSatisfy(line -> assertThat(line.signs().get(0).size()).isEqualTo(16));
    }

    @Test
    void rule23TitleIs22PointAndCentred() {
        MeasuredPdf pdf = MeasuredPdf.of(Reports.of(new Title(false, "澄溪区法治政府建设情况报告")));
        TextLine title = pdf.lines().get(0);
        assertThat(title.signs().get(0).size()).isEqualTo(22);
        assertThat(title.signs().get(0).face()).endsWith("NotoSerifSC-Bold");
        assertThat((title.start() + title.end()) / 2).isCloseTo(106 * MM, within(1.0));
    }

    @Test
    void rule25LongTitleIsBrokenAtWordsEachLineCentred() {
        String text = "澄溪区人民政府关于2025年度法治政府建设工作情况及2026年度工作安排的报告";
        List<TextLine> lines =
                MeasuredPdf.of(Reports.of(new Title(false, text), Reports.body("正文。"))).lines();
        assertThat(lines.get(0).text() + lines.get(1).text()).isEqualTo(text);
        for (TextLine line : lines.subList(0, 2)) {
            assertThat((line.start() + line.end()) / 2).isCloseTo(106 * MM, within(1.0));
            assertThat(line.text()).doesNotEndWith("的").doesNotEndWith("及");
        }
    }

    @Test
    void rule28AddresseeStandsABlankRowBelowTheTitleNotIndented() {
        List<TextLine> lines =
                MeasuredPdf.of(
                                Reports.of(
                                        new Title(false, "情况报告"),
                                        Reports.paragraph(Kind.ADDRESSEE, "市人民政府："),
                                        Reports.body("正文。")))
                        .lines();
        assertThat(lines.get(1).start()).isCloseTo(28 * MM, within(0.1));
        assertThat(lines.get(1).baseline() - 125.46).isCloseTo(2 * ROW, within(0.1));
    }

    @Test
    void rule36AnnexListHangsUnderItsNames() {
        List<TextLine> lines =
                MeasuredPdf.of(
                                Reports.of(
                                        Reports.body("正文。"),
                                        Reports.paragraph(
                                                Kind.ANNEX_LIST, "附件：1." + "统计表".repeat(12)),
                                        Reports.paragraph(Kind.ANNEX_LIST, "2.报送情况")))
                        .lines();
        assertThat(lines.get(1).baseline() - lines.get(0).baseline())
                .isCloseTo(2 * ROW, within(0.1));
        assertThat(lines.get(1).start()).isCloseTo(39.14 * MM, within(0.1));
        double name = lines.get(1).signs().get(5).x();
        assertThat(lines.get(2).start()).isCloseTo(name, within(0.3));
        assertThat(lines.get(3).start()).isCloseTo(lines.get(1).signs().get(3).x(), within(1.0));
        assertThat(lines.get(3).baseline() - lines.get(2).baseline()).isCloseTo(ROW, within(0.1));
    }

    @Test
    void rule37AnnexBeginsAPageLabelInRowOneTitleInRowThree() {
        MeasuredPdf pdf =
                MeasuredPdf.of(
                        Reports.of(
                                Reports.body("正文。"),
                                Reports.paragraph(Kind.ANNEX_LABEL, "附件1"),
                                new Title(true, "统计表"),
                                Reports.body("说明。")));
        List<TextLine> annex = pdf.pages().get(1).lines();
        assertThat(annex.get(0).text()).isEqualTo("附件1");
        assertThat(annex.get(0).start()).isCloseTo(28 * MM, within(0.1));
        double baselineOfTitle = 37 * MM + 2 * ROW + (ROW - 22) / 2 + 0.88 * 22;
        assertThat(annex.get(1).baseline()).isCloseTo(baselineOfTitle, within(0.1));
    }

    @Test
    void rule41UnsealedSignatureStandsTwoFromTheRightDateTwoFurther() {
        List<TextLine> lines =
                MeasuredPdf.of(
                                Reports.of(
                                        Reports.body("正文。"),
                                        new Signature("澄溪区人民政府", "2026年2月10日", false)))
                        .lines();
        TextLine issuer = lines.get(1);
        TextLine date = lines.get(2);
        assertThat(issuer.baseline() - lines.get(0).baseline()).isCloseTo(2 * ROW, within(0.1));
        assertThat(issuer.end()).isCloseTo((184 - 2 * 5.571) * MM, within(0.5));
        assertThat(date.start() - issuer.start()).isCloseTo(2 * 5.571 * MM, within(0.1));
    }

    @Test
    void rule41LongerDateStandsTwoFromTheRight() {
        List<TextLine> lines =
                MeasuredPdf.of(
                                Reports.of(
                                        Reports.body("正文。"),
                                        new Signature("区政府", "2026年12月10日", false)))
                        .lines();
        assertThat(lines.get(2).end()).isCloseTo((184 - 2 * 5.571) * MM, within(0.5));
        assertThat(lines.get(2).start() - lines.get(1).start())
                .isCloseTo(2 * 5.571 * MM, within(0.1));
    }

    @Test
    void rule39And40SealedDateStandsFourFromTheRightIssuerCentredOverIt() {
        List<TextLine> lines =
                MeasuredPdf.of(
                                Reports.of(
                                        Reports.body("正文。"),
                                        new Signature("澄溪区人民政府", "2026年2月10日", true)))
                        .lines();
        assertThat(lines.get(2).end()).isCloseTo(161.7 * MM, within(0.5));
        assertThat((lines.get(1).start() + lines.get(1).end()) / 2)
                .isCloseTo((lines.get(2).start() + lines.get(2).end()) / 2, within(0.5));
    }

    @Test
    void rule40LongIssuerStaysCentredOverItsDateWithinTheTypeArea() {
        List<TextLine> lines =
                MeasuredPdf.of(
                                Reports.of(
                                        Reports.body("正文。"),
                                        new Signature("澄溪区全面依法治区委员会办公室（区司法局）", "2026年2月10日", true)))
                        .lines();
        assertThat(lines.get(1).end()).isLessThan(184 * MM + 0.5);
        assertThat((lines.get(1).start() + lines.get(1).end()) / 2)
                .isCloseTo((lines.get(2).start() + lines.get(2).end()) / 2, within(0.5));
    }

    @Test
    void rule43SignatureIsNeverWithoutTextOnItsPage() {
        for (int before = 15; before <= 24; before++) {
            List<Block> blocks = rows(before);
            blocks.add(Reports.body("法".repeat(60)));
            blocks.add(Reports.paragraph(Kind.ANNEX_LIST, "附件：1.统计表"));
            blocks.add(new Signature("澄溪区人民政府", "2026年2月10日", before % 2 == 0));
            List<Page> pages = MeasuredPdf.of(Reports.of(blocks)).pages();
            List<TextLine> last = pages.get(pages.size() - 1).lines();
            assertThat(last.get(last.size() - 1).text()).isEqualTo("2026年2月10日");
            assertThat(last.get(0).text()).containsAnyOf("法法", "依法行政");
        }
    }

    @Test
    void noSingleLineOfAParagraphGoesOverWithTheSignatureOrStaysBehind() {
        for (int before = 12; before <= 19; before++) {
            List<Block> blocks = rows(before);
            blocks.add(Reports.body("法".repeat(80)));
            blocks.add(Reports.body("特此报告。"));
            blocks.add(new Signature("澄溪区人民政府", "2026年2月10日", true));
            for (Page page : MeasuredPdf.of(Reports.of(blocks)).pages()) {
                long lines =
                        page.lines().stream().filter(line -> line.text().contains("法法")).count();
                assertThat(lines).as("after %d rows", before).isNotEqualTo(1);
            }
        }
    }

    @Test
    void notesStandTogetherUnderTheLastRowsOfTheirTable() {
        for (int rows = 28; rows <= 44; rows++) {
            List<Block> blocks = new ArrayList<>(List.of(Reports.table(3, rows)));
            for (String number : List.of("注：1.", "2.", "3.")) {
                blocks.add(Reports.paragraph(Kind.TABLE_NOTE, number + "注".repeat(70)));
            }
            int noted = 0;
            for (Page page : MeasuredPdf.of(Reports.of(blocks)).pages()) {
                String text = text(page);
                if (text.contains("注注")) {
                    assertThat(text).contains("第" + (rows - 2) + "项", "第" + (rows - 1) + "项");
                    noted++;
                }
            }
            assertThat(noted).as("pages with notes under %d rows", rows).isEqualTo(1);
        }
    }

    @Test
    void notesOfHalfAPageFollowTheTableAtOnce() {
        List<Block> blocks = new ArrayList<>(List.of(Reports.table(3, 30)));
        blocks.add(Reports.paragraph(Kind.TABLE_NOTE, "注".repeat(2_000)));
        List<Page> pages = MeasuredPdf.of(Reports.of(blocks)).pages();
        assertThat(text(pages.get(0))).contains("第29项", "注注");
        assertThat(text(pages.get(1))).contains("注注");
    }

    private static String text(Page page) {
        return page.lines().stream().map(TextLine::text).collect(Collectors.joining());
    }

    @Test
    void twoPageBreaksLeaveNoEmptyPage() {
        MeasuredPdf pdf =
                MeasuredPdf.of(
                        Reports.of(
                                new Block.PageBreak(),
                                Reports.body("甲"),
                                new Block.PageBreak(),
                                new Block.PageBreak(),
                                Reports.body("乙"),
                                new Block.PageBreak()));
        assertThat(pdf.pages()).hasSize(2);
    }
}
