package org.huibian.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.huibian.report.Block;
import org.huibian.report.Report;
import org.huibian.report.SampleReport;
import org.huibian.report.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file as such: text, faces, bookmarks, properties, same bytes; by number of rule. */
class FileRulesTest {

    private static final Report REPORT = SampleReport.report();
    private static final MeasuredPdf PDF = MeasuredPdf.of(REPORT);

    @TempDir Path folder;

    /** The chart of the sample as it is drawn: unit, legend, scale, values by category. */
    private static final String DRAWN =
            "单位：件2024年2025年050010001500喆堃街道98.5112.4望山镇86.2"
                    + "镕玥街道1024.01009.0祎昇乡7.00.0图1各街道受理矛盾纠纷情况";

    @Test
    void rule89AllTextIsThereInOrder() {
        String text =
                PDF.pages().stream()
                        .flatMap(page -> page.lines().stream())
                        .map(MeasuredPdf.TextLine::text)
                        .collect(Collectors.joining())
                        .replaceAll("[\\s　]", "");
        String wanted =
                REPORT.blocks().stream()
                        .filter(block -> !(block instanceof Block.Table))
                        .map(block -> block instanceof Block.Chart ? DRAWN : block.plainText())
                        .collect(Collectors.joining());
        // The header is repeated on later pages, so the table is looked for cell by cell.
        int table = text.indexOf("表1主要指标");
        int note = text.indexOf("注：“—”");
        assertThat(text.substring(0, table) + text.substring(note))
                .isEqualTo(wanted.replaceAll("[\\s　]", ""));
        for (int k = 1; k <= 45; k++) {
            String last = k % 3 == 0 ? "—" : "100余";
            assertThat(text.substring(table, note))
                    .contains("第" + k + "项指标，名称很长时在单元格里折行而不越界件" + (1000 + k) + (900 + k) + last);
        }
    }

