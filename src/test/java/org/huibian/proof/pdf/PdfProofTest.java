package org.huibian.proof.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.huibian.proof.Breaks;
import org.huibian.proof.Finished;
import org.huibian.proof.PdfEdit;
import org.huibian.proof.page.PdfFile;
import org.huibian.proof.rule.FormatRule;
import org.huibian.proof.rule.Verdict;
import org.huibian.report.Block;
import org.huibian.report.Report;
import org.huibian.report.SampleReport;
import org.huibian.report.Style;
import org.huibian.report.Style.Part;
import org.huibian.report.Style.Role;
import org.huibian.report.Style.Type;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule measured in PDFs is seen to hold, and seen to be broken. */
public class PdfProofTest {

    private static final String FULL = "全区各街道坚持依法行政受理矛盾纠纷化解执法普法宣传活动";
    private static byte[] sound;

    @BeforeAll
    static void write() throws IOException {
        sound = Finished.pdf(SampleReport.withWideTable());
    }

    private static List<Verdict> measured(PdfFile file) {
        return PdfProof.measure(file, Finished.STYLE);
    }

    private static Set<Integer> broken(PdfFile file) {
        return Finished.broken(measured(file));
    }

    @Test
    void theSampleReportKeepsEveryRule() throws IOException {
        List<Verdict> verdicts = measured(PdfFile.read(sound));

        assertThat(verdicts).filteredOn(verdict -> !verdict.ok()).isEmpty();
        assertThat(verdicts).hasSizeGreaterThan(30);
    }

    /** Rule, and the page of a style that breaks it. */
    @Breaks(in = Breaks.In.PDF)
    @ParameterizedTest(name = "rule {0}")
    @CsvSource({
        "2, 33, 28, 156, 225, 22, 28, 7",
        "3, 37, 25, 156, 225, 22, 28, 7",
        "4, 37, 28, 160, 225, 22, 28, 7",
        "5, 37, 28, 156, 240, 22, 28, 3",
        "6, 37, 28, 156, 225, 21, 28, 7",
        "57, 37, 28, 156, 225, 22, 28, 10",
        "58, 37, 28, 152, 225, 22, 28, 7",
    })
    void aBrokenPageIsReported(
            int rule, int top, int left, int width, int height, int rows, int columns, int drop)
            throws IOException {
        Style.Page page = new Style.Page(210, 297, top, left, width, height, rows, columns, drop);
        assertThat(broken(written(page, Map.of()))).contains(rule);
    }

    @Breaks(in = Breaks.In.PDF, rules = 67)
    @Test
    void aChartWithoutCaptionOrWordsInsteadOfItIsReported() throws IOException {
        List<Block> blocks = new ArrayList<>(SampleReport.report().blocks());
        blocks.replaceAll(block -> block instanceof Block.Chart c ? captioned(c, "情况") : block);
        assertThat(broken(PdfFile.read(Finished.pdf(report(blocks))))).contains(67);

        PdfFile silent =
                PdfEdit.changed(
                        sound,
                        document -> {
                            PDStructureNode root =
                                    document.getDocumentCatalog().getStructureTreeRoot();
                            for (Object part :
                                    ((PDStructureElement) root.getKids().get(0)).getKids()) {
                                ((PDStructureElement) part).setAlternateDescription("");
                            }
                        });
        assertThat(broken(silent)).contains(67);
    }

    private static Block.Chart captioned(Block.Chart chart, String caption) {
        return new Block.Chart(
                caption,
                chart.kind(),
                chart.unit(),
                chart.categories(),
                chart.series(),
                chart.alternative());
    }

    private static Report report(List<Block> blocks) {
        Report report = SampleReport.report();
        return new Report(
                report.title(), report.issuer(), report.date(), blocks, report.lineages());
    }

    /** Rule, part of the report, the face and size that break it. */
    @Breaks(in = Breaks.In.PDF)
    @ParameterizedTest(name = "rule {0}: {1} in {2} {3} pt")
    @CsvSource({
        "8, BODY, HEI, 16",
        "23, TITLE, TITLE, 20",
        "23, TITLE, HEI, 22",
        "23, ANNEX_TITLE, BODY, 22",
        "31, HEADING_1, SONG, 16",
        "32, HEADING_2, BODY, 16",
        "37, ANNEX_LABEL, BODY, 16",
        "55, PAGE_NUMBER, SONG, 12",
        "55, PAGE_NUMBER, HEI, 14",
        "62, TABLE_HEADER, BODY, 9",
    })
    void aBrokenTypeIsReported(int rule, Part part, Role role, int size) throws IOException {
        assertThat(
                        broken(
                                written(
                                        Finished.STYLE.page(),
                                        Map.of(part, new Type(role, size, false)))))
                .contains(rule);
    }

