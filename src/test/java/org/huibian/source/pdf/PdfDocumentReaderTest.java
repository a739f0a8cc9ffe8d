package org.huibian.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.huibian.source.BlockLines;
import org.huibian.source.FileContent;
import org.huibian.source.SketchedPdf;
import org.huibian.source.SourceDocument;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.limit.Limit;
import org.huibian.source.limit.Limits;
import org.huibian.source.reading.DocumentReaders;
import org.junit.jupiter.api.Test;

/** Lines on pages and the blocks they must give; 28 hanzi of 16 point fill a line. */
class PdfDocumentReaderTest {

    private static final String FULL = "全年受理矛盾纠纷三百二十八件并且逐件登记办理到底全部有结果";

    private static SketchedPdf pdf() {
        return new SketchedPdf().page();
    }

    private static String refusal(SketchedPdf pdf) {
        return refusal(pdf.bytes());
    }

    private static String refusal(byte[] bytes) {
        List<String> lines = BlockLines.of(new FileContent("报告.pdf", bytes));
        assertThat(lines).singleElement().asString().startsWith("unreadable");
        return lines.get(0);
    }

    private static List<String> texts(SketchedPdf pdf) {
        return pdf.read().stream().skip(1).map(line -> line.split(" \\| ", 3)[2]).toList();
    }

    @Test
    void linesThatReachTheMarginMakeOneParagraph() {
        assertThat(
                        pdf().lines(
                                        80,
                                        120,
                                        "　　一、主要举措",
                                        "　　" + FULL.substring(0, 26),
                                        FULL.substring(0, 28),
                                        "调解成功率98.5%。",
                                        "　　全年开展普法宣传45场。",
                                        "　　全年审查合同67件。")
                                .read())
                .containsExactly(
                        "format | pdf | ",
                        "第1段 | paragraph | 一、主要举措",
                        "第2段 | paragraph | "
                                + FULL.substring(0, 26)
                                + FULL.substring(0, 28)
                                + "调解成功率98.5%。",
                        "第3段 | paragraph | 全年开展普法宣传45场。",
                        "第4段 | paragraph | 全年审查合同67件。");
    }

    @Test
    void titleThatFillsItsLineDoesNotSwallowTheAddressee() {
        assertThat(
                        texts(
                                pdf().lines(
                                                80,
                                                120,
                                                "东榆街道办事处关于二〇二五年度法治政府建设有关情况的报告",
                                                "区人民政府：",
                                                "　　" + FULL.substring(0, 26),
                                                FULL.substring(0, 28),
                                                "现报告如下。",
                                                "　　" + FULL.substring(0, 26),
                                                "办结率99%。",
                                                "　　全年审查合同67件。")))
                .startsWith("东榆街道办事处关于二〇二五年度法治政府建设有关情况的报告", "区人民政府：");
    }

    @Test
    void paragraphsWithoutIndentAreToldByTheirShortLastLine() {
        assertThat(
                        texts(
                                pdf().lines(
                                                80,
                                                120,
                                                FULL.substring(0, 28),
                                                "办结率100%。",
                                                "全年开展普法宣传45场。",
                                                FULL.substring(0, 28),
                                                "办结率99%。")))
                .containsExactly(
                        FULL.substring(0, 28) + "办结率100%。",
                        "全年开展普法宣传45场。",
                        FULL.substring(0, 28) + "办结率99%。");
    }

    @Test
    void headingAtTheMarginIsNotSwallowedByFullLastLine() {
        String full = FULL.substring(0, 28);
        String last = FULL.substring(0, 26) + "。";
        for (String heading : List.of("三、存在的问题及原因", "第三章存在的问题", "3.难点逐项会诊，堵点逐项打通")) {
            assertThat(
                            texts(
                                    pdf().lines(
                                                    80,
                                                    120,
                                                    "　　" + FULL.substring(0, 26),
                                                    last,
                                                    heading,
                                                    "　　" + FULL.substring(0, 26),
                                                    full,
                                                    "　　全年审查合同67件。")))
                    .contains(FULL.substring(0, 26) + last, heading);
        }
    }

    @Test
    void headingThatFillsItsLineIsNotJoinedWithTheNextHeading() {
        String heading = "二、党政主要负责人履行推进法治建设第一责任人职责的情况说明";
        assertThat(
                        texts(
                                pdf().lines(
                                                80,
                                                120,
                                                FULL.substring(0, 28),
                                                "办结率100%。",
                                                heading.substring(0, 28),
                                                "（一）带头谋划",
                                                FULL.substring(0, 28),
                                                "办结率99%。")))
                .contains(heading.substring(0, 28), "（一）带头谋划");
    }

