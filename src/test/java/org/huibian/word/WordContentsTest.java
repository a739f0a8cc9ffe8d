package org.huibian.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibian.word.Blocks.body;
import static org.huibian.word.Blocks.report;
import static org.huibian.word.Blocks.wide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huibian.report.Block.Heading;
import org.huibian.report.Contents;
import org.huibian.report.Report;
import org.huibian.report.Style;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** The table of contents of the Word file: its numbers are those of the typeset pages. */
class WordContentsTest {

    private static final Report REPORT =
            report(new Heading(1, "一、", "成效"), body("文。"), new Heading(2, "（一）", "普法"), wide(12));

    private static final List<Contents.Entry> ENTRIES =
            List.of(new Contents.Entry(1, "一、成效", 3), new Contents.Entry(2, "（一）普法", 12));

    @TempDir Path folder;

    @Test
    void aLongReportBeginsWithTheNumbersOfTheTypesetPages() throws IOException {
        DocxParts file = file(16);

        assertThat(file.paragraphs().subList(0, 4))
                .containsExactly("目录", "一、成效3", "（一）普法12", "一、成效");
        assertThat(file.all("//w:body/w:p[position() < 4]/w:pPr/w:pStyle/@w:val"))
                .containsExactly("ContentsTitle", "TOC1", "TOC2");
        assertThat(file.all("//w:instrText")).containsExactly(" TOC \\o \"1-2\" ");
        assertThat(file.all("//w:fldChar/@w:fldCharType"))
                .containsExactly("begin", "separate", "end");
        assertThat(file.all("//w:body/w:p[position() < 4]//w:r/w:tab")).hasSize(2);
    }

    @Test
    void anAnnexIsFoundByItsStyleWhenWordMakesTheContentsAnew() throws IOException {
        List<Contents.Entry> entries =
                List.of(ENTRIES.get(0), new Contents.Entry(1, "附件：统计表", 14, true));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordReportWriter(Style.standard(), new Contents(16, entries)).write(REPORT, out);
        DocxParts file = new DocxParts(out.toByteArray());

        assertThat(file.paragraphs().subList(0, 3)).containsExactly("目录", "一、成效3", "附件：统计表14");
        assertThat(file.all("//w:instrText")).containsExactly(" TOC \\o \"1-2\" \\t \"附件标题,1\" ");
        assertThat(file.one("styles.xml", "//w:style[@w:styleId='AnnexTitle']/w:name/@w:val"))
                .isEqualTo("附件标题");
    }

    @Test
    void itsPagesBearNoNumberAndTheNextOneIsPageOne() throws IOException {
        DocxParts file = file(16);

        assertThat(file.all("(//w:sectPr)[1]/w:footerReference")).isEmpty();
        assertThat(file.all("(//w:sectPr)[2]/w:footerReference")).hasSize(2);
        assertThat(file.all("//w:sectPr/w:pgNumType/@w:start")).containsExactly("1");
        assertThat(file.all("(//w:sectPr)[2]/w:pgNumType")).hasSize(1);
    }

    @Test
    void aReportOfFifteenPagesHasNone() throws IOException {
        assertThat(file(15).paragraphs()).doesNotContain("目录");
        assertThat(file(15).all("//w:pgNumType")).isEmpty();
    }

    @Test
    void aFileWithContentsIsValidByItsSchema() throws IOException, SAXException {
        Assumptions.assumeTrue(Files.exists(Schemas.jar()), "run by Maven");
        var schema = Schemas.schema("wml.xsd", folder);
        for (String part : List.of("document.xml", "styles.xml", "fontTable.xml")) {
            assertThat(Schemas.complaints(schema, file(16).stream(part))).isEmpty();
        }
    }

    @Test
    void theLatinFaceGoesAlongSoThatLinesBreakAsInThePdf() throws IOException {
        DocxParts file = file(3);
        String entry = "//w:font[@w:name='Liberation Serif']/w:embedRegular/";
        String key = file.one("fontTable.xml", entry + "@w:fontKey").replaceAll("[{}-]", "");
        byte[] face = file.stream("fonts/font1.odttf").readAllBytes();
        for (int i = 0; i < 32; i++) {
            int at = 30 - 2 * (i % 16);
            face[i] ^= (byte) Integer.parseInt(key.substring(at, at + 2), 16);
        }

        String packed = "/org/huibian/pdf/fonts/LiberationSerif-Regular.ttf";
        try (InputStream in = Style.class.getResourceAsStream(packed)) {
            assertThat(face).isEqualTo(in.readAllBytes());
        }
    }

    @Test
    void aFaceOfTheOfficeStaysWithTheOffice() throws IOException {
        Style standard = Style.standard();
        Map<Style.Role, Style.Face> faces = new EnumMap<>(standard.faces());
        faces.put(Style.Role.LATIN, new Style.Face("Times New Roman", "/fonts/times.ttf"));
        Style own =
                new Style(
                        standard.page(),
                        faces,
                        standard.fallbacks(),
                        standard.types(),
                        standard.contentsFromPages(),
                        standard.issued(),
                        standard.fills());

        assertThat(file(3, own).names()).noneMatch(name -> name.endsWith(".odttf"));
        assertThat(DocxParts.of(REPORT).names()).noneMatch(name -> name.endsWith(".odttf"));
    }

    private static DocxParts file(int pages) throws IOException {
        return file(pages, Style.standard());
    }

    private static DocxParts file(int pages, Style style) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordReportWriter(style, new Contents(pages, ENTRIES)).write(REPORT, out);
        return new DocxParts(out.toByteArray());
    }
}
