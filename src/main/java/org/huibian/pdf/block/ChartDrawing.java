package org.huibian.pdf.block;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huibian.pdf.line.Line;
import org.huibian.pdf.page.Piece;
import org.huibian.report.Block.Chart;
import org.huibian.report.Block.Series;
import org.huibian.report.Style.Part;
import org.huibian.report.chart.ChartLayout;
import org.huibian.report.chart.Scale;

/**
 * A chart in vectors and in the faces of the report: unit and legend, the marks of its scale, then
 * category by category name and values, so that it reads in this order too.
 */
abstract class ChartDrawing {

    /** The length of a mark beside an axis, in points. */
    static final double TICK = 3;

    /** From the middle of a digit down to its baseline, in ems. */
    static final double MIDDLE = 0.36;

    final Typesetter type;
    final ChartLayout layout;
    final Chart chart;
    final double width;
    final double height;

    /** The type size. */
    final double em;

    /** From line to line. */
    final double lead;

    /** The share of a category's room that stays empty. */
    final double gap;

    private final List<Piece> pieces = new ArrayList<>();

    ChartDrawing(Typesetter type, ChartLayout layout, Chart chart, double width, double height) {
        this.type = type;
        this.layout = layout;
        this.chart = chart;
        this.width = width;
        this.height = height;
        this.em = type.size(Part.CHART_TEXT);
        this.lead = em * ChartLayout.LEADING;
        this.gap = layout.gap(chart, type.style());
    }

    /** What is drawn, from the left and top of the chart. */
    List<Piece> pieces() {
        double top = legend() + lead;
        plot(top);
        for (BigDecimal mark : layout.scale().marks()) {
            mark(mark);
        }
        for (int i = 0; i < chart.categories().size(); i++) {
            name(i);
            List<Series> series = chart.series();
            for (int k = 0; k < series.size(); k++) {
                BigDecimal value = series.get(k).points().get(i).value();
                if (value != null) {
                    value(i, k, value);
                }
            }
        }
        axis();
        return pieces;
    }

    /** Places the plot below a height. */
    abstract void plot(double top);

    /** Draws a mark of the scale with its number. */
    abstract void mark(BigDecimal mark);

    /** Draws the name of a category. */
    abstract void name(int category);

    /** Draws a value. */
    abstract void value(int category, int series, BigDecimal value);

    /** Draws the axes, over the values that stand on them. */
    abstract void axis();

    final Scale scale() {
        return layout.scale();
    }

    /** Unit at the left, legend at the right: the baseline of their last line. */
    private double legend() {
        double baseline = lead;
        String unit = ChartLayout.unit(chart);
        words(unit, 0, 0, baseline);
        if (chart.series().size() == 1) {
            return baseline;
        }
        double legend = -em;
        for (Series series : chart.series()) {
            legend += line(series.name()).width() + 3 * em;
        }
        double x = Math.max(line(unit).width() + 2 * em, width - legend);
        for (int k = 0; k < chart.series().size(); k++) {
            Line name = line(chart.series().get(k).name());
            if (x + name.width() + 2 * em > width + 1) {
                x = 0;
                baseline += lead;
            }
            box(x, baseline - em * 0.75, em * 1.4, em * 0.75, k);
            words(name, x + 2 * em, 0, baseline);
            x += name.width() + 3 * em;
        }
        return baseline;
    }

    final Line line(String text) {
        return type.line(Part.CHART_TEXT, text);
    }

    final void words(String text, double x, double before, double baseline) {
        words(line(text), x, before, baseline);
    }

    /** Words with that share of their width before a place. */
    final void words(Line line, double x, double before, double baseline) {
        pieces.add(new Piece.Words(line, Part.CHART_TEXT, x - before * line.width(), baseline));
    }

    final void stroke(double fromX, double fromY, double toX, double toY) {
        pieces.add(new Piece.Stroke(fromX, fromY, toX, toY));
    }

    final void box(double x, double y, double boxWidth, double boxHeight, int series) {
        pieces.add(new Piece.Box(x, y, boxWidth, boxHeight, type.style().fill(series)));
    }
}
