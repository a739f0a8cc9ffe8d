package org.huibian.source.page;

/** What stands on a page in reading order: a line or a table. */
sealed interface Item permits Line, PageTable {

    /** The page, 1-based. */
    int page();
}
