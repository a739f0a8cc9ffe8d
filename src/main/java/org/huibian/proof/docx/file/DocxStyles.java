package org.huibian.proof.docx.file;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The styles of a Word file, each with what it inherits. */
public final class DocxStyles {

    private static final int DEEPEST = 20;

    private final Map<String, Map<String, String>> styles = new HashMap<>();

    /** Reads styles.xml. */
    static DocxStyles read(byte[] part) throws XMLStreamException {
        DocxStyles read = new DocxStyles();
        XMLStreamReader xml = DocxFile.reader(new ByteArrayInputStream(part));
        Map<String, String> style = new HashMap<>();
        read.styles.put("", style);
        Deque<String> path = new ArrayDeque<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("style")) {
                    style = new HashMap<>();
                    String id = xml.getAttributeValue(DocxFile.W, "styleId");
                    read.styles.put(id == null ? "?" : id, style);
                    path.clear();
                }
                path.addLast(name);
                note(xml, path, style);
            } else if (event == XMLStreamConstants.END_ELEMENT && !path.isEmpty()) {
                path.removeLast();
            }
        }
        return read;
    }

    private static void note(XMLStreamReader xml, Deque<String> path, Map<String, String> style) {
        String key = String.join("/", path);
        int at = Math.max(key.lastIndexOf("rPr/"), key.lastIndexOf("pPr/"));
        key = at < 0 ? xml.getLocalName() : key.substring(at);
        style.putIfAbsent(key, "");
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            style.put(key + "@" + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
    }

    /** The value of an attribute of a style or of those it is based on; empty for none. */
    public String look(String id, String path) {
        @Nullable String style = id;
        for (int i = 0; i < DEEPEST && style != null; i++) {
            Map<String, String> own = styles.getOrDefault(style, Map.of());
            String value = own.get(path);
            if (value != null) {
                return value;
            }
            style = own.get("basedOn@val");
        }
        return styles.getOrDefault("", Map.of()).getOrDefault(path, "");
    }

    /** Whether a style, or one it is based on, has a switch turned on. */
    public boolean on(String id, String path) {
        @Nullable String style = id;
        for (int i = 0; i < DEEPEST && style != null; i++) {
            Map<String, String> own = styles.getOrDefault(style, Map.of());
            if (own.containsKey(path)) {
                String value = own.getOrDefault(path + "@val", "1");
                return !value.equals("0") && !value.equals("false") && !value.equals("off");
            }
            style = own.get("basedOn@val");
        }
        return false;
    }

    /** A number, 0 where there is none. */
    public long number(String id, String path) {
        String value = look(id, path);
        return value.matches("-?\\d{1,9}") ? Long.parseLong(value) : 0;
    }

    /** The style right above the one that all follow: what the style is a kind of. */
    public String kind(String id) {
        String style = id;
        for (int i = 0; i < DEEPEST; i++) {
            String base = styles.getOrDefault(style, Map.of()).get("basedOn@val");
            if (base == null || base.equals("Normal")) {
                return style;
            }
            style = base;
        }
        return style;
    }
}
