package org.huibian.report.diff;

/** What becomes of a part of a report from one revision to the next. */
public enum Mark {
    /** It stands in both. */
    KEPT,
    /** It stands in the later only. */
    INSERTED,
    /** It stood in the earlier only. */
    DELETED
}
