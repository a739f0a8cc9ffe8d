package org.huibian.source.page.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibian.source.page.scan.Glyph;
import org.huibian.source.page.scan.Page;
import org.huibian.source.page.scan.Ruling;

/** Tables whose cells lines are drawn around. */
public final class RuledTables {

    /** Lines no further apart meet. */
    private static final float NEAR = 3f;

    /** More cells are a drawing. */
    private static final int MOST_CELLS = 20_000;

    /** A table and where it stands. */
    public record Placed(PageTable table, float top, float bottom, float left, float right) {

        public boolean holds(Glyph glyph) {
            float y = glyph.y() - glyph.size() * 0.35f;
            return y >= top && y <= bottom && glyph.middle() >= left && glyph.middle() <= right;
        }
    }

    private final Page page;

    private RuledTables(Page page) {
        this.page = page;
    }

    /** The tables of a page that hold text, from the top. */
    public static List<Placed> of(Page page) {
        return new RuledTables(page).found();
    }

    private List<Placed> found() {
        List<Placed> tables = new ArrayList<>();
        for (List<Ruling> net : nets()) {
            Grid grid = new Grid(net);
            if (grid.isTable()) {
                Placed placed = placed(grid);
                if (!placed.table().rows().isEmpty()) {
                    tables.add(placed);
                }
            }
        }
        tables.sort((one, other) -> Float.compare(one.top(), other.top()));
        return tables;
    }

