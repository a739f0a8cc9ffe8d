package org.huibian.template.markup;

import java.util.ArrayList;
import java.util.List;
import org.huibian.report.Block;

/**
 * Leaves out headings that nothing stands under and numbers the others 一、（一）1.（1）, so that a
 * chapter without content leaves no gap (GB/T 9704-2012, 7.3.3).
 */
final class Headings {

    private Headings() {}

    /**
     * The blocks with their headings numbered.
     *
     * @param bodyEnd index of the first block after the body: what closes the report is no content
     *     of its last heading
     */
    static List<Block> numbered(List<Block> blocks, int bodyEnd) {
        List<Block> numbered = new ArrayList<>();
        int[] count = new int[5];
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Block.Heading heading)) {
                numbered.add(blocks.get(i));
            } else if (hasContent(
                    blocks.subList(i + 1, Math.max(i + 1, bodyEnd)), heading.level())) {
                count[heading.level()]++;
                for (int deeper = heading.level() + 1; deeper < count.length; deeper++) {
                    count[deeper] = 0;
                }
                numbered.add(
                        new Block.Heading(
                                heading.level(),
                                number(heading.level(), count[heading.level()]),
                                heading.text()));
            }
        }
        return numbered;
    }

    /** Whether a paragraph, table or chart stands under a heading before the next of its level. */
    private static boolean hasContent(List<Block> following, int level) {
        for (Block block : following) {
            if (block instanceof Block.Heading next) {
                if (next.level() <= level) {
                    return false;
                }
            } else {
                return block instanceof Block.Table
                        || block instanceof Block.Chart
                        || (block instanceof Block.Paragraph paragraph
                                && paragraph.kind() == Block.Paragraph.Kind.BODY);
            }
        }
        return false;
    }

    private static String number(int level, int count) {
        switch (level) {
            case 1:
                return HanziNumber.of(count) + "、";
            case 2:
                return "（" + HanziNumber.of(count) + "）";
            case 3:
                return count + ".";
            default:
                return "（" + count + "）";
        }
    }
}