    @Test
    void numberWithinParagraphIsNoHeading() {
        String full = FULL.substring(0, 28);
        String last = FULL.substring(0, 26) + "。";
        for (String item : List.of("二、问题逐项整改。", "二、" + FULL.substring(0, 26))) {
            String end = item.endsWith("。") ? item : item + "全部销号。";
            assertThat(
                            texts(
                                    pdf().lines(
                                                    80,
                                                    120,
                                                    "　　一、" + FULL.substring(0, 24),
                                                    last,
                                                    item,
                                                    item.equals(end) ? "　　" + full : "全部销号。",
                                                    "　　全年审查合同67件。",
                                                    "　　全年开展普法宣传45场。")))
                    .startsWith("一、" + FULL.substring(0, 24) + last + end);
        }
    }

    @Test
    void headersFootersAndPageNumbersAreNoText() {
        SketchedPdf pdf = new SketchedPdf();
        for (int page = 1; page <= 3; page++) {
            pdf.page()
                    .line(80, 60, 10, "柳塘街道法治政府建设年度报告")
                    .line(page % 2 == 0 ? 80 : 480, 800, 14, "— " + page + " —");
            pdf.lines(80, 120, "　　第" + page + "页上办理的事项有" + page + "件。", "　　全部办结。");
        }
        assertThat(texts(pdf))
                .containsExactly(
                        "第1页上办理的事项有1件。",
                        "全部办结。",
                        "第2页上办理的事项有2件。",
                        "全部办结。",
                        "第3页上办理的事项有3件。",
                        "全部办结。");
    }

