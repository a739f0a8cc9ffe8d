package org.huibian.word.text;

import java.util.List;
import org.huibian.message.Message;
import org.huibian.report.Block;
import org.huibian.report.Inline;
import org.huibian.report.Report;
import org.huibian.report.diff.Mark;
import org.huibian.report.diff.ReportDiff;

/**
 * The tracked changes of a review copy (修订): accepted, it reads as the report, rejected, as the
 * report of the revision before. They bear the date of signature, not that of the run.
 */
public final class TrackedChanges {

    /** Apart from the numbers of the comments. */
    private static final int FIRST = 1_000_000;

    private final ReportDiff diff;
    private final String author;
    private final String date;
    private int next = FIRST;

    /** Of a report and the one before it. */
    public TrackedChanges(ReportDiff diff, Report report) {
        this.diff = diff;
        this.author = Message.of(TrackedChanges.class, "comment.author").text();
        this.date = report.date() + "T00:00:00Z";
    }

    /** Both wordings of a heading that was changed; empty for any other. */
    public List<Inline> words(Block.Heading heading) {
        return diff.words(heading);
    }

    /** What becomes of a block as a whole. */
    public Mark of(Block block) {
        return diff.of(block);
    }

    /** What becomes of an inline. */
    public Mark of(Inline inline) {
        return diff.of(inline);
    }

    /** What becomes of the rows of a table, empty where all are kept. */
    public List<Mark> rows(Block.Table table) {
        return diff.rows(table);
    }

    /** Opens an insertion or a deletion. */
    void open(Elements out, Mark mark) {
        out.open(mark == Mark.INSERTED ? "w:ins" : "w:del")
                .attribute("w:id", next++)
                .attribute("w:author", author)
                .attribute("w:date", date);
    }
}
