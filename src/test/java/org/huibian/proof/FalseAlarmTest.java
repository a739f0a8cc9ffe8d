package org.huibian.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.huibian.proof.docx.file.DocxFile;
import org.huibian.proof.page.PdfFile;
import org.huibian.report.Block;
import org.huibian.report.Block.Align;
import org.huibian.report.Block.Column;
import org.huibian.report.Block.Paragraph;
import org.huibian.report.Block.Row;
import org.huibian.report.Inline;
import org.huibian.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever submissions say, nothing of it stops the district's report. */
class FalseAlarmTest {

    private static final String[] CLAUSES = {
        "坚持依法行政，",
        "受理矛盾纠纷1,024件、",
        "（其中“法律进社区”40场）。",
        "《法治政府建设实施纲要（2021—2025年）》",
        "——把难事办实……",
        "面积30余㎡；",
        "www.example.gov.cn/very/long/path/of/a/page/that/never/ends",
        "“‘先提醒、再整改、后处罚’”：",
        "98.54%，",
        "100余场次。",
        "·",
        "～",
        "！！！！！！",
        "附件",
        "喆堃玥",
        "2.5万余人次",
        "12345热线",
        "〔2025〕5号",
        "A&B公司",
        "1∶2",
        "①甲；②乙。",
        "12345678901234567890",
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noProseStopsAReport(long seed) throws IOException {
        Random random = new Random(seed);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(false, "澄溪区人民政府关于2025年度法治政府建设工作情况及下年安排的报告"));
        blocks.add(paragraph(Paragraph.Kind.ADDRESSEE, "市人民政府："));
        for (int k = 0; k < 40; k++) {
            if (k % 8 == 0) {
                blocks.add(new Block.Heading(1, "一二三四五".charAt(k / 8) + "、", "举措"));
            }
            blocks.add(paragraph(Paragraph.Kind.BODY, prose(random, 2 + random.nextInt(25))));
        }
        blocks.add(paragraph(Paragraph.Kind.BODY, "，".repeat(70)));
        blocks.add(paragraph(Paragraph.Kind.BODY, "—".repeat(75)));
        blocks.add(paragraph(Paragraph.Kind.BODY, "1".repeat(150)));
        blocks.add(paragraph(Paragraph.Kind.ANNEX_LIST, "附件：1.统计表"));
        blocks.add(new Block.Signature("澄溪区人民政府", "2026年12月10日", seed % 2 == 0));
        blocks.add(new Block.PageBreak());
        blocks.add(paragraph(Paragraph.Kind.ANNEX_LABEL, "附件1"));
        blocks.add(new Block.Title(true, "统计表"));
        blocks.add(table(random, 3 + random.nextInt(9)));
        Report report = new Report("报告", "甲", "2026-02-10", blocks, Map.of());

        Proof proof =
                Proof.of(
                        DocxFile.read(Finished.docx(report)),
                        PdfFile.read(Finished.pdf(report)),
                        Finished.STYLE);

        assertThat(proof.complaints()).isEmpty();
    }

    private static Block table(Random random, int columns) {
        List<Column> heads = new ArrayList<>();
        for (int k = 0; k < columns; k++) {
            heads.add(new Column("合计（件、人次）" + k, k == 0 ? Align.LEFT : Align.RIGHT, 2));
        }
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < 40; r++) {
            List<List<Inline>> cells = new ArrayList<>();
            for (int k = 0; k < columns; k++) {
                String text =
                        k == 0 ? prose(random, 2) : k == 1 ? "100余" : "" + random.nextInt(99999);
                cells.add(List.of(new Inline.Text(text)));
            }
            rows.add(new Row(false, cells));
        }
        return new Block.Table("", heads, rows);
    }

    private static String prose(Random random, int clauses) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < clauses; k++) {
            text.append(CLAUSES[random.nextInt(CLAUSES.length)]);
        }
        return text.toString();
    }

    private static Paragraph paragraph(Paragraph.Kind kind, String text) {
        return new Paragraph(kind, List.of(new Inline.Text(text)));
    }
}
