package org.huibian.report.xml;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.huibian.report.Block;
import org.huibian.report.Inline;
import org.huibian.report.Lineage;
import org.huibian.report.Report;

/** The elements of report.xml that stand for a report and its parts. */
final class XmlElements implements Block.Visitor<XmlElement>, Inline.Visitor<XmlElement> {

    /** The version of the form; a reader refuses every other. */
    static final String VERSION = "1";

    /** The root. */
    XmlElement report(Report report) {
        List<XmlElement> blocks = made(report.blocks(), this::block);
        List<XmlElement> lineages =
                made(
                        List.copyOf(report.lineages().entrySet()),
                        lineage -> lineage(lineage.getKey(), lineage.getValue()));
        return XmlElement.ofLines(
                "report",
                List.of(
                        XmlElement.ofLines("blocks", blocks),
                        XmlElement.ofLines("lineages", lineages)),
                "version",
                VERSION,
                "title",
                report.title(),
                "issuer",
                report.issuer(),
                "date",
                report.date());
    }

    /** An enum constant as it stands in the file. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public XmlElement title(Block.Title title) {
        return XmlElement.ofText("title", title.text(), "annex", String.valueOf(title.annex()));
    }

    @Override
    public XmlElement heading(Block.Heading heading) {
        String level = String.valueOf(heading.level());
        return XmlElement.ofText(
                "heading", heading.text(), "level", level, "number", heading.number());
    }

    @Override
    public XmlElement paragraph(Block.Paragraph paragraph) {
        return XmlElement.ofInlines(
                "paragraph", inlines(paragraph.inlines()), "kind", word(paragraph.kind()));
    }

    @Override
    public XmlElement table(Block.Table table) {
        List<XmlElement> lines = new ArrayList<>();
        for (Block.Column column : table.columns()) {
            String weight = String.valueOf(column.weight());
            lines.add(
                    XmlElement.ofText(
                            "column",
                            column.header(),
                            "align",
                            word(column.align()),
                            "weight",
                            weight));
        }
        for (Block.Row row : table.rows()) {
            List<XmlElement> cells =
                    row.cells().stream()
                            .map(cell -> XmlElement.ofInlines("cell", inlines(cell)))
                            .toList();
            lines.add(XmlElement.ofInlines("row", cells, "group", String.valueOf(row.group())));
        }
        return XmlElement.ofLines("table", lines, "caption", table.caption());
    }

    @Override
    public XmlElement chart(Block.Chart chart) {
        List<XmlElement> lines = new ArrayList<>();
        chart.categories().forEach(name -> lines.add(XmlElement.ofText("category", name)));
        for (Block.Series series : chart.series()) {
            List<XmlElement> points = series.points().stream().map(XmlElements::point).toList();
            lines.add(XmlElement.ofInlines("series", points, "name", series.name()));
        }
        return XmlElement.ofLines(
                "chart",
                lines,
                "caption",
                chart.caption(),
                "kind",
                word(chart.kind()),
                "unit",
                chart.unit(),
                "alternative",
                chart.alternative());
    }

    /** A missing value has no text. */
    private static XmlElement point(Block.Point point) {
        BigDecimal value = point.value();
        String text = value == null ? "" : value.toPlainString();
        return XmlElement.ofText("point", text, "lineage", point.lineage());
    }

    @Override
    public XmlElement signature(Block.Signature signature) {
        String seal = String.valueOf(signature.seal());
        return XmlElement.ofText(
                "signature", signature.issuer(), "date", signature.date(), "seal", seal);
    }

    @Override
    public XmlElement letterhead(Block.Letterhead letterhead) {
        return XmlElement.ofText(
                "letterhead",
                letterhead.mark(),
                "number",
                letterhead.number(),
                "signer",
                letterhead.signer());
    }

    @Override
    public XmlElement imprint(Block.Imprint imprint) {
        return XmlElement.ofText(
                "imprint",
                imprint.copyTo(),
                "printed-by",
                imprint.printedBy(),
                "printed-on",
                imprint.printedOn());
    }

    @Override
    public XmlElement pageBreak(Block.PageBreak pageBreak) {
        return XmlElement.ofText("page-break", "");
    }

    @Override
    public XmlElement text(Inline.Text text) {
        return XmlElement.ofText("text", text.text());
    }

    @Override
    public XmlElement figure(Inline.Figure figure) {
        return XmlElement.ofText("figure", figure.text(), "lineage", figure.lineage());
    }

    @Override
    public XmlElement quote(Inline.Quote quote) {
        return XmlElement.ofText("quote", quote.text(), "source", quote.source());
    }

    private XmlElement block(Block block) {
        return block.accept(this);
    }

    private List<XmlElement> inlines(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(this)).toList();
    }

    /** Elements made when they are written: all parts of all lineages together are many. */
    private static <T> List<XmlElement> made(List<T> of, Function<T, XmlElement> element) {
        return new AbstractList<>() {
            @Override
            public XmlElement get(int index) {
                return element.apply(of.get(index));
            }

            @Override
            public int size() {
                return of.size();
            }
        };
    }

    private static XmlElement part(Lineage.Part part) {
        List<String> attributes =
                new ArrayList<>(
                        List.of(
                                "sub-district",
                                part.subDistrict(),
                                "value",
                                part.value(),
                                "source",
                                part.source()));
        if (!part.decision().isEmpty()) {
            attributes.addAll(List.of("decision", part.decision()));
        }
        return XmlElement.ofText("part", part.quote(), attributes.toArray(new String[0]));
    }

    private static XmlElement lineage(String key, Lineage lineage) {
        return XmlElement.ofLines(
                "lineage",
                made(lineage.parts(), XmlElements::part),
                "key",
                key,
                "id",
                lineage.id(),
                "name",
                lineage.name(),
                "formula",
                lineage.formula(),
                "result",
                lineage.result());
    }
}
