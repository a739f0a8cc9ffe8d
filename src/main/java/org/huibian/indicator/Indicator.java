package org.huibian.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is counted (指标), a row of indicators.csv.
 *
 * @param id stable key, lower-case letters, digits and underscores
 * @param name what a report calls it
 * @param unit the unit in which its figures are kept
 * @param aggregation how the district's figure is made
 * @param theme where it belongs in the report
 * @param nature stock, flow or rate
 * @param definition what counts and what does not
 * @param phrases how reports write it
 * @param excludes a mention that one of these matches is not its value
 * @param addends what is added up to it where no whole is stated
 */
public record Indicator(
        String id,
        String name,
        String unit,
        Aggregation aggregation,
        Theme theme,
        Nature nature,
        String definition,
        List<Phrase> phrases,
        List<Phrase> excludes,
        Addends addends) {

    /** Copies the phrases. */
    public Indicator {
        phrases = List.copyOf(phrases);
        excludes = List.copyOf(excludes);
    }

    /** Told by its id, which a vocabulary gives once: its many phrases need not be compared. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Indicator indicator && id.equals(indicator.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether it is a percentage. */
    public boolean isRate() {
        return nature == Nature.RATE;
    }
}
