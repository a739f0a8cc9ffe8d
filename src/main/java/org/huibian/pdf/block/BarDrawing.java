package org.huibian.pdf.block;

import java.math.BigDecimal;
import java.util.List;
import org.huibian.pdf.line.Line;
import org.huibian.pdf.line.Measure;
import org.huibian.report.Block.Chart;
import org.huibian.report.Style.Part;
import org.huibian.report.chart.ChartLayout;

/** A chart of bars from left to right, the names of its categories at the left. */
final class BarDrawing extends ChartDrawing {

    /** The most that names take of the width. */
    private static final double MOST_FOR_NAMES = 0.33;

    private final double names;
    private final double left;
    private final double right;
    private final double foot;
    private double top;

    BarDrawing(Typesetter type, ChartLayout layout, Chart chart, double width, double height) {
        super(type, layout, chart, width, height);
        double longest =
                chart.categories().stream().mapToDouble(name -> line(name).width()).max().orElse(0);
        double widest =
                chart.values()
                        .mapToDouble(value -> line(chart.label(value)).width())
                        .max()
                        .orElse(0);
        names = Math.min(longest, width * MOST_FOR_NAMES) + 1;
        left = names + em / 2;
        right = width - widest - em / 2;
        foot = height - 2 * lead;
    }

    @Override
    void plot(double above) {
        top = above;
    }

    private double x(BigDecimal value) {
        return left + scale().share(value) * (right - left);
    }

    private double slot() {
        return (foot - top) / chart.categories().size();
    }

    @Override
    void mark(BigDecimal mark) {
        double x = x(mark);
        stroke(x, foot, x, foot + TICK);
        words(layout.mark(mark), x, 0.5, foot + TICK + em);
    }

    @Override
    void name(int category) {
        List<Line> lines =
                type.lines(
                        Part.CHART_TEXT, chart.categories().get(category), Measure.ragged(names));
        double middle = top + (category + 0.5) * slot();
        double baseline = middle + em * MIDDLE - (lines.size() - 1) * lead / 2;
        for (Line line : lines) {
            words(line, names, 1, baseline);
            baseline += lead;
        }
    }

    @Override
    void value(int category, int series, BigDecimal value) {
        double bar = slot() * (1 - gap) / chart.series().size();
        double y = top + (category + gap / 2) * slot() + series * bar;
        double zero = x(BigDecimal.ZERO);
        double end = x(value);
        box(Math.min(zero, end), y, Math.abs(end - zero), bar, series);
        words(chart.label(value), Math.max(zero, end) + em / 4, 0, y + bar / 2 + em * MIDDLE);
    }

    @Override
    void axis() {
        double zero = x(BigDecimal.ZERO);
        stroke(zero, top, zero, foot);
        stroke(left, foot, right, foot);
    }
}
