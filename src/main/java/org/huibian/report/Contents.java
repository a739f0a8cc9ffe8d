package org.huibian.report;

import java.util.List;

/**
 * The table of contents (目录): the headings of two levels, the annexes, and the pages they stand on,
 * as the typeset pages have it; every format shows these numbers.
 *
 * @param pages the number of pages of the report, the table of contents not counted
 * @param entries the headings and annexes in their order
 * @param last the last page, where the imprint of an issued document stands: {@code pages}, or one
 *     or two more
 */
public record Contents(int pages, List<Entry> entries, int last) {

    /** Its title as printed. */
    public static final String TITLE = "目录";

    /** The lowest level of headings that it names. */
    public static final int LEVELS = 2;

    /** Of a report whose pages nobody has counted. */
    public static final Contents UNKNOWN = new Contents(0, List.of());

    /** Of a report without pages beyond its text. */
    public Contents(int pages, List<Entry> entries) {
        this(pages, entries, pages);
    }

    /** Copies the entries. */
    public Contents {
        entries = List.copyOf(entries);
    }

    /**
     * A heading or an annex.
     *
     * @param level 1 or 2; an annex has 1
     * @param text its number and wording; of an annex its label and title: 附件：…统计表
     * @param page the page it begins on, 1-based
     * @param annex whether it is an annex
     */
    public record Entry(int level, String text, int page, boolean annex) {

        /** A heading. */
        public Entry(int level, String text, int page) {
            this(level, text, page, false);
        }
    }

    /** Whether the report is long enough to be given a table of contents. */
    public boolean isPrinted(Style style) {
        return pages > style.contentsFromPages() && !entries.isEmpty();
    }
}
