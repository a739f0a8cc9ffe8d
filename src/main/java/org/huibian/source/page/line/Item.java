package org.huibian.source.page.line;

/** What stands on a page in reading order: a line or a table. */
public sealed interface Item permits Line, PageTable {

    /** The page, 1-based. */
    int page();
}
