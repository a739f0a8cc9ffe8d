package org.huibian.pdf.block;

import java.math.BigDecimal;
import org.huibian.pdf.line.Line;
import org.huibian.pdf.line.Measure;
import org.huibian.report.Block.Chart;
import org.huibian.report.Style.Part;
import org.huibian.report.chart.ChartLayout;
import org.huibian.report.layout.NameLines;

/** A chart of upright columns, the names of its categories below them. */
final class ColumnDrawing extends ChartDrawing {

    /** Below the plot: names in two lines, and room before the caption. */
    private static final double LINES_BELOW = 2.8;

    private final double left;
    private final double foot;
    private final double slot;
    private final double column;
    private double top;

    ColumnDrawing(Typesetter type, ChartLayout layout, Chart chart, double width, double height) {
        super(type, layout, chart, width, height);
        left = layout.scaleEms() * em + TICK + em / 2;
        foot = height - LINES_BELOW * lead;
        slot = (width - left) / chart.categories().size();
        column = slot * (1 - gap) / chart.series().size();
    }

    @Override
    void plot(double above) {
        top = above + lead / 2;
    }

    private double y(BigDecimal value) {
        return foot - scale().share(value) * (foot - top);
    }

    @Override
    void mark(BigDecimal mark) {
        double y = y(mark);
        stroke(left - TICK, y, left, y);
        words(layout.mark(mark), left - TICK - em / 4, 1, y + em * MIDDLE);
    }

    @Override
    void name(int category) {
        double baseline = foot + lead;
        String name = chart.categories().get(category);
        double room = slot - em / 2;
        for (String part : NameLines.of(name, room / em)) {
            for (Line line : type.lines(Part.CHART_TEXT, part, Measure.ragged(room))) {
                words(line, left + (category + 0.5) * slot, 0.5, baseline);
                baseline += lead;
            }
        }
    }

    @Override
    void value(int category, int series, BigDecimal value) {
        double x = left + (category + gap / 2) * slot + series * column;
        double zero = y(BigDecimal.ZERO);
        double end = y(value);
        box(x, Math.min(zero, end), column, Math.abs(zero - end), series);
        double baseline = value.signum() < 0 ? end + em : end - em * 0.3;
        words(chart.label(value), x + column / 2, 0.5, baseline);
    }

    @Override
    void axis() {
        double zero = y(BigDecimal.ZERO);
        stroke(left, top, left, foot);
        stroke(left, zero, width, zero);
    }
}
