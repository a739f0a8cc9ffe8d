package org.huibian.template.markup;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.huibian.message.Message;
import org.huibian.setup.SetupException;

/**
 * Walks over the markup that a template wrote, element by element; what is not expected is a
 * complaint that names the template and shows the line of its output. DTDs, entities and processing
 * instructions are refused.
 */
final class MarkupCursor {

    private static final int SHOWN = 80;

    private final String template;
    private final String markup;
    private final Map<String, Set<String>> attributes;
    private final XMLStreamReader in;

    /** At the beginning of some markup, with the attributes that elements may have. */
    MarkupCursor(String template, String markup, Map<String, Set<String>> attributes) {
        this.template = template;
        this.markup = markup;
        this.attributes = attributes;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            in = factory.createXMLStreamReader(new StringReader(markup));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** The name of the element it is at. */
    String name() {
        return in.getLocalName();
    }

    /** Moves to the next child element of one of some names; false at the end of the parent. */
    boolean nextChild(String parent, List<String> allowed) {
        while (true) {
            next();
            if (in.isEndElement()) {
                return false;
            }
            if (in.isStartElement()) {
                expect(parent, allowed);
                return true;
            }
            if (!in.isWhiteSpace()) {
                throw complaint("markup.stray", parent, in.getText().strip());
            }
        }
    }

    /** Gathers the running text of an element up to its end, figures and quotes included. */
    void text(String element, InlineText inlines) {
        while (true) {
            next();
            if (in.isEndElement()) {
                return;
            }
            if (in.isCharacters()) {
                inlines.text(in.getText());
                continue;
            }
            expect(element, List.of("figure", "quote"));
            if (name().equals("figure")) {
                figure(inlines);
            } else {
                String source = attribute("source");
                inlines.quote(words("quote"), source);
            }
        }
    }

    private void figure(InlineText inlines) {
        String id = attribute("id");
        if (!inlines.knows(id)) {
            throw complaint("markup.figure", id);
        }
        String text = words("figure");
        if (!inlines.figure(text, id)) {
            throw complaint("markup.figure-text", text, id, inlines.result(id));
        }
    }

    /** The plain words of an element, up to its end; at least one. */
    String words(String element) {
        StringBuilder words = new StringBuilder();
        while (true) {
            next();
            if (in.isCharacters()) {
                words.append(in.getText());
            } else if (in.isEndElement()) {
                String text = InlineText.joined(words.toString()).strip();
                if (text.isEmpty()) {
                    throw complaint("markup.empty", element);
                }
                return text;
            } else {
                throw complaint("markup.element", name(), element, "–");
            }
        }
    }

    /** An attribute that must be there. */
    String attribute(String name) {
        String value = in.getAttributeValue(null, name);
        if (value == null) {
            throw complaint("markup.no-attribute", name(), name);
        }
        return value.strip();
    }

    /** An attribute that may be left out, empty then. */
    String optionalAttribute(String name) {
        String value = in.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    /** An attribute that must be one of some words. */
    String attribute(String name, List<String> words) {
        String value = attribute(name);
        if (!words.contains(value)) {
            throw complaint("markup.value", name, value, String.join(" ", words));
        }
        return value;
    }

    /** A complaint about where it is. */
    SetupException complaint(String key, Object... values) {
        int line = in.getLocation().getLineNumber();
        return new SetupException(
                template,
                0,
                Message.of(
                        MarkupCursor.class,
                        "markup.place",
                        Message.of(MarkupCursor.class, key, values),
                        line,
                        lineText(line)));
    }

    /** Moves on, over comments; whatever else is no part of the vocabulary is refused. */
    private void next() {
        try {
            int event;
            do {
                event = in.next();
            } while (event == XMLStreamConstants.COMMENT);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        if (!in.isStartElement() && !in.isEndElement() && !in.isCharacters()) {
            throw complaint("markup.foreign");
        }
    }

    private void expect(String parent, List<String> allowed) {
        if (!allowed.contains(name())) {
            throw complaint("markup.element", name(), parent, String.join(" ", allowed));
        }
        Set<String> own = attributes.getOrDefault(name(), Set.of());
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (!own.contains(in.getAttributeLocalName(i))) {
                List<String> sorted = new ArrayList<>(own);
                sorted.sort(null);
                throw complaint(
                        "markup.attribute",
                        in.getAttributeLocalName(i),
                        name(),
                        String.join(" ", sorted));
            }
        }
    }

    private SetupException broken(XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        String reason =
                String.valueOf(e.getMessage()).lines().reduce((a, b) -> b).orElse("").strip();
        return new SetupException(
                template,
                0,
                Message.of(MarkupCursor.class, "markup.broken", reason, line, lineText(line)));
    }

    private String lineText(int line) {
        String text = markup.lines().skip(Math.max(0, line - 1)).findFirst().orElse("").strip();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
