package org.huibian.template.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huibian.report.Block;
import org.huibian.report.Block.Paragraph.Kind;
import org.huibian.report.Inline;
import org.huibian.report.Lineage;

/**
 * Reads what a template wrote, strictly, into the blocks of a report.
 *
 * <p>{@code <report>} holds {@code title addressee h1 h2 h3 h4 p closing annex-list signature
 * page-break annex-label annex-title table note chart}; in running text stand {@code <figure
 * id="…">} and {@code <quote source="…">}; a table holds {@code column}s, then {@code group}s and
 * {@code row}s of {@code cell}s; a chart is read by {@link ChartMarkup}. A line break with the
 * white space around it is no text. An empty paragraph is left out, and so is a heading without
 * content; the others are numbered. {@code closing} is a paragraph that ends the body. DTDs and
 * entities are refused.
 */
public final class ReportMarkupParser {

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
                    "note",
                    "chart");

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
                    "signature", Set.of("issuer", "date", "seal"),
                    "chart", Set.of("caption", "kind", "unit", "alternative"),
                    "series", Set.of("name"),
                    "point", Set.of("value", "id"));

    private final MarkupCursor in;
    private final InlineText inlines;

    private ReportMarkupParser(MarkupCursor in, Map<String, Lineage> lineages) {
        this.in = in;
        this.inlines = new InlineText(lineages);
    }

    /**
     * The blocks.
     *
     * @param template the template as the clerk knows it, for complaints
     * @param lineages what a figure may refer to
     */
    public static List<Block> parse(String template, String markup, Map<String, Lineage> lineages) {
        return new ReportMarkupParser(new MarkupCursor(template, markup, ATTRIBUTES), lineages)
                .report();
    }

    private List<Block> report() {
        in.nextChild("", List.of("report"));
        List<Block> blocks = new ArrayList<>();
        int bodyEnd = Integer.MAX_VALUE;
        while (in.nextChild("report", BLOCKS)) {
            if (in.name().equals("closing")) {
                bodyEnd = Math.min(bodyEnd, blocks.size());
            }
            block(blocks);
        }
        return Headings.numbered(blocks, Math.min(bodyEnd, blocks.size()));
    }

    private void block(List<Block> blocks) {
        String name = in.name();
        if (PARAGRAPHS.containsKey(name)) {
            List<Inline> text = text(name);
            if (!text.isEmpty()) {
                blocks.add(new Block.Paragraph(PARAGRAPHS.get(name), text));
            }
        } else if (name.matches("h[1-4]")) {
            blocks.add(new Block.Heading(name.charAt(1) - '0', "", in.words(name)));
        } else if (name.equals("title") || name.equals("annex-title")) {
            blocks.add(new Block.Title(name.equals("annex-title"), in.words(name)));
        } else if (name.equals("table")) {
            blocks.add(table());
        } else if (name.equals("chart")) {
            ChartMarkup.read(in, inlines).ifPresent(blocks::add);
        } else if (name.equals("signature")) {
            blocks.add(
                    new Block.Signature(
                            in.attribute("issuer"),
                            in.attribute("date"),
                            in.attribute("seal", List.of("true", "false")).equals("true")));
            in.nextChild(name, List.of());
        } else {
            blocks.add(new Block.PageBreak());
            in.nextChild(name, List.of());
        }
    }

    private Block table() {
        String caption = in.attribute("caption");
        List<Block.Column> columns = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        while (in.nextChild("table", List.of("column", "group", "row"))) {
            switch (in.name()) {
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
            throw in.complaint("markup.columns");
        }
        return new Block.Table(caption, columns, rows);
    }

    private Block.Column column() {
        String align = in.attribute("align", List.of("left", "center", "right"));
        String weight = in.attribute("weight");
        if (!weight.matches("[1-9]\\d{0,2}")) {
            throw in.complaint("markup.value", "weight", weight, "1–999");
        }
        return new Block.Column(
                in.words("column"),
                Block.Align.valueOf(align.toUpperCase(Locale.ROOT)),
                Integer.parseInt(weight));
    }

    private Block.Row row(int columns) {
        List<List<Inline>> cells = new ArrayList<>();
        while (in.nextChild("row", List.of("cell"))) {
            cells.add(text("cell"));
        }
        if (cells.size() != columns) {
            throw in.complaint("markup.cells", cells.size(), columns);
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
    private List<Inline> text(String element) {
        inlines.begin();
        in.text(element, inlines);
        return inlines.end();
    }
}
