package org.huibian.report.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huibian.report.Block;
import org.huibian.report.Inline;
import org.huibian.report.Report;
import org.huibian.report.Style;
import org.huibian.report.layout.TableLayout;

/**
 * Two reports in one: every block of both, with marks on what stands in one of them only.
 *
 * <p>What is marked as inserted left out, it reads as the earlier report; what is marked as deleted
 * left out, as the later one. A block is marked as a whole, or, where it is much the same in both,
 * its rows or words are. A table whose columns changed, or that would lie on the pages in other
 * parts, a title, a signature and a chart are replaced whole. Of page breaks those of the later
 * report stand.
 */
public final class ReportDiff {

    private final Marks marks = new Marks();
    private final Style style;
    private final Report merged;

    private ReportDiff(Report merged) {
        this.style = Style.standard();
        this.merged = merged;
    }

    private ReportDiff(Report before, Report after, Style style) {
        this.style = style;
        List<Block> blocks = new ArrayList<>();
        Alignment<Block> alignment =
                new Alignment<>(
                        BlockLikeness::content,
                        block -> BlockLikeness.content(block).replaceAll("\\d[\\d,.]*", "#"),
                        BlockLikeness::likeness);
        for (Alignment.Step<Block> step : alignment.of(withoutBreaks(before), after.blocks())) {
            if (step.before().isPresent() && step.after().isPresent()) {
                blocks.addAll(changed(step.before().get(), step.after().get()));
            } else if (step.after().isPresent()) {
                blocks.add(come(step.after().get()));
            } else {
                blocks.add(gone(step.before().orElseThrow()));
            }
        }
        this.merged =
                new Report(after.title(), after.issuer(), after.date(), blocks, after.lineages());
    }

    /**
     * The two reports in one; they share no block.
     *
     * @param style how tables lie on the pages
     */
    public static ReportDiff between(Report before, Report after, Style style) {
        return new ReportDiff(before, after, style);
    }

    /** A report without one before it: nothing is marked. */
    public static ReportDiff none(Report report) {
        return new ReportDiff(report);
    }

    /** The blocks of both; title and lineages of the later report. */
    public Report merged() {
        return merged;
    }

    /** The mark on a block of the merged report as a whole. */
    public Mark of(Block block) {
        return marks.of(block);
    }

    /** The mark on a stretch of text of the merged report. */
    public Mark of(Inline inline) {
        return marks.of(inline);
    }

    /** The marks on the rows of a table, from the first below its header; empty where none is. */
    public List<Mark> rows(Block.Table table) {
        return marks.rows(table);
    }

    /** Number and text of a heading that was changed, in both wordings; empty for any other. */
    public List<Inline> words(Block.Heading heading) {
        return marks.words(heading);
    }

    private Block come(Block block) {
        marks.put(block, block instanceof Block.PageBreak ? Mark.KEPT : Mark.INSERTED);
        return block;
    }

    private Block gone(Block block) {
        Block plain = PlainBlocks.plain(block);
        marks.put(plain, Mark.DELETED);
        return plain;
    }

    private List<Block> changed(Block before, Block after) {
        if (BlockLikeness.content(before).equals(BlockLikeness.content(after))) {
            return List.of(after);
        }
        if (before instanceof Block.Paragraph old && after instanceof Block.Paragraph now) {
            return List.of(
                    new Block.Paragraph(
                            now.kind(), Words.merged(old.inlines(), now.inlines(), marks)));
        }
        if (before instanceof Block.Heading old && after instanceof Block.Heading now) {
            Block.Heading heading = new Block.Heading(now.level(), now.number(), now.text());
            marks.put(heading, Words.merged(wording(old), wording(now), marks));
            return List.of(heading);
        }
        Block.Table old = (Block.Table) before;
        Block.Table now = (Block.Table) after;
        List<List<String>> parts = parts(now);
        if (parts(old).equals(parts)) {
            for (boolean words : List.of(true, false)) {
                Block.Table table = table(old, now, words);
                if (parts(table).equals(parts)) {
                    return List.of(table);
                }
            }
        }
        return List.of(gone(before), come(after));
    }

    /** The headers of each part that a table lies on the pages in. */
    private List<List<String>> parts(Block.Table table) {
        TableLayout layout = TableLayout.of(table, style);
        return layout.parts().stream()
                .map(
                        part ->
                                Stream.concat(
                                                Stream.of(String.valueOf(layout.landscape())),
                                                BlockLikeness.headers(part.table()).stream())
                                        .toList())
                .toList();
    }

    private static List<Inline> wording(Block.Heading heading) {
        return List.of(new Inline.Text(heading.number() + heading.text()));
    }

    /**
     * Both tables in one.
     *
     * @param words whether a row that changed is marked by its words, or replaced
     */
    private Block.Table table(Block.Table before, Block.Table after, boolean words) {
        Alignment<Block.Row> alignment =
                new Alignment<>(
                        BlockLikeness::content,
                        row -> BlockLikeness.content(row).replaceAll("\\d[\\d,.]*", "#"),
                        BlockLikeness::likeness);
        List<Block.Row> rows = new ArrayList<>();
        List<Mark> ofRows = new ArrayList<>();
        for (Alignment.Step<Block.Row> step : alignment.of(before.rows(), after.rows())) {
            boolean both = step.before().isPresent() && step.after().isPresent();
            if (both
                    && (words
                            || BlockLikeness.content(step.before())
                                    .equals(BlockLikeness.content(step.after())))) {
                rows.add(changed(step.before().get(), step.after().get()));
                ofRows.add(Mark.KEPT);
                continue;
            }
            step.before().map(PlainBlocks::plain).ifPresent(rows::add);
            step.before().ifPresent(row -> ofRows.add(Mark.DELETED));
            step.after().ifPresent(rows::add);
            step.after().ifPresent(row -> ofRows.add(Mark.INSERTED));
        }
        Block.Table table = new Block.Table(after.caption(), after.columns(), rows);
        marks.put(table, ofRows);
        return table;
    }

    private Block.Row changed(Block.Row before, Block.Row after) {
        List<List<Inline>> cells = new ArrayList<>();
        for (int i = 0; i < after.cells().size(); i++) {
            List<Inline> old = before.cells().get(i);
            List<Inline> now = after.cells().get(i);
            cells.add(
                    BlockLikeness.text(old).equals(BlockLikeness.text(now))
                            ? now
                            : Words.merged(old, now, marks));
        }
        return new Block.Row(after.group(), cells);
    }

    private static List<Block> withoutBreaks(Report report) {
        return report.blocks().stream()
                .filter(block -> !(block instanceof Block.PageBreak))
                .toList();
    }
}
