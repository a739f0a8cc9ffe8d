package org.huibian.check;

import java.util.Locale;

/** How grave a finding is. */
public enum Severity {
    /** Must be corrected or answered. */
    ERROR,
    /** Should be looked at. */
    WARNING,
    /** For information. */
    INFO;

    /** In lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
