package org.huibian.batch.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.huibian.extract.Extraction;
import org.huibian.extract.ProgramVocabulary;
import org.huibian.source.FileContent;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.limit.Limits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Broken documents of every format are read or refused; nothing else ever comes of them. */
class FuzzTest {

    private static final Path SAMPLE = Path.of("jobs/sample-2025/inbox");
    private static final Path CASES = Path.of("src/test/resources/cases");

    private final ContentReader reader =
            new ContentReader(ProgramVocabulary.CATALOG, Limits.standard());

    @Test
    void twoHundredBrokenDocumentsAreReadOrRefused() throws IOException {
        readBroken(200, 1);
    }

    /** {@code mvn -Pfuzz verify}. */
    @Test
    @Tag("fuzz")
    void twoThousandBrokenDocumentsAreReadOrRefused() throws IOException {
        readBroken(2000, 1_000_000);
    }

    private void readBroken(int count, long seed) throws IOException {
        List<Map.Entry<String, byte[]>> seeds = List.copyOf(seeds().entrySet());
        assertThat(seeds).hasSize(8);
        int refused = 0;
        for (int i = 0; i < count; i++) {
            Map.Entry<String, byte[]> whole = seeds.get(i % seeds.size());
            byte[] broken = new Mutations(seed + i).broken(whole.getValue());
            try {
                Extraction read = reader.read(new FileContent(whole.getKey(), broken));
                assertThat(read.characters()).isNotNegative();
            } catch (UnreadableDocumentException e) {
                assertThat(e.reason().text()).isNotBlank();
                refused++;
            } catch (RuntimeException | StackOverflowError e) {
                fail("seed " + (seed + i) + " of " + whole.getKey(), e);
            }
        }
        // Neither was everything broken beyond reading, nor was nothing broken.
        assertThat(refused).isBetween(count / 10, count * 9 / 10);
    }

    /** A document of each format. */
    private static Map<String, byte[]> seeds() throws IOException {
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        for (Path file :
                List.of(
                        SAMPLE.resolve("白苇镇2025年法治政府建设工作总结及2026年工作安排.docx"),
                        SAMPLE.resolve("白苇镇统计表.xlsx"),
                        SAMPLE.resolve("汲泉街道2025年法治政府建设工作报告.html"),
                        SAMPLE.resolve("附件：石鼓渡镇.txt"),
                        CASES.resolve("source-rtf-written-by-writer/input.rtf"),
                        CASES.resolve("source-doc-written-by-writer/input.doc"))) {
            seeds.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
        seeds.put("报告.pdf", HostileFiles.soundPdf());
        seeds.put("表.xls", workbook());
        return seeds;
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("统计").createRow(0).createCell(0).setCellValue("调解纠纷21件");
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }
}
