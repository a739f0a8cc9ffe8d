package org.huibian.check;

import java.util.List;
import java.util.Set;
import org.huibian.summary.DistrictSummary;

/** One thing a careful clerk looks for. */
public interface Check {

    /** The ids of the findings it gives; no other check gives them. */
    Set<String> ids();

    /** What it finds, in the order of the roster and of the text. */
    List<Finding> examine(DistrictSummary summary);

    /** What it finds; where it fails, that it did: the other checks go on. */
    default List<Finding> outcome(DistrictSummary summary) {
        try {
            return examine(summary);
        } catch (RuntimeException | StackOverflowError failure) {
            // Nothing is hidden: what was not looked at is an error of its own, as in ReportCheck.
            return List.of(Unfinished.of(this, failure));
        }
    }
}
