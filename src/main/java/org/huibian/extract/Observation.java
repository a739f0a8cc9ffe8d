package org.huibian.extract;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.huibian.indicator.Quantity;
import org.huibian.source.Excerpt;
import org.huibian.source.Location;

/**
 * A figure of a sub-district (数据): what it states for an indicator in the reporting year.
 *
 * @param indicator id of the indicator
 * @param quantity the value in the indicator's unit
 * @param basis how it was stated
 * @param sources the quantities it was made from, at least one
 * @param quote the sentence of the first source as submitted, personal data replaced; for a derived
 *     value the sentences of all sources, each once
 */
public record Observation(
        String indicator, Quantity quantity, Basis basis, List<Excerpt> sources, String quote) {

    /** Copies; refuses an observation without a source. */
    public Observation {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("an observation needs a source: " + indicator);
        }
    }

    /** The same with its sentence in other words. */
    public Observation quoted(String words) {
        return new Observation(indicator, quantity, basis, sources, words);
    }

    /** Where its sources stand, each place once, as a table holds them in one cell. */
    public String places() {
        return sources.stream()
                .map(source -> source.location().toString())
                .distinct()
                .collect(Collectors.joining(Location.JOINT));
    }

    /** How a figure was stated. */
    public enum Basis {
        /** In one place. */
        STATED,
        /** Added up from parts that are all stated. */
        DERIVED,
        /** In the statistics form. */
        FORM,
        /** By the office, overruling the text. */
        DECIDED;

        /** In lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
