package org.huibian.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huibian.report.Block.Align;
import org.huibian.report.Block.Chart;
import org.huibian.report.Block.Column;
import org.huibian.report.Block.Heading;
import org.huibian.report.Block.PageBreak;
import org.huibian.report.Block.Paragraph;
import org.huibian.report.Block.Paragraph.Kind;
import org.huibian.report.Block.Point;
import org.huibian.report.Block.Row;
import org.huibian.report.Block.Series;
import org.huibian.report.Block.Signature;
import org.huibian.report.Block.Table;
import org.huibian.report.Block.Title;
import org.huibian.report.Inline.Figure;
import org.huibian.report.Inline.Quote;
import org.huibian.report.Inline.Text;

/** One report with every kind of block and inline, and every trap of setting, for every writer. */
public final class SampleReport {

    private SampleReport() {}

    /** The report. */
    public static Report report() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title(false, "澄溪区2025年度法治政府建设情况报告"));
        blocks.add(paragraph(Kind.ADDRESSEE, new Text("市人民政府：")));
        blocks.add(
                paragraph(
                        Kind.BODY,
                        new Text("2025年，全区12个街道、镇、乡坚持以“法治为民”为主线——把难事办实……现将有关情况报告如下（含《统计附表》）。")));
        blocks.add(new Heading(1, "一、", "主要举措和成效"));
        blocks.add(new Heading(2, "（一）", "化解矛盾纠纷，守护一方平安"));
        blocks.add(
                paragraph(
                        Kind.BODY,
                        new Text("全区共受理矛盾纠纷"),
                        new Figure("1,024件", "disputes_handled"),
                        new Text("，化解"),
                        new Figure("1,009件", "disputes_resolved"),
                        new Text("，化解率"),
                        new Figure("98.54%", "mediation_success_rate"),
                        new Text("。喆堃街道提出："),
                        new Quote("“老街坊议事厅”由镕玥、祎昇两位网格员主持，A&B公司<参与>其中。", "喆堃街道.txt#第12行"),
                        new Text("面积30余㎡，比例1∶2，热线12345，经费36.43万元。")));
        blocks.add(new Heading(3, "1.", "多元调解"));
        blocks.add(new Heading(4, "（1）", "专职调解"));
        for (int i = 0; i < 12; i++) {
            blocks.add(
                    paragraph(
                            Kind.BODY,
                            new Text(
                                    "坚持每月召开例会，研究问题、解决矛盾，"
                                            + "将不稳定因素消除在萌芽状态；全年共开展普法宣传活动"
                                            + (101 + i)
                                            + "场次（其中“法律进社区”"
                                            + (40 + i)
                                            + "场），覆盖群众2.5万余人次，满意率达到99.1%。")));
        }
        blocks.add(new Heading(1, "二、", "存在的不足和原因"));
        blocks.add(chart());
        blocks.add(paragraph(Kind.BODY, new Text("一是法律专业力量仍然偏弱。")));
        blocks.add(paragraph(Kind.ANNEX_LIST, new Text("附件：1.澄溪区2025年度法治政府建设统计表")));
        blocks.add(new Signature("澄溪区人民政府", "2026年2月10日", false));
        blocks.add(new PageBreak());
        blocks.add(paragraph(Kind.ANNEX_LABEL, new Text("附件1")));
        blocks.add(new Title(true, "澄溪区2025年度法治政府建设统计表"));
        blocks.add(table());
        blocks.add(paragraph(Kind.TABLE_NOTE, new Text("注：“—”表示未报送该项数据；“余”表示下限。")));
        return new Report(
                "澄溪区2025年度法治政府建设情况报告",
                "澄溪区人民政府",
                "2026-02-10",
                blocks,
                Map.of(
                        "disputes_handled",
                        lineage("disputes_handled", "受理矛盾纠纷", "2个单位相加", "1,024件"),
                        "disputes_resolved",
                        lineage("disputes_resolved", "化解矛盾纠纷", "2个单位相加", "1,009件"),
                        "mediation_success_rate",
                        lineage("mediation_success_rate", "调解成功率", "1009÷1024", "98.54%")));
    }

    /**
     * The report with head and imprint, signed under a seal; the signer only where there is one.
     */
    public static Report issued(String signer) {
        Report report = report();
        List<Block> blocks = new ArrayList<>(report.blocks());
        blocks.add(0, new Block.Letterhead("澄溪区人民政府文件", "澄政〔2026〕5号", signer));
        blocks.replaceAll(
                block ->
                        block instanceof Signature plain
                                ? new Signature(plain.issuer(), plain.date(), true)
                                : block);
        blocks.add(
                new Block.Imprint(
                        "市委依法治市办，区委办公室，区人大常委会办公室，区政协办公室，区纪委监委机关，区人民法院，区人民检察院",
                        "澄溪区人民政府办公室",
                        "2026年2月12日"));
        return new Report(
                report.title(), report.issuer(), report.date(), blocks, report.lineages());
    }

    /** The report with a further annex: a table of ten columns, which lies across. */
    public static Report withWideTable() {
        Report report = report();
        List<Block> blocks = new ArrayList<>(report.blocks());
        blocks.add(new PageBreak());
        blocks.add(paragraph(Kind.ANNEX_LABEL, new Text("附件2")));
        blocks.add(new Title(true, "各街道数据"));
        List<Column> columns = new ArrayList<>(List.of(new Column("指标", Align.LEFT, 4)));
        for (int i = 1; i < 10; i++) {
            columns.add(new Column("第" + i + "街道", Align.RIGHT, 2));
        }
        List<Row> rows = new ArrayList<>();
        for (int row = 1; row <= 40; row++) {
            String[] cells = new String[10];
            cells[0] = "第" + row + "项";
            for (int i = 1; i < 10; i++) {
                cells[i] = i == row % 10 ? "" : String.valueOf(row * i);
            }
            rows.add(new Row(false, cells(cells)));
        }
        blocks.add(new Table("", columns, rows));
        return new Report(
                report.title(), report.issuer(), report.date(), blocks, report.lineages());
    }

    /** Two years side by side, one value missing. */
    private static Chart chart() {
        List<Point> before = List.of(point("98.5"), Point.MISSING, point("1024"), point("7"));
        List<Point> now = List.of(point("112.4"), point("86.2"), point("1009"), point("0"));
        return new Chart(
                "图1　各街道受理矛盾纠纷情况",
                Chart.Kind.COLUMN,
                "件",
                List.of("喆堃街道", "望山镇", "镕玥街道", "祎昇乡"),
                List.of(new Series("2024年", before), new Series("2025年", now)),
                "柱形图：四个街道、镇、乡两年受理的矛盾纠纷");
    }

    private static Point point(String value) {
        return new Point(new BigDecimal(value), "disputes_handled");
    }

    private static Table table() {
        List<Column> columns =
                List.of(
                        new Column("指标", Align.LEFT, 6),
                        new Column("单位", Align.CENTER, 2),
                        new Column("合计", Align.RIGHT, 3),
                        new Column("喆堃街道", Align.RIGHT, 3),
                        new Column("望山镇", Align.RIGHT, 3));
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(true, cells("矛盾纠纷化解", "", "", "", "")));
        for (int i = 1; i <= 45; i++) {
            rows.add(
                    new Row(
                            false,
                            cells(
                                    "第" + i + "项指标，名称很长时在单元格里折行而不越界",
                                    "件",
                                    String.valueOf(1000 + i),
                                    String.valueOf(900 + i),
                                    i % 3 == 0 ? "—" : "100余")));
        }
        return new Table("表1　主要指标", columns, rows);
    }

    private static List<List<Inline>> cells(String... texts) {
        List<List<Inline>> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(text.isEmpty() ? List.of() : List.of(new Text(text)));
        }
        return cells;
    }

    private static Paragraph paragraph(Kind kind, Inline... inlines) {
        return new Paragraph(kind, List.of(inlines));
    }

    private static Lineage lineage(String id, String name, String formula, String result) {
        return new Lineage(
                id,
                name,
                formula,
                result,
                List.of(new Lineage.Part("喆堃街道", "924件", "喆堃街道.txt#第12行", "共受理矛盾纠纷924件。")));
    }
}
