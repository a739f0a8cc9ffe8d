package org.huibian.word;

import java.util.Collections;
import java.util.List;
import org.huibian.report.Block;
import org.huibian.report.Block.Paragraph.Kind;
import org.huibian.report.Inline;
import org.huibian.report.Style;
import org.huibian.report.chart.ChartLayout;
import org.huibian.report.diff.Mark;
import org.huibian.report.layout.Section;
import org.huibian.report.layout.TableLayout;
import org.huibian.report.layout.TableNotes;
import org.huibian.report.layout.TitleLines;
import org.huibian.word.chart.Charts;
import org.huibian.word.style.NamedStyles;
import org.huibian.word.style.StandardStyles;
import org.huibian.word.text.Comments;
import org.huibian.word.text.Ends;
import org.huibian.word.text.Paragraphs;
import org.huibian.word.text.TrackedChanges;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of one section into the body of a file. */
final class BodyWriter implements Block.Visitor<@Nullable Void> {

    private final Paragraphs out;
    private final Style style;
    private final NamedStyles styles;
    private final Section section;
    private final Comments comments;
    private final Charts charts;
    private final Ends ends;
    private final TrackedChanges changes;

    private int at;
    private boolean newPage;

    /** Whether the block at hand is gone: it takes no page break from what stands after it. */
    private boolean gone;

    BodyWriter(
            Paragraphs out,
            NamedStyles styles,
            Section section,
            Comments comments,
            Charts charts,
            TrackedChanges changes) {
        this.out = out;
        this.style = styles.style();
        this.styles = styles;
        this.section = section;
        this.comments = comments;
        this.charts = charts;
        this.changes = changes;
        this.ends = new Ends(styles);
    }

    /** Writes all blocks. */
    void write() {
        for (at = 0; at < section.blocks().size(); at++) {
            Block block = section.blocks().get(at);
            Mark mark = changes.of(block);
            gone = mark == Mark.DELETED;
            out.mark(mark);
            block.accept(this);
            out.mark(Mark.KEPT);
            if (mark != Mark.KEPT && at == section.blocks().size() - 1) {
                // A paragraph that may go must not carry the end of the section.
                gone = false;
                add(StandardStyles.TABLE_GAP, false);
            }
        }
    }

    @Override
    public @Nullable Void title(Block.Title title) {
        Style.Part part = title.annex() ? Style.Part.ANNEX_TITLE : Style.Part.TITLE;
        double room = section.landscape() ? style.page().textHeight() : style.page().textWidth();
        boolean headed = at > 0 && section.blocks().get(at - 1) instanceof Block.Letterhead;
        String main = headed ? StandardStyles.ISSUED_TITLE : StandardStyles.TITLE;
        open(title.annex() ? StandardStyles.ANNEX_TITLE : main, false);
        out.addLines(TitleLines.of(title.text(), style.type(part), Style.Page.points(room)));
        out.close();
        return null;
    }

    @Override
    public @Nullable Void heading(Block.Heading heading) {
        open(StandardStyles.HEADING + heading.level(), false);
        List<Inline> words = changes.words(heading);
        if (words.isEmpty()) {
            out.add(heading.number() + heading.text());
        } else {
            out.add(words, comments);
        }
        out.close();
        return null;
    }

    @Override
    public @Nullable Void paragraph(Block.Paragraph paragraph) {
        String id =
                switch (paragraph.kind()) {
                    case BODY -> StandardStyles.BODY;
                    case ADDRESSEE -> StandardStyles.ADDRESSEE;
                    case ANNEX_LIST -> ends.annexList(paragraph, !follows(Kind.ANNEX_LIST));
                    case ANNEX_LABEL -> StandardStyles.ANNEX_LABEL;
                    case TABLE_NOTE -> StandardStyles.TABLE_NOTE;
                };
        boolean noted =
                isNoteNext()
                        && TableNotes.isNote(paragraph)
                        && TableNotes.areKept(section, at, style);
        open(id, noted || isSignatureNext());
        out.add(paragraph.inlines(), comments);
        out.close();
        return null;
    }

