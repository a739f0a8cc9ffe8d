package org.huibian.report.xml;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.huibian.report.Block;
import org.huibian.report.Inline;
import org.huibian.report.Lineage;
import org.huibian.report.Report;

/** Reads the elements of report.xml; stands on a start tag whenever an element is to be read. */
final class ReportXmlReader {

    private final XMLStreamReader xml;

    ReportXmlReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Reads the whole document. */
    Report report() throws IOException, XMLStreamException {
        try {
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                if (xml.getEventType() == XMLStreamConstants.DTD) {
                    throw new IllegalArgumentException("a DOCTYPE");
                }
            }
            Report report = body();
            while (xml.hasNext()) {
                xml.next();
            }
            return report;
        } catch (IllegalArgumentException e) {
            int line = xml.getLocation().getLineNumber();
            throw new IOException(
                    "line " + line + ": " + e.getMessage() + ", but expected a report", e);
        }
    }

    private Report body() throws XMLStreamException {
        expect("report");
        if (!attribute("version").equals(XmlElements.VERSION)) {
            throw new IllegalArgumentException("version " + attribute("version"));
        }
        String title = attribute("title");
        String issuer = attribute("issuer");
        String date = attribute("date");
        List<Block> blocks = new ArrayList<>();
        Map<String, Lineage> lineages = new LinkedHashMap<>();
        child("blocks");
        while (hasNext()) {
            blocks.add(block());
        }
        child("lineages");
        while (hasNext()) {
            expect("lineage");
            lineages.put(attribute("key"), lineage());
        }
        if (hasNext()) {
            throw new IllegalArgumentException("<" + xml.getLocalName() + ">");
        }
        return new Report(title, issuer, date, blocks, lineages);
    }

    private Block block() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "title":
                return new Block.Title(claim("annex"), text());
            case "heading":
                return new Block.Heading(number("level"), attribute("number"), text());
            case "paragraph":
                return new Block.Paragraph(
                        constant("kind", Block.Paragraph.Kind.values()), inlines());
            case "table":
                return table();
            case "chart":
                return chart();
            case "signature":
                String date = attribute("date");
                boolean seal = claim("seal");
                return new Block.Signature(text(), date, seal);
            case "letterhead":
                String number = attribute("number");
                String signer = attribute("signer");
                return new Block.Letterhead(text(), number, signer);
            case "imprint":
                String printedBy = attribute("printed-by");
                String printedOn = attribute("printed-on");
                return new Block.Imprint(text(), printedBy, printedOn);
            case "page-break":
                text();
                return new Block.PageBreak();
            default:
                throw new IllegalArgumentException("<" + xml.getLocalName() + ">");
        }
    }

    private Block.Table table() throws XMLStreamException {
        String caption = attribute("caption");
        List<Block.Column> columns = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        while (hasNext()) {
            if (rows.isEmpty() && xml.getLocalName().equals("column")) {
                Block.Align align = constant("align", Block.Align.values());
                int weight = number("weight");
                columns.add(new Block.Column(text(), align, weight));
            } else {
                expect("row");
                boolean group = claim("group");
                List<List<Inline>> cells = new ArrayList<>();
                while (hasNext()) {
                    expect("cell");
                    cells.add(inlines());
                }
                rows.add(new Block.Row(group, cells));
            }
        }
        return new Block.Table(caption, columns, rows);
    }

    private Block.Chart chart() throws XMLStreamException {
        String caption = attribute("caption");
        Block.Chart.Kind kind = constant("kind", Block.Chart.Kind.values());
        String unit = attribute("unit");
        String alternative = attribute("alternative");
        List<String> categories = new ArrayList<>();
        List<Block.Series> series = new ArrayList<>();
        while (hasNext()) {
            if (series.isEmpty() && xml.getLocalName().equals("category")) {
                categories.add(text());
            } else {
                expect("series");
                String name = attribute("name");
                List<Block.Point> points = new ArrayList<>();
                while (hasNext()) {
                    expect("point");
                    String lineage = attribute("lineage");
                    String value = text();
                    points.add(
                            new Block.Point(
                                    value.isEmpty() ? null : new BigDecimal(value), lineage));
                }
                series.add(new Block.Series(name, points));
            }
        }
        return new Block.Chart(caption, kind, unit, categories, series, alternative);
    }

    private List<Inline> inlines() throws XMLStreamException {
        List<Inline> inlines = new ArrayList<>();
        while (hasNext()) {
            switch (xml.getLocalName()) {
                case "figure" -> {
                    String lineage = attribute("lineage");
                    inlines.add(new Inline.Figure(text(), lineage));
                }
                case "quote" -> {
                    String source = attribute("source");
                    inlines.add(new Inline.Quote(text(), source));
                }
                default -> {
                    expect("text");
                    inlines.add(new Inline.Text(text()));
                }
            }
        }
        return inlines;
    }

    private Lineage lineage() throws XMLStreamException {
        String id = attribute("id");
        String name = attribute("name");
        String formula = attribute("formula");
        String result = attribute("result");
        List<Lineage.Part> parts = new ArrayList<>();
        while (hasNext()) {
            expect("part");
            String subDistrict = attribute("sub-district");
            String value = attribute("value");
            String source = attribute("source");
            String decision =
                    xml.getAttributeValue(null, "decision") == null ? "" : attribute("decision");
            parts.add(new Lineage.Part(subDistrict, value, source, text(), decision));
        }
        return new Lineage(id, name, formula, result, parts);
    }

    /** Steps to the next child, or to the end of the parent: nothing but white space between. */
    private boolean hasNext() throws XMLStreamException {
        return xml.nextTag() == XMLStreamConstants.START_ELEMENT;
    }

    private void child(String name) throws XMLStreamException {
        xml.nextTag();
        expect(name);
    }

    private void expect(String name) {
        if (!xml.isStartElement() || !xml.getLocalName().equals(name)) {
            String found = xml.isStartElement() ? xml.getLocalName() : "/" + xml.getLocalName();
            throw new IllegalArgumentException("<" + found + "> instead of <" + name + ">");
        }
    }

    private String text() throws XMLStreamException {
        return XmlCharacters.unescaped(xml.getElementText());
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name + " at <" + xml.getLocalName() + ">");
        }
        return XmlCharacters.unescaped(value);
    }

    private int number(String name) {
        return Integer.parseInt(attribute(name));
    }

    private boolean claim(String name) {
        String value = attribute(name);
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(name + " “" + value + "”");
        }
        return Boolean.parseBoolean(value);
    }

    private <E extends Enum<E>> E constant(String name, E[] constants) {
        String value = attribute(name);
        for (E constant : constants) {
            if (XmlElements.word(constant).equals(value)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(name + " “" + value + "”");
    }
}
