package org.huibian.template.markup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.report.Block;

/**
 * Reads a chart of the markup: {@code category}s, then {@code series} of {@code point}s.
 *
 * <p>{@code <chart caption="图1　…" kind="column|bar" unit="件" alternative="…">}, of which {@code
 * alternative} may be left out; {@code <point value="1,024" id="…"/>}, where a missing value has no
 * {@code value}, and {@code id} names the figure that the value is, or was made from. A chart
 * without any value is left out.
 */
final class ChartMarkup {

    private ChartMarkup() {}

    /** Reads the chart that the cursor is at, up to its end. */
    static Optional<Block> read(MarkupCursor in, InlineText figures) {
        String caption = in.attribute("caption");
        String kind = in.attribute("kind", List.of("column", "bar"));
        String unit = in.attribute("unit");
        String alternative = in.optionalAttribute("alternative");
        if (caption.isEmpty()) {
            throw in.complaint("markup.no-attribute", "chart", "caption");
        }
        List<String> categories = new ArrayList<>();
        List<Block.Series> series = new ArrayList<>();
        while (in.nextChild("chart", List.of("category", "series"))) {
            if (in.name().equals("category") && series.isEmpty()) {
                categories.add(in.words("category"));
            } else if (in.name().equals("series")) {
                series.add(series(in, figures, categories.size()));
            } else {
                throw in.complaint("markup.element", "category", "chart", "series");
            }
        }
        boolean valued =
                series.stream()
                        .flatMap(one -> one.points().stream())
                        .anyMatch(point -> point.value() != null);
        return valued
                ? Optional.of(
                        new Block.Chart(
                                caption,
                                kind.equals("bar") ? Block.Chart.Kind.BAR : Block.Chart.Kind.COLUMN,
                                unit,
                                categories,
                                series,
                                alternative))
                : Optional.empty();
    }

    private static Block.Series series(MarkupCursor in, InlineText figures, int categories) {
        String name = in.attribute("name");
        List<Block.Point> points = new ArrayList<>();
        while (in.nextChild("series", List.of("point"))) {
            points.add(point(in, figures));
        }
        if (points.size() != categories) {
            throw in.complaint("markup.points", name, points.size(), categories);
        }
        return new Block.Series(name, points);
    }

    private static Block.Point point(MarkupCursor in, InlineText figures) {
        String text = in.optionalAttribute("value");
        String id = in.optionalAttribute("id");
        if (!text.matches("(-?\\d{1,3}(,\\d{3})+|-?\\d{1,15})(\\.\\d{1,6})?|")) {
            throw in.complaint("markup.value", "value", text, "1024 1,024 98.6");
        }
        BigDecimal value = text.isEmpty() ? null : new BigDecimal(text.replace(",", ""));
        if (!id.isEmpty() && !figures.knows(id)) {
            throw in.complaint("markup.figure", id);
        }
        if (!id.isEmpty() && value != null && !figures.holds(id, value)) {
            throw in.complaint("markup.figure-text", text, id, figures.result(id));
        }
        in.nextChild("point", List.of());
        return new Block.Point(value, id);
    }
}
