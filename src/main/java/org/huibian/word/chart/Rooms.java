package org.huibian.word.chart;

import java.util.stream.Stream;
import org.huibian.report.Block.Chart;
import org.huibian.report.Block.Series;
import org.huibian.report.Style;
import org.huibian.report.chart.ChartLayout;
import org.huibian.report.layout.Ems;

/**
 * Where the parts of a chart lie, in points from its left and top: the unit at the upper left, the
 * legend right of it or below, the plot below both, with room for the words around it. Left to
 * themselves, readers draw the plot over the unit.
 */
final class Rooms {

    /** Points that the line of a drawing is higher than the drawing. */
    private static final double LINE = 3;

    /** The most that names of categories take of the width. */
    private static final double MOST_FOR_NAMES = 0.33;

    /** Below columns: names in two lines and room around them, in lines of text. */
    private static final double LINES_BELOW = 2.8;

    /** Beside the name of a series: its sample of colour and room to the next one, in ems. */
    private static final double EMS_OF_SAMPLE = 3.5;

    private final Chart chart;
    private final ChartLayout layout;
    private final double em;
    private final double lead;
    private final double width;
    private final double height;

    /**
     * A place in the chart.
     *
     * @param x from the left
     * @param y from the top
     * @param width its width
     * @param height its height
     */
    record Room(double x, double y, double width, double height) {}

    /** The rooms of a part of a chart. */
    Rooms(ChartLayout layout, ChartLayout.Part part, Style style) {
        this.chart = part.chart();
        this.layout = layout;
        this.em = style.type(Style.Part.CHART_TEXT).size();
        this.lead = em * ChartLayout.LEADING;
        this.width = Style.Page.points(style.page().textWidth());
        this.height = part.rows() * style.page().rowPitch() - LINE;
    }

    /** The width of the whole. */
    double width() {
        return width;
    }

    /** The height of the whole. */
    double height() {
        return height;
    }

    /** The plot within its axes. */
    Room plot() {
        Room legend = legend();
        double top = legend.y() + legend.height() + lead / 2;
        if (!layout.level()) {
            double left = (layout.scaleEms() + 1) * em;
            return new Room(left, top + lead / 2, width - left, below(top, LINES_BELOW));
        }
        double names = Math.min(widest(chart.categories().stream()), width * MOST_FOR_NAMES);
        double left = names + em;
        double values = widest(chart.values().map(chart::label)) + em;
        return new Room(left, top, width - left - values, below(top, 2));
    }

    private double below(double top, double lines) {
        return Math.max(lead, height - top - lines * lead);
    }

    /** The legend; with one series, which needs none, the line of the unit. */
    Room legend() {
        if (chart.series().size() == 1) {
            return new Room(0, 0, width, lead);
        }
        double unit = ChartLayout.unit(chart).isEmpty() ? 0 : unit() + 2 * em;
        double needed = chart.series().stream().mapToDouble(this::width).sum();
        if (unit + needed <= width) {
            return new Room(width - needed, 0, needed, lead);
        }
        return new Room(0, unit == 0 ? 0 : lead, width, lines() * lead);
    }

    /** The lines of a legend as wide as the chart. */
    private int lines() {
        int lines = 1;
        double x = 0;
        for (Series series : chart.series()) {
            double own = width(series);
            if (x > 0 && x + own > width) {
                lines++;
                x = 0;
            }
            x += own;
        }
        return lines;
    }

    private double width(Series series) {
        return (Ems.of(series.name()) + EMS_OF_SAMPLE) * em;
    }

    private double unit() {
        return Ems.of(ChartLayout.unit(chart)) * em;
    }

    private double widest(Stream<String> words) {
        return words.mapToDouble(Ems::of).max().orElse(0) * em;
    }
}
