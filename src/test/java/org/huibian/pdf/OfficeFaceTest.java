package org.huibian.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.huibian.pdf.face.FaceFile;
import org.huibian.pdf.face.Faces;
import org.huibian.pdf.face.MissingGlyphException;
import org.huibian.report.Report;
import org.huibian.report.Style;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hanzi of Extension B, which only a face that the office names in its style.yml has. */
class OfficeFaceTest {

    private static final String HANZI = "𠮷";
    private static final Report REPORT = Reports.of(Reports.body("由司法所𠮷某主持调解，𠮷某签字。"));

    @TempDir private Path folder;
    private Style style;

    @BeforeEach
    void nameAFace() throws IOException {
        Path file = Files.write(folder.resolve("extension-b.ttf"), face());
        Style standard = Style.standard();
        style =
                new Style(
                        standard.page(),
                        standard.faces(),
                        List.of(standard.fallbacks().get(0), new Style.Face("宋体", file.toString())),
                        standard.types(),
                        standard.contentsFromPages(),
                        standard.issued(),
                        standard.fills());
    }

    @Test
    void withoutTheFaceTheHanziStopsTheWriter() {
        PdfReportWriter writer = new PdfReportWriter(Style.standard());
        assertThat(writer.covers(HANZI.codePointAt(0))).isFalse();
        assertThatThrownBy(() -> writer.write(REPORT, new ByteArrayOutputStream()))
                .isInstanceOf(MissingGlyphException.class)
                .hasMessageContaining("U+20BB7");
    }

    @Test
    void withTheFaceTheHanziIsDrawnInItAndReadAsItself() throws IOException {
        assertThat(new PdfReportWriter(style).covers(HANZI.codePointAt(0))).isTrue();
        MeasuredPdf pdf = MeasuredPdf.of(REPORT, style);
        MeasuredPdf.TextLine line = pdf.lines().get(0);
        assertThat(line.text()).isEqualTo("由司法所𠮷某主持调解，𠮷某签字。");
        List<MeasuredPdf.Sign> drawn =
                line.signs().stream().filter(sign -> sign.text().equals(HANZI)).toList();
        assertThat(drawn).hasSize(2).allMatch(sign -> sign.face().contains("NotoSansSC"));
        assertThat(line.signs().get(0).face()).contains("Fandol");
        for (MeasuredPdf.Sign sign : drawn) {
            assertThat(ink(pdf.bytes(), sign)).isGreaterThan(50);
        }
    }

    @Test
    void theFileKeepsToPdfA() throws IOException {
        assertThat(VeraPdf.complaints(MeasuredPdf.written(REPORT, style))).isEmpty();
    }

    /** How many dots of its cell are dark, at 144 dots an inch. */
    private static int ink(byte[] pdf, MeasuredPdf.Sign sign) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 144);
            int dark = 0;
            for (int x = (int) (2 * sign.x()); x < 2 * sign.end(); x++) {
                for (int y = (int) (2 * (sign.y() - sign.size() * 0.9)); y < 2 * sign.y(); y++) {
                    dark += (page.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
                }
            }
            return dark;
        }
    }

    /** A face brought along whose only character is the hanzi, in the shape of 吉. */
    private static byte[] face() throws IOException {
        int glyph = new Faces(Style.standard()).face(Style.Role.HEI, '吉').orElseThrow().glyph('吉');
        ByteBuffer cmap = ByteBuffer.allocate(40);
        cmap.putShort((short) 0).putShort((short) 1);
        cmap.putShort((short) 3).putShort((short) 10).putInt(12);
        cmap.putShort((short) 12).putShort((short) 0).putInt(28).putInt(0).putInt(1);
        cmap.putInt(HANZI.codePointAt(0)).putInt(HANZI.codePointAt(0)).putInt(glyph);
        byte[] whole;
        try (InputStream in =
                FaceFile.class.getResourceAsStream(
                        "/org/huibian/pdf/fonts/NotoSansSC-Regular.ttf")) {
            whole = in.readAllBytes();
        }
        ByteBuffer face = ByteBuffer.wrap(Arrays.copyOf(whole, whole.length + cmap.capacity()));
        face.position(whole.length);
        face.put(cmap.array());
        for (int table = 0; table < face.getShort(4); table++) {
            int entry = 12 + 16 * table;
            if (face.getInt(entry) == 0x636D6170) { // cmap
                face.putInt(entry + 8, whole.length).putInt(entry + 12, cmap.capacity());
            }
        }
        return face.array();
    }
}
