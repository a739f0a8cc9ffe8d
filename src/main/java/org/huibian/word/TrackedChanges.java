package org.huibian.word;

import java.math.BigInteger;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.huibian.message.Message;
import org.huibian.report.Block;
import org.huibian.report.Inline;
import org.huibian.report.Report;
import org.huibian.report.diff.Mark;
import org.huibian.report.diff.ReportDiff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDateTime;

/**
 * The tracked changes of a review copy (修订): accepted, it reads as the report, rejected, as the
 * report of the revision before. They bear the date of signature, not that of the run.
 */
final class TrackedChanges {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final QName RUN = new QName(W, "r", "w");
    private static final QName TEXT = new QName(W, "t", "w");
    private static final QName DELETED_TEXT = new QName(W, "delText", "w");

    /** Apart from the numbers of the comments. */
    private static final int FIRST = 1_000_000;

    private final ReportDiff diff;
    private final String author;
    private final String date;
    private int next = FIRST;

    /** Of a report and the one before it. */
    TrackedChanges(ReportDiff diff, Report report) {
        this.diff = diff;
        this.author = Message.of(TrackedChanges.class, "comment.author").text();
        this.date = report.date() + "T00:00:00Z";
    }

    /** Both wordings of a heading that was changed; empty for any other. */
    List<Inline> words(Block.Heading heading) {
        return diff.words(heading);
    }

    /** Whether a block as a whole is new or gone. */
    boolean isWhole(Block block) {
        return diff.of(block) != Mark.KEPT;
    }

    /** Whether a block as a whole is gone. */
    boolean isGone(Block block) {
        return diff.of(block) == Mark.DELETED;
    }

    /** Adds the run that is to hold an inline, or belongs to it. */
    CTR run(CTP paragraph, Inline inline) {
        return switch (diff.of(inline)) {
            case KEPT -> paragraph.addNewR();
            case INSERTED -> stamped(paragraph.addNewIns()).addNewR();
            case DELETED -> stamped(paragraph.addNewDel()).addNewR();
        };
    }

    /** Whether an inline is gone. */
    boolean isDeleted(Inline inline) {
        return diff.of(inline) == Mark.DELETED;
    }

    /** Marks what was written of a block. */
    void mark(Block block, List<CTP> paragraphs, List<CTTbl> tables) {
        Mark whole = diff.of(block);
        if (whole != Mark.KEPT) {
            paragraphs.forEach(paragraph -> mark(paragraph, whole));
            tables.forEach(
                    table -> {
                        for (CTRow row : table.getTrArray()) {
                            mark(row, whole);
                        }
                    });
        } else if (block instanceof Block.Table table) {
            List<Mark> marks = diff.rows(table);
            for (CTTbl written : tables) {
                CTRow[] rows = marks.isEmpty() ? new CTRow[0] : written.getTrArray();
                for (int i = 1; i < rows.length; i++) {
                    if (marks.get(i - 1) != Mark.KEPT) {
                        mark(rows[i], marks.get(i - 1));
                    }
                }
            }
        }
    }

    private void mark(CTP paragraph, Mark mark) {
        CTPPr look = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        CTParaRPr end = look.isSetRPr() ? look.getRPr() : look.addNewRPr();
        stamped(mark == Mark.INSERTED ? end.addNewIns() : end.addNewDel());
        runs(paragraph, mark);
    }

    private void mark(CTRow row, Mark mark) {
        CTTrPr look = row.isSetTrPr() ? row.getTrPr() : row.addNewTrPr();
        stamped(mark == Mark.INSERTED ? look.addNewIns() : look.addNewDel());
        for (var cell : row.getTcArray()) {
            for (CTP paragraph : cell.getPArray()) {
                runs(paragraph, mark);
            }
        }
    }

    /** Puts every run of a paragraph into an insertion or deletion of its own. */
    private void runs(CTP paragraph, Mark mark) {
        QName change = new QName(W, mark == Mark.INSERTED ? "ins" : "del", "w");
        try (XmlCursor at = paragraph.newCursor()) {
            boolean more = at.toFirstChild();
            while (more) {
                if (!RUN.equals(at.getName())) {
                    more = at.toNextSibling();
                    continue;
                }
                if (mark == Mark.DELETED) {
                    renameText(at);
                }
                try (XmlCursor inside = at.newCursor()) {
                    inside.beginElement(change);
                    inside.insertAttributeWithValue(new QName(W, "id", "w"), next++ + "");
                    inside.insertAttributeWithValue(new QName(W, "author", "w"), author);
                    inside.insertAttributeWithValue(new QName(W, "date", "w"), date);
                    at.moveXml(inside);
                }
                more = at.isStart() || at.toNextSibling();
            }
        }
    }

    private static void renameText(XmlCursor run) {
        try (XmlCursor child = run.newCursor()) {
            boolean more = child.toFirstChild();
            while (more) {
                if (TEXT.equals(child.getName())) {
                    child.setName(DELETED_TEXT);
                }
                more = child.toNextSibling();
            }
        }
    }

    private <C extends CTTrackChange> C stamped(C change) {
        change.setId(BigInteger.valueOf(next++));
        change.setAuthor(author);
        STDateTime when = STDateTime.Factory.newInstance();
        when.setStringValue(date);
        change.xsetDate(when);
        return change;
    }

    private CTRunTrackChange stamped(CTRunTrackChange change) {
        change.setId(BigInteger.valueOf(next++));
        change.setAuthor(author);
        STDateTime when = STDateTime.Factory.newInstance();
        when.setStringValue(date);
        change.xsetDate(when);
        return change;
    }
}
