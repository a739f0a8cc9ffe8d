package org.huibian.source.page;

import java.util.ArrayList;
import java.util.List;
import org.huibian.source.page.line.PageTable;

/** A document of pages as blocks: paragraphs made whole again, and tables. */
public final class PageText {

    /**
     * A paragraph or a table.
     *
     * @param text the paragraph; empty for a table
     * @param tables the table, if it is one
     */
    public record Block(String text, List<PageTable> tables) {
        /** Copies the list. */
        public Block {
            tables = List.copyOf(tables);
        }
    }

    private PageText() {}

    static List<Block> of(List<Rows> pages) {
        List<Column> columns = new ArrayList<>();
        Furniture.removed(pages).forEach(page -> columns.addAll(Columns.of(page)));
        List<Block> blocks = new ArrayList<>();
        for (PageParagraphs.Block block : PageParagraphs.of(columns)) {
            blocks.add(new Block(PageTable.joined(block.lines()), block.table().stream().toList()));
        }
        return blocks;
    }
}