    @Test
    void paragraphTornByPageIsWholeAgain() {
        SketchedPdf pdf =
                pdf().lines(80, 640, "　　一、举措", "　　二、问题", "　　三、安排", "　　" + FULL.substring(0, 26))
                        .line(480, 800, 14, "— 1 —")
                        .page()
                        .lines(80, 120, FULL.substring(0, 28), "共计67件。", "　　另有3件。")
                        .line(80, 800, 14, "— 2 —");
        assertThat(texts(pdf))
                .containsExactly(
                        "一、举措",
                        "二、问题",
                        "三、安排",
                        FULL.substring(0, 26) + FULL.substring(0, 28) + "共计67件。",
                        "另有3件。");
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() {
        SketchedPdf pdf = pdf().line(180, 80, 22, "柳塘街道年度报告");
        String[] left = {
            "　　左栏第一段讲主要举措和",
            "成效每一行都有十三个字排满",
            "办结41件。",
            "　　左栏第二段讲学法会议次",
            "数和参加人员共召开了6次。",
            "　　左栏到这里完。"
        };
        String[] right = {
            "　　右栏第一段讲存在的不足",
            "和原因也都有十三个字的一行",
            "培训45场。",
            "　　右栏第二段讲来年工作安",
            "排和打算力争做得更好一些。",
            "　　右栏到这里完。"
        };
        pdf.lines(80, 140, left).lines(320, 140, right);
        assertThat(texts(pdf))
                .containsExactly(
                        "柳塘街道年度报告",
                        "左栏第一段讲主要举措和成效每一行都有十三个字排满办结41件。",
                        "左栏第二段讲学法会议次数和参加人员共召开了6次。",
                        "左栏到这里完。",
                        "右栏第一段讲存在的不足和原因也都有十三个字的一行培训45场。",
                        "右栏第二段讲来年工作安排和打算力争做得更好一些。",
                        "右栏到这里完。");
    }

    @Test
    void ruledTableKeepsItsCellsAndSpans() {
        SketchedPdf pdf = pdf().lines(80, 100, "　　附表如下。");
        for (float y : new float[] {120, 180}) {
            pdf.rule(80, y, 380, y);
        }
        pdf.rule(180, 150, 380, 150);
        for (float x : new float[] {80, 180, 380}) {
            pdf.rule(x, 120, x, 180);
        }
        pdf.rule(280, 150, 280, 180);
        pdf.line(90, 155, 16, "类别").line(190, 140, 16, "件数");
        pdf.line(190, 170, 16, "41").line(290, 170, 16, "57");
        pdf.lines(80, 220, "　　表后的话。");
        assertThat(pdf.read())
                .containsExactly(
                        "format | pdf | ",
                        "第1段 | paragraph | 附表如下。",
                        "表1!1,1 | cell 2x1 | 类别",
                        "表1!1,2 | cell 1x2 | 件数",
                        "表1!2,2 | cell 1x1 | 41",
                        "表1!2,3 | cell 1x1 | 57",
                        "第2段 | paragraph | 表后的话。");
    }

    @Test
    void alignedColumnsMakeATableWithoutRules() {
        SketchedPdf pdf = pdf();
        String[][] rows = {{"指标", "2024年", "2025年"}, {"行政处罚", "41", "57"}, {"行政复议", "2", "3"}};
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < 3; c++) {
                pdf.line(80 + 140 * c, 120 + 28 * r, 16, rows[r][c]);
            }
        }
        assertThat(pdf.read())
                .hasSize(10)
                .contains("表1!2,1 | cell 1x1 | 行政处罚", "表1!3,3 | cell 1x1 | 3");
    }

    @Test
    void noteMarkIsNoDigitOfAFigure() {
        SketchedPdf pdf =
                pdf().line(80, 120, 16, "全年调处纠纷32").line(192, 114, 9, "1").line(197, 120, 16, "件。");
        assertThat(texts(pdf)).containsExactly("全年调处纠纷32件。");
    }

    @Test
    void glyphDrawnTwiceToLookBoldCountsOnce() {
        SketchedPdf pdf = pdf().line(80, 120, 16, "全年调处纠纷22件。").line(80.4f, 120, 16, "全年调处纠纷22件。");
        assertThat(texts(pdf)).containsExactly("全年调处纠纷22件。");
    }

    @Test
    void scanIsRefusedWithARequestForTheWordFile() {
        assertThat(refusal(pdf().picture())).contains("扫描件").contains("Word 文件");
    }

    @Test
    void scanWithGuessedTextBehindItIsRefused() {
        assertThat(refusal(pdf().picture().unseen().lines(80, 120, "　　" + FULL, FULL, FULL)))
                .contains("扫描件");
    }

    @Test
    void scannedPageAmongOthersIsNotPassedOver() {
        assertThat(refusal(pdf().lines(80, 120, FULL, FULL).page().picture()))
                .contains("第 2 页是扫描件");
    }

    @Test
    void scannedCoverAndStampedPageAreToldAndTheRestIsRead() throws Exception {
        SketchedPdf pdf =
                pdf().picture()
                        .page()
                        .line(200, 120, 22, "法治政府建设情况报告")
                        .lines(80, 180, "　　全年调处纠纷22件。")
                        .page()
                        .lines(80, 120, "　　特此报告。")
                        .page()
                        .picture();
        SourceDocument read =
                DocumentReaders.standard().read(new FileContent("报告.pdf", pdf.bytes()));
        assertThat(read.unreadPages()).containsExactly(1, 4);
        assertThat(read.blocks()).hasSize(3);
    }

    @Test
    void scannedPageInTheMidstOfTheTextIsRefusedWithEveryPageNamed() {
        SketchedPdf pdf =
                pdf().lines(80, 120, "　　全年调处纠纷22件。")
                        .page()
                        .picture()
                        .page()
                        .lines(80, 120, "　　全年普法22场。")
                        .page()
                        .picture()
                        .page()
                        .lines(80, 120, "　　特此报告。");
        assertThat(refusal(pdf)).contains("第 2、4 页是扫描件");
    }

    @Test
    void fontWithoutMeaningIsRefused() {
        assertThat(refusal(pdf().lines(80, 120, FULL, FULL).withoutMeaning()))
                .contains("没有文字对应表")
                .contains("Word 文件");
    }

    @Test
    void glyphWithoutMeaningIsABulletInFrontAndALostCharacterElsewhere() {
        SketchedPdf pdf =
                pdf().lines(
                                80,
                                120,
                                "　　\uFFFD加强普法宣传。",
                                "　　" + FULL,
                                FULL,
                                FULL,
                                "　　全年受理纠纷3\uFFFD件。");
        assertThat(texts(pdf)).startsWith("加强普法宣传。").endsWith("全年受理纠纷3\uFFFD件。");
    }

    @Test
    void lockedFileIsRefused() {
        assertThat(refusal(pdf().lines(80, 120, FULL).locked("word"))).contains("密码");
    }

    @Test
    void fileCutShortIsNeverHalfRead() {
        SketchedPdf pdf = new SketchedPdf();
        IntStream.range(0, 20).forEach(page -> pdf.page().lines(80, 120, FULL, FULL, FULL));
        byte[] whole = pdf.bytes();
        for (int length = 200; length < whole.length - 30; length += whole.length / 40) {
            assertThat(refusal(Arrays.copyOf(whole, length))).contains("已损坏");
        }
    }

    @Test
    void sameBytesAreReadTheSameEveryTime() {
        SketchedPdf pdf = pdf().lines(80, 120, "　　" + FULL, "　　全部办结。");
        assertThat(pdf.read()).isEqualTo(pdf.read());
    }

    @Test
    void thousandPagesAreRead() {
        SketchedPdf pdf = new SketchedPdf();
        for (int page = 0; page < 1000; page++) {
            pdf.page();
            for (int line = 0; line < 19; line++) {
                pdf.line(80, 150 + 28 * line, 16, "第" + page + "页第" + line + "行办结。");
            }
        }
        assertThat(pdf.read().size()).isEqualTo(19_001);
    }

    @Test
    void pagesAreCountedNotBelieved() {
        SketchedPdf pdf = new SketchedPdf();
        for (int page = 0; page < 4; page++) {
            pdf.page().line(80, 150, 16, "第" + page + "页办结。");
        }
        FileContent content = new FileContent("a.pdf", pdf.bytes());
        Limits three = Limits.standard().with(Limit.PAGES, 3);
        assertThatThrownBy(() -> DocumentReaders.within(three).read(content))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("4 页以上，超过上限 3 页");
    }
}
