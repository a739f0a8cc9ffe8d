package org.huibian.proof.docx.file;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the part of a chart: what Word draws from it, as text. */
final class DocxChart {

    private final List<Series> series = new ArrayList<>();
    private final Map<String, String> scale = new HashMap<>();
    private final StringBuilder unit = new StringBuilder();
    private String where = "";
    private String format = "";
    private int point;

    /** A series: its name, its categories and its values by number. */
    private record Series(
            StringBuilder name, Map<Integer, String> categories, Map<Integer, String> values) {}

    private DocxChart() {}

    /**
     * Unit, names of the series where there are several, the marks of the scale, then each category
     * with its values; empty where the part cannot be read.
     */
    static String text(byte[] part) {
        try {
            DocxChart chart = new DocxChart();
            chart.read(DocxFile.reader(new ByteArrayInputStream(part)));
            return chart.text();
        } catch (XMLStreamException | NumberFormatException e) {
            return "";
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            String value = xml.getAttributeValue(null, "val");
            switch (name) {
                case "ser" ->
                        series.add(
                                new Series(new StringBuilder(), new HashMap<>(), new HashMap<>()));
                case "tx", "cat", "val", "catAx", "valAx", "legend" -> where = name;
                case "pt" -> point = Integer.parseInt(xml.getAttributeValue(null, "idx"));
                case "max", "min", "majorUnit" -> scale.put(name, value);
                case "formatCode" -> format = xml.getElementText();
                case "numFmt" -> axisFormat(xml);
                case "v" -> value(xml.getElementText());
                case "t" -> unit.append(xml.getElementText());
                default -> {}
            }
        }
    }

    private void axisFormat(XMLStreamReader xml) {
        if (where.equals("valAx") || where.equals("tx") && scale.containsKey("max")) {
            scale.put("format", xml.getAttributeValue(null, "formatCode"));
        }
    }

    private void value(String text) {
        Series own = series.get(series.size() - 1);
        switch (where) {
            case "tx" -> own.name().append(text);
            case "cat" -> own.categories().put(point, text);
            default -> own.values().put(point, text);
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder(unit);
        if (series.size() > 1) {
            series.forEach(one -> text.append(one.name()));
        }
        BigDecimal most = new BigDecimal(scale.getOrDefault("max", ""));
        BigDecimal step = new BigDecimal(scale.getOrDefault("majorUnit", ""));
        BigDecimal mark = new BigDecimal(scale.getOrDefault("min", ""));
        for (int i = 0; i < 100 && mark.compareTo(most) <= 0; i++) {
            text.append(number(mark, scale.getOrDefault("format", "")));
            mark = mark.add(step);
        }
        for (int i = 0; !series.isEmpty() && i < series.get(0).categories().size(); i++) {
            text.append(series.get(0).categories().get(i));
            for (Series one : series) {
                String value = one.values().get(i);
                text.append(value == null ? "" : number(new BigDecimal(value), format));
            }
        }
        return text.toString();
    }

    /** A number in a format such as #,##0.00. */
    private static String number(BigDecimal number, String format) {
        int point = format.indexOf('.');
        int decimals = point < 0 ? 0 : format.length() - point - 1;
        return String.format(
                Locale.ROOT, (format.startsWith("#,") ? "%,." : "%.") + decimals + "f", number);
    }
}
