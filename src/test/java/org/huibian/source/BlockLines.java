package org.huibian.source;

import java.util.ArrayList;
import java.util.List;
import org.huibian.source.reading.DocumentReaders;

/** A document as lines that people can read: place | kind level number | text. */
public final class BlockLines {

    private BlockLines() {}

    /** What reading gives: its blocks, or why it cannot be read. */
    public static List<String> of(FileContent content) {
        try {
            SourceDocument document = DocumentReaders.standard().read(content);
            List<String> lines = new ArrayList<>();
            lines.add("format | " + document.format() + " | " + document.title());
            document.blocks().forEach(block -> add(block, lines));
            return lines;
        } catch (UnreadableDocumentException e) {
            return List.of("unreadable | " + e.getMessage());
        }
    }

    private static void add(SourceBlock block, List<String> lines) {
        if (block instanceof SourceBlock.Heading heading) {
            lines.add(line("heading " + heading.level() + " " + heading.number(), heading.text()));
        } else if (block instanceof SourceBlock.ListItem item) {
            lines.add(line("item " + item.level() + " " + item.number(), item.text()));
        } else if (block instanceof SourceBlock.Paragraph paragraph) {
            lines.add(line("paragraph", paragraph.text()));
        } else if (block instanceof SourceBlock.Note note) {
            lines.add(line("note", note.text()));
        } else if (block instanceof SourceBlock.Table table) {
            for (SourceBlock.Row row : table.rows()) {
                for (SourceBlock.Cell cell : row.cells()) {
                    lines.add(line("cell " + cell.rows() + "x" + cell.columns(), cell.text()));
                }
            }
        }
    }

    private static String line(String kind, SourceText text) {
        List<String> places =
                text.pieces().stream().map(piece -> piece.location().place()).distinct().toList();
        return String.join("+", places) + " | " + kind.strip() + " | " + text.reading();
    }
}
