package org.huibian.extract.outline;

import org.huibian.source.SourceText;

/**
 * A stretch of running text that lies under one section: a paragraph, or the part of one between
 * two run-in headings.
 *
 * @param text the text it is part of
 * @param start where it begins in the reading, 0-based
 * @param end where it ends, exclusive
 * @param section index of its section
 * @param heading whether it is the wording of a heading (without its number)
 */
public record Stretch(SourceText text, int start, int end, int section, boolean heading) {

    /** The wording for reading. */
    public String reading() {
        return text.reading().substring(start, end);
    }
}
