package org.huibian.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.source.page.line.AlignedTables;
import org.huibian.source.page.line.Item;
import org.huibian.source.page.line.Line;

/** The lines and tables of a page in reading order: by columns where it is set in two. */
final class Columns {

    private static final int FEWEST_ROWS = 5;

    /** A column holds sentences, not cells: characters of a part on average. */
    private static final int FEWEST_CHARACTERS = 9;

    private static final float STEP = 3f;

    private final Rows page;
    private final List<Column> columns = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private int nextTable;

    private Columns(Rows page) {
        this.page = page;
    }

    /** The lines and tables of a page in reading order. */
    static List<Column> of(Rows page) {
        Columns columns = new Columns(page);
        float gutter = gutter(page.rows());
        if (Float.isNaN(gutter)) {
            columns.plain(page.rows());
        } else {
            columns.parted(gutter);
        }
        columns.tablesAbove(Float.MAX_VALUE);
        columns.close(Optional.empty());
        return columns.columns;
    }

    private void close(Optional<Margins> margins) {
        if (!items.isEmpty()) {
            columns.add(new Column(items, margins));
            items.clear();
        }
    }

    private void tablesAbove(float y) {
        while (nextTable < page.tables().size() && page.tables().get(nextTable).top() < y) {
            items.add(page.tables().get(nextTable).table());
            nextTable++;
        }
    }

    private void plain(List<List<Line>> rows) {
        int at = 0;
        while (at < rows.size()) {
            tablesAbove(rows.get(at).get(0).y());
            int aligned = AlignedTables.rowsFrom(rows, at);
            if (aligned > 0) {
                items.add(AlignedTables.of(rows.subList(at, at + aligned)));
                at += aligned;
            } else {
                items.add(Rows.whole(rows.get(at)));
                at++;
            }
        }
    }

    private void parted(float gutter) {
        List<List<Line>> left = new ArrayList<>();
        List<List<Line>> right = new ArrayList<>();
        List<Line> parts = page.rows().stream().flatMap(List::stream).toList();
        Margins before = Margins.of(parts.stream().filter(part -> part.end() < gutter).toList());
        Margins after = Margins.of(parts.stream().filter(part -> part.x() > gutter).toList());
        for (List<Line> row : page.rows()) {
            List<Line> first = row.stream().filter(part -> part.end() < gutter).toList();
            List<Line> second = row.stream().filter(part -> part.x() > gutter).toList();
            if (first.size() + second.size() < row.size()) {
                column(left, before);
                column(right, after);
                plain(List.of(row));
                continue;
            }
            if (!first.isEmpty()) {
                left.add(first);
            }
            if (!second.isEmpty()) {
                right.add(second);
            }
        }
        column(left, before);
        column(right, after);
    }

    private void column(List<List<Line>> rows, Margins margins) {
        if (!rows.isEmpty()) {
            close(Optional.empty());
            plain(rows);
            close(Optional.of(margins));
            rows.clear();
        }
    }

    /** The x between two columns; not a number where there are none. */
    private static float gutter(List<List<Line>> rows) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (List<Line> row : rows) {
            left = Math.min(left, row.get(0).x());
            right = Math.max(right, row.get(row.size() - 1).end());
        }
        float best = Float.NaN;
        int most = 0;
        for (float x = left + (right - left) * 0.35f;
                x < left + (right - left) * 0.65f;
                x += STEP) {
            int both = both(rows, x);
            if (both > most) {
                most = both;
                best = x;
            }
        }
        return best;
    }

    /** How many rows have sentences on both sides of x; 0 where they are too few. */
    private static int both(List<List<Line>> rows, float x) {
        int both = 0;
        int crossing = 0;
        int characters = 0;
        for (List<Line> row : rows) {
            int parts = row.size();
            if (row.stream().anyMatch(part -> part.x() <= x && part.end() >= x)) {
                crossing++;
            } else if (parts == 2 && row.get(0).end() < x && row.get(1).x() > x) {
                both++;
                characters += Math.min(row.get(0).text().length(), row.get(1).text().length());
            }
        }
        boolean clear =
                both >= FEWEST_ROWS
                        && crossing * 5 <= rows.size() * 2
                        && both * 5 >= (rows.size() - crossing) * 2
                        && characters >= both * FEWEST_CHARACTERS;
        return clear ? both : 0;
    }
}
