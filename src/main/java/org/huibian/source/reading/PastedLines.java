package org.huibian.source.reading;

import java.util.ArrayList;
import java.util.List;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceDocument;
import org.huibian.source.SourceText;
import org.huibian.source.SourceText.Piece;
import org.huibian.source.plain.Paragraphs;

/**
 * Text pasted line by line, out of a PDF or a chat, into a document whose every line is then a
 * paragraph of its own: the lines are joined to the paragraphs that they were, each keeping its
 * place. What the format itself marks (headings, items, tables) is never joined.
 */
final class PastedLines {

    private PastedLines() {}

    /** The document with its paragraphs whole; the same where no line was broken at a margin. */
    static SourceDocument joined(SourceDocument document) {
        List<String> wordings = document.blocks().stream().map(PastedLines::wording).toList();
        List<List<Integer>> groups = Paragraphs.ofPasted(wordings);
        if (groups.size() == wordings.size()) {
            return document;
        }
        List<SourceBlock> blocks = new ArrayList<>();
        for (List<Integer> group : groups) {
            List<Piece> pieces = new ArrayList<>();
            for (int line : group) {
                document.blocks().get(line).texts().forEach(text -> pieces.addAll(text.pieces()));
            }
            SourceBlock first = document.blocks().get(group.get(0));
            blocks.add(
                    group.size() == 1 ? first : new SourceBlock.Paragraph(SourceText.of(pieces)));
        }
        return new SourceDocument(
                document.file(),
                document.format(),
                document.title(),
                blocks,
                document.unreadPages());
    }

    private static String wording(SourceBlock block) {
        String wording =
                block instanceof SourceBlock.Paragraph paragraph
                        ? paragraph.text().submitted().replace('\n', ' ')
                        : "";
        return wording.isBlank() ? Paragraphs.BREAK : wording;
    }
}
