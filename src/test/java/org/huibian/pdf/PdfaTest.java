package org.huibian.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.huibian.pdf.VeraPdf.complaints;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huibian.pdf.archive.ColourProfile;
import org.huibian.report.Block;
import org.huibian.report.Block.Paragraph.Kind;
import org.huibian.report.Report;
import org.huibian.report.SampleReport;
import org.huibian.report.Style;
import org.junit.jupiter.api.Test;

/** Rule 91: the file keeps to PDF/A-2a (ISO 19005-2), as veraPDF sees it. */
class PdfaTest {

    @Test
    void sampleReportKeepsToPdfA() throws IOException {
        assertThat(complaints(MeasuredPdf.written(SampleReport.report(), Style.standard())))
                .isEmpty();
    }

    @Test
    void headAndImprintKeepToPdfA() throws IOException {
        assertThat(complaints(MeasuredPdf.written(SampleReport.issued("张喆堃"), Style.standard())))
                .isEmpty();
    }

    @Test
    void wideTablesRareHanziAndLongAnnexesKeepToPdfA() throws IOException {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(false, "宽表与罕见字"));
        blocks.add(Reports.body("喆堃玥昇镕祎㐂䶮𬱖⽂文一⼀，“……”——A&B<1>∶㎡‰℃①Ⅻ。"));
        blocks.addAll(Reports.prose(7, 20));
        blocks.add(Reports.table(12, 60));
        blocks.add(Reports.table(40, 3));
        blocks.add(Reports.paragraph(Kind.TABLE_NOTE, "注：“—”表示未报送。"));
        assertThat(complaints(written(blocks))).isEmpty();
    }

    @Test
    void reportWithHardlyAnythingKeepsToPdfA() throws IOException {
        assertThat(complaints(written(List.of()))).isEmpty();
        assertThat(complaints(written(List.of(Reports.body(""), Reports.table(1, 0))))).isEmpty();
    }

    @Test
    void charactersThatXmpEscapesKeepToPdfA() throws IOException {
        Report report =
                new Report("A&B<1>“法”", "街道&镇", "2026-02-10", List.of(), java.util.Map.of());
        assertThat(complaints(MeasuredPdf.written(report, Style.standard()))).isEmpty();
    }

    @Test
    void copyWithoutTagsIsComplainedAbout() throws IOException {
        byte[] tagged = MeasuredPdf.written(SampleReport.report(), Style.standard());
        assertThat(complaints(without(tagged, COSName.STRUCT_TREE_ROOT, COSName.MARK_INFO)))
                .isNotEmpty();
    }

    @Test
    void copyWithoutColoursOrLanguageIsComplainedAbout() throws IOException {
        byte[] whole = MeasuredPdf.written(SampleReport.report(), Style.standard());
        assertThat(complaints(without(whole, COSName.OUTPUT_INTENTS))).isNotEmpty();
        assertThat(complaints(without(whole, COSName.METADATA))).isNotEmpty();
    }

    @Test
    void coloursAreThoseOfThePlatform() {
        ICC_Profile own = ICC_Profile.getInstance(ColourProfile.content());
        ColorSpace standard = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        Random random = new Random(5);
        for (int k = 0; k < 50; k++) {
            float[] colour = {random.nextFloat(), random.nextFloat(), random.nextFloat()};
            float[] wanted = standard.toCIEXYZ(colour);
            float[] found = new ICC_ColorSpace(own).toCIEXYZ(colour);
            for (int i = 0; i < wanted.length; i++) {
                assertThat(found[i]).isCloseTo(wanted[i], within(0.005f));
            }
        }
    }

    private static byte[] written(List<Block> blocks) throws IOException {
        return MeasuredPdf.written(Reports.of(blocks), Style.standard());
    }

    private static byte[] without(byte[] pdf, COSName... keys) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            for (COSName key : keys) {
                assertThat(catalog.containsKey(key)).isTrue();
                catalog.removeItem(key);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
