package org.huibian.word;

import java.util.ArrayList;
import java.util.List;
import org.huibian.report.Block;
import org.huibian.report.Block.Paragraph.Kind;
import org.huibian.report.Inline;
import org.huibian.report.Style;
import org.huibian.report.chart.ChartLayout;
import org.huibian.report.layout.Section;
import org.huibian.report.layout.TableLayout;
import org.huibian.report.layout.TitleLines;
import org.huibian.word.chart.Charts;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** Writes the blocks of one section into the body of a file. */
final class BodyWriter implements Block.Visitor<@Nullable Void> {

    private final CTBody body;
    private final Style style;
    private final NamedStyles styles;
    private final Section section;
    private final Comments comments;
    private final Charts charts;
    private final Ends ends;
    private final TrackedChanges changes;

    /** What was written of the block at hand. */
    private final List<CTP> paragraphs = new ArrayList<>();

    private final List<CTTbl> tables = new ArrayList<>();
    private int at;
    private boolean newPage;

    /** Whether the block at hand is gone: it takes no page break from what stands after it. */
    private boolean gone;

    private @Nullable CTP last;

    BodyWriter(
            CTBody body,
            NamedStyles styles,
            Section section,
            Comments comments,
            Charts charts,
            TrackedChanges changes) {
        this.body = body;
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
            paragraphs.clear();
            tables.clear();
            gone = changes.isGone(block);
            block.accept(this);
            changes.mark(block, paragraphs, tables);
            if (changes.isWhole(block) && at == section.blocks().size() - 1) {
                // A paragraph that may go must not carry the end of the section.
                gone = false;
                add(StandardStyles.TABLE_GAP, false);
            }
        }
    }

    /** Ends the section: the properties that its last paragraph is to carry. */
    CTSectPr end() {
        if (last == null) {
            throw new IllegalStateException("a section without a paragraph");
        }
        return last.getPPr().addNewSectPr();
    }

    @Override
    public @Nullable Void title(Block.Title title) {
        Style.Part part = title.annex() ? Style.Part.ANNEX_TITLE : Style.Part.TITLE;
        double room = section.landscape() ? style.page().textHeight() : style.page().textWidth();
        boolean headed = at > 0 && section.blocks().get(at - 1) instanceof Block.Letterhead;
        String main = headed ? StandardStyles.ISSUED_TITLE : StandardStyles.TITLE;
        CTP paragraph = add(title.annex() ? StandardStyles.ANNEX_TITLE : main, false);
        Paragraphs.addLines(
                paragraph, TitleLines.of(title.text(), style.type(part), Style.Page.points(room)));
        return null;
    }

    @Override
    public @Nullable Void heading(Block.Heading heading) {
        CTP paragraph = add(StandardStyles.HEADING + heading.level(), false);
        List<Inline> words = changes.words(heading);
        if (words.isEmpty()) {
            Paragraphs.add(paragraph, heading.number() + heading.text());
        } else {
            Paragraphs.add(paragraph, words, comments);
        }
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
        Paragraphs.add(add(id, isSignatureNext()), paragraph.inlines(), comments);
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
                Paragraphs.add(add(StandardStyles.CAPTION, false), caption);
            } else if (newPage) {
                add(StandardStyles.TABLE_GAP, true);
            }
            if (!part.widths().isEmpty()) {
                CTTbl written = body.addNewTbl();
                tables.add(written);
                new TableWriter(written, part, style, styles, comments).write(kept);
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
            CTP drawing = add(StandardStyles.CHART, false);
            charts.add(drawing.addNewR(), layout, part);
            Paragraphs.add(add(StandardStyles.CHART_CAPTION, false), part.chart().caption());
        }
        return null;
    }

    @Override
    public @Nullable Void signature(Block.Signature signature) {
        Ends.SignatureStyles own = ends.signature(signature);
        Paragraphs.add(add(own.issuer(), false), signature.issuer());
        Paragraphs.add(add(own.date(), false), signature.date());
        return null;
    }

    @Override
    public @Nullable Void letterhead(Block.Letterhead letterhead) {
        paragraphs.addAll(IssuedWriter.letterhead(body, letterhead));
        return null;
    }

    @Override
    public @Nullable Void imprint(Block.Imprint imprint) {
        boolean alone = at == 0;
        if (alone) {
            add(styles.spacer(IssuedWriter.room(imprint, style)), false);
        }
        CTTbl table = body.addNewTbl();
        tables.add(table);
        IssuedWriter.imprint(table, imprint, style, !alone);
        add(StandardStyles.TABLE_GAP, false);
        return null;
    }

    @Override
    public @Nullable Void pageBreak(Block.PageBreak pageBreak) {
        newPage = true;
        return null;
    }

    private CTP add(String styleId, boolean kept) {
        String placed = styles.placed(styleId, kept, newPage && !gone);
        CTP paragraph = Paragraphs.styled(body.addNewP(), placed);
        newPage &= gone;
        paragraphs.add(paragraph);
        last = paragraph;
        return paragraph;
    }

    private boolean follows(Kind kind) {
        return at > 0
                && section.blocks().get(at - 1) instanceof Block.Paragraph paragraph
                && paragraph.kind() == kind;
    }

    private boolean isNoteNext() {
        return at + 1 < section.blocks().size()
                && section.blocks().get(at + 1) instanceof Block.Paragraph paragraph
                && paragraph.kind() == Kind.TABLE_NOTE;
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
