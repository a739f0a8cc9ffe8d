package org.huibian.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huibian.report.Block.Chart;
import org.huibian.report.Block.Point;
import org.huibian.report.Block.Series;
import org.huibian.report.Style;
import org.huibian.report.chart.ChartLayout;
import org.huibian.report.layout.Ems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the parts of a native chart lie: readers that place them themselves overlap them. */
class WordChartTest {

    private static final double WIDTH = Style.Page.points(Style.standard().page().textWidth());
    private static final double SIZE = Style.standard().type(Style.Part.CHART_TEXT).size();
    private static final String LAYOUT = "/c:layout/c:manualLayout/";

    /** Kind, unit, categories, series, name of a category, lowest value. */
    @ParameterizedTest(name = "{0} {2} x {3} {1}")
    @CsvSource({
        "COLUMN, 件, 5, 1, 东街, 0",
        "COLUMN, 件, 5, 2, 东街, 0",
        "COLUMN, 件, 6, 1, 东街, -600",
        "BAR, 场（次）, 12, 1, 东街街道, 0",
        "BAR, '', 4, 3, 东街街道办事处司法所, 0",
        "BAR, 件, 3, 6, 东街, 0",
        "BAR, 人次, 6, 2, 东街, -600",
        "BAR, 万元, 60, 1, 东街, 0",
    })
    void unitLegendAndPlotLieApart(
            Chart.Kind kind, String unit, int categories, int series, String name, int lowest)
            throws IOException {
        Chart chart = chart(kind, unit, categories, series, name, lowest);
        DocxParts file = DocxParts.of(Blocks.report(chart));

        for (String part : file.names()) {
            if (part.startsWith("word/charts/chart")) {
                check(file, part.substring("word/".length()), chart);
            }
        }
        assertThat(file.names()).anyMatch(part -> part.startsWith("word/charts/chart"));
    }

    private static void check(DocxParts file, String part, Chart chart) {
        double height = height(file, part);
        double line = SIZE * ChartLayout.LEADING / height;
        Box plot = box(file, part, "//c:plotArea");

        assertThat(plot.left()).isPositive();
        assertThat(plot.right()).isLessThanOrEqualTo(1);
        assertThat(plot.bottom()).as("room for the words below").isLessThanOrEqualTo(1 - line);
        assertThat(plot.bottom() - plot.top()).as("a plot to look at").isGreaterThan(0.3);
        if (!chart.unit().isEmpty()) {
            assertThat(file.one(part, "//c:valAx/c:title" + LAYOUT + "c:x/@val")).isEqualTo("0");
            assertThat(file.one(part, "//c:valAx/c:title" + LAYOUT + "c:y/@val")).isEqualTo("0");
            assertThat(plot.top()).as("below the unit").isGreaterThanOrEqualTo(line);
        }
        if (chart.series().size() > 1) {
            Box legend = box(file, part, "//c:legend");
            double unit = Ems.of(ChartLayout.unit(chart)) * SIZE / WIDTH;
            assertThat(legend.bottom()).isLessThanOrEqualTo(plot.top());
            assertThat(legend.right()).isLessThanOrEqualTo(1.0001);
            assertThat(legend.left() >= unit || legend.top() >= line - 0.001)
                    .as("beside unit")
                    .isTrue();
        }
        if (file.one(part, "//c:barDir/@val").equals("bar")) {
            double names = chart.categories().stream().mapToDouble(Ems::of).max().orElse(0) * SIZE;
            assertThat(plot.left() * WIDTH).as("names").isGreaterThan(Math.min(names, WIDTH / 3));
        }
    }

    @Test
    void aChartIsAsHighAsInThePdf() throws IOException {
        Chart chart = chart(Chart.Kind.COLUMN, "件", 5, 1, "东街", 0);
        int rows = ChartLayout.of(chart, Style.standard()).parts().get(0).rows();

        assertThat(height(DocxParts.of(Blocks.report(chart)), "charts/chart1.xml"))
                .isBetween(
                        rows * Style.standard().page().rowPitch() - 5,
                        rows * Style.standard().page().rowPitch());
    }

    private record Box(double left, double top, double right, double bottom) {}

    private static Box box(DocxParts file, String part, String element) {
        double x = number(file, part, element + LAYOUT + "c:x/@val");
        double y = number(file, part, element + LAYOUT + "c:y/@val");
        return new Box(
                x,
                y,
                x + number(file, part, element + LAYOUT + "c:w/@val"),
                y + number(file, part, element + LAYOUT + "c:h/@val"));
    }

    private static double number(DocxParts file, String part, String path) {
        return Double.parseDouble(file.one(part, path));
    }

    /** The height of the drawing of a chart, in points. */
    private static double height(DocxParts file, String part) {
        int index = Integer.parseInt(part.replaceAll("\\D", "")) - 1;
        return Double.parseDouble(file.all("//wp:inline/wp:extent/@cy").get(index)) / 12700;
    }

    private static Chart chart(
            Chart.Kind kind, String unit, int categories, int series, String name, int lowest) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < categories; i++) {
            names.add(name + (char) ('甲' + i));
        }
        List<Series> all = new ArrayList<>();
        for (int k = 0; k < series; k++) {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < categories; i++) {
                int value = i == 1 ? lowest : (i * 211 + k * 97) % 1000;
                points.add(new Point(BigDecimal.valueOf(value), ""));
            }
            all.add(new Series((2025 - k) + "年受理件数", points));
        }
        return new Chart("图1　各街道情况", kind, unit, names, all, "");
    }
}
