package org.huibian.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibian.message.Message;
import org.huibian.proof.docx.file.DocxFile;
import org.huibian.proof.page.PdfFile;
import org.huibian.proof.page.PdfText;
import org.huibian.proof.rule.FormatRule;

/**
 * Compares a Word file with a PDF: the same words, figures, tables and headings in the same order.
 *
 * <p>White space, page numbers and the headers that a table repeats on its further pages do not
 * count. A row that the PDF parts over two pages, because it is higher than one, is put together.
 */
public final class SameText {

    private final DocxFile word;
    private final List<PdfText.Item> items;
    private int at;

    private SameText(DocxFile word, List<PdfText.Item> items) {
        this.word = word;
        this.items = items;
    }

    /** Where the two files first differ; empty where they say the same. */
    static Optional<TextDifference> compare(DocxFile word, PdfFile pdf) {
        Optional<TextDifference> found = new SameText(word, PdfText.of(pdf)).compare();
        return found.isPresent() ? found : headings(word, pdf);
    }

    private Optional<TextDifference> compare() {
        Message last = Message.of(FormatRule.class, "place.pdf-file");
        for (DocxFile.Block block : word.blocks()) {
            Optional<TextDifference> found = Optional.empty();
            if (block instanceof DocxFile.Paragraph paragraph) {
                last = paragraph.place();
                found = paragraph(paragraph);
            } else if (block instanceof DocxFile.Table table) {
                found = table.isImprint() ? imprint(table) : table(table);
            } else if (block instanceof DocxFile.Chart chart) {
                found = chart(chart);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return at < items.size()
                ? Optional.of(difference("text.words", "", last))
                : Optional.empty();
    }

    private Optional<TextDifference> paragraph(DocxFile.Paragraph paragraph) {
        String wanted = PdfText.bare(paragraph.text());
        int read = 0;
        while (read < wanted.length()) {
            String rest = wanted.substring(read, Math.min(wanted.length(), read + 200));
            if (at >= items.size() || !(items.get(at) instanceof PdfText.Words line)) {
                return Optional.of(difference("text.words", rest, paragraph.place()));
            }
            if (!wanted.startsWith(line.text(), read)) {
                boolean longer = line.text().startsWith(rest);
                String what = longer ? "text.lines" : "text.words";
                return Optional.of(difference(what, rest, paragraph.place()));
            }
            read += line.text().length();
            at++;
        }
        return Optional.empty();
    }

    private Optional<TextDifference> table(DocxFile.Table table) {
        List<String> header = table.rows().isEmpty() ? List.of() : cells(table.rows().get(0));
        for (DocxFile.Row row : table.rows()) {
            List<String> wanted = cells(row);
            if (wanted.stream().allMatch(String::isEmpty)) {
                continue;
            }
            List<String> found = next(header, wanted);
            while (at < items.size() && !found.equals(wanted) && begins(found, wanted)) {
                List<String> more = next(header, wanted);
                found = joined(found, more);
            }
            if (!found.equals(wanted)) {
                at = Math.max(0, at - 1);
                Message place = row.cells().get(0).get(0).place();
                return Optional.of(difference("text.row", String.join(" | ", wanted), place));
            }
        }
        return Optional.empty();
    }

    /** The imprint is a table in the Word file only: its cells are lines in the PDF. */
    private Optional<TextDifference> imprint(DocxFile.Table table) {
        for (DocxFile.Row row : table.rows()) {
            for (List<DocxFile.Paragraph> cell : row.cells()) {
                for (DocxFile.Paragraph paragraph : cell) {
                    Optional<TextDifference> found = paragraph(paragraph);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The words and numbers of a chart, unit and scale included. */
    private Optional<TextDifference> chart(DocxFile.Chart chart) {
        String wanted = PdfText.bare(word.words(chart));
        if (at < items.size()
                && items.get(at) instanceof PdfText.Figure figure
                && figure.text().equals(wanted)) {
            at++;
            return Optional.empty();
        }
        return Optional.of(difference("text.chart", wanted, chart.place()));
    }

    /** The next row of the PDF, a repeated header passed over. */
    private List<String> next(List<String> header, List<String> wanted) {
        if (at >= items.size() || !(items.get(at) instanceof PdfText.Row row)) {
            at++;
            return List.of();
        }
        at++;
        if (row.first() && row.cells().equals(header) && !header.equals(wanted)) {
            return next(List.of(), wanted);
        }
        return row.cells();
    }

    private static boolean begins(List<String> found, List<String> wanted) {
        if (found.isEmpty() || found.size() != wanted.size()) {
            return false;
        }
        for (int i = 0; i < found.size(); i++) {
            if (!wanted.get(i).startsWith(found.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        if (first.size() != second.size()) {
            return List.of();
        }
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            joined.add(first.get(i) + second.get(i));
        }
        return joined;
    }

    private static List<String> cells(DocxFile.Row row) {
        List<String> cells = new ArrayList<>();
        for (List<DocxFile.Paragraph> cell : row.cells()) {
            StringBuilder text = new StringBuilder();
            cell.forEach(paragraph -> text.append(PdfText.bare(paragraph.text())));
            cells.add(text.toString());
        }
        return cells;
    }

    private TextDifference difference(String what, String words, Message place) {
        boolean there = at < items.size();
        return new TextDifference(
                Message.of(FormatRule.class, there ? what : "text.word-only"),
                words,
                there ? items.get(at).text() : "",
                there ? items.get(at).place() : place);
    }

    /** The bookmarks of the PDF are the headings of the first two levels of the Word file. */
    private static Optional<TextDifference> headings(DocxFile word, PdfFile pdf) {
        int next = 0;
        List<PdfFile.Bookmark> bookmarks = pdf.bookmarks();
        for (DocxFile.Block block : word.blocks()) {
            if (!(block instanceof DocxFile.Paragraph paragraph)) {
                continue;
            }
            String level = word.styles().look(paragraph.style(), "pPr/outlineLvl@val");
            if (!level.equals("0") && !level.equals("1")) {
                continue;
            }
            PdfFile.Bookmark own =
                    next < bookmarks.size() ? bookmarks.get(next) : new PdfFile.Bookmark(0, "");
            next++;
            if (own.level() != level.charAt(0) - '0' + 1
                    || !PdfText.bare(own.text()).equals(PdfText.bare(paragraph.text()))) {
                return Optional.of(heading(paragraph.text(), own.text(), paragraph.place()));
            }
        }
        return next < bookmarks.size()
                ? Optional.of(
                        heading(
                                "",
                                bookmarks.get(next).text(),
                                Message.of(FormatRule.class, "place.pdf-file")))
                : Optional.empty();
    }

    private static TextDifference heading(String word, String pdf, Message place) {
        return new TextDifference(Message.of(FormatRule.class, "text.headings"), word, pdf, place);
    }
}
