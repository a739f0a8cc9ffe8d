package org.huibian.source;

import java.util.List;

/**
 * A submitted file as read: its blocks in reading order, the same whatever its format.
 *
 * @param file path below the inbox, with {@code /}
 * @param format the format its content showed, in lower case: docx, html, txt …
 * @param title the title that the format declares apart from the text (an HTML page's title), often
 *     empty
 * @param blocks the blocks; empty paragraphs are left out but counted
 * @param unreadPages the pages, 1-based, that are pictures without text and were not read
 */
public record SourceDocument(
        String file,
        String format,
        String title,
        List<SourceBlock> blocks,
        List<Integer> unreadPages) {

    /** Copies the blocks. */
    public SourceDocument {
        blocks = List.copyOf(blocks);
        unreadPages = List.copyOf(unreadPages);
    }

    /** A file that was read from its beginning to its end. */
    public SourceDocument(String file, String format, String title, List<SourceBlock> blocks) {
        this(file, format, title, blocks, List.of());
    }
}
