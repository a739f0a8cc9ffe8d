package org.huibian.extract.figures.table;

import java.util.List;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.search.TextPattern;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceText;

/**
 * A row named by a rate that also holds the two counts it is of: 化解率 | 418 | 401 | 95.93% below
 * 应办数, 办成数 and 比率.
 */
final class RateRow {

    /** Heads of rates. */
    private static final TextPattern RATE = TextPattern.compile("率|比例|占比|百分[比数]|[%％]");

    private static final TextPattern PERCENT = TextPattern.compile("[%％]");

    private RateRow() {}

    /** Sets the counts of a row aside, where one of its cells is told to be the rate. */
    static void setCountsAside(
            SourceBlock.Row row, TableGrid grid, int number, List<Draft> drafts) {
        List<SourceText> rates =
                row.cells().stream()
                        .filter(cell -> isRate(cell, grid, number))
                        .map(SourceBlock.Cell::text)
                        .toList();
        if (!rates.isEmpty()) {
            drafts.replaceAll(
                    draft ->
                            isOfRate(draft) && !rates.contains(draft.text())
                                    ? draft.countingNothing("率的分子或分母")
                                    : draft);
        }
    }

    private static boolean isOfRate(Draft draft) {
        return draft.isTotal() && draft.hit().orElseThrow().indicator().isRate();
    }

    /** Whether a cell holds a number and its sign or its head tells a rate. */
    private static boolean isRate(SourceBlock.Cell cell, TableGrid grid, int number) {
        String text = cell.text().reading();
        boolean digits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        return digits && (PERCENT.isIn(text) || RATE.isIn(grid.head(number, cell.column())));
    }
}