    @Override
    public @Nullable Void table(Block.Table table) {
        List<TableLayout.Part> parts = TableLayout.of(table, style).parts();
        for (int i = 0; i < parts.size(); i++) {
            TableLayout.Part part = parts.get(i);
            boolean lastPart = i == parts.size() - 1;
            boolean noted = lastPart && isNoteNext();
            boolean kept = lastPart && (noted || isSignatureNext());
            String caption = part.table().caption();
            if (!caption.isEmpty()) {
                add(StandardStyles.CAPTION, caption);
            } else if (newPage) {
                add(StandardStyles.TABLE_GAP, true);
            }
            if (!part.widths().isEmpty()) {
                boolean notes = noted && TableNotes.areKept(section, at + 1, style);
                int rows = notes ? TableNotes.ROWS : kept ? 1 : 0;
                new TableWriter(out, part, style, styles, comments).write(rows, marks(table, part));
            }
            // Word joins tables without a paragraph between, and wants one at the end of a section.
            if (!noted) {
                add(StandardStyles.TABLE_GAP, kept);
            }
        }
        return null;
    }

    @Override
    public @Nullable Void chart(Block.Chart chart) {
        ChartLayout layout = ChartLayout.of(chart, style);
        for (ChartLayout.Part part : layout.parts()) {
            open(StandardStyles.CHART, false);
            out.draw(charts.add(layout, part));
            out.close();
            add(StandardStyles.CHART_CAPTION, part.chart().caption());
        }
        return null;
    }

    @Override
    public @Nullable Void signature(Block.Signature signature) {
        Ends.SignatureStyles own = ends.signature(signature);
        add(own.issuer(), signature.issuer());
        add(own.date(), signature.date());
        return null;
    }

    @Override
    public @Nullable Void letterhead(Block.Letterhead letterhead) {
        IssuedWriter.letterhead(out, letterhead);
        return null;
    }

    @Override
    public @Nullable Void imprint(Block.Imprint imprint) {
        boolean alone = at == 0;
        if (alone) {
            add(styles.spacer(IssuedWriter.room(imprint, style)), false);
        }
        IssuedWriter.imprint(out, imprint, style, !alone);
        add(StandardStyles.TABLE_GAP, false);
        return null;
    }

    @Override
    public @Nullable Void pageBreak(Block.PageBreak pageBreak) {
        newPage = true;
        return null;
    }

    /** What becomes of each row below the header of a table. */
    private List<Mark> marks(Block.Table table, TableLayout.Part part) {
        Mark whole = changes.of(table);
        List<Mark> rows = changes.rows(table);
        return whole != Mark.KEPT || rows.isEmpty()
                ? Collections.nCopies(part.table().rows().size(), whole)
                : rows;
    }

    private void open(String styleId, boolean kept) {
        out.open(styles.placed(styleId, kept, newPage && !gone));
        newPage &= gone;
    }

    private void add(String styleId, boolean kept) {
        open(styleId, kept);
        out.close();
    }

    private void add(String styleId, String text) {
        open(styleId, false);
        out.add(text);
        out.close();
    }

    private boolean follows(Kind kind) {
        return at > 0
                && section.blocks().get(at - 1) instanceof Block.Paragraph paragraph
                && paragraph.kind() == kind;
    }

    private boolean isNoteNext() {
        return at + 1 < section.blocks().size() && TableNotes.isNote(section.blocks().get(at + 1));
    }

    /** Whether only the list of annexes stands between this block and a signature. */
    private boolean isSignatureNext() {
        int next = at + 1;
        while (next < section.blocks().size()
                && section.blocks().get(next) instanceof Block.Paragraph paragraph
                && paragraph.kind() == Kind.ANNEX_LIST) {
            next++;
        }
        return next < section.blocks().size()
                && section.blocks().get(next) instanceof Block.Signature;
    }
}
