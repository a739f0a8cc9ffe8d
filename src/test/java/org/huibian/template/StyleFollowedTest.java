package org.huibian.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.huibian.pdf.PdfReportWriter;
import org.huibian.report.Block.Chart;
import org.huibian.report.Block.Heading;
import org.huibian.report.Block.Paragraph;
import org.huibian.report.Block.Point;
import org.huibian.report.Block.Series;
import org.huibian.report.Block.Title;
import org.huibian.report.Inline.Text;
import org.huibian.report.Report;
import org.huibian.report.Style;
import org.huibian.word.Blocks;
import org.huibian.word.DocxParts;
import org.huibian.word.WordReportWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an office changes in its style.yml is what Word and PDF are set by: nothing is built in. */
class StyleFollowedTest {

    /** Lines of the standard style.yml, and what an office writes instead. */
    private static final Map<String, String> CHANGED = new LinkedHashMap<>();

    static {
        CHANGED.put("  width: 210", "  width: 216");
        CHANGED.put("  height: 297", "  height: 280");
        CHANGED.put("  top: 37 ", "  top: 30 ");
        CHANGED.put("  left: 28 ", "  left: 26 ");
        CHANGED.put("text-width: 156", "text-width: 150");
        CHANGED.put("text-height: 225", "text-height: 220");
        CHANGED.put("  rows: 22 ", "  rows: 20 ");
        CHANGED.put("  columns: 28 ", "  columns: 25 ");
        CHANGED.put("page-number-drop: 7 ", "page-number-drop: 9 ");
        CHANGED.put("body: { word: 仿宋_GB2312,", "body: { word: 本局仿宋,");
        CHANGED.put("song: { word: 宋体,", "song: { word: 本局宋体,");
        CHANGED.put("latin: { word: Times New Roman,", "latin: { word: 本局西文,");
        CHANGED.put("  title: { face: title, size: 22 }", "  title: { face: hei, size: 24 }");
        CHANGED.put("  body: { face: body, size: 16 }", "  body: { face: body, size: 15 }");
        CHANGED.put("heading-1: { face: hei, size: 16 }", "heading-1: { face: kai, size: 18 }");
        CHANGED.put("chart-text: { face: body, size: 9 }", "chart-text: { face: kai, size: 10 }");
        CHANGED.put(
                "page-number: { face: song, size: 14 }", "page-number: { face: song, size: 12 }");
        CHANGED.put("- 1F3864 solid", "- C00000 falling");
        CHANGED.put("- BDD7EE rising", "- 00B050 solid");
    }

    @TempDir private static Path folder;

    private static DocxParts word;
    private static byte[] pdf;

    @BeforeAll
    static void write() throws IOException {
        String yaml = Files.readString(Path.of("templates/annual-report/style.yml"));
        for (Map.Entry<String, String> change : CHANGED.entrySet()) {
            assertThat(yaml).containsOnlyOnce(change.getKey());
            yaml = yaml.replace(change.getKey(), change.getValue());
        }
        Files.writeString(folder.resolve("style.yml"), yaml);
        Style style = StyleFile.read(TemplateFolder.read(folder));
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        new WordReportWriter(style).write(report(), docx);
        word = new DocxParts(docx.toByteArray());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReportWriter(style).write(report(), out);
        pdf = out.toByteArray();
    }

    private static Report report() {
        return Blocks.report(
                new Title(false, "题"),
                new Heading(1, "一、", "章"),
                new Paragraph(Paragraph.Kind.BODY, List.of(new Text("正文2025年"))),
                new Chart(
                        "图1　受理情况",
                        Chart.Kind.COLUMN,
                        "件",
                        List.of("东街", "西街"),
                        List.of(series("甲列", 12, 30), series("乙列", 20, 8)),
                        ""));
    }

    private static Series series(String name, int... values) {
        return new Series(
                name,
                Arrays.stream(values)
                        .mapToObj(value -> new Point(BigDecimal.valueOf(value), ""))
                        .toList());
    }

    /** Lengths of the body's section, in twentieths of a point: 1 mm is 56.693. */
    @ParameterizedTest
    @CsvSource({
        "//w:pgSz/@w:w, 216",
        "//w:pgSz/@w:h, 280",
        "//w:pgMar/@w:top, 30",
        "//w:pgMar/@w:left, 26",
        "//w:pgMar/@w:right, 40",
        "//w:pgMar/@w:bottom, 30",
        "//w:docGrid/@w:linePitch, 11",
    })
    void pageOfWordIsThatOfTheStyle(String path, double millimetres) {
        assertThat(word.all(path))
                .isNotEmpty()
                .allSatisfy(
                        value ->
                                assertThat(Double.parseDouble(value))
                                        .isCloseTo(millimetres * 1440 / 25.4, within(1.0)));
    }

