package org.huibian.extract.outline;

import java.util.Optional;
import org.huibian.source.SourceBlock;
import org.huibian.source.SourceText;

/**
 * A paragraph of a report as the outline sees it.
 *
 * @param text its text
 * @param formatLevel the level by which the format marks it as a heading, 0 where it does not
 * @param number the automatic number, empty where there is none
 * @param body whether it is running text of the body, not a note
 */
public record HeadingLine(SourceText text, int formatLevel, String number, boolean body) {

    /** The wording for reading. */
    public String reading() {
        return text.reading();
    }

    /** A block as a line; empty for a table. */
    public static Optional<HeadingLine> of(SourceBlock block) {
        if (block instanceof SourceBlock.Heading heading) {
            return Optional.of(
                    new HeadingLine(heading.text(), heading.level(), heading.number(), true));
        }
        if (block instanceof SourceBlock.ListItem item) {
            return Optional.of(new HeadingLine(item.text(), 0, item.number(), true));
        }
        if (block instanceof SourceBlock.Paragraph paragraph) {
            return Optional.of(new HeadingLine(paragraph.text(), 0, "", true));
        }
        if (block instanceof SourceBlock.Note note) {
            return Optional.of(new HeadingLine(note.text(), 0, "", false));
        }
        return Optional.empty();
    }
}
