package org.huibian.extract;

import java.util.ArrayList;
import java.util.List;
import org.huibian.source.Location;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceDocument;
import org.huibian.source.SourceText;

/** Makes documents of plain text for tests, a paragraph of each line that is not blank. */
public final class TextLines {

    private TextLines() {}

    /** A document of lines. */
    public static SourceDocument document(String... lines) {
        return read("报告.txt", String.join("\n", lines));
    }

    /** A document of a text. */
    public static SourceDocument read(String file, String text) {
        List<SourceBlock> blocks = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                blocks.add(
                        new SourceBlock.Paragraph(
                                SourceText.of(Location.line(file, i + 1), lines[i])));
            }
        }
        return new SourceDocument(file, "txt", "", blocks);
    }
}