    /** Rulings that hang together. */
    private List<List<Ruling>> nets() {
        List<Ruling> rulings = page.rulings();
        int[] group = new int[rulings.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            for (int k = i + 1; k < group.length; k++) {
                if (meet(rulings.get(i), rulings.get(k))) {
                    group[root(group, k)] = root(group, i);
                }
            }
        }
        Map<Integer, List<Ruling>> nets = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            nets.computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(rulings.get(i));
        }
        return nets.keySet().stream().sorted().map(nets::get).toList();
    }

    private static int root(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static boolean meet(Ruling one, Ruling other) {
        if (one.level() == other.level()) {
            return Math.abs(one.at() - other.at()) <= NEAR
                    && one.from() <= other.to() + NEAR
                    && other.from() <= one.to() + NEAR;
        }
        return one.at() >= other.from() - NEAR
                && one.at() <= other.to() + NEAR
                && other.at() >= one.from() - NEAR
                && other.at() <= one.to() + NEAR;
    }

    /** The grid that a net of rulings spans. */
    private static final class Grid {
        final List<Float> xs;
        final List<Float> ys;
        final List<List<Ruling>> upright = new ArrayList<>();
        final List<List<Ruling>> level = new ArrayList<>();

        Grid(List<Ruling> net) {
            List<Float> x = new ArrayList<>();
            List<Float> y = new ArrayList<>();
            for (Ruling ruling : net) {
                (ruling.level() ? y : x).add(ruling.at());
                (ruling.level() ? x : y).add(ruling.from());
                (ruling.level() ? x : y).add(ruling.to());
            }
            xs = distinct(x);
            ys = distinct(y);
            xs.forEach(at -> upright.add(new ArrayList<>()));
            ys.forEach(at -> level.add(new ArrayList<>()));
            for (Ruling ruling : net) {
                (ruling.level() ? level : upright)
                        .get(nearest(ruling.level() ? ys : xs, ruling.at()))
                        .add(ruling);
            }
        }

        private static List<Float> distinct(List<Float> values) {
            Collections.sort(values);
            List<Float> distinct = new ArrayList<>();
            for (float value : values) {
                if (distinct.isEmpty() || value - distinct.get(distinct.size() - 1) > NEAR) {
                    distinct.add(value);
                }
            }
            return distinct;
        }

        static int nearest(List<Float> edges, float value) {
            int at = Collections.binarySearch(edges, value);
            if (at >= 0) {
                return at;
            }
            int after = Math.min(-at - 1, edges.size() - 1);
            int before = Math.max(0, -at - 2);
            return value - edges.get(before) <= edges.get(after) - value ? before : after;
        }

        boolean isTable() {
            int columns = xs.size() - 1;
            int rows = ys.size() - 1;
            boolean crossed = upright.stream().filter(list -> !list.isEmpty()).count() >= 2;
            return crossed
                    && columns >= 1
                    && rows >= 1
                    && columns * rows >= 2
                    && (long) columns * rows <= MOST_CELLS;
        }

        private static boolean covers(List<Ruling> rulings, float at) {
            return rulings.stream()
                    .anyMatch(ruling -> ruling.from() - 1 <= at && ruling.to() + 1 >= at);
        }

        boolean opensRight(int row, int column) {
            return column + 2 < xs.size()
                    && !covers(upright.get(column + 1), (ys.get(row) + ys.get(row + 1)) / 2);
        }

        boolean opensDown(int row, int column) {
            return row + 2 < ys.size()
                    && !covers(level.get(row + 1), (xs.get(column) + xs.get(column + 1)) / 2);
        }
    }

    private Placed placed(Grid grid) {
        int columns = grid.xs.size() - 1;
        int rows = grid.ys.size() - 1;
        int[][] owner = new int[rows][columns];
        List<int[]> spans = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (owner[r][c] == 0) {
                    spans.add(span(grid, owner, r, c, spans.size() + 1));
                }
            }
        }
        List<List<Glyph>> texts = new ArrayList<>();
        spans.forEach(span -> texts.add(new ArrayList<>()));
        float left = grid.xs.get(0);
        float right = grid.xs.get(columns);
        float top = grid.ys.get(0);
        float bottom = grid.ys.get(rows);
        Placed frame = new Placed(new PageTable(0, List.of(), List.of()), top, bottom, left, right);
        for (Glyph glyph : page.glyphs()) {
            if (frame.holds(glyph) && !glyph.isBlank()) {
                int r = Math.min(rows - 1, below(grid.ys, glyph.y() - glyph.size() * 0.35f));
                int c = Math.min(columns - 1, below(grid.xs, glyph.middle()));
                texts.get(owner[r][c] - 1).add(glyph);
            }
        }
        PageTable table = new PageTable(page.number(), grid.xs, cells(spans, texts, rows));
        return new Placed(table, top, bottom, left, right);
    }

    private static int below(List<Float> edges, float value) {
        int at = Collections.binarySearch(edges, value);
        return Math.max(0, at >= 0 ? at : -at - 2);
    }

    /** Row, column, rows, columns of the cell that begins here; marks what it takes. */
    private static int[] span(Grid grid, int[][] owner, int row, int column, int mark) {
        int right = column;
        while (grid.opensRight(row, right) && owner[row][right + 1] == 0) {
            right++;
        }
        int down = row;
        while (grid.opensDown(down, column)) {
            down++;
        }
        for (int r = row; r <= down; r++) {
            for (int c = column; c <= right; c++) {
                owner[r][c] = mark;
            }
        }
        return new int[] {row, column, down - row + 1, right - column + 1};
    }

    private List<List<PageTable.Cell>> cells(List<int[]> spans, List<List<Glyph>> texts, int rows) {
        if (texts.stream().allMatch(List::isEmpty)) {
            return List.of();
        }
        List<List<PageTable.Cell>> cells = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            cells.add(new ArrayList<>());
        }
        for (int i = 0; i < spans.size(); i++) {
            int[] span = spans.get(i);
            List<Line> lines =
                    Line.rows(texts.get(i)).stream()
                            .map(row -> Line.of(page.number(), row))
                            .toList();
            cells.get(span[0])
                    .add(
                            new PageTable.Cell(
                                    span[1] + 1, span[3], span[2], PageTable.joined(lines)));
        }
        return cells;
    }
}