    /** Style, path in it, value: half points and names. */
    @ParameterizedTest
    @CsvSource({
        "Title, w:sz/@w:val, 48",
        "Title, w:rFonts/@w:eastAsia, 黑体",
        "BodyText, w:sz/@w:val, 30",
        "BodyText, w:rFonts/@w:eastAsia, 本局仿宋",
        "BodyText, w:rFonts/@w:ascii, 本局西文",
        "Heading1, w:sz/@w:val, 36",
        "Heading1, w:rFonts/@w:eastAsia, 楷体_GB2312",
        "Footer, w:sz/@w:val, 24",
        "Footer, w:rFonts/@w:ascii, 本局宋体",
    })
    void typesOfWordAreThoseOfTheStyle(String name, String path, String value) {
        assertThat(word.look(name, "w:rPr/" + path)).isEqualTo(value);
    }

    @Test
    void facesThatTheStyleNamesNoMoreAreNowhereInWord() {
        for (String part : List.of("styles.xml", "fontTable.xml", "charts/chart1.xml")) {
            assertThat(word.all(part, "//@*"))
                    .as(part)
                    .doesNotContain("仿宋_GB2312", "Times New Roman");
        }
    }

    @Test
    void chartsOfWordHaveTheColoursAndTypeOfTheStyle() {
        assertThat(word.all("charts/chart1.xml", "//c:ser[1]/c:spPr/*[1]//@*"))
                .containsExactly("wdDnDiag", "000000", "C00000");
        assertThat(word.all("charts/chart1.xml", "//c:ser[2]/c:spPr/*[1]//@*"))
                .containsExactly("00B050");
        assertThat(word.all("charts/chart1.xml", "//@sz")).containsOnly("1000");
        assertThat(word.all("charts/chart1.xml", "//*[local-name()='ea']/@typeface"))
                .containsOnly("楷体_GB2312");
        assertThat(word.all("charts/chart1.xml", "//*[local-name()='latin']/@typeface"))
                .containsOnly("本局西文");
    }

    @Test
    void chartsOfThePdfHaveTheColoursOfTheStyle() throws IOException {
        Set<String> colours = new LinkedHashSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Object> tokens = new PDFStreamParser(document.getPage(0)).parse();
            for (int i = 3; i < tokens.size(); i++) {
                if (tokens.get(i) instanceof Operator operator && operator.getName().equals("rg")) {
                    StringBuilder code = new StringBuilder();
                    for (Object share : tokens.subList(i - 3, i)) {
                        float part = ((COSNumber) share).floatValue() * 255;
                        code.append(String.format("%02X", Math.round(part)));
                    }
                    colours.add(code.toString());
                }
            }
        }
        assertThat(colours).containsExactlyInAnyOrder("C00000", "00B050");
    }

    /** A text, the face and the size of its hanzi. */
    @ParameterizedTest
    @CsvSource({
        "题, NotoSansSC, 24",
        "章, FandolKai, 18",
        "文, FandolFang, 15",
        "列, FandolKai, 10",
        "街, FandolKai, 10",
    })
    void typesOfThePdfAreThoseOfTheStyle(String sign, String face, double size) throws IOException {
        List<TextPosition> found =
                positions().stream().filter(at -> at.getUnicode().equals(sign)).toList();
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(
                        at -> {
                            assertThat(at.getFont().getName()).contains(face);
                            assertThat((double) at.getFontSizeInPt()).isCloseTo(size, within(0.1));
                        });
    }

    @Test
    void pageOfThePdfIsThatOfTheStyle() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat((double) document.getPage(0).getMediaBox().getWidth())
                    .isCloseTo(Style.Page.points(216), within(0.1));
            assertThat((double) document.getPage(0).getMediaBox().getHeight())
                    .isCloseTo(Style.Page.points(280), within(0.1));
        }
        TextPosition chapter =
                positions().stream().filter(at -> at.getUnicode().equals("正")).findFirst().get();
        assertThat((double) chapter.getXDirAdj())
                .as("the left edge, and two hanzi of 150 mm in 25")
                .isCloseTo(Style.Page.points(26 + 2 * 150.0 / 25), within(0.5));
    }

    private static List<TextPosition> positions() throws IOException {
        List<TextPosition> all = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    all.add(at);
                }
            }.getText(document);
        }
        return all;
    }
}
