package org.huibian.word;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huibian.report.Block;
import org.huibian.report.Block.Align;
import org.huibian.report.Block.Column;
import org.huibian.report.Block.Paragraph;
import org.huibian.report.Block.Paragraph.Kind;
import org.huibian.report.Block.Row;
import org.huibian.report.Block.Table;
import org.huibian.report.Inline;
import org.huibian.report.Inline.Text;
import org.huibian.report.Report;

/** Short reports and blocks for tests. */
public final class Blocks {

    private Blocks() {}

    public static Report report(Block... blocks) {
        return new Report("题", "某区人民政府", "2026-02-10", List.of(blocks), Map.of());
    }

    static Paragraph body(String text) {
        return new Paragraph(Kind.BODY, List.of(new Text(text)));
    }

    static Paragraph annex(String text) {
        return new Paragraph(Kind.ANNEX_LIST, List.of(new Text(text)));
    }

    static Paragraph note(String text) {
        return new Paragraph(Kind.TABLE_NOTE, List.of(new Text(text)));
    }

    static Table wide(int columns) {
        return new Table("宽表", columns(columns), rows(3, columns));
    }

    public static List<Column> columns(int count) {
        return Stream.concat(
                        Stream.of(new Column("名", Align.LEFT, 4)),
                        Stream.generate(() -> new Column("数", Align.RIGHT, 2)).limit(count - 1))
                .toList();
    }

    static List<Row> rows(int count, int columns) {
        List<List<Inline>> cells = Collections.nCopies(columns, List.of(new Text("1,024")));
        return Collections.nCopies(count, new Row(false, cells));
    }
}
