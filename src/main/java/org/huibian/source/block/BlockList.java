package org.huibian.source.block;

import java.util.ArrayList;
import java.util.List;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceText;
import org.huibian.source.SourceText.Piece;

/** The blocks of a document whose paragraphs and table rows come one after the other. */
public final class BlockList {

    private final String file;
    private final List<SourceBlock> blocks = new ArrayList<>();

    /** Notes referred to by the block under way. */
    private final List<String> pendingNotes = new ArrayList<>();

    private int paragraphs;
    private int tables;
    private int notes;

    public BlockList(String file) {
        this.file = file;
    }

    /**
     * How a paragraph stands in the outline and in lists.
     *
     * @param outline outline level, 1 for the highest; 0 for none
     * @param level list level, 1 for the outermost
     * @param number the automatic number as printed; empty for none
     */
    public record Rank(int outline, int level, String number) {
        public static final Rank NONE = new Rank(0, 1, "");
    }

    /**
     * The next paragraph, which may be empty.
     *
     * @param text its text; line breaks are {@code \n}
     */
    public void paragraph(String text, Rank rank) {
        paragraphs++;
        Piece whole = new Piece(Location.paragraph(file, paragraphs), text);
        List<List<Piece>> parts = SoftBreaks.parted(List.of(whole));
        for (int i = 0; i < parts.size(); i++) {
            SourceText part = SourceText.of(parts.get(i));
            if (part.reading().isEmpty()) {
                continue;
            }
            if (i == 0 && rank.outline() > 0) {
                blocks.add(new SourceBlock.Heading(rank.outline(), rank.number(), part));
            } else if (i == 0 && !rank.number().isEmpty()) {
                blocks.add(new SourceBlock.ListItem(rank.level(), rank.number(), part));
            } else {
                blocks.add(new SourceBlock.Paragraph(part));
            }
        }
        emitNotes();
    }

    /** The next table. */
    public void table(GridTable table) {
        tables++;
        SourceBlock.Table closed = table.closed(file, tables);
        if (closed.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> !cell.text().reading().isEmpty())) {
            blocks.add(closed);
        }
        emitNotes();
    }

    /** A note that the block under way refers to; it follows the block. */
    public void note(String text) {
        pendingNotes.add(text);
    }

    private void emitNotes() {
        for (String note : pendingNotes) {
            notes++;
            SourceText text = SourceText.of(Location.note(file, notes), note);
            if (!text.reading().isEmpty()) {
                blocks.add(new SourceBlock.Note(text));
            }
        }
        pendingNotes.clear();
    }

    /** The blocks so far. */
    public List<SourceBlock> blocks() {
        return List.copyOf(blocks);
    }
}
