package org.huibian.indicator;

import java.util.Locale;
import java.util.Optional;

/** What kind of number an indicator is. */
public enum Nature {
    /** A state at the year's end: 社区数. */
    STOCK,
    /** What happened over the year: 受理矛盾纠纷. */
    FLOW,
    /** A percentage. */
    RATE;

    /** Parses the word of indicators.csv; empty for any other. */
    static Optional<Nature> parse(String code) {
        for (Nature nature : values()) {
            if (nature.name().toLowerCase(Locale.ROOT).equals(code)) {
                return Optional.of(nature);
            }
        }
        return Optional.empty();
    }
}
