package org.huibian.source;

/** Reads the files of one format. */
public interface DocumentReader {

    /** The format it reads, in lower case: docx, html, txt … */
    String format();

    /** Whether the content, not the name, shows this format. Costs no parsing. */
    boolean reads(FileContent content);

    /**
     * Whether a paragraph of this format may be one line of a text that somebody pasted; not where
     * the reader makes paragraphs out of lines itself.
     */
    default boolean mayHoldPastedLines() {
        return true;
    }

    /**
     * Reads a file whose content showed this format.
     *
     * <p>No link, entity, macro or script of the file is followed.
     *
     * @throws UnreadableDocumentException if it cannot be read as a whole; never half-read
     */
    SourceDocument read(FileContent content) throws UnreadableDocumentException;
}
