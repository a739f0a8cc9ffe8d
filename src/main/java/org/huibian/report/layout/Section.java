package org.huibian.report.layout;

import java.util.ArrayList;
import java.util.List;
import org.huibian.report.Block;
import org.huibian.report.Block.Heading;
import org.huibian.report.Block.PageBreak;
import org.huibian.report.Block.Paragraph;
import org.huibian.report.Block.Paragraph.Kind;
import org.huibian.report.Block.Signature;
import org.huibian.report.Block.Table;
import org.huibian.report.Block.Title;
import org.huibian.report.Style;

/**
 * A run of blocks whose pages are all upright or all landscape; each section begins a new page.
 *
 * <p>A landscape table takes along the annex label, annex title and headings directly above it, the
 * notes below it, and a signature that would otherwise stand alone. Within a section no page break
 * is first, last or doubled, and every annex label but a first one has one before it (GB/T
 * 9704-2012, 7.3.7).
 *
 * @param landscape whether its pages are landscape
 * @param blocks its blocks
 */
public record Section(boolean landscape, List<Block> blocks) {

    /** Copies the blocks. */
    public Section {
        blocks = List.copyOf(blocks);
    }

    /** The sections of a report, in reading order, none of them empty. */
    public static List<Section> of(List<Block> blocks, Style style) {
        boolean[] landscape = landscape(blocks, style);
        List<Section> sections = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= blocks.size(); i++) {
            if (i == blocks.size() || landscape[i] != landscape[from]) {
                List<Block> paged = paged(blocks.subList(from, i));
                if (!paged.isEmpty()) {
                    sections.add(new Section(landscape[from], paged));
                }
                from = i;
            }
        }
        return sections;
    }

    private static boolean[] landscape(List<Block> blocks, Style style) {
        boolean[] landscape = new boolean[blocks.size()];
        for (int i = 0; i < landscape.length; i++) {
            if (blocks.get(i) instanceof Table table && TableLayout.isLandscape(table, style)) {
                landscape[i] = true;
                for (int j = i - 1; j >= 0 && !landscape[j] && leads(blocks.get(j)); j--) {
                    landscape[j] = true;
                }
            } else if (i > 0 && landscape[i - 1] && follows(blocks.get(i))) {
                landscape[i] = true;
            }
        }
        for (int i = 1; i < landscape.length - 1; i++) {
            landscape[i] |=
                    blocks.get(i) instanceof PageBreak && landscape[i - 1] && landscape[i + 1];
        }
        return landscape;
    }

    private static boolean leads(Block block) {
        return block instanceof Title title && title.annex()
                || block instanceof Heading
                || block instanceof Paragraph paragraph && paragraph.kind() == Kind.ANNEX_LABEL;
    }

    private static boolean follows(Block block) {
        return block instanceof Signature
                || block instanceof Paragraph paragraph && paragraph.kind() == Kind.TABLE_NOTE;
    }

    private static List<Block> paged(List<Block> blocks) {
        List<Block> paged = new ArrayList<>();
        boolean broken = false;
        for (Block block : blocks) {
            if (block instanceof PageBreak) {
                broken = true;
                continue;
            }
            boolean label =
                    block instanceof Paragraph paragraph && paragraph.kind() == Kind.ANNEX_LABEL;
            if ((broken || label) && !paged.isEmpty()) {
                paged.add(new PageBreak());
            }
            paged.add(block);
            broken = false;
        }
        return paged;
    }
}
