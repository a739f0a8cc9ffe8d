package org.huibian.source.ooxml;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a .docx, read once from its beginning, one element at a time; the elements already read
 * are not kept.
 *
 * <p>A DOCTYPE is refused: no part has one, and entities are only good for attacks.
 */
public final class XmlPart implements AutoCloseable {

    private static final Map<String, String> PREFIXES =
            Map.of(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main", "",
                    "http://schemas.openxmlformats.org/officeDocument/2006/math", "m:",
                    "http://purl.oclc.org/ooxml/officeDocument/math", "m:",
                    "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:");

    private final XMLStreamReader xml;
    private final int deepest;

    /**
     * Begins to read; the stream is left open.
     *
     * @param deepest how deep the elements in a child of the element entered may stand in it
     */
    public XmlPart(InputStream bytes, int deepest) throws XMLStreamException {
        this.deepest = deepest;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        xml = PartBytes.parsed(factory, bytes);
    }

    /** The root element with all it holds. */
    public static XmlElement root(InputStream bytes, int deepest) throws XMLStreamException {
        try (XmlPart part = new XmlPart(bytes, deepest)) {
            part.advance(XMLStreamConstants.START_ELEMENT);
            return part.element();
        }
    }

    /** Goes into the first element of a name, past everything before it; false where none is. */
    public boolean enter(String name) throws XMLStreamException {
        while (xml.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT && name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The next child of the element entered; empty at its end. */
    public Optional<XmlElement> nextChild() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return Optional.of(element());
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return Optional.empty();
            }
        }
        throw new XMLStreamException("the part ends within an element");
    }

    /** Reads on to the end of the part, so that a part cut short is noticed. */
    public void finish() throws XMLStreamException {
        while (xml.hasNext()) {
            next();
        }
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }

    private void advance(int wanted) throws XMLStreamException {
        while (next() != wanted) {
            if (!xml.hasNext()) {
                throw new XMLStreamException("the part is empty");
            }
        }
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
            throw new XMLStreamException("a part with a DOCTYPE is refused", xml.getLocation());
        }
        return event;
    }

    private String name() {
        return PREFIXES.getOrDefault(String.valueOf(xml.getNamespaceURI()), "x:")
                + xml.getLocalName();
    }

    /** An element whose end has not been read yet. */
    private static final class Open {
        final String name;
        final Map<String, String> attributes;
        final List<XmlElement> children = new ArrayList<>();
        final StringBuilder text = new StringBuilder();

        Open(String name, Map<String, String> attributes) {
            this.name = name;
            this.attributes = attributes;
        }

        XmlElement closed() {
            return new XmlElement(name, attributes, List.copyOf(children), text.toString());
        }
    }

    /** The element whose start was just read; built without recursion, however deep it nests. */
    private XmlElement element() throws XMLStreamException {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(name(), attributes()));
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open.push(new Open(name(), attributes()));
                    if (open.size() > deepest) {
                        throw new DeepNestingException(open.size());
                    }
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        append(open.peek());
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement closed = open.pop().closed();
                    Open parent = open.peek();
                    if (parent == null) {
                        return closed;
                    }
                    parent.children.add(closed);
                }
                default -> {}
            }
        }
    }

    private void append(@Nullable Open element) {
        if (element != null) {
            element.text.append(xml.getText());
        }
    }

    private Map<String, String> attributes() {
        int count = xml.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < count; i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }
}
