package org.huibian.source.page;

import java.util.ArrayList;
import java.util.List;
import org.huibian.source.page.line.Line;
import org.huibian.source.page.line.RuledTables;
import org.huibian.source.page.scan.Glyph;
import org.huibian.source.page.scan.Page;

/**
 * The rows of a page outside its ruled tables, and these tables.
 *
 * @param number the page, 1-based
 * @param height its height
 * @param rows its rows from the top, each with the parts that wide gaps set apart
 * @param tables its ruled tables from the top
 */
record Rows(int number, float height, List<List<Line>> rows, List<RuledTables.Placed> tables) {

    /** A gap wider than so many characters sets two parts of a row apart. */
    private static final float GAP = 1.8f;

    static Rows of(Page page) {
        List<RuledTables.Placed> tables = RuledTables.of(page);
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            if (tables.stream().noneMatch(table -> table.holds(glyph))) {
                outside.add(glyph);
            }
        }
        List<List<Line>> rows = new ArrayList<>();
        for (List<Glyph> row : Line.rows(outside)) {
            float size = row.stream().map(Glyph::size).max(Float::compare).orElse(0f);
            rows.add(Line.parts(page.number(), row, GAP * size));
        }
        return new Rows(page.number(), page.height(), rows, tables);
    }

    Rows with(List<List<Line>> others) {
        return new Rows(number, height, others, tables);
    }

    /** A row as one line, its parts a space apart. */
    static Line whole(List<Line> row) {
        Line first = row.get(0);
        if (row.size() == 1) {
            return first;
        }
        StringBuilder text = new StringBuilder();
        float size = 0;
        for (Line part : row) {
            text.append(text.isEmpty() ? "" : " ").append(part.text());
            size = Math.max(size, part.size());
        }
        return new Line(
                first.page(),
                first.x(),
                row.get(row.size() - 1).end(),
                first.y(),
                size,
                text.toString(),
                first.first());
    }
}
