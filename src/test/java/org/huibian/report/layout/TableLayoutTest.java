package org.huibian.report.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huibian.report.Block.Align;
import org.huibian.report.Block.Column;
import org.huibian.report.Block.Row;
import org.huibian.report.Block.Table;
import org.huibian.report.Inline;
import org.huibian.report.Inline.Text;
import org.huibian.report.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableLayoutTest {

    private static final Style STYLE = Style.standard();
    private static final double UPRIGHT = Style.Page.points(156);
    private static final double LANDSCAPE = Style.Page.points(225);

    @Test
    void eightColumnsAreUprightNineAreLandscape() {
        assertThat(TableLayout.of(table(8, "12"), STYLE).landscape()).isFalse();
        assertThat(TableLayout.of(table(9, "12"), STYLE).landscape()).isTrue();
        assertThat(TableLayout.of(table(16, "12"), STYLE).parts()).hasSize(1);
    }

    @Test
    void figuresTooLongForAnUprightPageMakeATableLandscape() {
        TableLayout layout = TableLayout.of(table(8, "1,234,567,890.12"), STYLE);

        assertThat(layout.landscape()).isTrue();
        assertThat(layout.parts()).hasSize(1);
    }

    @Test
    void aWideTableIsSplitEvenlyAndRepeatsItsFirstColumns() {
        List<Table> parts = parts(table(17, "12"));

        assertThat(parts).hasSize(2);
        assertThat(headers(parts.get(0)))
                .containsExactly("指标", "单位", "c2", "c3", "c4", "c5", "c6", "c7", "c8");
        assertThat(headers(parts.get(1)))
                .containsExactly("指标", "单位", "c9", "c10", "c11", "c12", "c13", "c14", "c15", "c16");
        assertThat(parts).extracting(Table::caption).containsExactly("表1", "表1（续）");
        assertThat(parts.get(1).rows().get(0).cells().get(0)).containsExactly(new Text("第一组"));
        assertThat(parts.get(1).rows().get(1).cells().get(2)).containsExactly(new Text("12:9"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 9, 16, 17, 31, 40, 100})
    void widthsFillTheTypeAreaAndNoColumnIsTooNarrowToRead(int columns) {
        TableLayout layout = TableLayout.of(table(columns, "1,024"), STYLE);
        double size = STYLE.type(Style.Part.TABLE_CELL).size();
        double room = layout.landscape() ? LANDSCAPE : UPRIGHT;

        for (TableLayout.Part part : layout.parts()) {
            assertThat(part.widths()).hasSameSizeAs(part.table().columns());
            assertThat(part.widths()).hasSizeLessThanOrEqualTo(TableLayout.MOST_COLUMNS);
            assertThat(part.widths().stream().mapToDouble(w -> w).sum())
                    .isCloseTo(room, within(0.001));
            assertThat(part.widths())
                    .allMatch(width -> width >= 2 * size + 2 * TableLayout.CELL_MARGIN);
        }
        assertThat(layout.parts().stream().mapToInt(part -> part.table().columns().size()).sum())
                .isEqualTo(columns + (columns > 16 ? 2 * (layout.parts().size() - 1) : 0));
    }

    @Test
    void longFiguresMakeMoreParts() {
        assertThat(parts(table(16, "123,456,789.01"))).hasSizeGreaterThan(1);
        assertThat(parts(table(16, "123,456,789.01")))
                .allMatch(part -> part.columns().size() <= 12);
    }

    @Test
    void aTableOfWordsRepeatsItsFirstColumn() {
        List<Column> columns =
                Stream.generate(() -> new Column("栏", Align.LEFT, 1)).limit(20).toList();
        TableLayout layout = TableLayout.of(new Table("", columns, List.of()), STYLE);

        assertThat(layout.parts()).hasSize(2);
        assertThat(layout.parts())
                .extracting(part -> part.table().columns().size())
                .containsExactly(10, 11);
        assertThat(layout.parts()).extracting(part -> part.table().caption()).containsOnly("");
    }

    @ParameterizedTest
    @CsvSource({
        "喆堃街道, 3.4, 喆堃|街道",
        "喆堃街道, 4.1, 喆堃街道",
        "石鼓渡镇, 3.4, 石鼓渡|镇",
        "松坪口镇, 2.4, 松坪|口镇",
        "南湖回族乡, 3.4, 南湖回|族乡",
        "澄溪经济技术开发区, 3.4, 澄溪经|济技术|开发区",
        "2025年合计, 2.0, 2025年合计",
        "甲乙, 0.5, 甲|乙"
    })
    void headersAreBrokenEvenly(String header, double ems, String lines) {
        double width = ems * 10.5 + 2 * TableLayout.CELL_MARGIN;

        assertThat(String.join("|", TableLayout.headerLines(header, width, 10.5))).isEqualTo(lines);
    }

    @Test
    void tablesOfAnySizeAreLaidOut() {
        assertThat(TableLayout.of(new Table("", List.of(), List.of()), STYLE).parts()).hasSize(1);
        assertThat(parts(table(5_000, "1".repeat(50)))).hasSizeGreaterThan(300);
    }

    private static List<Table> parts(Table table) {
        return TableLayout.of(table, STYLE).parts().stream().map(TableLayout.Part::table).toList();
    }

    private static List<String> headers(Table table) {
        return table.columns().stream().map(Column::header).toList();
    }

    private static Table table(int columns, String figure) {
        List<Column> heads = new ArrayList<>();
        List<List<Inline>> group = new ArrayList<>();
        List<List<Inline>> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            heads.add(
                    switch (i) {
                        case 0 -> new Column("指标", Align.LEFT, 6);
                        case 1 -> new Column("单位", Align.CENTER, 2);
                        default -> new Column("c" + i, Align.RIGHT, 3);
                    });
            group.add(i == 0 ? List.of(new Text("第一组")) : List.of());
            String text = figure.equals("12") ? figure + ":" + i : figure;
            cells.add(List.of(new Text(i == 0 ? "受理各类矛盾纠纷数量" : i == 1 ? "件" : text)));
        }
        return new Table("表1", heads, List.of(new Row(true, group), new Row(false, cells)));
    }
}
