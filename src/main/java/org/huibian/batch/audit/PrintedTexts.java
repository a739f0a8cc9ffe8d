package org.huibian.batch.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huibian.report.Block;
import org.huibian.report.Inline;
import org.huibian.report.Report;

/** What a finished report prints of each figure that it explains, in text, tables and charts. */
final class PrintedTexts {

    /** Lineage → the texts of its figures, in reading order. */
    private final Map<String, List<String>> texts = new HashMap<>();

    /** Lineage → the values of its points in charts, in reading order. */
    private final Map<String, List<Block.Point>> points = new HashMap<>();

    private final List<Inline.Quote> quotes = new ArrayList<>();

    PrintedTexts(Report report) {
        for (Block block : report.blocks()) {
            inlines(block).forEach(this::add);
            if (block instanceof Block.Chart chart) {
                chart.series().stream().flatMap(one -> one.points().stream()).forEach(this::add);
            }
        }
    }

    private static Stream<Inline> inlines(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.inlines().stream();
        }
        if (block instanceof Block.Table table) {
            return table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(List::stream);
        }
        return Stream.empty();
    }

    private void add(Inline inline) {
        if (inline instanceof Inline.Figure figure) {
            texts.computeIfAbsent(figure.lineage(), id -> new ArrayList<>()).add(figure.text());
        } else if (inline instanceof Inline.Quote quote) {
            quotes.add(quote);
        }
    }

    private void add(Block.Point point) {
        if (point.value() != null && !point.lineage().isEmpty()) {
            points.computeIfAbsent(point.lineage(), id -> new ArrayList<>()).add(point);
        }
    }

    List<String> texts(String lineage) {
        return texts.getOrDefault(lineage, List.of());
    }

    List<Block.Point> points(String lineage) {
        return points.getOrDefault(lineage, List.of());
    }

    List<Inline.Quote> quotes() {
        return List.copyOf(quotes);
    }
}
