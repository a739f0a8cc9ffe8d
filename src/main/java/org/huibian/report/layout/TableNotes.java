package org.huibian.report.layout;

import java.util.List;
import org.huibian.report.Block;
import org.huibian.report.Block.Paragraph.Kind;
import org.huibian.report.Style;
import org.huibian.report.Style.Part;

/**
 * The notes below a table or a chart (表注): they stand on the page of its last rows, all of them,
 * unless they are so long that a page would be left empty for them. No page has notes and nothing
 * that they are about.
 */
public final class TableNotes {

    /** Rows of a table that go with its notes. */
    public static final int ROWS = 2;

    private static final double LEADING = 1.35;
    private static final double MOST_OF_A_PAGE = 1 / 3.0;

    private TableNotes() {}

    /** Whether a block is a note. */
    public static boolean isNote(Block block) {
        return block instanceof Block.Paragraph paragraph && paragraph.kind() == Kind.TABLE_NOTE;
    }

    /**
     * Whether a note and those beside it are kept on one page, by an estimate of their lines.
     *
     * @param section what they are part of
     * @param at the place of any of them
     */
    public static boolean areKept(Section section, int at, Style style) {
        List<Block> blocks = section.blocks();
        double width = section.landscape() ? style.page().textHeight() : style.page().textWidth();
        double height = section.landscape() ? style.page().textWidth() : style.page().textHeight();
        int first = at;
        while (first > 0 && isNote(blocks.get(first - 1))) {
            first--;
        }
        double size = style.type(Part.TABLE_NOTE).size();
        double cells = Style.Page.points(width) / size;
        double lines = 0;
        for (int i = first; i < blocks.size() && isNote(blocks.get(i)); i++) {
            lines += Math.max(1, Math.ceil(Ems.of(blocks.get(i).plainText()) / cells));
        }
        return lines * size * LEADING <= Style.Page.points(height) * MOST_OF_A_PAGE;
    }
}
