package org.huibian.word.chart;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.huibian.report.Block.Chart;
import org.huibian.report.Block.Point;
import org.huibian.report.Block.Series;
import org.huibian.report.Style;
import org.huibian.report.Style.Part;
import org.huibian.report.chart.ChartLayout;
import org.huibian.report.chart.Scale;

/** The chart part (ISO/IEC 29500-1, 21.2) of one chart: series, axes, legend, faces. */
final class ChartPart {

    private static final String CATEGORIES = "111111111";
    private static final String VALUES = "222222222";
    private static final String BLACK = "000000";
    private static final int EMU_PER_POINT = 12700;

    /** The most that the schema allows, in hundredths of a column. */
    private static final int WIDEST_GAP = 500;

    private final Chart chart;
    private final ChartLayout layout;
    private final Style style;
    private final Markup xml;

    private ChartPart(Chart chart, ChartLayout layout, Style style, Markup xml) {
        this.chart = chart;
        this.layout = layout;
        this.style = style;
        this.xml = xml;
    }

    /**
     * The part.
     *
     * @param workbook relation id of the workbook behind it
     */
    static byte[] bytes(Chart chart, ChartLayout layout, Style style, String workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ChartPart(chart, layout, style, new Markup(out)).write(workbook);
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
        xml.open("layout");
        xml.close(1);
        bars();
        categoryAxis();
        valueAxis();
        xml.close(1);
        if (chart.series().size() > 1) {
            xml.open("legend");
            xml.value("legendPos", "t");
            xml.value("overlay", 0);
            type();
            xml.close(1);
        }
        xml.value("plotVisOnly", 1);
        xml.value("dispBlanksAs", "gap");
        xml.close(1);
        xml.open("spPr");
        xml.open("a:noFill");
        xml.close(1);
        xml.open("a:ln");
        xml.open("a:noFill");
        xml.close(3);
        type();
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
        fill(style.fill(index));
        xml.value("invertIfNegative", 0);
        xml.open("dLbls");
        xml.open("numFmt", "formatCode", format(chart.decimals()), "sourceLinked", "0");
        xml.close(1);
        type();
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

    private void fill(Style.Fill fill) throws XMLStreamException {
        xml.open("spPr");
        String pattern =
                switch (fill.hatching()) {
                    case SOLID -> "";
                    case RISING -> "wdUpDiag";
                    case FALLING -> "wdDnDiag";
                    case LEVEL -> "narHorz";
                };
        if (pattern.isEmpty()) {
            solid(fill.colour().code());
        } else {
            xml.open("a:pattFill", "prst", pattern);
            xml.open("a:fgClr");
            colour(BLACK);
            xml.close(1);
            xml.open("a:bgClr");
            colour(fill.colour().code());
            xml.close(2);
        }
        line();
        xml.close(1);
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
        xml.open("tx");
        xml.open("rich");
        xml.open("a:bodyPr", "rot", "0", "vert", "horz");
        xml.close(1);
        xml.open("a:p");
        xml.open("a:pPr");
        look("a:defRPr");
        xml.close(1);
        xml.open("a:r");
        look("a:rPr");
        xml.text("a:t", ChartLayout.unit(chart));
        xml.close(4);
        xml.open("layout");
        xml.open("manualLayout");
        xml.value("xMode", "edge");
        xml.value("yMode", "edge");
        xml.value("x", 0);
        xml.value("y", 0);
        xml.close(2);
        xml.value("overlay", 0);
        xml.close(1);
    }

    private void axis(String format, String marks, String labels) throws XMLStreamException {
        xml.open("numFmt", "formatCode", format, "sourceLinked", "0");
        xml.close(1);
        xml.value("majorTickMark", marks);
        xml.value("minorTickMark", "none");
        xml.value("tickLblPos", labels);
        xml.open("spPr");
        line();
        xml.close(1);
        type();
    }

    private void line() throws XMLStreamException {
        xml.open("a:ln", "w", String.valueOf(EMU_PER_POINT / 2));
        solid(BLACK);
        xml.close(1);
    }

    private void solid(String colour) throws XMLStreamException {
        xml.open("a:solidFill");
        colour(colour);
        xml.close(1);
    }

    private void colour(String colour) throws XMLStreamException {
        xml.open("a:srgbClr", "val", colour);
        xml.close(1);
    }

    /** Face and size of the words of an element. */
    private void type() throws XMLStreamException {
        xml.open("txPr");
        // Level, so that long names of categories break instead of leaning.
        xml.open("a:bodyPr", "rot", "0", "vert", "horz");
        xml.close(1);
        xml.open("a:p");
        xml.open("a:pPr");
        look("a:defRPr");
        xml.close(1);
        xml.open("a:endParaRPr", "lang", "zh-CN");
        xml.close(3);
    }

    private void look(String name) throws XMLStreamException {
        String size = String.valueOf(Math.round(style.type(Part.CHART_TEXT).size() * 100));
        xml.open(name, "lang", "zh-CN", "sz", size, "b", "0");
        solid(BLACK);
        xml.open("a:latin", "typeface", style.faces().get(Style.Role.LATIN).wordName());
        xml.close(1);
        xml.open("a:ea", "typeface", style.face(Part.CHART_TEXT).wordName());
        xml.close(2);
    }
}
