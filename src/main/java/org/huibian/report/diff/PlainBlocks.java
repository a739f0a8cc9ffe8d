package org.huibian.report.diff;

import java.util.List;
import org.huibian.report.Block;
import org.huibian.report.Inline;

/** What is gone from a report: it has no figures to explain, and is plain text. */
final class PlainBlocks {

    private PlainBlocks() {}

    /** A block without figures. */
    static Block plain(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(paragraph.kind(), plain(paragraph.inlines()));
        }
        if (block instanceof Block.Table table) {
            return new Block.Table(
                    table.caption(),
                    table.columns(),
                    table.rows().stream().map(PlainBlocks::plain).toList());
        }
        return block;
    }

    /** A row without figures. */
    static Block.Row plain(Block.Row row) {
        return new Block.Row(row.group(), row.cells().stream().map(PlainBlocks::plain).toList());
    }

    private static List<Inline> plain(List<Inline> inlines) {
        return inlines.stream().<Inline>map(inline -> new Inline.Text(inline.text())).toList();
    }
}
