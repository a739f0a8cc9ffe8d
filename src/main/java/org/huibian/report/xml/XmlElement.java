package org.huibian.report.xml;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An element of report.xml.
 *
 * @param name its name
 * @param attributes names and values by turns
 * @param text its text, empty for none
 * @param children its children, after the text
 * @param lined whether each child has a line of its own
 */
record XmlElement(
        String name,
        List<String> attributes,
        String text,
        List<XmlElement> children,
        boolean lined) {

    /** An element of text. */
    static XmlElement ofText(String name, String text, String... attributes) {
        return new XmlElement(name, List.of(attributes), text, List.of(), false);
    }

    /** An element whose children follow each other in one line. */
    static XmlElement ofInlines(String name, List<XmlElement> children, String... attributes) {
        return new XmlElement(name, List.of(attributes), "", children, false);
    }

    /** An element whose children have a line each. */
    static XmlElement ofLines(String name, List<XmlElement> children, String... attributes) {
        return new XmlElement(name, List.of(attributes), "", children, true);
    }

    /**
     * Writes the element where the writer stands.
     *
     * @param depth how many elements are open
     */
    void write(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.size(); i += 2) {
            xml.writeAttribute(attributes.get(i), XmlCharacters.escaped(attributes.get(i + 1)));
        }
        xml.writeCharacters(XmlCharacters.escaped(text));
        for (XmlElement child : children) {
            if (lined) {
                line(xml, depth + 1);
            }
            child.write(xml, depth + 1);
        }
        if (lined) {
            line(xml, depth);
        }
        xml.writeEndElement();
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
