package org.huibian.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huibian.report.Block.Chart;
import org.huibian.report.Block.Point;
import org.huibian.report.Block.Series;
import org.huibian.report.Style;
import org.huibian.report.layout.Ems;

/**
 * How a chart lies on the page: columns where categories and values fit beside each other, bars
 * otherwise; parts where there are more bars than a page holds, each after the first with （续） in
 * its caption. All parts have one scale.
 *
 * @param level whether values run from left to right
 * @param scale the axis of the values
 * @param parts one chart to be drawn after the other, at least one
 */
public record ChartLayout(boolean level, Scale scale, List<Part> parts) {

    /** From line to line of the words in a chart, in type sizes. */
    public static final double LEADING = 1.35;

    private static final int ROWS_OF_COLUMNS = 9;
    private static final int MOST_ROWS = 19;
    private static final int LEAST_ROWS = 4;
    private static final int MOST_CATEGORY_LINES = 2;

    /** Above the plot: unit and legend. Below it: the words of the axis. In lines of text. */
    private static final double LINES_AROUND = 4;

    /** Room beside the words of a value, in ems. */
    private static final double AIR = 0.6;

    /** The share of a slot that stays empty between two categories at least. */
    private static final double GAP = 0.35;

    /** The most of a column's width, in type sizes: few categories do not make blocks. */
    private static final double WIDEST_COLUMN = 4;

    /** Copies the parts. */
    public ChartLayout {
        parts = List.copyOf(parts);
    }

    /**
     * A chart to be drawn as it stands.
     *
     * @param chart its caption, categories and series
     * @param rows its height without the caption, in rows of the page
     */
    public record Part(Chart chart, int rows) {}

    /** How a chart lies on the upright pages of a style. */
    public static ChartLayout of(Chart chart, Style style) {
        double size = style.type(Style.Part.CHART_TEXT).size();
        Scale scale = Scale.of(chart.values().toList());
        boolean level = chart.kind() == Chart.Kind.BAR || !columnsFit(chart, scale, style, size);
        if (!level) {
            return new ChartLayout(false, scale, List.of(new Part(chart, ROWS_OF_COLUMNS)));
        }
        double row = style.page().rowPitch();
        double slot = slot(chart, size);
        double around = LINES_AROUND * LEADING * size;
        int most =
                Math.max(
                        1,
                        (int)
                                ((Math.min(MOST_ROWS, style.page().rows() - 3) * row - around)
                                        / slot));
        int categories = chart.categories().size();
        int count = (categories + most - 1) / most;
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = (int) ((long) categories * i / count);
            int to = (int) ((long) categories * (i + 1) / count);
            int rows = (int) Math.ceil(((to - from) * slot + around) / row);
            parts.add(new Part(part(chart, from, to), Math.max(LEAST_ROWS, rows)));
        }
        return new ChartLayout(true, scale, parts);
    }

    /** The unit of a chart as printed: 单位：件. */
    public static String unit(Chart chart) {
        return chart.unit().isEmpty() ? "" : "单位：" + chart.unit();
    }

    /** The share of a category's room that stays empty, from 0 to 1. */
    public double gap(Chart chart, Style style) {
        if (level) {
            return GAP;
        }
        double size = style.type(Style.Part.CHART_TEXT).size();
        double slot =
                (Style.Page.points(style.page().textWidth()) - scaleEms() * size)
                        / chart.categories().size();
        return Math.max(GAP, 1 - chart.series().size() * WIDEST_COLUMN * size / slot);
    }

    /** The width of the widest number on the axis, in ems. */
    public double scaleEms() {
        return scale.marks().stream().mapToDouble(mark -> Ems.of(mark(mark))).max().orElse(1);
    }

    /** A number of the axis: no more decimals than the step needs. */
    public String mark(BigDecimal mark) {
        return String.format(Locale.ROOT, "%." + scale.step().scale() + "f", mark);
    }

    private static boolean columnsFit(Chart chart, Scale scale, Style style, double size) {
        double room =
                Style.Page.points(style.page().textWidth())
                        - new ChartLayout(false, scale, List.of()).scaleEms() * size;
        double slot = room / chart.categories().size();
        double widest =
                chart.values().mapToDouble(value -> Ems.of(chart.label(value))).max().orElse(1);
        boolean values = (widest + AIR) * size * chart.series().size() <= slot;
        double ems = Math.floor((slot - AIR * size) / size);
        boolean names =
                chart.categories().stream()
                        .allMatch(name -> Ems.of(name) <= MOST_CATEGORY_LINES * ems);
        return values && names;
    }

    /** The height of a category with bars from left to right. */
    private static double slot(Chart chart, double size) {
        return chart.series().size() * size * 1.2 / (1 - GAP);
    }

    private static Chart part(Chart chart, int from, int to) {
        if (from == 0 && to == chart.categories().size()) {
            return chart;
        }
        List<Series> series = new ArrayList<>();
        for (Series one : chart.series()) {
            List<Point> points = one.points().subList(from, to);
            series.add(new Series(one.name(), points));
        }
        String caption = chart.caption() + (from == 0 ? "" : "（续）");
        return new Chart(
                caption,
                chart.kind(),
                chart.unit(),
                chart.categories().subList(from, to),
                series,
                "");
    }
}