    /** Rule, page, line from 0 (-1: the last), how far it is moved in millimetres. */
    @Breaks(in = Breaks.In.PDF)
    @ParameterizedTest(name = "rule {0}: line {2} of page {1} moved by {3}, {4}")
    @CsvSource({
        "2, 0, 0, 0, -5",
        "3, 0, 3, -5, 0",
        "4, 0, 2, 5, 0",
        "5, 0, 10, 0, 150",
        "6, 0, 6, 0, 2",
        "24, 0, 0, 10, 0",
        "28, 0, 1, 0, 5",
        "28, 0, 1, 5, 0",
        "29, 0, 2, -5, 0",
        "29, 0, 3, 5, 0",
        "34, 0, 4, 0, 165",
        "57, 0, -1, 0, 3",
        "58, 0, -1, -20, 0",
    })
    void aMovedLineIsReported(int rule, int page, int line, double right, double down)
            throws IOException {
        assertThat(broken(PdfEdit.drawn(sound, page, PdfEdit.moved(line, right, down))))
                .contains(rule);
    }

    @Breaks(
            in = Breaks.In.PDF,
            rules = {1, 61})
    @Test
    void rule1And61LandscapePagesAreReported() throws IOException {
        PdfFile wide =
                PdfEdit.changed(
                        sound,
                        document ->
                                document.getPage(document.getNumberOfPages() - 1)
                                        .setMediaBox(new PDRectangle(841.89f, 595.28f)));
        PdfFile turned = PdfEdit.changed(sound, document -> document.getPage(0).setRotation(90));

        assertThat(broken(wide)).contains(1, 61);
        assertThat(broken(turned)).contains(1);
    }

    @Breaks(in = Breaks.In.PDF, rules = 9)
    @Test
    void rule9ColourIsReported() throws IOException {
        PdfFile grey = PdfEdit.drawn(sound, 0, content -> "0.5 g\n" + content.replace("0 g", ""));
        PdfFile red =
                PdfEdit.drawn(sound, 0, content -> content + "\n1 0 0 RG 100 400 m 300 400 l S\n");

        assertThat(broken(grey)).contains(9);
        assertThat(broken(red)).contains(9);
    }

    @Breaks(in = Breaks.In.PDF, rules = 64)
    @Test
    void rule64StrokesOutsideAreReported() throws IOException {
        PdfFile out = PdfEdit.drawn(sound, 0, content -> content + "\n10 400 m 300 400 l S\n");

        assertThat(broken(out)).contains(64);
    }

    @Breaks(
            in = Breaks.In.PDF,
            rules = {56, 59})
    @Test
    void rule56And59PageNumbersLostOrInDisorderAreReported() throws IOException {
        PdfFile without =
                PdfEdit.drawn(
                        sound, 0, content -> content.substring(0, content.lastIndexOf("BT\n")));
        PdfFile disorder =
                PdfEdit.changed(
                        sound,
                        document -> {
                            var first = document.getPage(0);
                            document.removePage(0);
                            document.addPage(first);
                        });

        assertThat(broken(without)).contains(56);
        assertThat(broken(disorder)).contains(59);
    }

    @Breaks(
            in = Breaks.In.PDF,
            rules = {87, 88})
    @Test
    void rule87And88PropertiesAndBookmarksAreReported() throws IOException {
        PdfFile file =
                PdfEdit.changed(
                        sound,
                        document -> {
                            document.getDocumentInformation().setTitle("");
                            document.getDocumentCatalog()
                                    .getDocumentOutline()
                                    .children()
                                    .iterator()
                                    .next()
                                    .setTitle("一、别的");
                        });

        assertThat(broken(file)).contains(87, 88);
    }

    /** What a font lacks: its file, or the characters that its glyphs stand for. */
    @Breaks(in = Breaks.In.PDF, rules = 89)
    @ParameterizedTest
    @ValueSource(strings = {"FontFile2", "ToUnicode"})
    void aFontThatLacksSomethingIsReported(String entry) throws IOException {
        COSName key = COSName.getPDFName(entry);
        PdfFile without =
                PdfEdit.changed(
                        sound,
                        document -> {
                            PDResources fonts = document.getPage(0).getResources();
                            for (COSName name : fonts.getFontNames()) {
                                PDFont font = fonts.getFont(name);
                                font.getCOSObject().removeItem(key);
                                font.getFontDescriptor().getCOSObject().removeItem(key);
                            }
                        });

        assertThat(broken(without)).contains(89);
    }

