package org.huibian.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huibian.report.Block;
import org.huibian.report.Block.Align;
import org.huibian.report.Block.Column;
import org.huibian.report.Block.Row;
import org.huibian.report.Block.Table;
import org.huibian.report.Inline;
import org.huibian.report.Report;
import org.huibian.report.SampleReport;
import org.huibian.report.Style;
import org.junit.jupiter.api.Test;

/** What those hear who have the file read to them: every word once, in order, by its role. */
class TagsTest {

    @Test
    void tagsAreTheBlocksOfTheReportInItsOrder() throws IOException {
        Report report = SampleReport.report();
        TaggedReading reading = read(report.blocks());
        List<String> wanted = new ArrayList<>();
        for (Block block : report.blocks()) {
            if (block instanceof Block.Title) {
                wanted.add("Title " + block.plainText());
            } else if (block instanceof Block.Heading heading) {
                wanted.add("H" + heading.level() + " " + block.plainText());
            } else if (block instanceof Block.Paragraph) {
                wanted.add("P " + block.plainText());
            } else if (block instanceof Block.Chart chart) {
                wanted.add("P " + chart.caption());
            } else if (block instanceof Block.Signature signature) {
                wanted.add("P " + signature.issuer());
                wanted.add("P " + signature.date());
            }
        }
        assertThat(reading.tags().stream().filter(tag -> tag.pages() > 0))
                .filteredOn(tag -> tag.name().matches("Title|H\\d|P"))
                .extracting(tag -> tag.name() + " " + tag.text())
                .containsExactlyElementsOf(wanted);
        assertThat(reading.tags().get(0).name()).isEqualTo("Document");
    }

    @Test
    void paragraphOverAPageBreakIsOneElement() throws IOException {
        TaggedReading reading = read(List.of(Reports.body("区".repeat(28 * 50))));
        assertThat(reading.tags())
                .containsExactly(
                        new TaggedReading.Tag("Document", "", 0),
                        new TaggedReading.Tag("P", "区".repeat(28 * 50), 3));
    }

    @Test
    void tableIsReadRowByRowAlthoughItsHeaderIsRepeated() throws IOException {
        Table table = Reports.table(4, 60);
        TaggedReading reading = read(List.of(table));
        assertThat(reading.texts("Caption")).containsExactly(table.caption());
        assertThat(reading.texts("TR")).hasSize(61);
        List<String> wanted = new ArrayList<>();
        table.columns().forEach(column -> wanted.add("TH " + column.header()));
        for (Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                wanted.add((i == 0 ? "TH " : "TD ") + row.cells().get(i).get(0).text());
            }
        }
        assertThat(reading.tags())
                .filteredOn(tag -> tag.name().matches("T[HD]"))
                .extracting(tag -> tag.name() + " " + tag.text())
                .containsExactlyElementsOf(wanted);
        assertThat(reading.artifacts()).contains("指标名称街道1街道2街道3", "— 1 —", "— 2 —");
    }

    @Test
    void rotatedPagesAreReadInTheOrderOfTheReport() throws IOException {
        Table wide = Reports.table(12, 30);
        TaggedReading reading = read(List.of(Reports.body("前文。"), wide, Reports.body("后文。")));
        List<String> names = reading.tags().stream().map(TaggedReading.Tag::name).toList();
        assertThat(names.subList(0, 5)).containsExactly("Document", "P", "Table", "Caption", "TR");
        assertThat(names.get(names.size() - 1)).isEqualTo("P");
        assertThat(reading.texts("TD").subList(0, 11))
                .containsExactlyElementsOf(
                        wide.rows().get(0).cells().subList(1, 12).stream()
                                .map(cell -> cell.get(0).text())
                                .toList());
    }

    @Test
    void emptyCellsKeepTheirPlace() throws IOException {
        Column name = new Column("事项", Align.LEFT, 1);
        Column number = new Column("件", Align.RIGHT, 1);
        Row row = new Row(false, List.of(List.of(new Inline.Text("甲")), List.of()));
        TaggedReading reading = read(List.of(new Table("", List.of(name, number), List.of(row))));
        assertThat(reading.tags())
                .extracting(tag -> tag.name() + tag.text())
                .containsExactly("Document", "Table", "TR", "TH事项", "TH件", "TR", "TH甲", "TD");
    }

    @Test
    void headerCellsTellWhatTheyName() throws IOException {
        byte[] pdf = MeasuredPdf.written(SampleReport.report(), Style.standard());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> cells = new ArrayList<>();
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            collect(root, cells);
            assertThat(cells).hasSize(5 + 1 + 45);
            assertThat(cells.subList(0, 7))
                    .containsExactly(
                            "Column", "Column", "Column", "Column", "Column", "Row over 5", "Row");
        }
    }

    /** Scope and columns of all header cells. */
    private static void collect(COSBase node, List<String> cells) {
        if (node instanceof COSObject object) {
            collect(object.getObject(), cells);
        } else if (node instanceof COSArray array) {
            array.forEach(kid -> collect(kid, cells));
        } else if (node instanceof COSDictionary element) {
            if ("TH".equals(element.getNameAsString(COSName.S))) {
                COSDictionary look = element.getCOSDictionary(COSName.A);
                int columns = look.getInt(COSName.getPDFName("ColSpan"), 1);
                cells.add(
                        look.getNameAsString(COSName.getPDFName("Scope"))
                                + (columns > 1 ? " over " + columns : ""));
            }
            collect(element.getDictionaryObject(COSName.K), cells);
        }
    }

    private static TaggedReading read(List<Block> blocks) throws IOException {
        return TaggedReading.of(MeasuredPdf.written(Reports.of(blocks), Style.standard()));
    }
}
