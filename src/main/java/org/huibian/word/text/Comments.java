package org.huibian.word.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huibian.message.Message;
import org.huibian.report.Inline;
import org.huibian.report.Lineage;
import org.huibian.report.Report;
import org.huibian.report.diff.Mark;
import org.huibian.word.style.StandardStyles;
import org.jspecify.annotations.Nullable;

/**
 * The comments of a review copy (批注): how each figure came about, beside the figure. A clean copy
 * has none.
 */
public final class Comments {

    /** Sub-districts that a comment lists; the ledger has all of them. */
    static final int MOST_PARTS = 30;

    /** A quotation longer than so many characters is cut: the ledger has it whole. */
    static final int LONGEST_QUOTE = 200;

    private final Report report;
    private final @Nullable Paragraphs part;
    private final String date;
    private final String author;
    private int next;

    private Comments(Report report, @Nullable Paragraphs part) {
        this.report = report;
        this.part = part;
        this.date = report.date() + "T00:00:00Z";
        this.author = Message.of(Comments.class, "comment.author").text();
    }

    /** For a clean copy. */
    public static Comments none(Report report) {
        return new Comments(report, null);
    }

    /** For a review copy. */
    public static Comments in(XWPFDocument document, Report report, TrackedChanges changes) {
        document.createComments();
        return new Comments(report, new Paragraphs(new Elements("w:comments"), changes));
    }

    /** The finished part, where there is one. */
    public Optional<byte[]> bytes() {
        return Optional.ofNullable(part).map(comments -> comments.out().end());
    }

    /** Adds the run of an inline; around a figure that the report explains stands a comment. */
    void add(Paragraphs paragraph, Inline inline) {
        String text = PrintableText.of(inline.text());
        if (text.isEmpty()) {
            return;
        }
        Mark mark = paragraph.markOf(inline);
        Lineage lineage =
                part != null && inline instanceof Inline.Figure figure
                        ? report.lineage(figure.lineage()).orElse(null)
                        : null;
        if (part == null || lineage == null) {
            paragraph.add(text, mark, false);
            return;
        }
        Elements out = paragraph.out();
        int id = next++;
        out.open("w:commentRangeStart").attribute("w:id", id).close();
        paragraph.add(text, mark, lineage.isDecided());
        out.open("w:commentRangeEnd").attribute("w:id", id).close();
        paragraph.openRun(mark);
        out.open("w:commentReference").attribute("w:id", id).close();
        paragraph.closeRun(mark);
        comment(part, id, lineage);
    }

    private void comment(Paragraphs comments, int id, Lineage lineage) {
        comments.out()
                .open("w:comment")
                .attribute("w:id", id)
                .attribute("w:author", author)
                .attribute("w:initials", author)
                .attribute("w:date", date);
        for (String line : lines(lineage)) {
            comments.write(StandardStyles.COMMENT_TEXT, line);
        }
        comments.out().close();
    }

    /** What a comment says, a line for each paragraph. */
    static List<String> lines(Lineage lineage) {
        List<String> lines = new ArrayList<>();
        lines.add(text("comment.result", lineage.name(), lineage.result()));
        lines.add(text("comment.formula", lineage.formula()));
        lineage.doubts().stream()
                .limit(MOST_PARTS)
                .forEach(doubt -> lines.add(text("comment.doubt", doubt)));
        if (lineage.doubts().size() > MOST_PARTS) {
            lines.add(text("comment.doubts", lineage.doubts().size() - MOST_PARTS));
        }
        int shown = 0;
        for (Lineage.Part part : lineage.parts()) {
            if (shown == MOST_PARTS) {
                lines.add(text("comment.rest", lineage.parts().size() - MOST_PARTS));
                break;
            }
            shown++;
            lines.add(
                    text(
                            "comment.part",
                            part.subDistrict(),
                            part.value(),
                            part.source(),
                            shortened(part.quote())));
            if (!part.decision().isEmpty()) {
                lines.add(text("comment.decision", shortened(part.decision())));
            }
        }
        return lines;
    }

    private static String shortened(String quote) {
        if (quote.codePointCount(0, quote.length()) <= LONGEST_QUOTE) {
            return quote;
        }
        return quote.substring(0, quote.offsetByCodePoints(0, LONGEST_QUOTE)) + "……";
    }

    private static String text(String key, Object... values) {
        return Message.of(Comments.class, key, values).text();
    }
}
