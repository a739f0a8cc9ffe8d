package org.huibian.word.chart;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.huibian.report.Block.Chart;
import org.huibian.report.Block.Point;
import org.huibian.report.Block.Series;
import org.huibian.report.Style;
import org.huibian.report.chart.ChartLayout;
import org.huibian.report.chart.Scale;

/** The chart part (ISO/IEC 29500-1, 21.2) of one chart: series, axes, legend, faces. */
final class ChartPart {

    private static final String CATEGORIES = "111111111";
    private static final String VALUES = "222222222";

    /** The most that the schema allows, in hundredths of a column. */
    private static final int WIDEST_GAP = 500;

    private final Chart chart;
    private final ChartLayout layout;
    private final Style style;
    private final Rooms rooms;
    private final Markup xml;
    private final Look look;

    private ChartPart(Chart chart, ChartLayout layout, Style style, Rooms rooms, Markup xml) {
        this.chart = chart;
        this.layout = layout;
        this.style = style;
        this.rooms = rooms;
        this.xml = xml;
        this.look = new Look(style, rooms, xml);
    }

    /**
     * The part.
     *
     * @param rooms where its parts lie
     * @param workbook relation id of the workbook behind it
     */
    static byte[] bytes(
            Chart chart, ChartLayout layout, Style style, Rooms rooms, String workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ChartPart(chart, layout, style, rooms, new Markup(out)).write(workbook);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a chart cannot be written", e);
        }
        return out.toByteArray();
    }

    /** The format of numbers with so many decimals, thousands grouped. */
    static String format(int decimals) {
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }

    private void write(String workbook) throws XMLStreamException {
        xml.begin("chartSpace");
        xml.value("date1904", 0);
        xml.value("roundedCorners", 0);
        xml.open("chart");
        xml.value("autoTitleDeleted", 1);
        xml.open("plotArea");
        look.place(true, rooms.plot());
        bars();
        categoryAxis();
        valueAxis();
        xml.close(1);
        if (chart.series().size() > 1) {
            xml.open("legend");
            xml.value("legendPos", "t");
            look.place(false, rooms.legend());
            xml.value("overlay", 0);
            look.type();
            xml.close(1);
        }
        xml.value("plotVisOnly", 1);
        xml.value("dispBlanksAs", "gap");
        xml.close(1);
        look.bare();
        look.type();
        xml.open("externalData", "r:id", workbook);
        xml.value("autoUpdate", 0);
        xml.close(1);
        xml.end();
    }

    private void bars() throws XMLStreamException {
        xml.open("barChart");
        xml.value("barDir", layout.level() ? "bar" : "col");
        xml.value("grouping", "clustered");
        xml.value("varyColors", 0);
        for (int i = 0; i < chart.series().size(); i++) {
            series(i, chart.series().get(i));
        }
        double empty = layout.gap(chart, style);
        double gap = empty / (1 - empty) * chart.series().size() * 100;
        xml.value("gapWidth", Math.min(WIDEST_GAP, Math.round(gap)));
        xml.value("overlap", 0);
        xml.value("axId", CATEGORIES);
        xml.value("axId", VALUES);
        xml.close(1);
    }

    private void series(int index, Series series) throws XMLStreamException {
        xml.open("ser");
        xml.value("idx", index);
        xml.value("order", index);
        xml.open("tx");
        strings(ChartWorkbook.header(index + 1), List.of(series.name()));
        xml.close(1);
        look.fill(style.fill(index));
        xml.value("invertIfNegative", 0);
        xml.open("dLbls");
        xml.open("numFmt", "formatCode", format(chart.decimals()), "sourceLinked", "0");
        xml.close(1);
        look.type();
        xml.value("dLblPos", "outEnd");
        xml.value("showLegendKey", 0);
        xml.value("showVal", 1);
        xml.value("showCatName", 0);
        xml.value("showSerName", 0);
        xml.value("showPercent", 0);
        xml.value("showBubbleSize", 0);
        xml.close(1);
        xml.open("cat");
        strings(ChartWorkbook.column(0, chart.categories().size()), chart.categories());
        xml.close(1);
        xml.open("val");
        numbers(ChartWorkbook.column(index + 1, chart.categories().size()), series.points());
        xml.close(2);
    }

    private void strings(String cells, List<String> texts) throws XMLStreamException {
        xml.open("strRef");
        xml.text("f", cells);
        xml.open("strCache");
        xml.value("ptCount", texts.size());
        for (int i = 0; i < texts.size(); i++) {
            xml.open("pt", "idx", String.valueOf(i));
            xml.text("v", texts.get(i));
            xml.close(1);
        }
        xml.close(2);
    }

    private void numbers(String cells, List<Point> points) throws XMLStreamException {
        xml.open("numRef");
        xml.text("f", cells);
        xml.open("numCache");
        xml.text("formatCode", format(chart.decimals()));
        xml.value("ptCount", points.size());
        for (int i = 0; i < points.size(); i++) {
            BigDecimal value = points.get(i).value();
            if (value != null) {
                xml.open("pt", "idx", String.valueOf(i));
                xml.text("v", value.toPlainString());
                xml.close(1);
            }
        }
        xml.close(2);
    }

    private void categoryAxis() throws XMLStreamException {
        xml.open("catAx");
        xml.value("axId", CATEGORIES);
        xml.open("scaling");
        // Bars are counted from the foot; the first category is to be the uppermost.
        xml.value("orientation", layout.level() ? "maxMin" : "minMax");
        xml.close(1);
        xml.value("delete", 0);
        xml.value("axPos", layout.level() ? "l" : "b");
        axis("General", "none", "low");
        xml.value("crossAx", VALUES);
        xml.value("crosses", "autoZero");
        xml.value("auto", 0);
        xml.value("lblAlgn", "ctr");
        xml.value("lblOffset", 100);
        xml.value("noMultiLvlLbl", 1);
        xml.close(1);
    }

    private void valueAxis() throws XMLStreamException {
        Scale scale = layout.scale();
        xml.open("valAx");
        xml.value("axId", VALUES);
        xml.open("scaling");
        xml.value("orientation", "minMax");
        xml.value("max", scale.highest().toPlainString());
        xml.value("min", scale.lowest().toPlainString());
        xml.close(1);
        xml.value("delete", 0);
        xml.value("axPos", layout.level() ? "b" : "l");
        if (!chart.unit().isEmpty()) {
            unit();
        }
        axis(format(scale.step().scale()), "out", "nextTo");
        xml.value("crossAx", CATEGORIES);
        xml.value("crosses", layout.level() ? "max" : "autoZero");
        xml.value("crossBetween", "between");
        xml.value("majorUnit", scale.step().toPlainString());
        xml.close(1);
    }

    /** The unit at the upper left, level, where offices put it. */
    private void unit() throws XMLStreamException {
        xml.open("title");
        look.words(ChartLayout.unit(chart));
        look.corner();
        xml.value("overlay", 0);
        xml.close(1);
    }

    private void axis(String format, String marks, String labels) throws XMLStreamException {
        xml.open("numFmt", "formatCode", format, "sourceLinked", "0");
        xml.close(1);
        xml.value("majorTickMark", marks);
        xml.value("minorTickMark", "none");
        xml.value("tickLblPos", labels);
        look.line();
        look.type();
    }
}
