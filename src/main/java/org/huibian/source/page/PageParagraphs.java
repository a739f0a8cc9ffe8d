package org.huibian.source.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.source.page.line.Item;
import org.huibian.source.page.line.Line;
import org.huibian.source.page.line.PageTable;
import org.huibian.source.plain.LineForm;

/** Which lines make one paragraph: by indents, ends short of the margin, and distances. */
final class PageParagraphs {

    /** What follows in reading order: a paragraph's lines, or a table. */
    record Block(List<Line> lines, Optional<PageTable> table) {}

    private final List<Column> columns;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private final Margins typical;
    private final float leading;
    private final boolean indented;

    /** Whether most lines that reach the margin stop within a sentence. */
    private final boolean wraps;

    private Margins margins = new Margins(0, 0);
    private Margins openMargins = new Margins(0, 0);

    private PageParagraphs(List<Column> columns) {
        this.columns = columns;
        this.typical = typical(columns);
        this.leading = leading(columns);
        this.indented = isIndented();
        this.wraps = wraps();
    }

    /** The blocks of columns that follow each other. */
    static List<Block> of(List<Column> columns) {
        return new PageParagraphs(columns).blocks();
    }

    private List<Block> blocks() {
        for (Column column : columns) {
            margins = margins(column);
            for (Item item : column.items()) {
                if (item instanceof Line line) {
                    add(line);
                } else if (item instanceof PageTable table) {
                    close();
                    add(table);
                }
            }
        }
        close();
        return blocks;
    }

    private void add(PageTable table) {
        int last = blocks.size() - 1;
        Optional<PageTable> before = last < 0 ? Optional.empty() : blocks.get(last).table();
        if (before.isPresent() && before.get().goesOn(table)) {
            blocks.set(last, new Block(List.of(), Optional.of(before.get().with(table))));
        } else {
            blocks.add(new Block(List.of(), Optional.of(table)));
        }
    }

    private void add(Line line) {
        if (!open.isEmpty() && !joins(open.get(open.size() - 1), line)) {
            close();
        }
        open.add(line);
        openMargins = margins;
    }

    private void close() {
        if (!open.isEmpty()) {
            blocks.add(new Block(List.copyOf(open), Optional.empty()));
            open.clear();
        }
    }

    private boolean joins(Line line, Line next) {
        if (Math.abs(line.size() - next.size()) > 0.1f * line.size()
                || margins.isCentred(next)
                || openMargins.isCentred(line)
                || LineForm.isAddressee(next.text()) && !LineForm.holdsMark(line.text())
                || !openMargins.isFull(line, next)
                || isHeadingOver(line, next)
                || margins.setsIn(next) && (indented || LineForm.isNumbered(next.text()))) {
            return false;
        }
        float distance = next.y() - line.y();
        boolean touches = distance < 0 || line.page() != next.page() || distance <= leading * 1.4f;
        if (!touches) {
            return false;
        }
        boolean ends = LineForm.endsSentence(line.text());
        return indented
                ? !ends || !LineForm.isClosing(next.text()) && !isHeading(next)
                : !ends
                        || wraps
                                && !LineForm.isNumbered(next.text())
                                && !LineForm.isClosing(next.text());
    }

    /** Whether a heading that happens to fill its line has another right below. */
    private boolean isHeadingOver(Line line, Line next) {
        return open.size() == 1
                && LineForm.isNumbered(line.text())
                && !LineForm.holdsMark(line.text())
                && LineForm.isNumbered(next.text());
    }

    /** Whether a numbered line stops short of the margin, as the last of a paragraph would not. */
    private boolean isHeading(Line line) {
        return LineForm.isNumbered(line.text())
                && !LineForm.endsSentence(line.text())
                && margins.right() - line.end() > 4 * line.size();
    }

    /** The most frequent distance between two baselines, to a tenth of a character. */
    private static float leading(List<Column> columns) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Column column : columns) {
            List<Item> items = column.items();
            for (int i = 1; i < items.size(); i++) {
                if (items.get(i - 1) instanceof Line line && items.get(i) instanceof Line next) {
                    float distance = next.y() - line.y();
                    if (distance > 0 && distance < 4 * line.size()) {
                        counts.merge(Math.round(distance), 1, Integer::sum);
                    }
                }
            }
        }
        int best = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            int most = counts.getOrDefault(best, 0);
            if (entry.getValue() > most || entry.getValue() == most && entry.getKey() < best) {
                best = entry.getKey();
            }
        }
        return best == 0 ? Float.MAX_VALUE / 2 : best + 1;
    }

    private boolean isIndented() {
        int setIn = 0;
        int lines = 0;
        for (Column column : columns) {
            Margins own = margins(column);
            for (Line line : column.lines()) {
                lines++;
                setIn += own.setsIn(line) && !own.isCentred(line) ? 1 : 0;
            }
        }
        return setIn >= 3 && setIn * 10 >= lines;
    }

    private boolean wraps() {
        int full = 0;
        int within = 0;
        for (Column column : columns) {
            Margins own = margins(column);
            for (Line line : column.lines()) {
                if (own.right() - line.end() < 2 * line.size()) {
                    full++;
                    within += LineForm.endsSentence(line.text()) ? 0 : 1;
                }
            }
        }
        return within * 2 >= full;
    }

    private Margins margins(Column column) {
        return column.margins().orElseGet(() -> Margins.of(column.lines()).within(typical));
    }

    /** The margins of the column with the most lines. */
    private static Margins typical(List<Column> columns) {
        List<Line> most = List.of();
        for (Column column : columns) {
            List<Line> lines = column.lines();
            if (lines.size() > most.size() && column.margins().isEmpty()) {
                most = lines;
            }
        }
        return Margins.of(most);
    }
}
