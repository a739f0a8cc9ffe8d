package org.huibian.summary.digest;

import java.util.List;
import org.huibian.indicator.Theme;
import org.huibian.summary.SummaryRow;

/**
 * What the district report says on a theme.
 *
 * @param theme the theme
 * @param rows its indicators that at least one sub-district reports, in the order of the vocabulary
 * @param practices sentences in the sub-districts' own words, best first
 */
public record ThemeDigest(Theme theme, List<SummaryRow> rows, List<Practice> practices) {

    /** Copies. */
    public ThemeDigest {
        rows = List.copyOf(rows);
        practices = List.copyOf(practices);
    }
}
