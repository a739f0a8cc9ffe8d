package org.huibian.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibian.extract.Observation;
import org.huibian.indicator.Indicator;
import org.huibian.indicator.Quantity;

/**
 * An indicator over the district: a row of totals.csv.
 *
 * @param indicator the indicator
 * @param total the district's value; empty where nobody reports, and for none, coverage and a ratio
 *     without formula
 * @param reporting how many sub-districts it rests on; for a ratio those that give both numbers
 * @param expected how many are in the roster
 * @param values sub-district → what it stated, in the order of the roster
 * @param contributors the sub-districts the total rests on
 * @param members the same over those at the bottom, where this level compiles revisions: keys are
 *     paths such as 棠川区/东榆街道
 */
public record SummaryRow(
        Indicator indicator,
        Optional<Quantity> total,
        int reporting,
        int expected,
        Map<String, Observation> values,
        List<String> contributors,
        Optional<SummaryRow> members) {

    /** Copies, keeping the order. */
    public SummaryRow {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
        contributors = List.copyOf(contributors);
    }

    /** A row of a level that compiles reports. */
    public SummaryRow(
            Indicator indicator,
            Optional<Quantity> total,
            int reporting,
            int expected,
            Map<String, Observation> values,
            List<String> contributors) {
        this(indicator, total, reporting, expected, values, contributors, Optional.empty());
    }

    /** The row of those who wrote the reports: the one over the members, or this one. */
    public SummaryRow bottom() {
        return members.orElse(this);
    }

    /** Whether anybody states it. */
    public boolean isStated() {
        return total.isPresent() || !values.isEmpty() || !bottom().values().isEmpty();
    }
}
