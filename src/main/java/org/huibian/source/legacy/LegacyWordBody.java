package org.huibian.source.legacy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.huibian.source.SourceBlock;
import org.huibian.source.UnreadableDocumentException;
import org.huibian.source.block.BlockList;
import org.huibian.source.block.BlockList.Rank;
import org.huibian.source.block.GridTable;
import org.huibian.source.ooxml.RunText;

/** The text of a Word 97 document, turned into blocks paragraph by paragraph. */
final class LegacyWordBody {

    private static final char FIELD_BEGINS = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_ENDS = '\u0015';
    private static final char NOTE = '\u0002';

    /** The outline level of body text. */
    private static final int BODY = 9;

    private final HWPFDocument document;
    private final BlockList blocks;
    private final LegacyNumbering numbering = new LegacyNumbering();

    /** For each field under way: whether its result has begun. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    /** How many of them are still at their code, which is not shown. */
    private int codes;

    /** Text of paragraphs whose end was deleted: they run on into the next. */
    private final StringBuilder runningOn = new StringBuilder();

    LegacyWordBody(String file, HWPFDocument document) {
        this.document = document;
        this.blocks = new BlockList(file);
    }

    /** The blocks of the body, then those of text boxes. */
    List<SourceBlock> blocks() throws UnreadableDocumentException {
        add(document.getRange());
        add(document.getMainTextboxRange());
        return blocks.blocks();
    }

    private void add(Range range) throws UnreadableDocumentException {
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                emit(Rank.NONE);
                add(table);
                while (i + 1 < count
                        && range.getParagraph(i + 1).getStartOffset() < table.getEndOffset()) {
                    i++;
                }
            } else {
                add(paragraph);
            }
        }
        emit(Rank.NONE);
        if (!fields.isEmpty()) {
            throw UnreadableDocumentException.of("file.damaged", "doc");
        }
    }

    private void add(Paragraph paragraph) {
        runningOn.append(text(paragraph));
        if (endIsDeleted(paragraph)) {
            return;
        }
        int outline =
                paragraph.getLvl() >= 0 && paragraph.getLvl() < BODY ? paragraph.getLvl() + 1 : 0;
        int level = paragraph.isInList() ? paragraph.getIlvl() + 1 : 1;
        blocks.paragraph(
                runningOn.toString(), new Rank(outline, level, numbering.count(paragraph)));
        runningOn.setLength(0);
    }

    /** What runs on has nothing to run into. */
    private void emit(Rank rank) {
        if (!runningOn.isEmpty()) {
            blocks.paragraph(runningOn.toString(), rank);
            runningOn.setLength(0);
        }
    }

    private static boolean endIsDeleted(Paragraph paragraph) {
        int runs = paragraph.numCharacterRuns();
        return runs > 0 && paragraph.getCharacterRun(runs - 1).isMarkedDeleted();
    }

    private void add(Table table) {
        GridTable grid = new GridTable();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            List<GridTable.Span> spans = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                List<String> paragraphs = new ArrayList<>();
                for (int p = 0; p < cell.numParagraphs(); p++) {
                    numbering.count(cell.getParagraph(p));
                    paragraphs.add(text(cell.getParagraph(p)));
                }
                spans.add(
                        new GridTable.Span(
                                cell.getLeftEdge(),
                                cell.getLeftEdge() + cell.getWidth(),
                                cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged(),
                                cell.isMerged() && !cell.isFirstMerged(),
                                paragraphs));
            }
            grid.row(spans);
        }
        blocks.table(grid);
    }

    private String text(Range range) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < range.numCharacterRuns(); i++) {
            add(range.getCharacterRun(i), text);
        }
        return text.toString();
    }

    private void add(CharacterRun run, StringBuilder text) {
        boolean hidden = run.isMarkedDeleted() || run.isVanished();
        String raw = run.text();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case FIELD_BEGINS -> {
                    fields.push(false);
                    codes++;
                }
                case FIELD_RESULT -> {
                    endField();
                    fields.push(true);
                }
                case FIELD_ENDS -> endField();
                default -> {
                    if (!hidden && codes == 0) {
                        show(run, c, run.getStartOffset() + i, text);
                    }
                }
            }
        }
    }

    private void endField() {
        codes -= Boolean.FALSE.equals(fields.poll()) ? 1 : 0;
    }

    private void show(CharacterRun run, char c, int at, StringBuilder text) {
        if (c == NOTE && run.isSpecialCharacter()) {
            note(document.getFootnotes(), document.getFootnoteRange(), at);
            note(document.getEndnotes(), document.getEndnoteRange(), at);
        } else if (run.isSymbol()) {
            text.append(
                    RunText.symbol(
                            Integer.toHexString(run.getSymbolCharacter())
                                    .toUpperCase(Locale.ROOT)));
        } else if (c == '\u000B') {
            text.append('\n');
        } else if (c == '\u001E') {
            text.append('-');
        } else if (c >= ' ' || c == '\t') {
            text.append(c);
        }
    }

    private void note(Notes notes, Range range, int anchor) {
        int index = notes.getNoteIndexByAnchorPosition(anchor);
        if (index < 0) {
            return;
        }
        int start = range.getStartOffset();
        Range note =
                new Range(
                        start + notes.getNoteTextStartOffset(index),
                        start + notes.getNoteTextEndOffset(index),
                        document);
        blocks.note(text(note));
    }
}
