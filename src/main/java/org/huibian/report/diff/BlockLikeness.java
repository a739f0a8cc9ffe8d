package org.huibian.report.diff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huibian.report.Block;
import org.huibian.report.Inline;

/** What blocks and rows of two reports have in common: whether one is the other, changed. */
final class BlockLikeness {

    /** Blocks that have less in common are two blocks, not one that was changed. */
    private static final double ALIKE = 0.4;

    private BlockLikeness() {}

    /** How much two blocks have in common, from 0 to 1; 0 of blocks that are not one changed. */
    static double likeness(Block before, Block after) {
        if (before instanceof Block.Table old && after instanceof Block.Table now) {
            return old.caption().equals(now.caption()) && headers(old).equals(headers(now)) ? 1 : 0;
        }
        boolean paragraphs =
                before instanceof Block.Paragraph old
                        && after instanceof Block.Paragraph now
                        && old.kind() == now.kind();
        boolean headings =
                before instanceof Block.Heading old
                        && after instanceof Block.Heading now
                        && old.level() == now.level();
        double alike =
                paragraphs || headings ? Words.likeness(before.plainText(), after.plainText()) : 0;
        return alike < ALIKE ? 0 : alike;
    }

    /** The same of rows. */
    static double likeness(Block.Row before, Block.Row after) {
        double alike =
                before.group() == after.group()
                        ? Words.likeness(content(before), content(after))
                        : 0;
        return alike < ALIKE ? 0 : alike;
    }

    /** The same for blocks that read and look the same. */
    static String content(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return "paragraph " + paragraph.kind() + " " + text(paragraph.inlines());
        }
        if (block instanceof Block.Table table) {
            return "table "
                    + table.caption()
                    + "\u0000"
                    + headers(table)
                    + table.rows().stream()
                            .map(BlockLikeness::content)
                            .collect(Collectors.joining("\u0001"));
        }
        return block.toString();
    }

    /** That of a row; nothing for none. */
    static String content(Optional<Block.Row> row) {
        return row.map(BlockLikeness::content).orElse("");
    }

    /** The same for rows that read and look the same. */
    static String content(Block.Row row) {
        return (row.group() ? "\u0002" : "")
                + row.cells().stream()
                        .map(BlockLikeness::text)
                        .collect(Collectors.joining("\u0000"));
    }

    /** What stands above the columns of a table. */
    static List<String> headers(Block.Table table) {
        return table.columns().stream().map(Block.Column::header).toList();
    }

    /** The words of a paragraph or a cell. */
    static String text(List<Inline> inlines) {
        return inlines.stream().map(Inline::text).collect(Collectors.joining());
    }
}
