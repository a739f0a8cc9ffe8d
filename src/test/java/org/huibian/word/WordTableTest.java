package org.huibian.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibian.word.Blocks.body;
import static org.huibian.word.Blocks.note;
import static org.huibian.word.Blocks.report;
import static org.huibian.word.Blocks.rows;
import static org.huibian.word.Blocks.wide;

import java.io.IOException;
import java.util.List;
import org.huibian.report.Block;
import org.huibian.report.Block.Align;
import org.huibian.report.Block.Column;
import org.huibian.report.Block.PageBreak;
import org.huibian.report.Block.Paragraph;
import org.huibian.report.Block.Paragraph.Kind;
import org.huibian.report.Block.Row;
import org.huibian.report.Block.Table;
import org.huibian.report.Block.Title;
import org.huibian.report.Inline;
import org.huibian.report.Inline.Text;
import org.huibian.report.SampleReport;
import org.junit.jupiter.api.Test;

class WordTableTest {

    @Test
    void aWideTableLiesInALandscapeSectionWithItsTitle() throws IOException {
        DocxParts file =
                DocxParts.of(
                        report(
                                body("正文。"),
                                new PageBreak(),
                                new Paragraph(Kind.ANNEX_LABEL, List.of(new Text("附件1"))),
                                new Title(true, "统计表"),
                                wide(12),
                                note("注：甲。"),
                                body("后文。")));

        assertThat(file.all("//w:sectPr/w:pgSz/@w:w")).containsExactly("11906", "16838", "11906");
        assertThat(file.all("//w:sectPr/w:pgSz/@w:h")).containsExactly("16838", "11906", "16838");
        assertThat(file.all("//w:sectPr/w:pgSz/@w:orient")).containsExactly("landscape");
        assertThat(file.all("//w:docGrid/@w:type")).containsExactly("lines", "lines");
        assertThat(file.all("(//w:sectPr)[2]/w:docGrid/@w:type")).isEmpty();
        assertThat(file.all("//w:p[w:pPr/w:sectPr]")).containsExactly("正文。", "注：甲。");
        assertThat(file.all("//w:sectPr[2]/w:pgMar/@*")).isEmpty();
        assertThat(file.all("(//w:sectPr)[2]/w:pgMar/@w:top")).containsExactly("1587");
        assertThat(file.all("(//w:sectPr)[2]/w:pgMar/@w:left")).containsExactly("1984");
        assertThat(file.all("(//w:sectPr)[2]/w:pgMar/@w:right")).containsExactly("2098");
        assertThat(file.all("//w:gridCol")).hasSize(12);
        List<String> footers = file.all("//w:footerReference/@*[local-name()='id']");
        assertThat(footers).hasSize(6);
        assertThat(footers.subList(4, 6)).isEqualTo(footers.subList(0, 2));
    }

    @Test
    void theNumberOfALandscapePageStandsTurnedAtTheFootOfTheSheet() throws IOException {
        DocxParts file = DocxParts.of(report(wide(12)));

        for (String footer : List.of("footer1.xml", "footer2.xml")) {
            assertThat(file.all(footer, "//w:textDirection/@w:val")).containsExactly("tbRl");
            assertThat(file.all(footer, "//w:tblpPr/@w:horzAnchor")).containsExactly("page");
            assertThat(file.all(footer, "//w:trHeight/@w:val")).containsExactly("8844");
            assertThat(String.join("", file.all(footer, "//w:t"))).isEqualTo("— 1 —");
            // The cell's middle is 28 mm from the edge: 7 mm below the type area of the sheet.
            long x = Long.parseLong(file.one(footer, "//w:tblpPr/@w:tblpX"));
            long width = Long.parseLong(file.one(footer, "//w:tcW/@w:w"));
            assertThat(x + width / 2).isBetween(1585L, 1590L);
        }
        assertThat(file.look("FooterTurned", "w:pPr/w:jc/@w:val")).isEqualTo("right");
        assertThat(file.look("FooterTurnedEven", "w:pPr/w:jc/@w:val")).isEqualTo("left");
    }

    @Test
    void aHugeTableIsSplitAndRepeatsItsFirstColumn() throws IOException {
        DocxParts file = DocxParts.of(report(wide(30)));

        assertThat(file.all("//w:tbl")).hasSize(2);
        assertThat(file.all("//w:tbl/w:tr[1]/w:tc[1]")).containsExactly("名", "名");
        assertThat(file.all("//w:p[w:pPr/w:pStyle/@w:val='Caption']"))
                .containsExactly("宽表", "宽表（续）");
        assertThat(file.all("//w:tblHeader")).hasSize(2);
        assertThat(file.all("//w:body/w:tbl/following-sibling::*[1]/self::w:tbl")).isEmpty();
    }

    @Test
    void tablesWithoutCaptionsDoNotRunIntoEachOther() throws IOException {
        Table table = new Table("", List.of(new Column("数", Align.RIGHT, 1)), rows(1, 1));
        DocxParts file = DocxParts.of(report(table, table));

        assertThat(file.all("//w:body/w:tbl/following-sibling::*[1]/self::w:p")).hasSize(2);
    }

    @Test
    void thoseWhoHaveATableReadOutHearWhatItHolds() throws IOException {
        DocxParts file = DocxParts.of(report(SampleReport.report().blocks().toArray(Block[]::new)));

        assertThat(file.all("//w:tblPr/w:tblCaption/@w:val")).containsExactly("表1　主要指标");
        assertThat(file.all("//w:tblPr/w:tblDescription/@w:val"))
                .containsExactly("指标、单位、合计、喆堃街道、望山镇");
        assertThat(file.all("//w:tblPr/w:tblLook/@w:firstRow")).containsExactly("1");
        assertThat(file.all("//w:tblPr/w:tblLook/@w:firstColumn")).containsExactly("1");
        assertThat(file.all("//w:tbl/w:tr[1]/w:trPr/w:tblHeader")).hasSize(1);
    }

    @Test
    void aTableOfFiguresOnlyHasNoNamesInItsFirstColumn() throws IOException {
        Column number = new Column("数", Align.RIGHT, 1);
        Row row = new Row(false, List.of(List.of(new Text("1"))));
        DocxParts file = DocxParts.of(report(new Table("", List.of(number), List.of(row))));

        assertThat(file.all("//w:tblLook/@w:firstColumn")).isEmpty();
        assertThat(file.all("//w:tblCaption")).isEmpty();
    }

    @Test
    void aRowTallerThanAPageMaySplit() throws IOException {
        List<List<Inline>> cells = List.of(List.of(new Text("长".repeat(5_000))));
        Table table =
                new Table(
                        "",
                        List.of(new Column("栏", Align.LEFT, 1)),
                        List.of(new Row(false, cells)));

        assertThat(DocxParts.of(report(table)).all("//w:cantSplit")).hasSize(1);
    }
}
