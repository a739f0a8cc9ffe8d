package org.huibian.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What a piece is a part of, for those who have a page read to them: a paragraph over two pages is
 * one element, and the elements in their order are the report in its reading order (ISO 32000-1,
 * 14.8). Two elements are never equal.
 */
public final class Element {

    private final Role role;
    private final int columns;
    private final String alternative;
    private final List<Element> parts = new ArrayList<>();

    /** What an element serves as. */
    public enum Role {
        /** The whole of the report. */
        DOCUMENT,
        /** The table of contents. */
        CONTENTS,
        /** An entry of the table of contents. */
        ENTRY,
        /** The title of the report or of an annex. */
        TITLE,
        /** A heading of the first level. */
        HEADING_1,
        /** A heading of the second level. */
        HEADING_2,
        /** A heading of the third level. */
        HEADING_3,
        /** A heading of the fourth level. */
        HEADING_4,
        /** A paragraph of any kind. */
        PARAGRAPH,
        /** A table: its caption and its rows. */
        TABLE,
        /** The caption of a table, or of the table of contents. */
        CAPTION,
        /** A row of a table. */
        ROW,
        /** A cell that names the column below it. */
        COLUMN_HEADER,
        /** A cell that names the row at its right. */
        ROW_HEADER,
        /** Any other cell. */
        CELL,
        /** A chart. */
        FIGURE
    }

    private Element(Role role, int columns, String alternative) {
        this.role = role;
        this.columns = columns;
        this.alternative = alternative;
    }

    /** A report without parts. */
    public static Element document() {
        return new Element(Role.DOCUMENT, 1, "");
    }

    /** Adds a part after the others and gives it. */
    public Element add(Role part) {
        return add(part, 1);
    }

    /** Adds a figure, with what is read out instead of it, after the others and gives it. */
    public Element addFigure(String alternative) {
        Element added = new Element(Role.FIGURE, 1, alternative);
        parts.add(added);
        return added;
    }

    /** Adds a cell over so many columns after the others and gives it. */
    public Element add(Role part, int over) {
        Element added = new Element(part, over, "");
        parts.add(added);
        return added;
    }

    /** Adds a part before the others and gives it. */
    public Element addFirst(Role part) {
        Element added = new Element(part, 1, "");
        parts.add(0, added);
        return added;
    }

    /** What it serves as. */
    public Role role() {
        return role;
    }

    /** How many columns of its table a cell lies over, 1 or more. */
    public int columns() {
        return columns;
    }

    /** What is read out instead of a figure, else empty. */
    public String alternative() {
        return alternative;
    }

    /** Its parts in reading order. */
    public List<Element> parts() {
        return List.copyOf(parts);
    }
}
