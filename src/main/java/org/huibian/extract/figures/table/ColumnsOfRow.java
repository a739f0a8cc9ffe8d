package org.huibian.extract.figures.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibian.extract.figures.draft.Draft;
import org.huibian.extract.figures.table.grid.TableGrid;
import org.huibian.search.TextPattern;
import org.huibian.source.SourceBlock;

/**
 * The columns of a row that all seem to count what the row is named by, and do not: 化解率 | 418 | 401
 * | 95.93% below 应办数, 办成数 and 比率; 简易程序 | 101 | 101 | 2.02 below 承办, 办结 and 罚没金额.
 */
final class ColumnsOfRow {

    /** Heads of rates. */
    private static final TextPattern RATE = TextPattern.compile("率|比例|占比|百分[比数]|[%％]");

    private static final TextPattern PERCENT = TextPattern.compile("[%％]");

    /** Heads of what became of something, of sums of money, and of shares. */
    private static final TextPattern OTHER =
            TextPattern.compile("办结|结案|审结|胜诉|在审|维持|纠错|撤诉|化解|成功|整改|完成率|金额|罚[没款]|万元|率|比|得分|排名|位次");

    private final SourceBlock.Row row;
    private final TableGrid grid;
    private final int number;

    ColumnsOfRow(SourceBlock.Row row, TableGrid grid, int number) {
        this.row = row;
        this.grid = grid;
        this.number = number;
    }

    /** Sets the figures of other columns than the one meant aside. */
    void settle(List<Draft> drafts) {
        if (row.cells().stream().anyMatch(this::isRate)) {
            drafts.replaceAll(
                    draft ->
                            isOfRate(draft) && !isRate(cell(draft))
                                    ? draft.countingNothing("率的分子或分母")
                                    : draft);
        }
        Set<String> counted =
                drafts.stream()
                        .filter(draft -> draft.isTotal() && !isOther(draft))
                        .map(Draft::indicator)
                        .collect(Collectors.toSet());
        drafts.replaceAll(
                draft ->
                        draft.isTotal() && counted.contains(draft.indicator()) && isOther(draft)
                                ? draft.countingNothing("同一行另一栏的数")
                                : draft);
    }

    private static boolean isOfRate(Draft draft) {
        return draft.isTotal() && draft.hit().orElseThrow().indicator().isRate();
    }

    /** Whether a cell holds a number and its sign or its head tells a rate. */
    private boolean isRate(SourceBlock.Cell cell) {
        String text = cell.text().reading();
        boolean digits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        return digits && (PERCENT.isIn(text) || RATE.isIn(grid.head(number, cell.column())));
    }

    /** Whether the head of a figure, which counts no rate, is of something else. */
    private boolean isOther(Draft draft) {
        return !isOfRate(draft) && OTHER.isIn(grid.head(number, cell(draft).column()));
    }

    private SourceBlock.Cell cell(Draft draft) {
        return row.cells().stream()
                .filter(cell -> cell.text() == draft.text())
                .findFirst()
                .orElseThrow();
    }
}
