package org.huibian.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.huibian.report.Block;
import org.huibian.report.Block.Align;
import org.huibian.report.Block.Column;
import org.huibian.report.Block.Heading;
import org.huibian.report.Block.Paragraph;
import org.huibian.report.Block.Paragraph.Kind;
import org.huibian.report.Block.Row;
import org.huibian.report.Block.Table;
import org.huibian.report.Inline;
import org.huibian.report.Report;

/** Reports to measure. */
final class Reports {

    private static final String HANZI = "全区各街道坚持依法行政受理矛盾纠纷化解执法普法宣传活动法治建设主要负责人履行职责群众满意";
    private static final String[] MARKS = {
        "，", "。", "、", "；", "：", "？", "！", "”，", "）。", "》、", "——", "……", "·", "～", "。”"
    };
    private static final String[] OPENINGS = {"“", "（", "《", "〔", "“《", "（《"};
    private static final String[] FIGURES = {
        "1,024件",
        "98.54%",
        "2.5万余人次",
        "36.43万元",
        "2025年",
        "12月",
        "31日",
        "〔2025〕5号",
        "30余㎡",
        "A&B",
        "12345热线",
        "第12条",
        "1∶2",
        "5G",
        "100余场次"
    };

    private Reports() {}

    static Report of(Block... blocks) {
        return of(List.of(blocks));
    }

    static Report of(List<Block> blocks) {
        return new Report("报告", "澄溪区人民政府", "2026-02-10", blocks, Map.of());
    }

    static Paragraph body(String text) {
        return paragraph(Kind.BODY, text);
    }

    static Paragraph paragraph(Kind kind, String text) {
        return new Paragraph(kind, List.of(new Inline.Text(text)));
    }

    static Heading heading(int level, String number, String text) {
        return new Heading(level, number, text);
    }

    /** Paragraphs of hanzi only, each a little longer than a page. */
    static List<Block> hanziOnly(int paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (int k = 0; k < paragraphs; k++) {
            blocks.add(body("区".repeat(28 * 23)));
        }
        return blocks;
    }

    /** Prose as reports have it: clauses of hanzi, figures and marks. */
    static String prose(Random random, int clauses) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < clauses; k++) {
            if (random.nextInt(6) == 0) {
                text.append(OPENINGS[random.nextInt(OPENINGS.length)]);
            }
            for (int n = 1 + random.nextInt(12); n > 0; n--) {
                text.append(HANZI.charAt(random.nextInt(HANZI.length())));
            }
            if (random.nextInt(3) == 0) {
                text.append(FIGURES[random.nextInt(FIGURES.length)]);
            }
            text.append(MARKS[random.nextInt(MARKS.length)]);
        }
        return text.toString();
    }

    static List<Block> prose(long seed, int paragraphs) {
        Random random = new Random(seed);
        List<Block> blocks = new ArrayList<>();
        for (int k = 0; k < paragraphs; k++) {
            blocks.add(body(prose(random, 4 + random.nextInt(30))));
        }
        return blocks;
    }

    /** A table of the given size: names at the left, figures at the right. */
    static Table table(int columns, int rows) {
        List<Column> heads = new ArrayList<>();
        heads.add(new Column("指标名称", Align.LEFT, 5));
        for (int k = 1; k < columns; k++) {
            heads.add(new Column("街道" + k, Align.RIGHT, 3));
        }
        List<Row> body = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            List<List<Inline>> cells = new ArrayList<>();
            cells.add(List.of(new Inline.Text("第" + r + "项受理的矛盾纠纷")));
            for (int k = 1; k < columns; k++) {
                cells.add(List.of(new Inline.Text(String.valueOf(100 * r + k))));
            }
            body.add(new Row(false, cells));
        }
        return new Table("表1　各街道情况", heads, body);
    }
}
