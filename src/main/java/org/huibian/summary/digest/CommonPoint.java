package org.huibian.summary.digest;

import java.util.List;
import org.huibian.indicator.Theme;

/**
 * What several sub-districts report as a problem, or plan, on one theme.
 *
 * @param theme the theme
 * @param subDistricts who, in the order of the roster
 * @param wordings what they say, the most typical first, no two alike, each of another
 *     sub-district; empty where none can be quoted
 */
public record CommonPoint(Theme theme, List<String> subDistricts, List<Practice> wordings) {

    /** Copies. */
    public CommonPoint {
        subDistricts = List.copyOf(subDistricts);
        wordings = List.copyOf(wordings);
    }
}