    @Test
    void rule89AllFacesAreEmbeddedSubsetsThatGiveTheirText() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF.bytes())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font).isInstanceOf(PDType0Font.class);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
                    assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE)).isTrue();
                }
            }
        }
    }

    @Test
    void rule89CharactersOfTheSameGlyphKeepTheirText() {
        // A radical and the hanzi that looks like it: one glyph in most faces.
        String text = "⽂文一⼀";
        MeasuredPdf pdf = MeasuredPdf.of(Reports.of(Reports.body(text)));
        assertThat(pdf.lines().get(0).text()).isEqualTo(text);
    }

    @Test
    void rareHanziFallBackToAFaceThatHasThem() {
        String text = "喆堃玥昇镕祎㐂䶮𬱖";
        MeasuredPdf pdf = MeasuredPdf.of(Reports.of(Reports.body(text)));
        assertThat(pdf.lines().get(0).text()).isEqualTo(text);
        assertThat(pdf.lines().get(0).signs())
                .anySatisfy(sign -> assertThat(sign.face()).endsWith("NotoSerifSC-Regular"));
    }

    @Test
    void rule88BookmarksAreTheHeadingsOfTwoLevels() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF.bytes())) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem first :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(first.getTitle());
                assertThat(first.findDestinationPage(document)).isNotNull();
                for (PDOutlineItem second : first.children()) {
                    titles.add("  " + second.getTitle());
                }
            }
            assertThat(titles).containsExactly("一、主要举措和成效", "  （一）化解矛盾纠纷，守护一方平安", "二、存在的不足和原因");
        }
    }

    @Test
    void rule87PropertiesNameTitleIssuerLanguageAndTheDateOfSignature() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF.bytes())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(REPORT.title());
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo(REPORT.issuer());
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2026-02-09T16:00:00Z");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            String packet =
                    new String(
                            document.getDocumentCatalog().getMetadata().toByteArray(),
                            StandardCharsets.UTF_8);
            assertThat(packet).contains(REPORT.title(), REPORT.issuer(), "2026-02-10T00:00:00");
        }
    }

    @Test
    void rule9TextIsBlack() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF.bytes())) {
            for (PDPage page : document.getPages()) {
                List<String> colours = new ArrayList<>();
                List<Object> tokens = new PDFStreamParser(page).parse();
                boolean saved = false;
                for (int k = 1; k < tokens.size(); k++) {
                    if (tokens.get(k) instanceof Operator operator) {
                        // The columns of a chart have colours, between q and Q.
                        saved =
                                operator.getName().equals("q")
                                        || saved && !operator.getName().equals("Q");
                        assertThat(saved && operator.getName().equals("BT")).isFalse();
                    }
                    if (tokens.get(k) instanceof Operator operator
                            && !saved
                            && List.of("g", "rg", "k", "sc", "scn").contains(operator.getName())) {
                        colours.add(tokens.get(k - 1) + operator.getName());
                    }
                }
                assertThat(colours).containsExactly("COSInt{0}g");
            }
        }
    }

    @Test
    void rule57DashBesideThePageNumberIsInked7MmUnderTheTypeArea() throws IOException {
        BufferedImage image = raster(0, 254);
        int dash = (179 - 3) * 10;
        int top = 0;
        for (int y = 2640; y < 2740; y++) {
            top = top == 0 && dark(image, dash, y) ? y : top;
        }
        assertThat(top / 10.0).isCloseTo(269, within(1.0));
    }

    @Test
    void rule90EveryHanziOfALineIsInked() throws IOException {
        BufferedImage image = raster(0, 144);
        MeasuredPdf.Page page = PDF.pages().get(0);
        for (MeasuredPdf.TextLine line : page.lines()) {
            for (MeasuredPdf.Sign sign : line.signs()) {
                if (Character.isIdeographic(sign.text().codePointAt(0))) {
                    assertThat(ink(image, sign, 2)).as(sign.text()).isGreaterThan(8);
                }
            }
        }
    }

    @Test
    void rule91SameReportGivesTheSameBytesInEveryZoneAndLocale() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            byte[] again = MeasuredPdf.written(REPORT, Style.standard());
            assertThat(Arrays.equals(again, PDF.bytes())).isTrue();
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void rule91SameReportGivesTheSameBytesInAnotherProcess() throws Exception {
        Path file = folder.resolve("other.pdf");
        Process other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Duser.timezone=America/New_York",
                                "-Duser.language=tr",
                                "-Dfile.encoding=GBK",
                                "-cp",
                                System.getProperty("java.class.path"),
                                OtherProcess.class.getName(),
                                file.toString())
                        .inheritIO()
                        .start();
        assertThat(other.waitFor()).isZero();
        assertThat(Arrays.equals(Files.readAllBytes(file), PDF.bytes())).isTrue();
    }

    /** Writes the sample report to the file named. */
    static final class OtherProcess {
        private OtherProcess() {}

        public static void main(String[] file) throws IOException {
            Files.write(
                    Path.of(file[0]), MeasuredPdf.written(SampleReport.report(), Style.standard()));
        }
    }

    @Test
    void anotherReportHasAnotherIdentity() throws IOException {
        assertThat(identity(PDF)).isEqualTo(identity(MeasuredPdf.of(REPORT)));
        assertThat(identity(PDF))
                .isNotEqualTo(identity(MeasuredPdf.of(Reports.of(Reports.body("另一份")))));
    }

    @Test
    void wordsWithTheSameSumAreAnotherIdentity() throws IOException {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(identity(MeasuredPdf.of(Reports.of(Reports.body("Aa")))))
                .isNotEqualTo(identity(MeasuredPdf.of(Reports.of(Reports.body("BB")))));
    }

    private static String identity(MeasuredPdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return document.getDocument().getDocumentID().toString();
        }
    }

    private static BufferedImage raster(int page, int dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF.bytes())) {
            return new PDFRenderer(document).renderImageWithDPI(page, dpi);
        }
    }

    private static int ink(BufferedImage image, MeasuredPdf.Sign sign, int scale) {
        int ink = 0;
        for (int x = (int) (sign.x() * scale); x < sign.end() * scale; x++) {
            for (int y = (int) ((sign.y() - sign.size()) * scale); y < sign.y() * scale; y++) {
                ink += dark(image, x, y) ? 1 : 0;
            }
        }
        return ink;
    }

    private static boolean dark(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & 0xFF) < 128;
    }
}
