package org.huibian.proof.docx.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.huibian.message.Message;
import org.huibian.proof.rule.FormatRule;

/**
 * A finished Word file as measured.
 *
 * @param blocks its paragraphs and tables in order
 * @param sections its sections in order
 * @param styles its styles
 * @param parts its other parts by name, read on demand
 */
public record DocxFile(
        List<Block> blocks, List<Section> sections, DocxStyles styles, Map<String, byte[]> parts) {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** A paragraph or a table. */
    public sealed interface Block {}

    /**
     * A paragraph.
     *
     * @param index 1-based, those of cells counted too
     * @param style id of its style
     * @param text its words
     * @param direct whether it looks otherwise than its style says
     * @param coloured whether a run of it has a colour other than black
     */
    public record Paragraph(int index, String style, String text, boolean direct, boolean coloured)
            implements Block {
        public Message place() {
            int end =
                    text.offsetByCodePoints(0, Math.min(16, text.codePointCount(0, text.length())));
            return Message.of(FormatRule.class, "place.docx", index, text.substring(0, end));
        }
    }

    /**
     * A table.
     *
     * @param style id of its style
     * @param width sum of its grid, in twips
     * @param section the section it lies in, from 0
     * @param rows its rows
     */
    public record Table(String style, long width, int section, List<Row> rows) implements Block {

        /** Whether it is the imprint of an issued document. */
        public boolean isImprint() {
            return style.equals("ImprintTable");
        }
    }

    /**
     * A chart.
     *
     * @param paragraph the paragraph it stands in, 1-based
     * @param relation id of the relation to its part
     * @param alternative what is read out instead of it
     */
    public record Chart(int paragraph, String relation, String alternative) implements Block {
        public Message place() {
            return Message.of(FormatRule.class, "place.docx", paragraph, alternative);
        }
    }

    /**
     * A row of a table.
     *
     * @param header whether it is repeated on every page
     * @param whole whether it may not be parted
     * @param cells the paragraphs of each cell
     */
    public record Row(boolean header, boolean whole, List<List<Paragraph>> cells) {}

    /**
     * A section: attributes of its properties by element and name ({@code pgMar@top}), and the
     * parts of its footers by type.
     *
     * @param values the attributes
     * @param footers relation id by default, even
     */
    public record Section(Map<String, String> values, Map<String, String> footers) {
        public long number(String key) {
            String value = values.getOrDefault(key, "");
            return value.matches("-?\\d{1,9}") ? Long.parseLong(value) : 0;
        }

        public boolean landscape() {
            return values.getOrDefault("pgSz@orient", "").equals("landscape");
        }
    }

    /** The words and numbers of a chart in the order in which they are drawn. */
    public String words(Chart chart) {
        byte[] part = parts.get(target(chart.relation()));
        return part == null ? "" : DocxChart.text(part);
    }

    /** Reads a file. */
    public static DocxFile read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /** Reads a file that lies in memory. */
    public static DocxFile read(byte[] bytes) throws IOException {
        return read(new ByteArrayInputStream(bytes));
    }

    private static DocxFile read(InputStream in) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        try {
            DocxStyles styles = DocxStyles.read(part(parts, "word/styles.xml"));
            byte[] body = part(parts, "word/document.xml");
            parts.remove("word/document.xml");
            DocxReader reader = new DocxReader();
            reader.read(reader(new ByteArrayInputStream(body)));
            return new DocxFile(reader.blocks(), reader.sections(), styles, parts);
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The text of a part, empty where the file has none. */
    public String part(String name) {
        return new String(
                parts.getOrDefault(name, new byte[0]), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The values of an attribute, or of an element's text, in a part, in order. */
    public List<String> values(String part, String regex) {
        return java.util.regex.Pattern.compile(regex, java.util.regex.Pattern.DOTALL)
                .matcher(part(part))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The part that a relation of the document leads to, empty for none. */
    public String target(String relation) {
        for (String element : values("word/_rels/document.xml.rels", "(<Relationship\\s[^>]*>)")) {
            Map<String, String> attributes = new LinkedHashMap<>();
            var found = java.util.regex.Pattern.compile("(\\w+)=\"([^\"]*)\"").matcher(element);
            while (found.find()) {
                attributes.put(found.group(1), found.group(2));
            }
            if (relation.equals(attributes.get("Id"))) {
                String target = attributes.getOrDefault("Target", "");
                return target.startsWith("/") ? target.substring(1) : "word/" + target;
            }
        }
        return "";
    }

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(in);
    }

    private static byte[] part(Map<String, byte[]> parts, String name) throws IOException {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new IOException("no part " + name);
        }
        return part;
    }
}
