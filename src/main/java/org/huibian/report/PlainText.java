package org.huibian.report;

import java.util.List;
import java.util.stream.Collectors;

/** The words of a block as a reader sees them; lines of a block joined by a line break. */
final class PlainText implements Block.Visitor<String> {

    @Override
    public String title(Block.Title title) {
        return title.text();
    }

    @Override
    public String heading(Block.Heading heading) {
        return heading.number() + heading.text();
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return words(paragraph.inlines());
    }

    @Override
    public String table(Block.Table table) {
        StringBuilder text = new StringBuilder();
        if (!table.caption().isEmpty()) {
            text.append(table.caption()).append('\n');
        }
        text.append(
                table.columns().stream()
                        .map(Block.Column::header)
                        .collect(Collectors.joining(" ")));
        for (Block.Row row : table.rows()) {
            text.append('\n')
                    .append(
                            row.cells().stream()
                                    .map(PlainText::words)
                                    .filter(cell -> !cell.isEmpty())
                                    .collect(Collectors.joining(" ")));
        }
        return text.toString();
    }

    @Override
    public String chart(Block.Chart chart) {
        StringBuilder text = new StringBuilder(chart.caption());
        for (Block.Series series : chart.series()) {
            text.append('\n').append(series.name());
            for (int i = 0; i < series.points().size(); i++) {
                String value = chart.label(series.points().get(i).value());
                text.append(i == 0 && series.name().isEmpty() ? "" : " ")
                        .append(chart.categories().get(i))
                        .append(value.isEmpty() ? "—" : value + chart.unit());
            }
        }
        return text.toString();
    }

    @Override
    public String signature(Block.Signature signature) {
        return signature.issuer() + "\n" + signature.date();
    }

    @Override
    public String letterhead(Block.Letterhead letterhead) {
        String signer = letterhead.signer();
        return letterhead.mark()
                + "\n"
                + letterhead.number()
                + (signer.isEmpty() ? "" : " " + Block.Letterhead.SIGNER + signer);
    }

    @Override
    public String imprint(Block.Imprint imprint) {
        String copies = imprint.copies();
        return (copies.isEmpty() ? "" : Block.Imprint.COPY_TO + copies + "\n")
                + imprint.printedBy()
                + " "
                + imprint.printed();
    }

    @Override
    public String pageBreak(Block.PageBreak pageBreak) {
        return "";
    }

    private static String words(List<Inline> inlines) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : inlines) {
            words.append(inline.text());
        }
        return words.toString();
    }
}
