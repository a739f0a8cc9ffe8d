package org.huibian.extract.outline;

import java.util.List;
import org.huibian.source.SourceBlock;

/**
 * The outline of a report: its sections, and the text that lies under each, in reading order.
 *
 * <p>Every character of the document that is not a heading number lies in exactly one stretch or
 * table.
 *
 * @param sections the sections; the first is the head
 * @param stretches the running text
 * @param tables the tables
 */
public record Outline(List<Section> sections, List<Stretch> stretches, List<SectionTable> tables) {

    /** Copies. */
    public Outline {
        sections = List.copyOf(sections);
        stretches = List.copyOf(stretches);
        tables = List.copyOf(tables);
    }

    /**
     * A table and where it lies.
     *
     * @param table the table
     * @param section index of its section
     * @param caption the line above it that says what it is about, empty where there is none
     */
    public record SectionTable(SourceBlock.Table table, int section, String caption) {}
}
