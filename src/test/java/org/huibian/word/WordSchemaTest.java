package org.huibian.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.validation.Schema;
import org.huibian.report.Block;
import org.huibian.report.SampleReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Every part of WordprocessingML keeps to the whole schema of ECMA-376, not only to POI's cut. */
class WordSchemaTest {

    @TempDir static Path folder;

    private static Schema schema;
    private static Schema charts;

    @BeforeAll
    static void readSchema() throws IOException, SAXException {
        assumeTrue(Files.exists(Schemas.jar()), "run by Maven, which knows where the schemas lie");
        schema = Schemas.schema("wml.xsd", folder);
        charts = Schemas.schema("dml-chart.xsd", folder);
    }

    @Test
    void everyPartIsValid() throws IOException, SAXException {
        List<Block> blocks = new ArrayList<>(SampleReport.report().blocks());
        blocks.addAll(SampleReport.issued("张喆堃").blocks());
        blocks.add(Blocks.wide(20));
        blocks.add(new Block.Signature("某区", "2026年2月10日", true));
        DocxParts file = DocxParts.of(Blocks.report(blocks.toArray(Block[]::new)));
        int checked = 0;
        for (String name : file.names()) {
            if (name.startsWith("word/") && name.endsWith(".xml")) {
                Schema schema = name.startsWith("word/charts/") ? charts : WordSchemaTest.schema;
                String part = name.substring("word/".length());
                assertThat(Schemas.complaints(schema, file.stream(part))).as(name).isEmpty();
                checked++;
            }
        }
        assertThat(checked).isEqualTo(10);
    }

    @Test
    void partWithElementsOutOfOrderIsComplainedAbout() throws IOException, SAXException {
        String part =
                new String(
                        DocxParts.of(SampleReport.report()).stream("document.xml").readAllBytes(),
                        StandardCharsets.UTF_8);
        String broken = part.replaceFirst("(<w:cantSplit/>)(<w:trHeight [^>]*/>)", "$1<w:b/>$2");
        assertThat(broken).isNotEqualTo(part);
        byte[] bytes = broken.getBytes(StandardCharsets.UTF_8);
        assertThat(Schemas.complaints(schema, new ByteArrayInputStream(bytes))).isNotEmpty();
    }
}
