package org.huibian.report.diff;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.huibian.report.Block;
import org.huibian.report.Inline;

/** The marks on the parts of one merged report: on this very part, not on all that are equal. */
final class Marks {

    private final Map<Object, Mark> marks = new IdentityHashMap<>();
    private final Map<Block.Table, List<Mark>> rows = new IdentityHashMap<>();
    private final Map<Block.Heading, List<Inline>> words = new IdentityHashMap<>();

    void put(Object part, Mark mark) {
        if (mark != Mark.KEPT) {
            marks.put(part, mark);
        }
    }

    void put(Block.Table table, List<Mark> ofItsRows) {
        rows.put(table, List.copyOf(ofItsRows));
    }

    void put(Block.Heading heading, List<Inline> merged) {
        words.put(heading, List.copyOf(merged));
    }

    Mark of(Object part) {
        return marks.getOrDefault(part, Mark.KEPT);
    }

    List<Mark> rows(Block.Table table) {
        return rows.getOrDefault(table, List.of());
    }

    List<Inline> words(Block.Heading heading) {
        return words.getOrDefault(heading, List.of());
    }
}
