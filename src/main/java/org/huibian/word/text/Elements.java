package org.huibian.word.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes the elements of one part of a file one after the other, as UTF-8. Beans of the schema
 * classes would hold all of them in memory, and cost several times what writing does. Whatever is
 * given as text or value stays text.
 */
public final class Elements {

    private static final String XMLNS = "http://schemas.openxmlformats.org/";

    /** So many characters are kept back at least, for what is still to be put among them. */
    private static final int HELD = 1 << 14;

    private final ByteArrayOutputStream part = new ByteArrayOutputStream();
    private final StringBuilder held = new StringBuilder(2 * HELD);
    private final Deque<String> open = new ArrayDeque<>();

    /** Whether the start tag of the element at hand may still take attributes. */
    private boolean inTag;

    /** A part with its root element. */
    public Elements(String root) {
        held.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        open(root);
        attribute("xmlns:w", XMLNS + "wordprocessingml/2006/main");
        attribute("xmlns:r", XMLNS + "officeDocument/2006/relationships");
        attribute("xmlns:wp", XMLNS + "drawingml/2006/wordprocessingDrawing");
        attribute("xmlns:a", XMLNS + "drawingml/2006/main");
        attribute("xmlns:c", XMLNS + "drawingml/2006/chart");
    }

    /** Opens an element. */
    public Elements open(String name) {
        endTag();
        held.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** Gives the element just opened an attribute. */
    public Elements attribute(String name, Object value) {
        held.append(' ').append(name).append("=\"");
        escape(value.toString(), true);
        held.append('"');
        return this;
    }

    /** Adds an element with nothing but its value. */
    public Elements value(String name, Object value) {
        return open(name).attribute("w:val", value).close();
    }

    /** Adds an element without content. */
    public Elements empty(String name) {
        return open(name).close();
    }

    /** Adds an element with a width in twips. */
    public Elements width(String name, Object twips) {
        return open(name).attribute("w:w", twips).attribute("w:type", "dxa").close();
    }

    /** Adds text. */
    public Elements text(String text) {
        endTag();
        escape(text, false);
        return this;
    }

    /** Closes the element opened last. */
    public Elements close() {
        String name = open.pop();
        if (inTag) {
            held.append("/>");
            inTag = false;
        } else {
            held.append("</").append(name).append('>');
        }
        return this;
    }

    /** Closes so many elements. */
    public Elements close(int count) {
        for (int i = 0; i < count; i++) {
            close();
        }
        return this;
    }

    /** The place after what was written last: valid until {@link #settle()}. */
    int place() {
        return held.length();
    }

    /** Writes whole elements at an earlier place. */
    void at(int place, Runnable elements) {
        String after = held.substring(place);
        held.setLength(place);
        elements.run();
        held.append(after);
    }

    /** Lets go of what was written so far: nothing will be put among it. */
    void settle() {
        if (held.length() >= HELD) {
            part.writeBytes(held.toString().getBytes(StandardCharsets.UTF_8));
            held.setLength(0);
        }
    }

    /** The finished part, every element closed. */
    public byte[] end() {
        close(open.size());
        part.writeBytes(held.toString().getBytes(StandardCharsets.UTF_8));
        held.setLength(0);
        return part.toByteArray();
    }

    private void endTag() {
        if (inTag) {
            held.append('>');
            inTag = false;
        }
    }

    private void escape(String text, boolean value) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String written = escaped(text.charAt(i), value);
            if (!written.isEmpty()) {
                held.append(text, from, i).append(written);
                from = i + 1;
            }
        }
        held.append(text, from, text.length());
    }

    /** What is written for a character that cannot stand for itself; empty for any other. */
    private static String escaped(char character, boolean value) {
        return switch (character) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '\r' -> "&#13;";
            case '"' -> value ? "&quot;" : "";
            case '\n' -> value ? "&#10;" : "";
            case '\t' -> value ? "&#9;" : "";
            default -> "";
        };
    }
}
