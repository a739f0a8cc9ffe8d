package org.huibian.check;

import java.util.ArrayList;
import java.util.List;
import org.huibian.extract.Extraction;
import org.huibian.summary.DistrictSummary;

/**
 * A check that looks at one report after the other, each by itself. All of them look at one report
 * before any looks at the next one: what was read of a large district is not held whole.
 */
public interface EachReport extends Check {

    /** Looks at the report of a sub-district and notes what is wrong with it. */
    void examine(
            DistrictSummary summary, String subDistrict, Extraction report, List<Finding> findings);

    @Override
    default List<Finding> examine(DistrictSummary summary) {
        List<Finding> findings = new ArrayList<>();
        summary.reports().forEach((name, report) -> examine(summary, name, report, findings));
        return findings;
    }
}
