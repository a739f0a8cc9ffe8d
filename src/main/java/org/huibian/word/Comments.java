package org.huibian.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huibian.message.Message;
import org.huibian.report.Inline;
import org.huibian.report.Lineage;
import org.huibian.report.Report;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTComment;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTComments;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDateTime;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHighlightColor;

/**
 * The comments of a review copy (批注): how each figure came about, beside the figure. A clean copy
 * has none.
 */
final class Comments {

    /** Sub-districts that a comment lists; the ledger has all of them. */
    static final int MOST_PARTS = 30;

    /** A quotation longer than so many characters is cut: the ledger has it whole. */
    static final int LONGEST_QUOTE = 200;

    private final Report report;
    private final @Nullable CTComments part;
    private final STDateTime date;
    private final String author;
    private final TrackedChanges changes;
    private int next;

    private Comments(Report report, @Nullable CTComments part, TrackedChanges changes) {
        this.report = report;
        this.part = part;
        this.changes = changes;
        this.date = STDateTime.Factory.newInstance();
        date.setStringValue(report.date() + "T00:00:00Z");
        this.author = Message.of(Comments.class, "comment.author").text();
    }

    /** For a clean copy. */
    static Comments none(Report report, TrackedChanges changes) {
        return new Comments(report, null, changes);
    }

    /** For a review copy. */
    static Comments in(XWPFDocument document, Report report, TrackedChanges changes) {
        return new Comments(report, document.createComments().getCtComments(), changes);
    }

    /** Adds the run of an inline; around a figure that the report explains stands a comment. */
    void add(CTP paragraph, Inline inline) {
        Lineage lineage =
                part != null && inline instanceof Inline.Figure figure
                        ? report.lineage(figure.lineage()).orElse(null)
                        : null;
        String text = PrintableText.of(inline.text());
        if (text.isEmpty()) {
            return;
        }
        if (part == null || lineage == null) {
            CTR run = Paragraphs.chinese(changes.run(paragraph, inline));
            if (changes.isDeleted(inline)) {
                Paragraphs.writeDeleted(run, text);
            } else {
                Paragraphs.write(run, text);
            }
            return;
        }
        BigInteger id = BigInteger.valueOf(next++);
        paragraph.addNewCommentRangeStart().setId(id);
        CTR run = Paragraphs.chinese(changes.run(paragraph, inline));
        Paragraphs.write(run, text);
        if (lineage.isDecided()) {
            run.getRPr().addNewHighlight().setVal(STHighlightColor.YELLOW);
        }
        paragraph.addNewCommentRangeEnd().setId(id);
        changes.run(paragraph, inline).addNewCommentReference().setId(id);
        comment(part.addNewComment(), id, lineage);
    }

    private void comment(CTComment comment, BigInteger id, Lineage lineage) {
        comment.setId(id);
        comment.setAuthor(author);
        comment.setInitials(author);
        comment.xsetDate(date);
        for (String line : lines(lineage)) {
            Paragraphs.add(Paragraphs.styled(comment.addNewP(), StandardStyles.COMMENT_TEXT), line);
        }
    }

    /** What a comment says, a line for each paragraph. */
    static List<String> lines(Lineage lineage) {
        List<String> lines = new ArrayList<>();
        lines.add(text("comment.result", lineage.name(), lineage.result()));
        lines.add(text("comment.formula", lineage.formula()));
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
