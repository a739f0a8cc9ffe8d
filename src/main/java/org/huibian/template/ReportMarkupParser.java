package org.huibian.template;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.huibian.message.Message;
import org.huibian.report.Block;
import org.huibian.report.Block.Paragraph.Kind;
import org.huibian.report.Inline;
import org.huibian.report.Lineage;
import org.huibian.setup.SetupException;

/**
 * Reads what a template wrote, strictly, into the blocks of a report.
 *
 * <p>{@code <report>} holds {@code title addressee h1 h2 h3 h4 p closing annex-list signature
 * page-break annex-label annex-title table note}; in running text stand {@code <figure id="…">} and
 * {@code <quote source="…">}; a table holds {@code column}s, then {@code group}s and {@code row}s
 * of {@code cell}s. A line break with the white space around it is no text. An empty paragraph is
 * left out, and so is a heading without content; the others are numbered. {@code closing} is a
 * paragraph that ends the body. DTDs and entities are refused.
 */
final class ReportMarkupParser {

    private static final List<String> BLOCKS =
            List.of(
                    "title",
                    "addressee",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "p",
                    "closing",
                    "annex-list",
                    "signature",
                    "page-break",
                    "annex-label",
                    "annex-title",
                    "table",
                    "note");

    private static final Map<String, Kind> PARAGRAPHS =
            Map.of(
                    "addressee", Kind.ADDRESSEE,
                    "p", Kind.BODY,
                    "closing", Kind.BODY,
                    "annex-list", Kind.ANNEX_LIST,
                    "annex-label", Kind.ANNEX_LABEL,
                    "note", Kind.TABLE_NOTE);

    private static final Map<String, Set<String>> ATTRIBUTES =
            Map.of(
                    "figure", Set.of("id"),
                    "quote", Set.of("source"),
                    "table", Set.of("caption"),
                    "column", Set.of("align", "weight"),
                    "signature", Set.of("issuer", "date", "seal"));

    private final String template;
    private final String markup;
    private final InlineText inlines;
    private final XMLStreamReader in;

    private ReportMarkupParser(
            String template, String markup, Map<String, Lineage> lineages, XMLStreamReader in) {
        this.template = template;
        this.markup = markup;
        this.in = in;
        this.inlines = new InlineText(lineages);
    }

