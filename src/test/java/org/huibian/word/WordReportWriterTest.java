package org.huibian.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibian.word.Blocks.annex;
import static org.huibian.word.Blocks.body;
import static org.huibian.word.Blocks.columns;
import static org.huibian.word.Blocks.report;
import static org.huibian.word.Blocks.rows;
import static org.huibian.word.Blocks.wide;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.huibian.report.Block;
import org.huibian.report.Block.Align;
import org.huibian.report.Block.Column;
import org.huibian.report.Block.Heading;
import org.huibian.report.Block.Paragraph;
import org.huibian.report.Block.Paragraph.Kind;
import org.huibian.report.Block.Row;
import org.huibian.report.Block.Signature;
import org.huibian.report.Block.Table;
import org.huibian.report.Block.Title;
import org.huibian.report.Inline;
import org.huibian.report.Inline.Figure;
import org.huibian.report.Inline.Quote;
import org.huibian.report.Inline.Text;
import org.huibian.report.Report;
import org.huibian.report.SampleReport;
import org.huibian.report.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

class WordReportWriterTest {

    @Test
    void everyTextOfTheTreeStandsOnceAndInOrder() throws IOException {
        Report report = SampleReport.report();
        String expected =
                report.blocks().stream()
                        // What a chart shows lies in a part of its own.
                        .map(
                                block ->
                                        block instanceof Block.Chart c
                                                ? c.caption()
                                                : block.plainText())
                        .collect(Collectors.joining());

        assertThat(String.join("", DocxParts.of(report).paragraphs()).replaceAll("\\s", ""))
                .isEqualTo(expected.replaceAll("\\s", ""));
    }

    @Test
    void theSameReportGivesTheSameBytesEverywhere() throws IOException {
        byte[] first = DocxParts.bytes(report(wide(20)));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(DocxParts.bytes(report(wide(20)))).isEqualTo(first);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Adak"));
            assertThat(DocxParts.bytes(report(wide(20)))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aWriterOfManyFilesWritesEachLikeAWriterOfItsOwn() throws IOException {
        Report one = report(body("一"), new Signature("某区人民政府", "2026年2月10日", false));
        List<Report> files =
                List.of(
                        one,
                        report(body("二"), new Signature("某区人民政府", "2026年2月10日", false)),
                        report(body("三"), new Signature("某区某街道办事处", "2026年2月10日", false)),
                        report(annex("附件"), body("四"), wide(20)),
                        new Report("别的题", one.issuer(), one.date(), one.blocks(), Map.of()),
                        new Report(one.title(), "别的机关", one.date(), one.blocks(), Map.of()),
                        new Report(one.title(), one.issuer(), "2026-02-11", one.blocks(), Map.of()),
                        SampleReport.report(),
                        one);
        WordReportWriter writer = new WordReportWriter(Style.standard());

        for (Report file : files) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(file, out);
            assertThat(out.toByteArray()).isEqualTo(DocxParts.bytes(file));
        }
    }

    @Test
    void partsAreSortedAndTheStreamStaysOpen() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out =
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };

        assertThat(new WordReportWriter(Style.standard()).write(SampleReport.report(), out))
                .isEmpty();

        assertThat(closed[0]).isFalse();
        assertThat(new DocxParts(out.toByteArray()).names())
                .isSorted()
                .startsWith("[Content_Types].xml")
                .contains("word/document.xml", "word/fontTable.xml", "word/footer2.xml");
    }

    @Test
    void poiOpensTheFileAgain() throws IOException {
        byte[] bytes = DocxParts.bytes(report(body("甲。"), wide(20)));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(document.getTables()).hasSize(2);
            assertThat(document.getFooterList()).hasSize(4);
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(document.getStyles().getStyle("ReportTable")).isNotNull();
        }
    }

    @Test
    void partsAreValidByTheirSchema() throws IOException, XmlException {
        List<Block> blocks = new ArrayList<>(SampleReport.report().blocks());
        blocks.add(wide(20));
        blocks.add(new Signature("某区", "2026年2月10日", true));
        DocxParts file = DocxParts.of(report(blocks.toArray(Block[]::new)));

        assertThat(errors(DocumentDocument.Factory.parse(file.stream("document.xml")))).isEmpty();
        StylesDocument styles = StylesDocument.Factory.parse(file.stream("styles.xml"));
        // The schema that POI ships lacks the properties of table styles.
        while (styles.getStyles().getStyleArray(0).getType() == STStyleType.TABLE) {
            styles.getStyles().removeStyle(0);
        }
        assertThat(errors(styles)).isEmpty();
        assertThat(errors(FtrDocument.Factory.parse(file.stream("footer1.xml")))).isEmpty();
        assertThat(errors(FtrDocument.Factory.parse(file.stream("footer3.xml")))).isEmpty();
    }

    private static List<XmlError> errors(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "  空 格  ",
                "<w:p/>&amp;]]>",
                "=1+1",
                "{ HYPERLINK \"http://x.invalid\" }",
                "\u0013 PAGE \u0014\u0015",
                "\u0000\u0001\u000b\u001f\u007f\u009f",
                "\ud800甲\udc00",
                "\ufffe\uffff",
                "一\n二\r\n三\t四",
                "𠮷㐂🀄",
                "\u202e倒\u200b"
            })
    void noTextBecomesMarkupOrBreaksTheFile(String text) throws IOException {
        Text inline = new Text(text);
        List<List<Inline>> cells = List.of(List.of(inline, new Figure(text, text)));
        DocxParts file =
                DocxParts.of(
                        new Report(
                                text,
                                text,
                                "2026-02-10",
                                List.of(
                                        new Title(false, text),
                                        new Heading(1, text, text),
                                        body(text),
                                        annex(text),
                                        new Paragraph(Kind.BODY, List.of(new Quote(text, text))),
                                        new Table(
                                                text,
                                                List.of(new Column(text, Align.LEFT, 1)),
                                                List.of(
                                                        new Row(false, cells),
                                                        new Row(true, cells))),
                                        new Signature(text, text, true)),
                                Map.of()));
        String held =
                text.replaceAll("\r\n|[\n\r\t]", " ")
                        .replaceAll("[\\p{Cc}\ufffe\uffff]", "")
                        .replaceAll("\ud800(?![\udc00-\udfff])|(?<![\ud800-\udbff])\udc00", "");

        assertThat(file.all("//w:p[w:pPr/w:pStyle/@w:val='BodyText']")).containsExactly(held, held);
        assertThat(file.all("//w:instrText | //w:fldSimple | //w:hyperlink")).isEmpty();
        assertThat(file.all("//w:p")).hasSizeBetween(11, 12);
        assertThat(file.all("//w:p[w:pPr/w:pStyle/@w:val='Heading1']"))
                .containsExactly(held + held);
    }

    @Test
    void anEmptyReportIsAFileOfItsOwn() throws IOException {
        DocxParts file = DocxParts.of(report());

        assertThat(file.all("//w:sectPr/w:pgSz/@w:w")).containsExactly("11906");
    }

    @Test
    void longTablesAndReportsAreWrittenInLinearTime() throws IOException {
        List<Block> blocks = new ArrayList<>(Collections.nCopies(6_000, body("开展普法宣传。")));
        blocks.add(new Table("", columns(8), rows(300, 8)));
        blocks.add(new Table("", columns(14), rows(2_000, 14)));

        DocxParts file = DocxParts.of(report(blocks.toArray(Block[]::new)));

        assertThat(file.all("//w:tr")).hasSize(2_302);
    }
}
