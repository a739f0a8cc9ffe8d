package org.huibian.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.huibian.report.Block.Chart;
import org.huibian.report.Block.Point;
import org.huibian.report.Block.Series;
import org.huibian.report.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartLayoutTest {

    /** Values; the marks of the scale. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "3 7 9 | 0 2 4 6 8 10",
                "10 | 0 2 4 6 8 10",
                "1024 37 | 0 500 1000 1500",
                "99.1 98.54 | 0 20 40 60 80 100",
                "0.3 0.12 | 0.0 0.1 0.2 0.3",
                "-12.5 30 | -20 -10 0 10 20 30",
                "0 0 | 0.0 0.2 0.4 0.6 0.8 1.0",
                "800000000000 | 0 200000000000 400000000000 600000000000 800000000000",
            })
    void scaleBeginsAtZeroAndEndsAtOrAboveTheHighestValue(String values, String marks) {
        List<BigDecimal> all = Arrays.stream(values.split(" ")).map(BigDecimal::new).toList();

        assertThat(Scale.of(all).marks().stream().map(BigDecimal::toPlainString))
                .containsExactly(marks.split(" "));
    }

    @Test
    void fewCategoriesAreColumnsAndManyAreBars() {
        assertThat(layout(chart(6, 2, "1024")).level()).isFalse();
        assertThat(layout(chart(12, 2, "1024")).level()).isTrue();
    }

    @Test
    void valuesTooLongToStandBesideEachOtherMakeBars() {
        assertThat(layout(chart(6, 2, "1024")).level()).isFalse();
        assertThat(layout(chart(6, 2, "123456789.25")).level()).isTrue();
    }

    @Test
    void everyPartFitsAPageWithItsCaptionAndNoneIsLeftOut() {
        for (int series = 1; series <= 4; series++) {
            for (int categories : new int[] {1, 30, 61, 300}) {
                Chart chart = chart(categories, series, "7");
                ChartLayout layout = layout(chart);
                List<String> names =
                        layout.parts().stream()
                                .flatMap(part -> part.chart().categories().stream())
                                .toList();

                assertThat(names).isEqualTo(chart.categories());
                assertThat(layout.parts()).allMatch(part -> part.rows() <= 20);
            }
        }
    }

    @Test
    void furtherPartsSayThatTheyGoOn() {
        assertThat(layout(chart(61, 1, "7")).parts())
                .extracting(part -> part.chart().caption())
                .startsWith("图1　案件", "图1　案件（续）");
    }

    private static ChartLayout layout(Chart chart) {
        return ChartLayout.of(chart, Style.standard());
    }

    private static Chart chart(int categories, int series, String value) {
        List<Point> points = Collections.nCopies(categories, new Point(new BigDecimal(value), ""));
        return new Chart(
                "图1　案件",
                Chart.Kind.COLUMN,
                "件",
                IntStream.range(0, categories).mapToObj(i -> "第" + i + "街道").toList(),
                Collections.nCopies(series, new Series("2025年", points)),
                "");
    }
}