    /** Rule, and two lines: where full ones stand, what they say. */
    @Breaks(in = Breaks.In.PDF)
    @ParameterizedTest(name = "rule {0}: {1} ↵ {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "68|全区各街道坚持依法行政受理矛盾纠纷化解执法普法宣传活动法|，全区各街道",
                "69|全区各街道坚持依法行政受理矛盾纠纷化解执法普法宣传活动法|”全区各街道",
                "69|全区各街道坚持依法行政受理矛盾纠纷化解执法普法宣传活动（|全区各街道",
                "70|全区各街道坚持依法行政受理矛盾纠纷化解执法普法宣传活动—|—全区各街道",
                "71|全区各街道坚持依法行政受理矛盾纠纷化解执法普法宣传活动法|·全区各街道",
                "73|全区各街道坚持依法行政受理矛盾纠纷化解执法普法宣传活法12|件全区各街道",
                "85|全区各街道坚持依法行政受理矛盾纠纷化解执法普法宣传活法12|34件全区各街道",
                "77|全区各街道坚持依法行政受理矛盾纠纷化解执法普法宣传活动|全区各街道",
                "7|全区各街道坚持依法行政受理矛盾纠纷化解执法普法宣传法法|全区各街道",
            })
    void aLineBrokenAgainstTheRulesIsReported(int rule, String first, String second)
            throws IOException {
        double left = rule == 7 ? 28.4 : 28;
        PdfFile page =
                PdfEdit.page(
                        new PdfEdit.Line(28, 0, FULL + "法"),
                        new PdfEdit.Line(left, 1, rule == 7 ? first.substring(1) + "法法法" : first),
                        new PdfEdit.Line(28, 2, second));

        assertThat(broken(page)).contains(rule);
    }

    @Breaks(in = Breaks.In.PDF, rules = 29)
    @Test
    void aParagraphThatBeginsAtTheMarginIsReported() throws IOException {
        PdfFile page =
                PdfEdit.page(
                        new PdfEdit.Line(39.14, 0, "甲报告"),
                        new PdfEdit.Line(39.14, 2, "全区依法行政。"),
                        new PdfEdit.Line(28, 3, "全区依法行政。"));

        assertThat(measured(page))
                .anySatisfy(
                        verdict -> {
                            assertThat(verdict.rule().number()).isEqualTo(29);
                            assertThat(verdict.ok()).isFalse();
                            assertThat(verdict.measured()).isEqualTo("28.00 mm");
                        });
    }

    /** Rules, and where issuing body and date stand. */
    @Breaks(in = Breaks.In.PDF)
    @ParameterizedTest(name = "rule {0}")
    @CsvSource({
        "38, 133.9, 145, 2026年02月10日",
        "41, 120, 145, 2026年2月10日",
        "41, 133.9, 100, 2026年12月30日",
        "39, 113.8, 116.4, 2026年2月1日",
        "40, 115.3, 116.4, 2026年2月1日",
        "36, 133.9, 145, 2026年2月10日",
        "43, 133.9, 145, 2026年2月10日",
    })
    void aMisplacedEndIsReported(int rule, double issuer, double date, String text)
            throws IOException {
        PdfFile page =
                PdfEdit.page(
                        new PdfEdit.Line(39.14, 0, "附件：1.统计表。"),
                        new PdfEdit.Line(issuer, 2, "澄溪区人民政府"),
                        new PdfEdit.Line(date, 3, text));

        assertThat(broken(page)).contains(rule);
    }

    @Breaks(
            in = Breaks.In.PDF,
            rules = {25, 27})
    @Test
    void titlesThatSayOrBreakWrongAreReported() throws IOException {
        Report report = SampleReport.report();
        PdfFile summary = PdfFile.read(Finished.pdf(titled(report, "澄溪区法治政府建设，总结")));

        assertThat(broken(summary)).contains(27);
        assertThat(FormatRule.of(27).stops()).isFalse();

        // No line of it can end otherwise.
        PdfFile broken = PdfFile.read(Finished.pdf(titled(report, "澄溪区" + "的".repeat(30) + "报告")));
        assertThat(broken(broken)).contains(25);
    }

    private static Report titled(Report report, String title) {
        List<org.huibian.report.Block> blocks = new java.util.ArrayList<>(report.blocks());
        blocks.set(0, new Block.Title(false, title));
        return new Report(title, report.issuer(), report.date(), blocks, report.lineages());
    }

    private static PdfFile written(Style.Page page, Map<Part, Type> others) throws IOException {
        Map<Part, Type> types = new EnumMap<>(Finished.STYLE.types());
        types.putAll(others);
        Style style =
                new Style(
                        page,
                        Finished.STYLE.faces(),
                        Finished.STYLE.fallbacks(),
                        types,
                        Finished.STYLE.contentsFromPages(),
                        Finished.STYLE.issued(),
                        Finished.STYLE.fills());
        return PdfFile.read(Finished.pdf(SampleReport.withWideTable(), style));
    }
}