    /**
     * The blocks.
     *
     * @param template the template as the clerk knows it, for complaints
     * @param lineages what a figure may refer to
     */
    static List<Block> parse(String template, String markup, Map<String, Lineage> lineages) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new StringReader(markup));
            return new ReportMarkupParser(template, markup, lineages, in).report();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new SetupException(
                    template,
                    0,
                    Message.of(
                            ReportMarkupParser.class,
                            "markup.broken",
                            firstLine(e.getMessage()),
                            line,
                            lineText(markup, line)));
        }
    }

    private List<Block> report() throws XMLStreamException {
        next();
        expect("", List.of("report"));
        List<Block> blocks = new ArrayList<>();
        int bodyEnd = Integer.MAX_VALUE;
        while (nextChild("report", BLOCKS)) {
            if (in.getLocalName().equals("closing")) {
                bodyEnd = Math.min(bodyEnd, blocks.size());
            }
            block(blocks);
        }
        return Headings.numbered(blocks, Math.min(bodyEnd, blocks.size()));
    }

    private void block(List<Block> blocks) throws XMLStreamException {
        String name = in.getLocalName();
        if (PARAGRAPHS.containsKey(name)) {
            List<Inline> text = text(name);
            if (!text.isEmpty()) {
                blocks.add(new Block.Paragraph(PARAGRAPHS.get(name), text));
            }
        } else if (name.matches("h[1-4]")) {
            blocks.add(new Block.Heading(name.charAt(1) - '0', "", words(name)));
        } else if (name.equals("title") || name.equals("annex-title")) {
            blocks.add(new Block.Title(name.equals("annex-title"), words(name)));
        } else if (name.equals("table")) {
            blocks.add(table());
        } else if (name.equals("signature")) {
            String seal = attribute("seal");
            if (!seal.equals("true") && !seal.equals("false")) {
                throw complaint("markup.value", "seal", seal, "true false");
            }
            blocks.add(
                    new Block.Signature(
                            attribute("issuer"), attribute("date"), seal.equals("true")));
            empty(name);
        } else {
            blocks.add(new Block.PageBreak());
            empty(name);
        }
    }

    private Block table() throws XMLStreamException {
        String caption = attribute("caption");
        List<Block.Column> columns = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        while (nextChild("table", List.of("column", "group", "row"))) {
            switch (in.getLocalName()) {
                case "column":
                    columns.add(column());
                    break;
                case "group":
                    rows.add(new Block.Row(true, padded(text("group"), columns.size())));
                    break;
                default:
                    rows.add(row(columns.size()));
            }
        }
        if (columns.isEmpty()) {
            throw complaint("markup.columns");
        }
        return new Block.Table(caption, columns, rows);
    }

    private Block.Column column() throws XMLStreamException {
        String align = attribute("align");
        String weight = attribute("weight");
        if (!Set.of("left", "center", "right").contains(align)) {
            throw complaint("markup.value", "align", align, "left center right");
        }
        if (!weight.matches("[1-9]\\d{0,2}")) {
            throw complaint("markup.value", "weight", weight, "1–999");
        }
        return new Block.Column(
                words("column"),
                Block.Align.valueOf(align.toUpperCase(Locale.ROOT)),
                Integer.parseInt(weight));
    }

    private Block.Row row(int columns) throws XMLStreamException {
        List<List<Inline>> cells = new ArrayList<>();
        while (nextChild("row", List.of("cell"))) {
            cells.add(text("cell"));
        }
        if (cells.size() != columns) {
            throw complaint("markup.cells", cells.size(), columns);
        }
        return new Block.Row(false, cells);
    }

    private static List<List<Inline>> padded(List<Inline> first, int columns) {
        List<List<Inline>> cells = new ArrayList<>();
        cells.add(first);
        while (cells.size() < columns) {
            cells.add(List.of());
        }
        return cells;
    }

    /** The running text of an element, up to its end. */
    private List<Inline> text(String element) throws XMLStreamException {
        inlines.begin();
        while (true) {
            next();
            if (in.isCharacters()) {
                inlines.text(in.getText());
            } else if (in.isEndElement()) {
                return inlines.end();
            } else {
                expect(element, List.of("figure", "quote"));
                if (in.getLocalName().equals("figure")) {
                    figure();
                } else {
                    String source = attribute("source");
                    inlines.quote(words("quote"), source);
                }
            }
        }
    }

    private void figure() throws XMLStreamException {
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
    private String words(String element) throws XMLStreamException {
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
                throw complaint("markup.element", in.getLocalName(), element, "–");
            }
        }
    }

    private void empty(String element) throws XMLStreamException {
        nextChild(element, List.of());
    }

    /** Moves to the next child element of one of some names; false at the end of the parent. */
    private boolean nextChild(String parent, List<String> allowed) throws XMLStreamException {
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

    /** Moves on, over comments; whatever else is no part of the vocabulary is refused. */
    private void next() throws XMLStreamException {
        int event;
        do {
            event = in.next();
        } while (event == XMLStreamConstants.COMMENT);
        if (!in.isStartElement() && !in.isEndElement() && !in.isCharacters()) {
            throw complaint("markup.foreign");
        }
    }

    private void expect(String parent, List<String> allowed) {
        String name = in.getLocalName();
        if (!allowed.contains(name)) {
            throw complaint("markup.element", name, parent, String.join(" ", allowed));
        }
        Set<String> attributes = ATTRIBUTES.getOrDefault(name, Set.of());
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (!attributes.contains(in.getAttributeLocalName(i))) {
                throw complaint(
                        "markup.attribute",
                        in.getAttributeLocalName(i),
                        name,
                        String.join(" ", attributes));
            }
        }
    }

    private String attribute(String name) {
        String value = in.getAttributeValue(null, name);
        if (value == null) {
            throw complaint("markup.no-attribute", in.getLocalName(), name);
        }
        return value.strip();
    }

    private SetupException complaint(String key, Object... values) {
        List<Object> all = new ArrayList<>(List.of(values));
        int line = in.getLocation().getLineNumber();
        Message what = Message.of(ReportMarkupParser.class, key, all.toArray());
        return new SetupException(
                template,
                0,
                Message.of(
                        ReportMarkupParser.class,
                        "markup.place",
                        what,
                        line,
                        lineText(markup, line)));
    }

    private static String lineText(String markup, int line) {
        String text = markup.lines().skip(Math.max(0, line - 1)).findFirst().orElse("").strip();
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    private static String firstLine(String message) {
        return String.valueOf(message).lines().reduce((one, other) -> other).orElse("");
    }
}
