package org.huibian.report.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
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
import org.huibian.report.Lineage;
import org.huibian.report.Report;
import org.huibian.report.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportXmlTest {

    @Test
    void whatIsReadEqualsWhatWasWritten() throws IOException {
        Report report = SampleReport.report();

        assertThat(read(written(report))).isEqualTo(report);
    }

    @Test
    void headAndImprintAreReadAsWritten() throws IOException {
        Report report = SampleReport.issued("张喆堃");

        assertThat(read(written(report))).isEqualTo(report);
    }

    @Test
    void missingValueOfAChartIsNoZero() throws IOException {
        List<Block.Point> points = List.of(Block.Point.MISSING, point("0"), point("1.50"));
        Block.Chart chart =
                new Block.Chart(
                        "图1",
                        Block.Chart.Kind.BAR,
                        "%",
                        List.of("甲", "乙", "丙"),
                        List.of(new Block.Series("", points)),
                        "");
        Report report = new Report("题", "区", "2026-02-10", List.of(chart), Map.of());

        assertThat(read(written(report))).isEqualTo(report);
        assertThat(chart.plainText()).isEqualTo("图1\n甲— 乙0.00% 丙1.50%");
    }

    private static Block.Point point(String value) {
        return new Block.Point(new java.math.BigDecimal(value), "");
    }

    @Test
    void lineagesKeepTheirOrderAndKeys() throws IOException {
        Map<String, Lineage> lineages = new LinkedHashMap<>();
        for (String key : List.of("z", "a", "m", "b")) {
            lineages.put(key, new Lineage(key + ".2025", "名", "式", "1", List.of()));
        }
        Report report = new Report("题", "区", "2026-02-10", List.of(), lineages);

        assertThat(read(written(report)).lineages().keySet()).containsExactly("z", "a", "m", "b");
        assertThat(read(written(report))).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "  前后有空格  ",
                "\n\r\n\t",
                "]]><b>&amp;\"'&#0;",
                "\\ \\\\ \\u0041 C:\\u",
                "\u0000\u0001\u0008\u000b\u001f\u007f\u0085\u009f\u2028",
                "\ud800",
                "a\udc00b\ud83d",
                "\udbff\ud83d\ude00",
                "𠮷田，㐂，🀄",
                "\ufffe\uffff\ufeff\ufffd",
                "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b \"c\">]>&b;"
            })
    void anyTextComesBackAsItWas(String text) throws IOException {
        List<List<Inline>> cells =
                List.of(List.of(new Figure(text, text)), List.of(), List.of(new Text(text)));
        Column column = new Column(text, Align.CENTER, 7);
        Report report =
                new Report(
                        text,
                        text,
                        text,
                        List.of(
                                new Title(true, text),
                                new Heading(4, text, text),
                                new Paragraph(
                                        Kind.TABLE_NOTE,
                                        List.of(
                                                new Text(text),
                                                new Text(text),
                                                new Quote(text, text))),
                                new Table(
                                        text,
                                        List.of(column, column, column),
                                        List.of(new Row(true, cells), new Row(false, cells))),
                                new Signature(text, text, true)),
                        Map.of(
                                text,
                                new Lineage(
                                        text,
                                        text,
                                        text,
                                        text,
                                        List.of(new Lineage.Part(text, text, text, text)))));

        assertThat(read(written(report))).isEqualTo(report);
    }

    @Test
    void bytesDependOnTheReportAlone() throws IOException {
        byte[] first = written(SampleReport.report());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(written(SampleReport.report())).isEqualTo(first);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(written(SampleReport.report())).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void eachBlockAndRowHasItsLine() throws IOException {
        String xml = new String(written(SampleReport.report()), StandardCharsets.UTF_8);

        assertThat(xml.lines())
                .contains(
                        "    <heading level=\"1\" number=\"一、\">主要举措和成效</heading>",
                        "    <page-break></page-break>",
                        "      <column align=\"center\" weight=\"2\">单位</column>")
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .anyMatch(line -> line.contains("A&amp;B公司&lt;参与&gt;其中"));
        assertThat(xml).doesNotContain("<!DOCTYPE").endsWith("</report>\n");
    }

    @Test
    void aFileWithDoctypeIsRefused() {
        String entities =
                """
                <?xml version="1.0"?><!DOCTYPE report [<!ENTITY a "aaaaaaaaaa">
                <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>
                """;
        String body = new String(emptyReport(), StandardCharsets.UTF_8);
        String report = body.substring(body.indexOf("<report"));

        assertThatThrownBy(() -> read(bytes(entities + report)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("DOCTYPE");
        assertThatThrownBy(() -> read(bytes(entities + report.replace("题", "&c;"))))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(
                        () ->
                                read(
                                        bytes(
                                                "<!DOCTYPE report SYSTEM \"http://x.invalid/a\">"
                                                        + report)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("DOCTYPE");
    }

    @ParameterizedTest
    @CsvSource({
        "<lineages>, <lineage>",
        "<blocks>, <blocks>字",
        "<blocks>, <blocks><chart></chart>",
        "<blocks>, '<blocks><heading level=\"5\" number=\"一、\">题</heading>'",
        "<blocks>, '<blocks><heading level=\"x\" number=\"一、\">题</heading>'",
        "<blocks>, '<blocks><heading level=\"1\">题</heading>'",
        "<blocks>, '<blocks><paragraph kind=\"BODY\"></paragraph>'",
        "<blocks>, '<blocks><title annex=\"yes\">题</title>'",
        "<blocks>, '<blocks><title annex=\"true\">\\x</title>'",
        "<blocks>, '<blocks><title annex=\"true\">\\u00g1</title>'",
        "<blocks>, '<blocks><table caption=\"\"><row group=\"false\"><cell></cell></row></table>'",
        "'version=\"1\"', 'version=\"2\"'",
        "</report>, <more></more></report>",
        "</report>, </report>x",
        "</report>, ''"
    })
    void anythingElseIsRefusedAsBroken(String part, String broken) {
        String xml = new String(emptyReport(), StandardCharsets.UTF_8).replace(part, broken);

        assertThatThrownBy(() -> read(bytes(xml))).isInstanceOf(IOException.class);
    }

    @Test
    void aReportOfAHundredThousandBlocksIsRead() throws IOException {
        List<Block> blocks =
                new ArrayList<>(
                        Collections.nCopies(
                                100_000, new Paragraph(Kind.BODY, List.of(new Text("开展活动。")))));
        Report report = new Report("题", "区", "2026-02-10", blocks, Map.of());

        assertThat(read(written(report)).blocks()).hasSize(100_000);
    }

    private static byte[] emptyReport() {
        try {
            return written(new Report("题", "区", "2026-02-10", List.of(), Map.of()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] written(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportXml.write(report, out);
        return out.toByteArray();
    }

    private static Report read(byte[] bytes) throws IOException {
        return ReportXml.read(new ByteArrayInputStream(bytes));
    }
}
