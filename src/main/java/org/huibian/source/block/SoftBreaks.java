package org.huibian.source.block;

import java.util.ArrayList;
import java.util.List;
import org.huibian.source.SourceText.Piece;
import org.huibian.source.plain.LineForm;

/** Line breaks inside a paragraph of a document (⇧⏎), where authors mean the end of one. */
public final class SoftBreaks {

    private SoftBreaks() {}

    /** Parts a paragraph where a line break stands for the end of one; at least one part. */
    public static List<List<Piece>> parted(List<Piece> paragraph) {
        List<List<Piece>> parts = new ArrayList<>();
        List<Piece> part = new ArrayList<>();
        for (Piece piece : paragraph) {
            String text = piece.text();
            int start = 0;
            int head = 0;
            for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
                int end = text.indexOf('\n', at + 1);
                String after = text.substring(at + 1, end < 0 ? text.length() : end);
                if (LineForm.parts(text.substring(head, at), after)) {
                    part.add(new Piece(piece.location(), start, text.substring(start, at)));
                    parts.add(part);
                    part = new ArrayList<>();
                    start = at + 1;
                }
                head = after.isBlank() ? head : at + 1;
            }
            part.add(new Piece(piece.location(), start, text.substring(start)));
        }
        parts.add(part);
        return parts;
    }
}
