package org.huibian.word.chart;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of a chart part: those of charts and, with “a:” in front, of drawings. */
final class Markup {

    private static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final XMLStreamWriter xml;

    Markup(OutputStream out) throws XMLStreamException {
        xml =
                XMLOutputFactory.newDefaultFactory()
                        .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    }

    /** Opens the document with its root. */
    void begin(String root) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("c", root, C);
        xml.writeNamespace("c", C);
        xml.writeNamespace("a", A);
        xml.writeNamespace("r", R);
    }

    /** Closes the document. */
    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    /** Opens an element with attributes, names and values by turns. */
    void open(String name, String... attributes) throws XMLStreamException {
        boolean drawing = name.startsWith("a:");
        if (drawing) {
            xml.writeStartElement("a", name.substring(2), A);
        } else {
            xml.writeStartElement("c", name, C);
        }
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals("r:id")) {
                xml.writeAttribute("r", R, "id", attributes[i + 1]);
            } else {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        }
    }

    /** Closes elements. */
    void close(int count) throws XMLStreamException {
        for (int i = 0; i < count; i++) {
            xml.writeEndElement();
        }
    }

    /** An element with nothing but its value. */
    void value(String name, Object value) throws XMLStreamException {
        open(name, "val", String.valueOf(value));
        close(1);
    }

    /** An element with nothing but text. */
    void text(String name, String text) throws XMLStreamException {
        open(name);
        xml.writeCharacters(text);
        close(1);
    }
}
