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
}
